import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { loadOpenClosingsMessages } from "../../../src/messages/openClosings/loadOpenClosingsMessages";
import { checkBundle } from "../checkBundle";

// Words that are the same in a neighbour's language.
checkBundle("the view of all closings", loadOpenClosingsMessages, { alike: ["column.region", "column.name", "column.age", "total"] });

describe.each(LANGUAGES)("the view of all closings in %s", (language) => {
  it("tells the steps apart", async () => {
    const { waitsForName, next } = await loadOpenClosingsMessages(language);
    expect(new Set(Object.values(waitsForName)).size).toBe(Object.keys(waitsForName).length);
    expect(new Set(Object.values(next)).size).toBe(Object.keys(next).length);
  });
});
