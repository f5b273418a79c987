import fc from "fast-check";
import { asciiHost, hostAndParents, readableHost, tenantNameOf, shownDomain } from "../../../src/core/tenant/domainName";

describe("asciiHost", () => {
  it.each([
    ["Contoso.COM", "contoso.com"],
    [" contoso.com. ", "contoso.com"],
    ["münchen.de", "xn--mnchen-3ya.de"],
    ["mu\u0308nchen.de", "xn--mnchen-3ya.de"],
    ["会社.jp", "xn--6oq404h.jp"],
    ["_dmarc.contoso.com", "_dmarc.contoso.com"],
    ["xn--mnchen-3ya.de", "xn--mnchen-3ya.de"],
  ])("%s is %s", (host, ascii) => {
    expect(asciiHost(host)).toBe(ascii);
  });

  it.each([[""], ["contoso"], ["."], ["a..b"], ["-a.com"], ["a-.com"], ["a b.com"], ["<b>.com"], ["a.c"], ["a@b.com"], ["a.com/x"], ["[1.2.3.4]"]])("%j is no host name", (text) => {
    expect(asciiHost(text)).toBeNull();
  });

  it("a label has 63 characters at most, a host 253", () => {
    expect(asciiHost(`${"a".repeat(63)}.com`)).not.toBeNull();
    expect(asciiHost(`${"a".repeat(64)}.com`)).toBeNull();
    const host = (length: number): string => `${"a.".repeat(200)}`.slice(0, length - 3 - (length % 2 === 0 ? 1 : 0)) + (length % 2 === 0 ? "acom" : "com");
    expect(asciiHost(host(253))).toHaveLength(253);
    expect(asciiHost(`a${host(253)}`)).toBeNull();
  });

  it("is the same for what it made, and makes nothing but host names of anything", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.domain(), fc.string().map((text) => `${text}.com`)), (text) => {
        const host = asciiHost(text);
        if (host === null) return;
        expect(asciiHost(host)).toBe(host);
        expect(host).toMatch(/^[a-z0-9_.-]+$/);
      }),
    );
  });
});

describe("readableHost", () => {
  it("shows what a person reads", () => {
    expect(readableHost("xn--mnchen-3ya.de")).toBe("münchen.de");
    expect(readableHost("contoso.com")).toBe("contoso.com");
  });

  it("shows broken punycode as it stands", () => {
    expect(readableHost("xn--\u0080.com")).toBe("xn--\u0080.com");
  });
});

describe("hostAndParents", () => {
  it("names every domain that a directory could list, longest first", () => {
    expect(hostAndParents("mail.eu.contoso.co.uk")).toEqual(["mail.eu.contoso.co.uk", "eu.contoso.co.uk", "contoso.co.uk", "co.uk"]);
  });

  it("has none of one label", () => {
    expect(hostAndParents("contoso.com")).toEqual(["contoso.com"]);
    expect(hostAndParents("com")).toEqual([]);
  });
});

describe("tenantNameOf", () => {
  it.each([
    ["contoso.onmicrosoft.com", "contoso.onmicrosoft.com"],
    ["contoso.mail.onmicrosoft.com", "contoso.onmicrosoft.com"],
    ["contoso.onmicrosoft.us", "contoso.onmicrosoft.us"],
    ["contoso.partner.onmschina.cn", "contoso.partner.onmschina.cn"],
    ["contoso.onmicrosoft.de", "contoso.onmicrosoft.de"],
    ["contoso.sharepoint.de", "contoso.onmicrosoft.de"],
    ["contoso.sharepoint.com", "contoso.onmicrosoft.com"],
    ["contoso-my.sharepoint.com", "contoso.onmicrosoft.com"],
    ["contoso-admin.sharepoint.com", "contoso.onmicrosoft.com"],
    ["contoso-it.sharepoint.com", "contoso-it.onmicrosoft.com"],
    ["contoso.sharepoint.cn", "contoso.partner.onmschina.cn"],
  ])("%s gives away %s", (host, name) => {
    expect(tenantNameOf(host)).toBe(name);
  });

  it.each(["contoso.com", "onmicrosoft.com", "a.b.onmicrosoft.com", "contoso.onmicrosoft.com.evil.example", "contoso-onmicrosoft.com", "-contoso.onmicrosoft.com", "sharepoint.com"])("%s gives away none", (host) => {
    expect(tenantNameOf(host)).toBeNull();
  });
});

it.each([
  ["contoso.com", "contoso.com"],
  ["Contoso xn-- GmbH", "Contoso xn-- GmbH"],
  ["xn--mnchen-3ya.de", "münchen.de"],
  ["mail.xn--mnchen-3ya.de", "mail.münchen.de"],
  ["xn--fiqs8s.cn", "中国.cn"],
  ["xn--e1afmkfd.xn--p1ai", "пример.рф (xn--e1afmkfd.xn--p1ai)"],
  ["xn--cntoso-wqf.com", `${"c\u043entoso"}.com (xn--cntoso-wqf.com)`],
  ["xn--a.com", "xn--a.com"],
])("%s is shown as %s", (domain, shown) => {
  expect(shownDomain(domain)).toBe(shown);
});
