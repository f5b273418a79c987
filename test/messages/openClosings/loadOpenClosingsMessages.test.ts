import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { loadOpenClosingsMessages, type OpenClosingsMessages } from "../../../src/messages/openClosings/loadOpenClosingsMessages";

const GIVEN = ["xq1.example", "‹xq2›"];

function sentences(messages: OpenClosingsMessages): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === "string") said.set(key, value);
    else if (typeof value === "function") said.set(key, (value as (...given: readonly string[]) => string)(...GIVEN));
    else for (const [variant, text] of Object.entries(value)) said.set(`${key}.${variant}`, text);
  }
  return said;
}

const carried = (said: string): readonly string[] => GIVEN.filter((given) => said.includes(given));
// Words that are the same in a neighbour's language.
const ALIKE = ["column.region", "column.name", "column.age", "total"];

describe.each(LANGUAGES)("the view of all closings in %s", (language) => {
  it("says every sentence, carries what is given, and is in its own language", async () => {
    const [english, own] = [sentences(await loadOpenClosingsMessages("en")), sentences(await loadOpenClosingsMessages(language))];
    expect([...own.keys()]).toEqual([...english.keys()]);
    for (const [key, said] of own) {
      expect([key, said.trim()]).toEqual([key, said]);
      expect(said).not.toMatch(/undefined|null|[{}<>]|\.\.\./);
      expect([key, carried(said)]).toEqual([key, carried(english.get(key) ?? "")]);
      if (language !== "en" && !ALIKE.includes(key)) expect([key, said]).not.toEqual([key, english.get(key)]);
    }
  });

  it("tells the steps apart", async () => {
    const { waitsForName, next } = await loadOpenClosingsMessages(language);
    expect(new Set(Object.values(waitsForName)).size).toBe(Object.keys(waitsForName).length);
    expect(new Set(Object.values(next)).size).toBe(Object.keys(next).length);
  });
});
