import { examineHosts, lookAlikeKeys } from "../../../src/core/tenant/examineHosts";
import { CONTOSO } from "./tenants";

const examine = (host: string, userHost: string | null = null) => examineHosts([host], userHost, [CONTOSO]).get(host);

it.each([
  ["mail.woodgrove.co.uk", "woodgrove.co.uk"],
  ["woodgrove.mail.onmicrosoft.com", "woodgrove.onmicrosoft.com"],
  ["co.uk", "co.uk"],
])("%s is looked up and remembered as %s", (host, domain) => {
  expect(examine(host)?.domain).toBe(domain);
});

it.each([
  ["us.partner.co.uk", "emea.partner.co.uk", true],
  ["other.co.uk", "emea.partner.co.uk", false],
  ["us.partner.co.uk", null, false],
  ["woodgrove.onmicrosoft.com", "partner.onmicrosoft.com", false],
])("%s is a sister of the FM's %s: %s", (host, userHost, own) => {
  expect(examine(host, userHost)?.own).toBe(own);
});

it.each([
  ["c0ntoso.com", "contoso.com"],
  ["woodgrove.com", null],
  ["c0ntoso.onmicrosoft.com", "contoso.com"],
  ["contoso.onmicrosoft.com.evil.example", "contoso.onmicrosoft.com"],
])("%s could be mistaken for %s", (host, of) => {
  expect(examine(host)?.lookAlikeOf).toBe(of);
});

it("the FM's own is no look-alike", () => {
  expect(examine("eu.contosso.com", "contosso.com")?.lookAlikeOf).toBeNull();
});

it.each([
  ["woodgrove.com", true],
  ["woodgrove.example", true],
  ["woodgrove.test", true],
  ["report.docx", false],
  ["server.local", false],
  ["co.uk", false],
])("%s is worth a look-up: %s", (host, real) => {
  expect(examine(host)?.real).toBe(real);
});

it("the directory is asked for what twenty hosts could be mistaken for, by what is registered", () => {
  const hosts = Array.from({ length: 21 }, (_, at) => `host${"abcdefghijklmnopqrstu"[at] as string}.example`);
  expect(lookAlikeKeys(hosts).seenLabels).toEqual(lookAlikeKeys(hosts.slice(0, 20)).seenLabels);
  expect(lookAlikeKeys(["mail.c0ntoso.com"]).seenLabels).toEqual(["contoso"]);
  expect(lookAlikeKeys(["contoso.com.evil.example"]).domains).toEqual(["contoso.com"]);
  expect(lookAlikeKeys(["contoso.onmicrosoft.com.evil.example"]).tenantNames).toEqual(["contoso.onmicrosoft.com"]);
  expect(lookAlikeKeys(["c0ntoso.mail.onmicrosoft.com"]).seenLabels).toEqual(["contoso"]);
});
