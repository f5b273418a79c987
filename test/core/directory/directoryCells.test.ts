import fc from "fast-check";
import { addressOf, cellItems, cellText, domainOf, languageOf, tenantIdOf, wholeNumberOf } from "../../../src/core/directory/directoryCells";

describe("cellText", () => {
  it.each([
    ["  Contoso  Ltd ", "Contoso Ltd"],
    ["Contoso\r\nLtd", "Contoso Ltd"],
    ["\u202eContoso\u202c", "Contoso"],
    ["\ufeffContoso", "Contoso"],
    ["", null],
    ["   ", null],
    ["-", null],
    ["N/A", null],
    ["NULL", null],
    [undefined, null],
    ["N/A Traders", "N/A Traders"],
  ])("%j is %j", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

it.each([
  ["a.com;b.com", ["a.com", "b.com"]],
  ["a.com, b.com|c.com\nd.com", ["a.com", "b.com", "c.com", "d.com"]],
  [";; ;", []],
  [undefined, []],
])("cellItems %j", (cell, items) => {
  expect(cellItems(cell)).toEqual(items);
});

it.each(["#REF!", "#N/A", "#n/d", "#NV", "#¡VALOR!", "#¿NOMBRE?", "#DIV/0!", "#BEZUG!", "#WERT!", "#NÚM!"])("%s is nothing", (cell) => {
  expect(cellText(cell)).toBeNull();
});

it("what only says where a word may be parted is no letter of it", () => {
  expect(cellText("con\u00adtoso.\u2060com")).toBe("contoso.com");
  expect(cellText("#1 Contoso")).toBe("#1 Contoso");
});

describe("tenantIdOf", () => {
  const id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
  it.each([
    [id, id],
    [id.toUpperCase(), id],
    [`{${id}}`, id],
    [`{ ${id.toUpperCase()} }`, id],
    [`(${id})`, id],
    [`"${id}"`, id],
    [`'${id}`, id],
    [`="${id}"`, id],
    [`=${id}`, null],
    [`{${id}`, null],
    [`"${id}", "${id}"`, null],
    [id.slice(1), null],
    [`${id}0`, null],
    [id.replace("3", "g"), null],
    [id.replace(/-/g, ""), null],
    ["00000000-0000-0000-0000-000000000000", null],
    ["contoso", null],
  ])("%s is %s", (text, expected) => {
    expect(tenantIdOf(text)).toBe(expected);
  });
});

describe("wholeNumberOf", () => {
  it.each([
    ["0", 0],
    ["1250", 1250],
    ["1,250", 1250],
    ["1.250", 1250],
    ["1 250", 1250],
    ["1\u00a0250", 1250],
    ["1\u202f250", 1250],
    ["1'250", 1250],
    ["1,250,000", 1250000],
    ["1250.0", 1250],
    ["1250,00", 1250],
    ["1,250.00", 1250],
    ["1.250,00", 1250],
    ["1\u202f250,0", 1250],
    ["1’250.00", 1250],
    ["1,250,000.00", 1250000],
    ["1,250,00", null],
    ["1.250.00", null],
    ["1,250.50", null],
    ["1.25", null],
    ["1,25", null],
    ["1.2500", null],
    ["1,250.5", null],
    ["1,250.000", null],
    ["12,50,000", null],
    ["-5", null],
    ["+5", null],
    ["1e3", null],
    ["12 people", null],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", null],
    ["١٢٣", null],
  ])("%j is %j", (text, expected) => {
    expect(wholeNumberOf(text)).toBe(expected);
  });

  it("reads what Intl writes in the six languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom("en-US", "pt-BR", "es-ES", "de-DE", "de-CH", "ja-JP", "zh-CN", "fr-FR"), (value, locale) => {
        expect(wholeNumberOf(new Intl.NumberFormat(locale).format(value))).toBe(value);
      }),
    );
  });
});

it.each([
  ["Ana.Lima@Contoso.com", "ana.lima@contoso.com"],
  ["Ana Lima <ana@contoso.com>", "ana@contoso.com"],
  ["ana@bücher.example", "ana@xn--bcher-kva.example"],
  ["ana", null],
  ["@contoso.com", null],
  ["ana@", null],
  ["ana@localhost", null],
  ["ana@@contoso.com", null],
  ["ana lima@contoso.com", null],
  [`${"a".repeat(64)}@contoso.com`, `${"a".repeat(64)}@contoso.com`],
  [`${"a".repeat(65)}@contoso.com`, null],
])("addressOf %s", (text, expected) => {
  expect(addressOf(text)).toBe(expected);
});

