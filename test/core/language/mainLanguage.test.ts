import { mainLanguage } from "../../../src/core/language/mainLanguage";
import { countryCodes } from "../../../src/playbook/countries";

describe("mainLanguage", () => {
  it.each([
    ["pt-BR", "BR PT AO MZ CV GW ST"],
    ["es", "ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ"],
    ["de", "DE AT CH LI"],
    ["ja", "JP"],
    ["zh-CN", "CN"],
    ["en", "US GB IE AU NZ ZA IN NG SG"],
  ])("%s: %s", (language, countries) => {
    for (const country of countries.split(" ")) expect([country, mainLanguage(country)]).toEqual([country, language]);
  });

  it.each([
    ["TW", "Traditional Chinese"],
    ["HK", "Traditional Chinese"],
    ["MO", "Traditional Chinese"],
    ["BE", "Dutch"],
    ["LU", "French"],
    ["NL", "Dutch"],
    ["FR", "French"],
    ["IT", "Italian"],
    ["KR", "Korean"],
    ["AD", "Catalan"],
    ["TL", "Tetum"],
    ["BZ", "English, though in Central America"],
    ["GY", "English, though in South America"],
    ["SR", "Dutch, though in South America"],
  ])("%s gets English: %s", (country) => {
    expect(mainLanguage(country)).toBe("en");
  });

  it.each(["", "ZZ", "de", "D", "DE AT", "constructor"])("no country (%j) gets English", (country) => {
    expect(mainLanguage(country)).toBe("en");
  });

  it("lists only countries of the table", () => {
    const listed = ["pt-BR", "es", "de", "ja", "zh-CN"].map((language) => countryCodes().filter((code) => mainLanguage(code) === language).length);
    expect(listed).toEqual([7, 21, 4, 1, 1]);
  });
});
