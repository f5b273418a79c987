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
  ["Proofpoint v2", "https://urldefense.proofpoint.com/v2/url?u=https-3A__contoso.com_report-3Fid-3D1&d=DwMF&c=x"],
  ["Barracuda", `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(TARGET)}&c=E,1,x`],
  ["Cisco", `https://secure-web.cisco.com/1AbC-d_e/${encodeURIComponent(TARGET)}`],
  ["Google", `https://www.google.com/url?q=${encodeURIComponent(TARGET)}&sa=D`],
])("%s leads to what was linked", (_, link) => {
  expect(unwrapLink(link)).toBe(TARGET);
});

it.each([
  ["Mimecast", "https://protect-eu.mimecast.com/s/AbC1CwEg?domain=contoso.com"],
  ["Mimecast's newer host", "https://url.uk.m.mimecastprotect.com/s/AbC1?domain=contoso.com"],
  ["Sophos", "https://eu-west-1.protection.sophos.com/?d=contoso.com&u=aHR0cHM6Ly9j&i=1"],
])("%s tells the host alone", (_, link) => {
  expect(unwrapLink(link)).toBe("https://contoso.com");
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
  ["a host that only looks like Mimecast's", "https://protect-eu.mimecast.com.evil.example/s/x?domain=contoso.com"],
  ["a Proofpoint target that does not decode", "https://urldefense.proofpoint.com/v2/url?u=https-ZZ&d=x"],
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
