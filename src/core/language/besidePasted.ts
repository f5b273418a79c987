import type { LanguageCode } from "./LanguageCode";

type Told = LanguageCode | "other" | null;

/** As much as detectLanguage looks at. */
const LOOKED_AT = 20_000;
const IN_QUOTATION_MARKS = /^["“„«»「『].*["”“«»」』]$/;

/**
 * The language of a message into which another is pasted, where detectLanguage is in doubt. What stands in quotation marks on a
 * line of its own is somebody else's. English (a program's message) is, where the text begins in another language and the English
 * stands behind a colon, or the writer's own words go on behind it. English that only comes below may say the same once more.
 *
 * @param languageOf  detectLanguage; handed in, for a script of its own that imports the words would split theirs
 * @returns null where nothing seems pasted
 */
export function besidePasted(ownWords: string, languageOf: (words: string) => Told): Told {
  const all = ownWords.slice(0, LOOKED_AT).split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "");
  const lines = all.filter((line) => !IN_QUOTATION_MARKS.test(line));
  const unquoted = lines.length < all.length ? languageOf(lines.join("\n")) : null;
  if (unquoted !== null) return unquoted;

  const languages = lines.map(languageOf);
  const told = languages.filter((language) => language !== null);
  const [first] = told;
  if (first === undefined || first === "en" || !told.includes("en")) return null;
  const introduced = languages.some((language, at) => language === "en" && /[:：]$/.test(lines[at - 1] ?? ""));
  const own = lines.filter((_, at) => languages[at] !== "en").join("\n");
  return (introduced || told.at(-1) === first) && languageOf(own) === first ? first : null;
}
