import type { LanguageCode } from "../../src/core/language/LanguageCode";
import { loadPaneMessages } from "../../src/messages/pane";
import { LANGUAGES, TEXTS } from "../../scripts/manifestTexts";

const PANE_LANGUAGE: Readonly<Record<string, LanguageCode>> = { "en-US": "en", "pt-BR": "pt-BR", "es-ES": "es", "de-DE": "de", "ja-JP": "ja", "zh-CN": "zh-CN" };

test("the manifests speak the pane's six languages", () => {
  expect(LANGUAGES).toEqual(Object.keys(PANE_LANGUAGE));
});

test.each(Object.entries(PANE_LANGUAGE))("in %s, the menu calls the emails what the pane calls them", async (tag, language) => {
  const pane = await loadPaneMessages(language);
  for (const email of ["customerEmail", "accountTeamEmail", "assignmentRequest"] as const) expect(TEXTS[email]?.[tag]).toBe(pane[email]);
});

test.each(Object.entries(TEXTS))("%s has a text in each language, and no other", (_, translations) => {
  expect(Object.keys(translations)).toEqual(LANGUAGES);
});
