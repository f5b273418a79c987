import fc from "fast-check";
import { findMentions, type Mention } from "../../../src/core/tenant/mentions";

const NOTHING = { newest: "", signature: "", quoted: "", links: [] } as const;
const found = (newest: string): readonly (readonly [Mention["kind"], string])[] => findMentions("", { ...NOTHING, newest }).mentions.map(({ kind, value }) => [kind, value]);
const ID = "1f3a5b7c-1234-4abc-8def-0123456789ab";

describe("a domain or tenant name in a text", () => {
  it.each([
    ["Please close contoso.com.", "contoso.com"],
    ["(Contoso.COM)", "contoso.com"],
    ["contoso.com, contoso.com; contoso.com", "contoso.com"],
    ["ask ana@contoso.com today", "contoso.com"],
    ["everybody @contoso.com", "contoso.com"],
    ["www.contoso.com", "contoso.com"],
    ["see https://www.contoso.com:8443/", "contoso.com"],
    ["https://user:pw@contoso.com", "contoso.com"],
    ["*contoso.com*", "contoso.com"],
    ["contoso.com… and so on", "contoso.com"],
    ["contoso.com–fabrikam", "contoso.com"],
    ["münchen.de", "xn--mnchen-3ya.de"],
  ])("%j names %s", (text, host) => {
    expect(found(text)).toEqual([["domain", host]]);
  });

  it.each([
    ["请关闭contoso.com的租户", "contoso.com"],
    ["テナントcontoso.comの件", "contoso.com"],
    ["顧客はana@contoso.comです", "contoso.com"],
    ["访问https://contoso.com查看。", "contoso.com"],
    ["会社.jp", "xn--6oq404h.jp"],
    ["ana@会社.jp", "xn--6oq404h.jp"],
  ])("without spaces, as Chinese and Japanese write: %j", (text, host) => {
    expect(found(text)).toEqual([["domain", host]]);
  });

  it.each(["x@会社contoso.com", "shop.会社contoso.com", "contoso.com会社.jp", "https://contoso.com会社.jp/", "contosо.com"])("but not out of a longer one made to look like it: %j", (text) => {
    expect(found(text)).not.toContainEqual(["domain", "contoso.com"]);
  });

  it("two of them, each", () => {
    expect(found("从contoso.com到fabrikam.com")).toEqual([["domain", "contoso.com"], ["domain", "fabrikam.com"]]);
  });

  it.each(["contoso.onmicrosoft.com", "contoso.mail.onmicrosoft.com", "https://contoso-my.sharepoint.com", "ana@contoso.onmicrosoft.com"])("a tenant name, from %s", (text) => {
    expect(found(text)).toEqual([["tenantName", "contoso.onmicrosoft.com"]]);
  });

  it.each(["at 10.30", "192.168.0.1", "e.g. this", "contoso", "ana@contoso", "...", `${"a".repeat(321)}.com`])("nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a link", () => {
  const placed = (text: string) => findMentions("", { ...NOTHING, newest: text }).mentions.map(({ value, place }) => [value, place]);

  it("that stands alone is text; with a path it could be anybody's tracking", () => {
    expect(placed("https://contoso.com/")).toEqual([["contoso.com", "newest"]]);
    expect(placed("https://contoso.com/a?b=1")).toEqual([["contoso.com", "link"]]);
  });

  it("that a gateway wrapped is a link to what it leads to", () => {
    expect(placed("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcontoso.com&data=x")).toEqual([["contoso.com", "link"]]);
  });

  it("behind words is a link; mailto too, and nothing that is no web or mail link", () => {
    const links = ["https://contoso.com", "mailto:ana@fabrikam.com?subject=x", "javascript:alert('litware.com')", "file://adatum.com/x", "tel:+49"].map((target) => ({ target, place: "newest" as const }));
    expect(findMentions("", { ...NOTHING, links }).mentions.map(({ value, place }) => [value, place])).toEqual([["contoso.com", "link"], ["fabrikam.com", "link"]]);
  });

  it("of a signature or quoted history counts there", () => {
    const links = (["signature", "quoted"] as const).map((place) => ({ target: "https://contoso.com", place }));
    expect(findMentions("", { ...NOTHING, links }).mentions.map(({ place }) => place)).toEqual(["signature", "quoted"]);
  });
});

describe("a tenant ID", () => {
  it.each([
    [`Tenant ID: ${ID.toUpperCase()}`, true],
    [`租户 ID：${ID}`, true],
    [`テナント${ID}`, true],
    [`Mandanten-ID {${ID}}`, true],
    [`correlation ${ID}`, false],
    [`Tenant ${"x".repeat(41)} ${ID}`, false],
    [`Tenant\n${ID}`, false],
    [`Tenant ${ID.slice(0, 19)}\n${ID.slice(19)}`, true],
    [`${ID.slice(0, 9)}\n${ID.slice(9)}`, false],
  ])("%j is called one: %s", (text, labelled) => {
    expect(findMentions("", { ...NOTHING, newest: text }).mentions).toMatchObject([{ kind: "tenantId", value: ID, labelled }]);
  });

  it.each(["72f988bf-86f1-41af-91ab-2d7cd011db47", "9188040d-6c67-4c5b-b112-36a304b66dad", "00000000-0000-0000-0000-000000000000", `${ID}0`, `a${ID}`, `${ID}-1`, `${ID.slice(0, 18)}\n${ID.slice(18)}`, `${ID.slice(0, 19)}\n\n${ID.slice(19)}`])("%s is nobody's", (text) => {
    expect(found(`tenant ${text}`)).toEqual([]);
  });
});

describe("places", () => {
  it("each mention once a place, strongest places first", () => {
    const parts = { newest: "contoso.com contoso.com", signature: "contoso.com", quoted: "contoso.com", links: [{ target: "https://contoso.com", place: "newest" as const }] };
    expect(findMentions("contoso.com", parts).mentions.map(({ place }) => place)).toEqual(["subject", "newest", "link", "signature", "quoted"]);
  });

  it("150 at most, the strongest places'", () => {
    const many = (count: number, tail: string): string => Array.from({ length: count }, (_, at) => `c${at}${tail}`).join(" ");
    expect(findMentions("", { ...NOTHING, newest: many(150, ".com") }).mentions).toHaveLength(150);
    const { mentions } = findMentions("", { ...NOTHING, newest: many(150, ".com"), quoted: many(1, ".net") });
    expect(mentions).toHaveLength(150);
    expect(mentions.every(({ place }) => place === "newest")).toBe(true);
  });

  it("what is shown is as it stands, 120 characters at most", () => {
    expect(findMentions("", { ...NOTHING, newest: "Contoso.COM" }).mentions[0]?.shown).toBe("Contoso.COM");
    expect(findMentions("", { ...NOTHING, newest: `https://contoso.com/${"x".repeat(500)}` }).mentions[0]?.shown).toHaveLength(120);
  });
});

it("any text has an answer, made of lower-case hosts and GUIDs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.oneof(fc.domain(), fc.webUrl(), fc.emailAddress(), fc.uuid()), fc.string({ unit: "binary" }), (before, named, after) => {
      for (const { value } of findMentions(before, { ...NOTHING, newest: `${before} ${named} ${after}` }).mentions) expect(value).toMatch(/^[a-z0-9_.-]+$/);
    }),
  );
});

it("finds a domain or an address between any words", () => {
  const word = fc.constantFrom("", "Please close", "（", "客户：", "【", "the", "<", "»");
  fc.assert(
    fc.property(word, fc.domain(), word, (before, domain, after) => {
      fc.pre(!domain.startsWith("www."));
      expect(found(`${before} ${domain} ${after}`).map(([, value]) => value)).toContain(domain.toLowerCase());
    }),
  );
});
