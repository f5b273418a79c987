import fc from "fast-check";
import { coreName, foldName, nameKeyOf, nameKeysIn, namesCustomer, withoutName } from "../../../src/core/tenant/nameKey";

it.each([
  ["Société  Générale!", "societe generale"],
  ["Straße", "strasse"],
  ["A&O / B-C", "a o b c"],
  ["ＡＢＣ", "abc"],
  ["  ", ""],
])("%j is compared as %j", (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

it("plain text is folded as it is beside a letter with an accent", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => { expect(foldName(`\u00e9 ${text}`)).toBe(`e ${foldName(text)}`.trim()); }));
});

it.each([
  ["Contoso Pharma GmbH & Co. KG", "contoso pharma"],
  ["Contoso, S.A. de C.V.", "contoso s a de c v"],
  ["Contoso S.A.", "contoso"],
  ["Contoso Ltda.", "contoso"],
  ["株式会社アダタム", "アタタム"],
  ["阿达图姆有限公司", "阿达图姆"],
  ["AG", "ag"],
])("the core of %j is %j", (name, core) => {
  expect(coreName(name)).toBe(core);
});

it.each([
  ["The Contoso Group", "contoso"],
  ["Banco do Brasil", "brasil"],
  ["City of", "city"],
  ["合同会社ファブリカム", "ファ"],
  ["!!", null],
])("%j is found by %j", (name, key) => {
  expect(nameKeyOf(name)).toBe(key);
});

describe("nameKeysIn", () => {
  it("takes words that begin with a capital or a digit, and no single letters", () => {
    expect(nameKeysIn("we close Contoso for 3M and A today")).toEqual(["contoso", "3m"]);
  });

  it("takes every pair of characters where words are not spaced", () => {
    expect(nameKeysIn("阿达图")).toEqual(["阿达", "达图"]);
  });

  it("stops at 120", () => {
    const words = (count: number): string => Array.from({ length: count }, (_, at) => `W${at}`).join(" ");
    expect(nameKeysIn(words(120))).toHaveLength(120);
    expect(nameKeysIn(words(121))).toHaveLength(120);
  });

  it("holds the key of every customer that the text names", () => {
    const names = fc.constantFrom("Contoso Pharma GmbH", "The Fabrikam Group", "Société Générale", "株式会社アダタム", "阿达图姆有限公司", "3M Deutschland", "Ärzte-Verein Köln e.V.");
    fc.assert(
      fc.property(fc.constantFrom("", "Close ", "我们关闭", "Hallo, "), names, fc.constantFrom("", " today.", "。", ": fertig"), (before, name, after) => {
        expect(nameKeysIn(before + name + after)).toContain(nameKeyOf(name));
      }),
    );
  });
});

describe("namesCustomer", () => {
  const names = (text: string, name: string): boolean => namesCustomer(foldName(text), name);

  it.each([
    ["Closing contoso pharma now", "Contoso Pharma GmbH", true],
    ["CONTOSO, PHARMA", "Contoso Pharma GmbH", true],
    ["Contoso only", "Contoso Pharma GmbH", false],
    ["Contosopharma", "Contoso Pharma GmbH", false],
    ["the contosos", "Contoso", false],
    ["关于Contoso Pharma的租户", "Contoso Pharma GmbH", true],
    ["Contoso様のテナント", "Contoso GmbH", true],
    ["Contoso的Pharma", "Contoso Pharma GmbH", false],
    ["アダタムさんの件", "株式会社アダタム", true],
    ["アダタムさんの件", "アダタム株式会社 (A. Datum Japan K.K.)", true],
    ["Cierre de Tiendas Contoso", "Tiendas Contoso, S.A. de C.V. (antes Almacenes Fabrikam)", true],
    ["Cierre de Tiendas Contoso", "Tiendas Contoso S. de R.L. de C.V.", true],
    ["Contoso Pharma S.A. de C.V.", "Contoso Pharma S.A. de C.V.", true],
    ["Almacenes Fabrikam", "Tiendas Contoso (antes Almacenes Fabrikam)", false],
    ["Contoso", "Contoso Pharma (old)", false],
    ["関于阿达图姆的事", "阿达图姆有限公司", true],
  ])("%j names %j: %s", (text, name, expected) => {
    expect(names(text, name)).toBe(expected);
  });

  it("not by a name of fewer than four letters, or three characters", () => {
    expect(names("Ford", "Ford AG")).toBe(true);
    expect(names("Fox", "Fox AG")).toBe(false);
    expect(names("阿达图", "阿达图")).toBe(true);
    expect(names("阿达", "阿达")).toBe(false);
  });

  it("but by such a name in full, with its legal form", () => {
    expect(names("株式会社明日さんの件", "株式会社明日")).toBe(true);
    expect(names("Closing of FOX AG", "Fox AG")).toBe(true);
    expect(names("明日の株式会社説明会", "株式会社明日")).toBe(false);
    expect(names("the fox", "Fox AG")).toBe(false);
  });
});

describe("a text without a name", () => {
  it.each([
    ["with its legal form", "northwind traders uk ltd is done", "Northwind Traders (UK) Ltd", "is done"],
    ["without it", "contoso group is done", "Contoso Group plc", "is done"],
    ["twice", "contoso contoso is done", "Contoso Ltd", "is done"],
    ["not inside a word", "contosopharma is done", "Contoso Ltd", "contosopharma is done"],
    ["in Chinese, of which a bracket made words", "请关闭晨光电子 深圳 有限公司的租户", "晨光电子（深圳）有限公司", "请关闭 的租户"],
  ])("%s", (_, folded, name, left) => {
    expect(withoutName(folded, name).replace(/ +/g, " ").trim()).toBe(left);
  });

  it("never names it still, nor grows by more than spaces", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, name) => {
      expect(withoutName(foldName(text), name).replace(/ /g, "").length).toBeLessThanOrEqual(foldName(text).replace(/ /g, "").length);
    }));
  });
});
