// The folder's code runs in classic Outlook's event runtime too: ES2016, so no \p{…}, flatMap, Object.entries or trimEnd.
const QUOTES = /[\u2018\u2019\u201b\u0060\u00b4]/g;
const SPACES_AND_DASHES = /[\s\u00ad\u200b-\u200f\u2060\u002d\u2010-\u2015\u2212]+/g;

/** A text without what mail clients and hurried hands change in it: spaces and line ends, dashes, capitals, full-width forms, curly apostrophes. */
export function fold(text: string): string {
  return foldComposed(text.normalize("NFKC"));
}

/** The rest of it, once a text is in form NFKC. */
export function foldComposed(text: string): string {
  return text.replace(SPACES_AND_DASHES, "").replace(QUOTES, "'").toLowerCase();
}
