import type { EvidenceKind, Place } from "../../../src/core/tenant/Detection";
import { DECIDES, weightOf } from "../../../src/core/tenant/weights";

const KINDS: readonly EvidenceKind[] = ["participantDomain", "participantAddress", "tenantId", "tenantName", "domain", "customerName", "lookUp", "confirmedThread", "confirmedDomain"];
const PLACES: readonly Place[] = ["from", "to", "cc", "bcc", "subject", "newest", "link", "signature", "quoted", "memory"];
const WRITTEN = ["tenantId", "tenantName", "domain"] as const;

describe("what decides where nothing contradicts", () => {
  it.each<[EvidenceKind, Place]>([
    ["participantDomain", "from"],
    ["participantDomain", "bcc"],
    ["confirmedDomain", "cc"],
    ["tenantId", "subject"],
    ["tenantId", "newest"],
    ["domain", "newest"],
    ["lookUp", "newest"],
    ["confirmedThread", "memory"],
  ])("%s in %s", (kind, place) => {
    expect(weightOf(kind, place)).toBeGreaterThanOrEqual(DECIDES);
  });
});

describe("what is only proposed", () => {
  it.each(PLACES)("a customer's name, wherever it stands: %s", (place) => {
    expect(weightOf("customerName", place)).toBeLessThan(DECIDES);
  });

  it.each(KINDS.flatMap((kind) => (["link", "signature", "quoted"] as const).map((place) => [kind, place] as const)))("%s in a %s", (kind, place) => {
    expect(weightOf(kind, place)).toBeLessThan(DECIDES);
  });
});

it("says nothing of a kind where it cannot stand", () => {
  expect(weightOf("participantDomain", "newest")).toBe(0);
  expect(weightOf("confirmedThread", "from")).toBe(0);
});

describe("the order", () => {
  it("the sender before To before Cc", () => {
    for (const kind of ["participantDomain", "confirmedDomain", "lookUp"] as const) {
      expect(weightOf(kind, "from")).toBeGreaterThan(weightOf(kind, "to"));
      expect(weightOf(kind, "to")).toBeGreaterThan(weightOf(kind, "cc"));
    }
  });

  it("somebody who takes part before whatever is written, by Cc still before a domain", () => {
    expect(weightOf("participantDomain", "cc")).toBeGreaterThan(weightOf("domain", "subject"));
    expect(weightOf("participantDomain", "from")).toBeGreaterThan(weightOf("tenantId", "subject"));
  });

  it.each(WRITTEN)("the subject before the text before links before quoted history: %s", (kind) => {
    const weights = (["subject", "newest", "link", "quoted"] as const).map((place) => weightOf(kind, place));
    expect([...weights].sort((a, b) => b - a)).toEqual(weights);
  });

  it("what the FM said of the thread before everything", () => {
    const others = KINDS.filter((kind) => kind !== "confirmedThread").flatMap((kind) => PLACES.map((place) => weightOf(kind, place)));
    expect(weightOf("confirmedThread", "memory")).toBeGreaterThan(Math.max(...others));
  });
});
