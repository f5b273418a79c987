import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { loadImportMessages, type ImportMessages } from "../../../src/messages/import/loadImportMessages";

const [FIRST, SECOND] = ["xq1.example", "‹xq2›"];

function sentences(messages: ImportMessages): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === "string") said.set(key, value);
    else if (typeof value === "function") said.set(key, (value as (...given: readonly string[]) => string)(FIRST, SECOND));
    else for (const [variant, text] of Object.entries(value)) said.set(`${key}.${variant}`, text);
  }
  return said;
}

const carried = (said: string): readonly string[] => [FIRST, SECOND].filter((given) => said.includes(given));

describe.each(LANGUAGES)("the import in %s", (language) => {
  it("says every sentence, carries what is given, and is in its own language", async () => {
    const [english, own] = [sentences(await loadImportMessages("en")), sentences(await loadImportMessages(language))];
    expect([...own.keys()]).toEqual([...english.keys()]);
    for (const [key, said] of own) {
      expect([key, said.trim()]).toEqual([key, said]);
      expect(said).not.toMatch(/undefined|null|[{}<>]|\.\.\./);
      expect([key, carried(said)]).toEqual([key, carried(english.get(key) ?? "")]);
      if (language !== "en" && key !== "tenants") expect([key, said]).not.toEqual([key, english.get(key)]);
    }
  });
});
