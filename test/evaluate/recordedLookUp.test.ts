import { recordedLookUp } from "../../src/evaluate/recordedLookUp";

const A = "11111111-1111-4111-8111-111111111111";
const lookUp = recordedLookUp({
  "Contoso.de": { status: 200, body: { issuer: `https://login.microsoftonline.com/${A}/v2.0`, tenant_region_scope: "EU" } },
  "nowhere.example": { status: 400, body: { error_codes: [90002] } },
  "odd.example": "down",
  "odder.example": null,
  "text.example": { status: "200", body: { issuer: `https://sts.windows.net/${A}/` } },
});

it.each([
  ["contoso.de", { found: true, tenantId: A, regionScope: "EU", cloud: "commercial" }],
  ["CONTOSO.DE", { found: true, tenantId: A, regionScope: "EU", cloud: "commercial" }],
  ["nowhere.example", { found: false }],
  ["absent.example", { found: "couldNotTell" }],
  ["odd.example", { found: "couldNotTell" }],
  ["odder.example", { found: "couldNotTell" }],
  ["text.example", { found: "couldNotTell" }],
  ["__proto__", { found: "couldNotTell" }],
  ["constructor", { found: "couldNotTell" }],
])("%s", async (domain, answer) => {
  expect(await lookUp.ask(domain)).toEqual(answer);
});

it.each([[null], [[]], ["x"]])("%j is refused", (recorded) => {
  expect(() => recordedLookUp(recorded)).toThrow(/openid\.json/);
});
