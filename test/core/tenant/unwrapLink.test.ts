import fc from "fast-check";
import { unwrapLink } from "../../../src/core/tenant/unwrapLink";

const TARGET = "https://contoso.com/report?id=1";
const safe = (target: string): string => `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=05%7C01&reserved=0`;

it.each([
  ["Safe Links", safe(TARGET)],
  ["Safe Links in HTML", safe(TARGET).replace("?url=", "?x=1&amp;url=")],
  ["Safe Links of the US government", safe(TARGET).replace("outlook.com", "office365.us")],
  ["Safe Links in China", safe(TARGET).replace("outlook.com", "partner.outlook.cn")],
  ["URL Defense v3", `https://urldefense.com/v3/__${TARGET}__;Iw!!abc$`],
  ["URL Defense v1", `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(TARGET)}&k=x`],
  ["Google", `https://www.google.com/url?q=${encodeURIComponent(TARGET)}&sa=D`],
])("%s leads to what was linked", (_, link) => {
  expect(unwrapLink(link)).toBe(TARGET);
});

const layers = (count: number): string => Array.from({ length: count }).reduce<string>(safe, TARGET);
it("through three layers, and no more", () => {
  expect(unwrapLink(layers(3))).toBe(TARGET);
  expect(unwrapLink(layers(4))).toBe(safe(TARGET));
});

it.each([
  ["a link to somebody", TARGET],
  ["a wrapper's own page", "https://eur01.safelinks.protection.outlook.com/GetUrlReputation"],
  ["a host that only looks like a wrapper", `https://safelinks.protection.outlook.com.evil.example/?url=${encodeURIComponent(TARGET)}`],
  ["a tracker that is none of the known", `https://click.mailer.example/?url=${encodeURIComponent(TARGET)}`],
  ["a wrapped target that does not decode", "https://eur01.safelinks.protection.outlook.com/?url=%E0%A4%A"],
  ["a mail address", "mailto:ana@contoso.com"],
])("%s stays as it is", (_, link) => {
  expect(unwrapLink(link)).toBe(link);
});

it("any text has an answer, no longer than 4,000 characters", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string().map(safe)), (text) => unwrapLink(text).length <= 4_000));
  expect(unwrapLink("x".repeat(4_001))).toHaveLength(4_000);
});
