import fc from "fast-check";
import type { Finding } from "../../../src/core/send-check/Finding";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { LONGEST_WARNING, sendWarning } from "../../../src/messages/sendCheck/sendWarning";
import { WORKLOAD_CODES } from "../../../src/playbook/workloads";

const PEOPLE = ["amelia.hart@northwindtraders.com", "jo@fabrikam.com", "kim@litware.com"];

const FINDINGS: { readonly [Code in Finding["code"]]: Extract<Finding, { code: Code }> } = {
  placeholder: { code: "placeholder", shown: ["{{customerName}}", "[[date]]"] },
  otherTenant: { code: "otherTenant", customer: "Contoso Pharma GmbH", people: PEOPLE },
  outsideMicrosoft: { code: "outsideMicrosoft", people: PEOPLE },
  otherQueue: { code: "otherQueue", asked: "FTCQ Inactive APJ", right: "FTCQ Inactive EMEA" },
  queueNotNamed: { code: "queueNotNamed", right: "FTCQ Inactive Americas" },
  notToAssignmentTeam: { code: "notToAssignmentTeam", address: "fasttrack.assignment@microsoft.com" },
  teamNotSeen: { code: "teamNotSeen", address: "fasttrack.assignment@microsoft.com" },
  requestOutside: { code: "requestOutside", people: PEOPLE },
  workloadsOpen: { code: "workloadsOpen", codes: ["EXO", "TEAMS"] },
  milestoneNotReached: { code: "milestoneNotReached" },
  unread: { code: "unread", parts: ["subject", "body", "recipients", "mark"] },
};
const ALL = Object.values(FINDINGS);
const ASSIGNMENT: readonly Finding[] = [FINDINGS.placeholder, FINDINGS.otherQueue, FINDINGS.requestOutside, FINDINGS.notToAssignmentTeam, FINDINGS.workloadsOpen, FINDINGS.milestoneNotReached];
const CUSTOMER: readonly Finding[] = [FINDINGS.placeholder, FINDINGS.otherTenant, FINDINGS.outsideMicrosoft];

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(ALL)("$code says what is meant, in one line and without markup", (finding) => {
    const lines = sendWarning([finding], language).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^• \S.{5,}/);
    expect(lines[1]).not.toMatch(/undefined|null|\[object|<|>| {2}|\.\./);
    const shown = Object.values(finding).flat().filter((value) => value !== finding.code && finding.code !== "unread").map((value) => (finding.code === "workloadsOpen" ? `[${String(value)}]` : String(value)));
    for (const value of shown) expect(lines[1]).toContain(value);
  });

  it("tells the findings apart", () => {
    expect(new Set(ALL.map((finding) => sendWarning([finding], language))).size).toBe(ALL.length);
    const parts = ["subject", "body", "recipients", "mark"] as const;
    expect(new Set(parts.map((part) => sendWarning([{ code: "unread", parts: [part] }], language))).size).toBe(parts.length);
  });

  it.each<[string, readonly Finding[]]>([
    ["Assignment request", ASSIGNMENT],
    ["customer email", CUSTOMER],
  ])("says all that can be wrong with one %s, in full", (_, findings) => {
    const warning = sendWarning(findings, language);
    expect(warning.length).toBeLessThanOrEqual(LONGEST_WARNING);
    expect(warning.split("\n")).toHaveLength(findings.length + 1);
    expect(warning).not.toMatch(/…$/);
  });

  it("says all that can be wrong with the longest lists, shortened", () => {
    const long = (text: string) => Array.from({ length: 500 }, (_, at) => `${text.repeat(20)}${String(at)}`);
    const findings: readonly Finding[] = [
      { code: "placeholder", shown: long("{{placeholder}}") },
      { code: "otherTenant", customer: "Contoso ".repeat(10), people: long("amelia.hart@") },
      { code: "outsideMicrosoft", people: long("amelia.hart@") },
      { code: "unread", parts: ["subject", "body", "recipients", "mark"] },
    ];
    for (const warned of [findings, [...ASSIGNMENT.filter(({ code }) => code !== "workloadsOpen"), { code: "workloadsOpen", codes: WORKLOAD_CODES } as const]]) {
      const warning = sendWarning(warned, language);
      expect(warning.length).toBeLessThanOrEqual(LONGEST_WARNING);
      expect(warning.split("\n")).toHaveLength(warned.length + 1);
    }
  });

  it("has its own words", () => {
    const english = sendWarning(ALL, "en").split("\n");
    if (language !== "en") expect(sendWarning(ALL, language).split("\n").filter((line) => english.includes(line))).toEqual([]);
  });
});

describe("what stands in the mail is text", () => {
  it.each<[string, string, string]>([
    ["a turned reading order", "a@\u202emoc.osotnoc", "a@moc.osotnoc"],
    ["line ends", "a@b\n• Send it: yes", "a@b• Send it: yes"],
    ["invisible characters", "a\u200b@b\u00ad", "a@b"],
  ])("%s", (_, shown, said) => {
    const lines = sendWarning([{ code: "outsideMicrosoft", people: [shown] }], "en").split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`Remove: ${said}.`);
  });

  it("of any length fits, and no character is torn in two", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.constantFrom("😀".repeat(100), "a".repeat(99)));
    const finding = fc.oneof(
      fc.record({ code: fc.constant("placeholder" as const), shown: fc.array(text, { minLength: 1, maxLength: 30 }) }),
      fc.record({ code: fc.constant("otherTenant" as const), customer: text, people: fc.array(text, { minLength: 1, maxLength: 30 }) }),
      fc.record({ code: fc.constant("notToAssignmentTeam" as const), address: text }),
      fc.constantFrom(...ALL),
    );
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 10 }), fc.constantFrom(...LANGUAGES), (findings, language) => {
        const warning = sendWarning(findings, language);
        expect(warning.length).toBeLessThanOrEqual(LONGEST_WARNING);
        expect(warning).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

it("refuses to warn of nothing", () => {
  expect(() => sendWarning([], "en")).toThrow(RangeError);
});
