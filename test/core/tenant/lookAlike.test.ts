import fc from "fast-check";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import { alikeBeginnings, isAlike, labelOfKey } from "../../../src/core/tenant/alikeLabels";
import { asciiHost, tenantNameOf } from "../../../src/core/tenant/domainName";
import { lookAlikeKeys } from "../../../src/core/tenant/examineHosts";
import { embeddedDomains, isLookAlike } from "../../../src/core/tenant/lookAlike";
import { registrableDomain } from "../../../src/core/tenant/registrable";
import { UNKNOWN_TENANT } from "../../../src/core/tenant/Tenant";

/** Whether a directory that holds the known domain finds it when it is asked for what is like the host. */
const isFound = (host: string, known: string): boolean => {
  const keys = tenantKeys({ ...UNKNOWN_TENANT, domains: [known] });
  const { seenLabels, withoutDoubles = [] } = lookAlikeKeys([host]);
  const isAlikeKey = (key: string, seen: string): boolean => alikeBeginnings(seen).some((beginning) => key.startsWith(`s:${beginning}`)) && isAlike(seen, labelOfKey(key));
  return keys.some((key) => withoutDoubles.includes(key) || seenLabels.some((seen) => isAlikeKey(key, seen)));
};
const ascii = (host: string): string => asciiHost(host) as string;

describe("isLookAlike", () => {
  it.each([
    ["c0ntoso.com", "contoso.com"],
    ["соntoso.com", "contoso.com"],
    ["contosö.com", "contoso.com"],
    ["fabrikarn.com", "fabrikam.com"],
    ["vvoodgrove.com", "woodgrove.com"],
    ["fabrlkam.com", "fabrikam.com"],
    ["contosso.com", "contoso.com"],
    ["contos.com", "contoso.com"],
    ["contosoo.com", "contoso.com"],
    ["cnotoso.com", "contoso.com"],
    ["contoso.net", "contoso.com"],
    ["con-toso.com", "contoso.com"],
    ["contoso-support.com", "contoso.com"],
    ["contososupport.com", "contoso.com"],
    ["contosogroup.com", "contoso.com"],
    ["contoso365.onmicrosoft.com", "contoso.com"],
    ["mycontoso.com", "contoso.com"],
    ["mail.c0ntoso.com", "contoso.com"],
    ["contoso.com.evil.example", "contoso.com"],
    ["login.contoso.com.evil.example", "contoso.com"],
    ["ibm.net", "ibm.com"],
    ["aabbcc.com", "abc.com"],
    ["bookkeper.com", "bokeper.com"],
    ["c0ntoso.onmicrosoft.com", "contoso.com"],
    ["contosso.mail.onmicrosoft.com", "contoso.com"],
    ["contoso-support.onmicrosoft.com", "contoso.com"],
    ["c0ntoso-my.sharepoint.com", "contoso.com"],
    ["c0ntoso.onmicrosoft.us", "contoso.onmicrosoft.com"],
    ["contoso.onmicrosoft.com.evil.example", "contoso.onmicrosoft.com"],
  ])("%s is taken for %s, and found", (host, known) => {
    expect(isLookAlike(ascii(host), known)).toBe(true);
    const asked = tenantNameOf(ascii(host)) ?? (registrableDomain(ascii(host)) as string);
    expect(isFound(asked, known) || embeddedDomains(ascii(host)).includes(known)).toBe(true);
  });

  it.each([
    ["contoso.com", "contoso.com"],
    ["mail.contoso.com", "contoso.com"],
    ["litware.com", "contoso.com"],
    ["contosopharma.com", "contoso.com"],
    ["abm.com", "ibm.com"],
    ["ibmsupport.com", "ibm.com"],
    ["ibm-support.com", "ibm.com"],
    ["contoso.de.com", "contoso.de.com"],
    ["litware.onmicrosoft.com", "contoso.onmicrosoft.com"],
    ["contoso.mail.onmicrosoft.com", "contoso.onmicrosoft.com"],
  ])("%s is not taken for %s", (host, known) => {
    expect(isLookAlike(ascii(host), known)).toBe(false);
  });

  it("one letter off counts from five letters on", () => {
    expect(isLookAlike("abcdx.com", "abcde.com")).toBe(true);
    expect(isLookAlike("abcx.com", "abcd.com")).toBe(false);
  });

  it("two letters off is another company", () => {
    expect(isLookAlike("contaxo.com", "contoso.com")).toBe(false);
  });
});

