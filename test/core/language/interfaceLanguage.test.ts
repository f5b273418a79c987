import fc from "fast-check";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { interfaceLanguage } from "../../../src/core/language/interfaceLanguage";

it.each([
  ["en-US", "en"],
  ["en", "en"],
  ["pt-BR", "pt-BR"],
  ["pt-PT", "pt-BR"],
  ["es-MX", "es"],
  ["de-AT", "de"],
  ["ja-JP", "ja"],
  ["zh-CN", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["zh-Hans-HK", "zh-CN"],
  ["zh", "zh-CN"],
  ["DE_ch", "de"],
  [" ja-jp ", "ja"],
])("a reader of %s is served in %s", (tag, language) => {
  expect(interfaceLanguage(tag)).toBe(language);
});

it.each(["zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-TW", "zh_tw"])("a reader of Traditional Chinese (%s) in English", (tag) => {
  expect(interfaceLanguage(tag)).toBe("en");
});

it.each(["fr-FR", "", "den", "deu", "x", "est-EE"])("all others (%j) in English", (tag) => {
  expect(interfaceLanguage(tag)).toBe("en");
});

it("any text has one of the six", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (tag) => LANGUAGES.includes(interfaceLanguage(tag))));
});
