import codes from "i18n-iso-countries/codes.json";
import { countryCodes, regionOfCountry } from "../../src/playbook/countries";

const ASKED = ["AQ", "BV", "GS", "HM", "IO", "TF", "UM"];

describe("the table", () => {
  it("has every country of the package, each once", () => {
    expect([...countryCodes()].sort()).toEqual(codes.map(([alpha2]) => alpha2).sort());
  });

  it("decides all but Antarctica and uninhabited islands", () => {
    expect(countryCodes().filter((code) => regionOfCountry(code) === null).sort()).toEqual(ASKED);
  });
});

describe("regionOfCountry", () => {
  it.each([
    ["the Americas", "US CA MX GT PA BR AR CL UY EC", "Americas"],
    ["the Caribbean", "CU JM DO HT TT PR BB KY", "Americas"],
    ["territories there", "GP MQ AW CW BQ VI BM FK GF PM GL", "Americas"],
    ["Europe", "DE PT ES GB FR IT PL IS VA XK MT CY FO AX SJ", "EMEA"],
    ["Africa", "ZA EG MA NG AO MZ CV KE SC MU EH", "EMEA"],
    ["territories off Africa", "RE YT SH", "EMEA"],
    ["the Middle East, Turkey, Israel, Iran", "AE SA QA IQ YE TR IL IR PS", "EMEA"],
    ["post-Soviet states", "RU UA BY MD GE AM AZ EE LV LT", "EMEA"],
    ["Central Asia", "KZ KG TJ TM UZ", "EMEA"],
    ["Pakistan and Afghanistan", "PK AF", "EMEA"],
    ["their neighbours, the rest of Asia", "IN CN MN NP LK BD MV", "APJ"],
    ["East and South East Asia", "JP KR KP TW HK MO SG TH VN ID MY PH TL", "APJ"],
    ["Oceania", "AU NZ FJ PG WS TO", "APJ"],
    ["territories there", "NC PF GU AS MP CK CX CC NF PN WF", "APJ"],
  ])("%s (%s): %s", (_, list, region) => {
    for (const code of list.split(" ")) expect([code, regionOfCountry(code)]).toEqual([code, region]);
  });

  it.each([...ASKED, "ZZ", "", "de", " DE", "DE FR", "DEU", "UK", "ask"])("asks for %j", (code) => {
    expect(regionOfCountry(code)).toBeNull();
  });
});
