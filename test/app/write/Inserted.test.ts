import { decodeInserts, encodeInserts, type Inserted } from "../../../src/app/write/Inserted";

const INSERTED: Inserted = { kind: "customer", bodyType: "html", content: "<p>a</p>", fragment: "<p>a</p>", replaced: "", subject: { before: "", set: "Done" }, recipients: ["a@contoso.com"] };

it("what is noted is read back", () => {
  const inserts = [INSERTED, { ...INSERTED, kind: "assignment", bodyType: "text", subject: null, recipients: [] } as const];
  expect(decodeInserts(encodeInserts(inserts))).toEqual(inserts);
});

it.each([null, "", "{", "null", "[]", '{"v":2,"inserts":[]}', '{"v":1}', "x".repeat(60_000)])("%.20j holds none", (notes) => {
  expect(decodeInserts(notes)).toEqual([]);
});

it.each<object>([{ kind: "letter" }, { bodyType: "rtf" }, { content: 1 }, { fragment: "" }, { replaced: null }, { subject: { set: 1, before: "" } }, { recipients: "a" }, { recipients: [1] }])("a broken one (%j) is left out, the others stay", (change) => {
  const notes = JSON.stringify({ v: 1, inserts: [{ ...INSERTED, ...change }, INSERTED, null] });
  expect(decodeInserts(notes)).toEqual([INSERTED]);
});

it("the oldest are left out where Outlook has no room for all", () => {
  const long = (fragment: string): Inserted => ({ ...INSERTED, fragment: fragment.repeat(20_000) });
  const text = encodeInserts([long("a"), long("b"), long("c")]);
  expect(text.length).toBeLessThanOrEqual(45_000);
  expect(decodeInserts(text).map(({ fragment }) => fragment[0])).toEqual(["b", "c"]);
  expect(decodeInserts(encodeInserts([long("abc")]))).toEqual([]);
});
