// First words that say nothing of whose name it is; the next word is the key.
const GENERIC_FIRST_WORDS = new Set(
  "the a la el los las le der die das grupo group banco bank companhia compania empresa prefeitura governo ministerio ministry universidade universidad university universitat stadt city of de do da gruppe".split(" "),
);
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const CJK_COMPANY_FORMS = /^(株式会社|有限会社|合同会社|（株）|\(株\)|㈱)/u;

const ASCII = /^[ -~]*$/;

/** Text as names are compared: no accents, no case, single spaces between words of letters and digits. */
export function foldName(text: string): string {
  // Most names, and a directory has a million: nothing in them can be decomposed.
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** Legal forms that a customer's name may stand with or without. */
const LEGAL_FORMS =
  /( (?:gmbh|ag|se|kg|co kg|ohg|ug|ev|inc|llc|ltd|limited|corp|corporation|co|company|plc|sa|s a|s l|sl|srl|s r l|spa|s p a|ltda|eireli|me|s c|sas|bv|b v|nv|n v|ab|as|a s|oy|pty|pte|k k|kk|holding|holdings))+$/;

/** A customer's name without accents, case and legal form: "contoso pharma" of "Contoso Pharma GmbH & Co. KG". */
export function coreName(name: string): string {
  const folded = foldName(name.trim().replace(CJK_COMPANY_FORMS, "").replace(/(株式会社|有限公司|有限责任公司|股份有限公司)$/u, ""));
  const bare = folded.replace(LEGAL_FORMS, "");
  return bare === "" ? folded : bare;
}

/** The key by which a name is found in a text: its first telling word, or its first two characters where words are not spaced. */
export function nameKeyOf(customerName: string): string | null {
  const core = coreName(customerName);
  if (core === "") return null;
  if (CJK.test(core)) return [...core.replace(/ /g, "")].slice(0, 2).join("");
  const words = core.split(" ");
  return words.find((word) => !GENERIC_FIRST_WORDS.has(word)) ?? words[0] ?? null;
}

const MOST_KEYS = 120;

/** Every key that names in this text could have, at most 120: the words that begin with a capital, and pairs of CJK characters. */
export function nameKeysIn(text: string): readonly string[] {
  const keys = new Set<string>();
  const add = (key: string): void => {
    if (keys.size < MOST_KEYS) keys.add(key);
  };
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (keys.size >= MOST_KEYS) break;
    // A Latin name stands among unspaced words without a space too: 关于Contoso的租户.
    const words = CJK.test(run) ? run.split(CJK_RUN) : [run];
    for (const word of words) if (/^[\p{Lu}\p{N}]/u.test(word) && word.length > 1) add(foldName(word));
    if (!CJK.test(run)) continue;
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length; at++) add(`${characters[at]}${characters[at + 1]}`.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase());
  }
  return [...keys];
}

/** What a directory adds to a name and nobody writes in a mail: a remark in brackets, the long legal form of Mexico. */
const ADDED = /\s*[(（][^()（）]*[)）]\s*$/u;
const MEXICAN_FORM = /,?\s+S\b.{1,20}\bde C\.?\s?V\.?$/i;
const asWritten = (name: string): string => name.replace(ADDED, "").replace(MEXICAN_FORM, "");

/**
 * Whether a text, folded by foldName, names the customer: its core name as whole words (anywhere in CJK text, which is not spaced).
 * Names of one short word are no evidence: too many of them are ordinary words.
 */
export function namesCustomer(foldedText: string, customerName: string): boolean {
  return coresOf(customerName).some((core) => namesCore(foldedText, core));
}

/** In full, with its legal form, a short name is no ordinary word either: 株式会社明日. */
const coresOf = (customerName: string): readonly string[] => [foldName(customerName), coreName(customerName), coreName(asWritten(customerName))];

/** A folded text without a name, however it is written there: what is left names others. */
export function withoutName(foldedText: string, customerName: string): string {
  return coresOf(customerName).reduce((text, core) => without(text, core), foldedText);
}

/** A folded text without some folded words; Chinese and Japanese ones stand among others without a space. */
export function without(foldedText: string, words: string): string {
  if (words === "") return foldedText;
  if (CJK.test(words)) return foldedText.replace(new RegExp([...words.replace(/ /g, "")].join(" ?"), "gu"), " ");
  return ` ${foldedText} `.split(` ${words} `).join("  ");
}

function namesCore(foldedText: string, core: string): boolean {
  const unspaced = core.replace(/ /g, "");
  if (CJK.test(core)) return [...unspaced].length >= 3 && foldedText.replace(/ /g, "").includes(unspaced);
  return unspaced.length >= 4 && ` ${foldedText.replace(CJK_RUN, " \n ")} `.includes(` ${core} `);
}