const label = fc.stringMatching(/^[a-z]{5,14}$/);
const SWAPS: readonly (readonly [string, string])[] = [["o", "0"], ["l", "1"], ["e", "3"], ["m", "rn"], ["w", "vv"], ["a", "а"], ["o", "о"], ["e", "е"], ["i", "l"]];

describe("of any known domain", () => {
  it("a confusable letter, a letter more, less or other, a swap: refused, and found by the directory's keys", () => {
    const change = fc.record({ at: fc.nat(), kind: fc.constantFrom("insert", "delete", "replace", "swap", "confuse"), letter: fc.stringMatching(/^[a-z]$/), which: fc.nat(SWAPS.length - 1) });
    fc.assert(
      fc.property(label, change, (name, { at, kind, letter, which }) => {
        const place = at % (name.length - 1);
        const [plain, confusable] = SWAPS[which] as readonly [string, string];
        const changed = {
          insert: name.slice(0, place) + letter + name.slice(place),
          delete: name.slice(0, place) + name.slice(place + 1),
          replace: name.slice(0, place) + letter + name.slice(place + 1),
          swap: name.slice(0, place) + (name[place + 1] as string) + (name[place] as string) + name.slice(place + 2),
          confuse: name.replace(plain, confusable),
        }[kind as "insert"];
        // Where such a pair comes or goes the eye reads another letter beside the change: two changes.
        fc.pre(changed !== name && !/rn|vv/.test(name) && (kind === "confuse" || !/rn|vv/.test(changed)));
        const host = ascii(`${changed}.com`);
        const known = `${name}.com`;
        expect(isLookAlike(host, known)).toBe(true);
        expect(isFound(host, known)).toBe(true);
      }),
      // A name of vowels alone, that gets its only consonant or loses it.
      { examples: [["aaaaa", { at: 0, kind: "insert", letter: "b", which: 0 }], ["baaaaa", { at: 0, kind: "delete", letter: "b", which: 0 }]] },
    );
  });

  it("another ending, words added: refused, and found", () => {
    fc.assert(
      fc.property(label, fc.constantFrom("-support.com", "-it.net", ".net", ".co.uk", ".de"), (name, tail) => {
        expect(isLookAlike(`${name}${tail}`, `${name}.com`)).toBe(true);
        expect(isFound(`${name}${tail}`, `${name}.com`)).toBe(true);
      }),
      // Five letters that read as four, and names that begin or end as what is put to names does.
      { examples: [["aaarn", "-support.com"], ["mybank", "-support.com"], ["summit", "-it.net"], ["webmail", ".net"]], numRuns: 1_000 },
    );
  });

  it("another word before it: refused, and found", () => {
    fc.assert(
      fc.property(label, fc.constantFrom("the-", "portal-"), (name, before) => {
        expect(isLookAlike(`${before}${name}.com`, `${name}.com`)).toBe(true);
        expect(isFound(`${before}${name}.com`, `${name}.com`)).toBe(true);
      }),
      { examples: [["summit", "portal-"], ["mybank", "the-"]], numRuns: 1_000 },
    );
  });

  it("used as a beginning: refused, and found", () => {
    fc.assert(
      fc.property(label, fc.constantFrom("", "login."), (name, before) => {
        const host = `${before}${name}.com.evil.example`;
        expect(isLookAlike(host, `${name}.com`)).toBe(true);
        expect(embeddedDomains(host)).toContain(`${name}.com`);
      }),
    );
  });

  it("its own hosts never are", () => {
    fc.assert(fc.property(label, fc.stringMatching(/^[a-z0-9]{1,10}$/), (name, sub) => !isLookAlike(`${sub}.${name}.com`, `${name}.com`)));
  });
});

it("embedded domains stand before what is registered", () => {
  expect(embeddedDomains("contoso.com")).toEqual([]);
  expect(embeddedDomains("mail.contoso.com")).toEqual([]);
  expect(embeddedDomains("a.contoso.com.evil.co.uk")).toEqual(["a.contoso", "a.contoso.com", "contoso.com"]);
  expect(registrableDomain("a.contoso.com.evil.co.uk")).toBe("evil.co.uk");
});
