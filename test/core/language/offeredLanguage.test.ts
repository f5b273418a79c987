import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { offeredLanguage } from "../../../src/core/language/offeredLanguage";

describe("offeredLanguage", () => {
  it.each(LANGUAGES)("the mail's own language goes first: %s", (language) => {
    expect(offeredLanguage(language, "de", "JP")).toBe(language);
  });

  it.each(["other", null] as const)("then the directory's, where the mail's is %s", (detected) => {
    expect(offeredLanguage(detected, "de", "JP")).toBe("de");
    expect(offeredLanguage(detected, "en", "JP")).toBe("en");
  });

  it.each(["other", null] as const)("then the main language of the country, where the mail's is %s", (detected) => {
    expect(offeredLanguage(detected, null, "JP")).toBe("ja");
    expect(offeredLanguage(detected, null, "FR")).toBe("en");
  });

  it.each(["other", null] as const)("then English, where the mail's is %s", (detected) => {
    expect(offeredLanguage(detected, null, null)).toBe("en");
  });
});
