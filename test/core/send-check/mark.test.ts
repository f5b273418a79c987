import fc from "fast-check";
import { decodeMark, decodeMarks, encodeMark, encodeMarks, LONGEST_MARK, LONGEST_MARKS, MARK_PROPERTY, type Mark } from "../../../src/core/send-check/mark";
import { TEMPLATE_KINDS } from "../../../src/core/templates/Email";
import { REGIONS } from "../../../src/playbook/queues";
import { WORKLOAD_CODES } from "../../../src/playbook/workloads";
import { sampleMark } from "./sampleEmails";

const stored = (text: string): number => JSON.stringify({ [MARK_PROPERTY]: text }).length;
const many = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at));

it.each(TEMPLATE_KINDS)("comes back as it was: %s", async (kind) => {
  const mark = await sampleMark(kind, { open: ["TEAMS"], milestoneReached: false, language: "pt-BR" });
  expect(decodeMark(encodeMark(mark))).toEqual(mark);
});

describe("what does not fit", () => {
  it("is left out from the end, domains first, and the cut is said", async () => {
    const domains = many(150, (at) => `domain-${String(at)}.example.com`);
    const people = many(3, (at) => `p${String(at)}@gmail.com`);
    const mark = decodeMark(encodeMark(await sampleMark("customer", { domains, people })));
    expect(mark?.domains.length).toBeGreaterThan(10);
    expect(mark?.domains).toEqual(domains.slice(0, mark?.domains.length));
    expect(mark).toMatchObject({ domainsCut: true, people, partnersCut: false, partners: ["partner.example"] });
  });

  it("of partners is left out last", async () => {
    const partners = many(150, (at) => `partner-${String(at)}.example.com`);
    const mark = decodeMark(encodeMark(await sampleMark("customer", { partners, people: ["p@gmail.com"] })));
    expect(mark).toMatchObject({ domains: [], domainsCut: true, people: [], partnersCut: true });
    expect(mark?.partners).toEqual(partners.slice(0, mark?.partners.length));
  });

  it("is first who is never the customer, of whom it is asked once more; the domains stay known", async () => {
    const never = many(150, (at) => `never-${String(at)}.example.com`);
    const mark = decodeMark(encodeMark(await sampleMark("customer", { never, others: ["fabrikam.com"], people: ["p@gmail.com"] })));
    expect(mark?.never.length).toBeGreaterThan(5);
    expect(mark?.never).toEqual(never.slice(0, mark?.never.length));
    expect(mark).toMatchObject({ domainsCut: false, partnersCut: false, others: ["fabrikam.com"], people: ["p@gmail.com"] });
  });

  it("is nothing as long as there is room", async () => {
    const mark = decodeMark(encodeMark(await sampleMark("customer", { domains: many(20, (at) => `d${String(at)}.example.com`) })));
    expect(mark).toMatchObject({ domainsCut: false, partnersCut: false });
    expect(mark?.domains).toHaveLength(20);
  });
});

describe("several marks of one message", () => {
  it("come back as they were, the first first", async () => {
    const both = [await sampleMark("accountTeam"), await sampleMark("customer")];
    expect(decodeMarks(encodeMarks(both))).toEqual(both);
  });

  it("share the room: what a short one does not need the other one has, and each keeps its sentences", async () => {
    const short = await sampleMark("accountTeam");
    const long = await sampleMark("customer", { domains: many(150, (at) => `domain-${String(at)}.example.com`) });
    const [one, other] = decodeMarks(encodeMarks([long, short]));
    expect(other).toEqual(short);
    expect(one?.sentences).toEqual(long.sentences);
    expect(one?.domainsCut).toBe(true);
    expect(one?.domains.length).toBeGreaterThan(5);
  });

  it.each<[string, unknown]>([["nothing", undefined], ["an empty list", "[]"], ["a broken one", "[{}]"], ["none of ours", "7"]])("%s is none", (_, text) => {
    expect(decodeMarks(text)).toEqual([]);
  });

  it("one from before others were known has none", async () => {
    const { others, ...old } = JSON.parse(encodeMark(await sampleMark("customer"))) as Record<string, unknown>;
    expect(others).toEqual([]);
    expect(decodeMark(JSON.stringify(old))).toMatchObject({ others: [] });
  });

  it("one from before it was known who is never the customer has none of them", async () => {
    const { never, ...old } = JSON.parse(encodeMark(await sampleMark("customer"))) as Record<string, unknown>;
    expect(never).toEqual([]);
    expect(decodeMark(JSON.stringify(old))).toMatchObject({ never: [] });
  });
});

