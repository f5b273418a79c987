import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { interfaceLanguageOf } from "../../src/taskpane/interfaceLanguageOf";

it("is the one the FM chose, else the one that serves Outlook's best", () => {
  expect(interfaceLanguageOf({ ...DEFAULT_SETTINGS, interfaceLanguage: "ja" }, "de-DE")).toBe("ja");
  expect(interfaceLanguageOf(DEFAULT_SETTINGS, "de-DE")).toBe("de");
  expect(interfaceLanguageOf(DEFAULT_SETTINGS, "fr-FR")).toBe("en");
});
