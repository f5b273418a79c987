import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { templateLanguage } from "../../../src/core/templates/templateLanguage";

describe.each(LANGUAGES)("templateLanguage, wanted in %s", (wanted) => {
  it("is that for the customer and the account team", () => {
    expect([templateLanguage("customer", wanted), templateLanguage("accountTeam", wanted)]).toEqual([wanted, wanted]);
  });

  it("is English for the Assignment team", () => {
    expect(templateLanguage("assignment", wanted)).toBe("en");
  });
});