it("whatever it holds, fits and can be read", () => {
  const text = fc.string({ unit: "binary", maxLength: 400 });
  const texts = fc.array(text, { maxLength: 60 });
  const any: fc.Arbitrary<Mark> = fc.record({
    kind: fc.constantFrom(...TEMPLATE_KINDS),
    tenantKey: fc.string({ minLength: 1, maxLength: 400 }),
    customer: text,
    tenantId: fc.option(text, { nil: null }),
    tenantName: fc.option(text, { nil: null }),
    tenants: texts,
    domains: texts,
    domainsCut: fc.boolean(),
    people: texts,
    partners: texts,
    partnersCut: fc.boolean(),
    others: texts,
    never: texts,
    region: fc.option(fc.constantFrom(...REGIONS), { nil: null }),
    assignmentTeam: fc.option(text, { nil: null }),
    open: fc.array(fc.constantFrom(...WORKLOAD_CODES), { maxLength: 40 }),
    milestoneReached: fc.boolean(),
    language: fc.constant(null),
    sentences: texts,
  });
  fc.assert(
    fc.property(any, (mark) => {
      const text = encodeMark(mark);
      expect(stored(text)).toBeLessThanOrEqual(LONGEST_MARK);
      expect(decodeMark(text)).toMatchObject({ kind: mark.kind, region: mark.region, milestoneReached: mark.milestoneReached });
      expect(decodeMarks(text)).toEqual([decodeMark(text)]);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.array(any, { minLength: 2, maxLength: 4 }), (several) => {
      const text = encodeMarks(several);
      expect(stored(text)).toBeLessThanOrEqual(LONGEST_MARKS);
      const read = decodeMarks(text);
      expect(read.map(({ kind }) => kind)).toEqual(several.slice(0, read.length).map(({ kind }) => kind));
      expect(read.length).toBeGreaterThan(0);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

describe("what is not a mark", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 1],
    ["an object", { v: 1 }],
    ["an empty text", ""],
    ["no JSON", "{"],
    ["JSON of something else", "[]"],
    ["JSON null", "null"],
    ["another add-in's", '{"a":1}'],
  ])("is ignored: %s", (_, value) => {
    expect(decodeMark(value)).toBeNull();
  });

  it.each<[string, (mark: Record<string, unknown>) => unknown]>([
    ["of another version", (mark) => ({ ...mark, v: 2 })],
    ["without a version", (mark) => ({ ...mark, v: undefined })],
    ["of an unknown kind", (mark) => ({ ...mark, kind: "other" })],
    ["of no tenant", (mark) => ({ ...mark, tenantKey: "" })],
    ["with a list that is none", (mark) => ({ ...mark, domains: "contoso.com" })],
    ["with a number in a list", (mark) => ({ ...mark, people: [1] })],
    ["with an unknown region", (mark) => ({ ...mark, region: "Mars" })],
    ["with an unknown workload", (mark) => ({ ...mark, open: ["XYZ"] })],
    ["with an unknown language", (mark) => ({ ...mark, language: "fr" })],
    ["without a field", (mark) => ({ ...mark, milestoneReached: undefined })],
    ["with a text longer than any", (mark) => ({ ...mark, customer: "a".repeat(81) })],
  ])("is ignored: one %s", async (_, change) => {
    const mark = JSON.parse(encodeMark(await sampleMark("customer"))) as Record<string, unknown>;
    expect(decodeMark(JSON.stringify(mark))).not.toBeNull();
    expect(decodeMark(JSON.stringify(change(mark)))).toBeNull();
  });

  it("is ignored where it is longer than any mark", async () => {
    const text = encodeMark(await sampleMark("customer"));
    expect(decodeMark(text.padEnd(LONGEST_MARK))).not.toBeNull();
    expect(decodeMark(text.padEnd(LONGEST_MARK + 1))).toBeNull();
  });

  it("never is an error", () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json()), (value) => { decodeMark(value); }));
  });
});
