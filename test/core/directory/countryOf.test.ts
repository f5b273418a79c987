import { countryOf } from "../../../src/core/directory/countryOf";
import { countryName } from "../../../src/taskpane/shownTenant";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { countryCodes } from "../../../src/playbook/countries";

it.each([
  ["DE", ["Deutschland", "DEUTSCHLAND", "Alemania", "Alemanha", "ドイツ", "德国", "Germany", "de"]],
  ["JP", ["日本", " 日本 ", "Japón", "Japão", "Japan"]],
  ["ES", ["España", "Espanha", "Spanien", "スペイン", "西班牙"]],
  ["BR", ["Brasil", "Brasilien", "ブラジル", "巴西"]],
  ["CN", ["中国", "中华人民共和国", "中華人民共和国", "República Popular China"]],
  ["US", ["Vereinigte Staaten", "Estados Unidos", "EUA", "EE.UU.", "アメリカ合衆国", "米国", "美国"]],
  ["GB", ["Vereinigtes Königreich", "Reino Unido", "Großbritannien", "イギリス", "英国"]],
  ["AT", ["Österreich", "Áustria", "オーストリア", "奥地利"]],
  ["CH", ["Schweiz", "Suíça", "Suiza", "スイス", "瑞士"]],
  ["TR", ["Türkei", "Turquía", "Turquia", "トルコ", "土耳其"]],
  ["KR", ["Südkorea", "Corea del Sur", "Coreia do Sul", "韓国", "大韓民国", "韩国"]],
  ["NL", ["Niederlande", "Países Bajos", "Países Baixos", "Holanda", "オランダ", "荷兰"]],
  ["VN", ["Vietnã", "Vietname", "ベトナム", "越南"]],
  ["HK", ["Hongkong", "香港"]],
  ["CG", ["República do Congo", "Kongo-Brazzaville"]],
  ["CD", ["República Democrática del Congo", "Kongo-Kinshasa"]],
])("%s: %j", (code, names) => {
  expect(names.map(countryOf)).toEqual(names.map(() => code));
});

it.each(["Congo", "Kongo", "Atlantis", "EMEA", "", "-", "中", "Guinea Ecuatorial y Guinea"])("%j names no country, or two", (text) => {
  expect(countryOf(text)).toBeNull();
});

it("every country is read back by the name that the pane shows for it, in each language", () => {
  const lost = LANGUAGES.flatMap((language) => countryCodes().filter((code) => countryOf(countryName(code, language)) !== code).map((code) => `${language} ${code} ${countryName(code, language)}`));
  // In Spanish the browser calls it as everybody calls its neighbour too.
  expect(lost).toEqual(["es CG Congo"]);
});
