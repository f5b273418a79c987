import { readExpected } from "../../src/evaluate/readExpected";

const A = "11111111-1111-4111-8111-111111111111";
const label = { user: "fm@microsoft.com", outcome: "detected", tenantId: A.toUpperCase(), queue: "FTCQ Inactive EMEA", language: "de" };

it("reads labels; a tenant ID in lower case", () => {
  expect([...readExpected({ "a.eml": label, "b.eml": { user: "fm@microsoft.com", outcome: "ask", tenantId: null, queue: null, language: null } })]).toEqual([
    ["a.eml", { ...label, tenantId: A }],
    ["b.eml", { user: "fm@microsoft.com", outcome: "ask" }],
  ]);
});

it("no queue, or null, is a region to be asked for", () => {
  for (const one of [{ ...label, queue: undefined }, { ...label, queue: null }]) expect(readExpected({ "a.eml": one }).get("a.eml")).toMatchObject({ queue: null });
});

it.each<[unknown, RegExp]>([
  [[], /must be an object/],
  [null, /must be an object/],
  [{ "a.eml": "detected" }, /a\.eml: the label is not an object/],
  [{ "a.eml": { ...label, user: undefined } }, /a\.eml: user/],
  [{ "a.eml": { ...label, user: "fm" } }, /user/],
  [{ "a.eml": { ...label, outcome: "found" } }, /outcome/],
  [{ "a.eml": { ...label, tenantId: "contoso" } }, /tenantId/],
  [{ "a.eml": { ...label, tenantId: null } }, /tenantId/],
  [{ "a.eml": { ...label, queue: "FTCQ Inactive LATAM" } }, /queue/],
  [{ "a.eml": { ...label, language: "fr" } }, /language/],
  [{ "a.eml": { ...label, language: null } }, /language/],
])("%j is refused", (labels, message) => {
  expect(() => readExpected(labels)).toThrow(message);
});
