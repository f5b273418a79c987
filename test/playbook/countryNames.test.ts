import fc from "fast-check";
import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import { countryCodes } from "../../src/playbook/countries";
import { countryCode } from "../../src/playbook/countryNames";

const OF_TWO_COUNTRIES = ["Congo"];

describe("countryCode", () => {
  it.each([
    ["USA", "US"],
    ["U.S.A.", "US"],
    ["United States", "US"],
    ["The United States of America", "US"],
    ["UK", "GB"],
    ["United Kingdom of Great Britain and Northern Ireland", "GB"],
    ["Korea, Republic of", "KR"],
    ["Republic of Korea", "KR"],
    ["South Korea", "KR"],
    ["Korea", "KR"],
    ["North Korea", "KP"],
    ["Korea, Democratic People's Republic of", "KP"],
    ["Viet Nam", "VN"],
    ["Vietnam", "VN"],
    ["Türkiye", "TR"],
    ["Turkiye", "TR"],
    ["TURKEY", "TR"],
    ["Czechia", "CZ"],
    ["Czech Republic", "CZ"],
    ["Côte d'Ivoire", "CI"],
    ["Cote d’Ivoire", "CI"],
    ["COTE D'IVOIRE", "CI"],
    ["Ivory Coast", "CI"],
    ["Iran, Islamic Republic of", "IR"],
    ["Iran (Islamic Republic of)", "IR"],
    ["Hong Kong SAR", "HK"],
    ["Taiwan", "TW"],
    ["China", "CN"],
    ["Congo (DRC)", "CD"],
    ["Congo, Democratic Republic of the", "CD"],
    ["Congo, Republic of the", "CG"],
    ["St. Kitts & Nevis", "KN"],
    ["Virgin Islands, British", "VG"],
    ["U.S. Virgin Islands", "VI"],
    ["Réunion", "RE"],
    ["Curacao", "CW"],
    ["  germany ", "DE"],
    ["de", "DE"],
    ["DEU", "DE"],
    ["Bosnia & Herzegovina", "BA"],
    ["Northern Ireland", "GB"],
    ["Ireland", "IE"],
    ["Niger", "NE"],
    ["Nigeria", "NG"],
    ["Dominica", "DM"],
    ["Dominican Republic", "DO"],
    ["Guinea", "GN"],
    ["Papua New Guinea", "PG"],
  ])("%j is %s", (written, code) => {
    expect(countryCode(written)).toBe(code);
  });

  it.each(["", " ", "the", "Contoso", "Congo", "EMEA", "Germany, Austria", "Virgin Islands", "Germanyy", "ZZ", "X".repeat(100_000), "constructor", "<b>Germany</b>"])(
    "%j is no country's name",
    (written) => {
      expect(countryCode(written)).toBeNull();
    },
  );

  it("knows every code, alpha-2 and alpha-3, in either case", () => {
    for (const [alpha2 = "", alpha3 = ""] of codes) {
      expect([alpha2, alpha2.toLowerCase(), alpha3, alpha3.toLowerCase()].map(countryCode)).toEqual([alpha2, alpha2, alpha2, alpha2]);
    }
  });

  it("knows every English name of the package, but for a name of two countries", () => {
    for (const [alpha2, names] of Object.entries(english.countries)) {
      for (const name of [names].flat().filter((each) => !OF_TWO_COUNTRIES.includes(each))) expect([name, countryCode(name)]).toEqual([name, alpha2]);
    }
  });

  it("answers any text with null or a code of the table, and never throws", () => {
    const known = new Set(countryCodes());
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const code = countryCode(text);
        return code === null || known.has(code);
      }),
    );
  });
});