it.each([
  ["Contoso.COM", { domain: "contoso.com" }],
  ["@contoso.com", { domain: "contoso.com" }],
  ["MÜNCHEN.DE", { domain: "xn--mnchen-3ya.de" }],
  ["xn--mnchen-3ya.de", { domain: "xn--mnchen-3ya.de" }],
  ["mu\u0308nchen.de", { domain: "xn--mnchen-3ya.de" }],
  ["例え。jp", { domain: "xn--r8jz45g.jp" }],
  ["mÃ¼nchen.de", { refused: "notADomain" }],
  ["m\ufffdnchen.de", { refused: "notADomain" }],
  ["contoso™.com", { refused: "notADomain" }],
  ["*@contoso.com", { domain: "contoso.com" }],
  ["*.contoso.com", { domain: "contoso.com" }],
  ["*.co.uk", { refused: "publicSuffix" }],
  ["*contoso.com", { refused: "notADomain" }],
  ["contoso.com.", { domain: "contoso.com" }],
  ["www.contoso.com", { domain: "contoso.com" }],
  ["www.com", { domain: "www.com" }],
  ["mail.contoso.co.uk", { domain: "mail.contoso.co.uk" }],
  ["bücher.example", { domain: "xn--bcher-kva.example" }],
  ["Contoso.onmicrosoft.com", { tenantName: "contoso.onmicrosoft.com" }],
  ["contoso.mail.onmicrosoft.com", { tenantName: "contoso.onmicrosoft.com" }],
  ["co.uk", { refused: "publicSuffix" }],
  ["com", { refused: "notADomain" }],
  ["info@contoso.com", { refused: "notADomain" }],
  ["https://contoso.com/", { domain: "contoso.com" }],
  ["https://contoso.com", { domain: "contoso.com" }],
  ["HTTP://www.Contoso.com/", { domain: "contoso.com" }],
  ["https://bücher.example/", { domain: "xn--bcher-kva.example" }],
  ["https://contoso.onmicrosoft.com", { tenantName: "contoso.onmicrosoft.com" }],
  ["https://co.uk/", { refused: "publicSuffix" }],
  ["https://contoso.com//", { refused: "notADomain" }],
  ["https://linkedin.example/company/contoso", { refused: "notADomain" }],
  ["https://contoso.com/?id=1", { refused: "notADomain" }],
  ["https://contoso.com?id=1", { refused: "notADomain" }],
  ["https://contoso.com/#top", { refused: "notADomain" }],
  ["https://contoso.com:8080/", { refused: "notADomain" }],
  ["https://info@contoso.com/", { refused: "notADomain" }],
  ["https://@contoso.com/", { refused: "notADomain" }],
  ["https://10.0.0.12/", { refused: "notADomain" }],
  ["https://contoso/", { refused: "notADomain" }],
  ["https:///", { refused: "notADomain" }],
  ["https://https://contoso.com", { refused: "notADomain" }],
  ["ftp://contoso.com/", { refused: "notADomain" }],
  ["contoso.com/", { refused: "notADomain" }],
  ["10.0.0.12", { refused: "notADomain" }],
  ["contoso .com", { refused: "notADomain" }],
  ["<b>contoso.com</b>", { refused: "notADomain" }],
])("domainOf %s", (text, expected) => {
  expect(domainOf(text)).toEqual(expected);
});

it.each([
  ["en", "en"],
  ["English (United Kingdom)", "en"],
  ["pt-PT", "pt-BR"],
  ["Português (Brasil)", "pt-BR"],
  ["es_MX", "es"],
  ["Español", "es"],
  ["Deutsch", "de"],
  ["de-AT", "de"],
  ["日本語", "ja"],
  ["Japanese", "ja"],
  ["zh", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["Chinese (Simplified)", "zh-CN"],
  ["简体中文", "zh-CN"],
  ["Chinese (Traditional)", null],
  ["zh-TW", null],
  ["zh-Hant", null],
  ["zh_HK", null],
  ["zh-Hans-HK", "zh-CN"],
  ["Chinese (Taiwan)", null],
  ["Chinese (Hong Kong SAR)", null],
  ["Chinese (Hong Kong S.A.R.)", null],
  ["Chinese (Macao SAR)", null],
  ["Chinese (Macau)", null],
  ["Taiwanese Chinese", null],
  ["中文(台灣)", null],
  ["中文（台湾）", null],
  ["中文（臺灣）", null],
  ["中文(香港特別行政區)", null],
  ["中文（澳門）", null],
  ["中文（澳门特别行政区）", null],
  ["正體中文", null],
  ["繁體中文", null],
  ["Chinese (Simplified, Hong Kong SAR)", "zh-CN"],
  ["中文（简体，香港特别行政区）", "zh-CN"],
  ["Chinese", "zh-CN"],
  ["Chinese (China)", "zh-CN"],
  ["Chinese (PRC)", "zh-CN"],
  ["Chinese (Singapore)", "zh-CN"],
  ["中文", "zh-CN"],
  ["中文(中国)", "zh-CN"],
  ["English (Hong Kong SAR)", "en"],
  ["French", null],
  ["Estonian", null],
  ["Danish", null],
  ["Engl", null],
  ["Javanese", null],
])("languageOf %s is %s", (text, expected) => {
  expect(languageOf(text)).toBe(expected);
});
