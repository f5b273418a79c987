import { LANGUAGES } from "../../src/core/language/LanguageCode";
import type { LanguageCode } from "../../src/core/language/LanguageCode";
import { loadPaneMessages } from "../../src/messages/pane";
import { everySentence, GIVEN } from "./pane/everySentence";

type Foreign = Exclude<LanguageCode, "en">;
const FOREIGN = LANGUAGES.filter((language): language is Foreign => language !== "en");

/** Sentences that are rightly the same as in English, and why. */
const SAME_AS_ENGLISH: Readonly<Record<string, { readonly why: string; readonly in: readonly Foreign[] }>> = {
  "regionName.Americas": { why: "the playbook's German queue says Americas", in: ["de"] },
  "regionName.APJ": { why: "the playbook's abbreviation", in: FOREIGN },
  "regionName.EMEA": { why: "the playbook's abbreviation", in: FOREIGN },
  "serviceStatusName.Adoption": { why: "a value to be found in FTOP, which is English", in: FOREIGN },
  "serviceStatusName.Migration": { why: "a value to be found in FTOP, which is English", in: FOREIGN },
  "variantName.migration": { why: "the German word is the same", in: ["de"] },
  tenant: { why: "Microsoft's word, kept by the templates", in: ["pt-BR", "es", "de"] },
  region: { why: "the German word is the same", in: ["de"] },
  workloads: { why: "FastTrack's word, kept by the German notes", in: ["de"] },
  "place.cc": { why: "Outlook's own field", in: ["pt-BR", "de"] },
  "place.bcc": { why: "Outlook's own field", in: ["de"] },
  no: { why: "the Spanish word is the same", in: ["es"] },
  emails: { why: "Microsoft's word in Brazil", in: ["pt-BR"] },
  "listed.items": { why: "a comma, no words", in: ["pt-BR", "es", "de"] },
  cloud: { why: "Microsoft's word, kept by the German pages", in: ["de"] },
  "cloudName.china": { why: "the country's name is the same, and 21Vianet is the operator's", in: ["pt-BR", "es", "de"] },
  "sentences.items": { why: "a space, no words", in: ["pt-BR", "es", "de"] },
};

/** Latin words that stand in Japanese and Chinese: products, the playbook's own names, and the examples. */
const LATIN_NAMES = /Outlook|Microsoft|FTOP|LYNX|RFA|FAQ|ATU|GUID|CSV|CC|BCC|APJ|EMEA|FTCQ Inactive APJ|Technical Enablement|Engagement Management|Request for Assistance|Adoption|Migration|Motion|Playbook|Ctrl\+C|ID|\[EXO\]|\[TEAMS\]|name@contoso\.com|contoso\.(onmicrosoft\.)?com|gmail\.com|21Vianet|GCC High|GCC|DoD|1f3a5b7c-1234-4abc-8def-0123456789ab/g;

/** English words that Portuguese, Spanish and German lack: "no", "was", "die" and their like are words of theirs. */
const ENGLISH_WORDS = /\b(the|and|or|is|are|not|your?|this|that|with|from|please|mail|customer|queue|closing|notes|steps?|address|settings|template|task|milestone|language|search|save|choose)\b/i;

/** Marks of quotation that a language uses; a straight one is nobody's. */
const QUOTES: Readonly<Record<LanguageCode, string>> = { en: "“”’", "pt-BR": "“”", es: "«»", de: "„“", ja: "「」", "zh-CN": "“”" };

const given = Object.values(GIVEN);
const withoutGiven = (sentence: string): string => given.reduce((text, value) => text.split(value).join(""), sentence);

const sentences = {} as Record<LanguageCode, ReadonlyMap<string, unknown>>;
beforeAll(async () => {
  for (const language of LANGUAGES) sentences[language] = everySentence(await loadPaneMessages(language));
});

const texts = (language: LanguageCode): readonly (readonly [string, string])[] => [...sentences[language]].map(([key, sentence]) => [key, String(sentence)] as const);
const faulty = (language: LanguageCode, isFault: (sentence: string, key: string) => boolean): readonly string[] =>
  texts(language).filter(([key, sentence]) => isFault(sentence, key)).map(([key, sentence]) => `${key}: ${sentence}`);

describe.each(LANGUAGES)("the pane in %s", (language) => {
  it("says something for every key and every variant of it", () => {
    expect([...sentences[language].keys()]).toEqual([...sentences.en.keys()]);
    for (const [key, sentence] of sentences[language]) {
      expect([key, typeof sentence]).toEqual([key, "string"]);
      expect([key, String(sentence).trim()]).not.toEqual([key, ""]);
    }
  });

  it("has no trace of a value that was not written out, and no markup", () => {
    expect(faulty(language, (said) => /undefined|null|NaN|\[object|[{}<>]|\$\{/.test(said))).toEqual([]);
  });

  it("has no invisible character, no doubled or outer space and no three dots for an ellipsis", () => {
    expect(faulty(language, (said) => /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00A0\u202F\u3000\uFFFD]| {2}|^\s|\s$|\.\.\./u.test(said))).toEqual([]);
  });

  it("quotes with its own marks", () => {
    const foreign = [...new Set("\"'`´‘’‚‛“”„‟«»‹›「」『』")].filter((mark) => !QUOTES[language].includes(mark));
    expect(faulty(language, (said) => foreign.some((mark) => withoutGiven(said).includes(mark)))).toEqual([]);
  });

  it("carries what is given wherever English does", () => {
    const carried = (said: string) => given.filter((value) => said.includes(value)).join();
    expect(faulty(language, (said, key) => carried(said) !== carried(String(sentences.en.get(key))))).toEqual([]);
  });

  it("tells apart what English tells apart, key by key", () => {
    const firstOf = new Map<string, string>();
    for (const [key, said] of texts(language)) {
      const group = key.split(".")[0] ?? "";
      const twin = firstOf.get(`${group} ${said}`);
      if (twin !== undefined) expect([twin, key, sentences.en.get(twin)]).toEqual([twin, key, sentences.en.get(key)]);
      firstOf.set(`${group} ${said}`, key);
    }
  });

  it("ends a sentence where English ends one", () => {
    // A label takes no full stop, a sentence does; a hint of two is a sentence. What is given may stand last instead.
    expect(faulty(language, (said, key) => /[.。]$/.test(said) && !/\.$/.test(String(sentences.en.get(key))))).toEqual([]);
    expect(faulty(language, (said, key) => /\.$/.test(String(sentences.en.get(key))) && !/[.。]$/.test(said) && !given.some((value) => said.endsWith(value)))).toEqual([]);
  });
});

describe.each(FOREIGN)("the translation into %s", (language) => {
  it("leaves no sentence in English but those that are rightly the same", () => {
    const same = texts(language).filter(([key, sentence]) => sentence === sentences.en.get(key)).map(([key]) => key);
    const allowed = Object.keys(SAME_AS_ENGLISH).filter((key) => SAME_AS_ENGLISH[key]?.in.includes(language));
    expect(same.sort()).toEqual(allowed.sort());
  });

  it("names every language in the interface's own words", () => {
    const names = LANGUAGES.map((code) => sentences[language].get(`languageOf.${code}`));
    expect(new Set(names).size).toBe(LANGUAGES.length);
    expect(String(sentences[language].get("languageName"))).toBe(sentences[language].get(`languageOf.${language}`));
  });
});

describe.each(["pt-BR", "es", "de"] as const)("the words in %s", (language) => {
  it("hold no English ones", () => {
    const names = /Technical Enablement|Engagement Management|Request for Assistance|n(?:ame|ome|ombre)@contoso\.com|E-Mail/g;
    expect(faulty(language, (said) => ENGLISH_WORDS.test(withoutGiven(said).replace(names, "")))).toEqual([]);
  });
});

describe.each(["ja", "zh-CN"] as const)("the script of %s", (language) => {
  const ideograph = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";

  it("holds no Latin word but names", () => {
    expect(faulty(language, (said) => /[A-Za-z]/.test(withoutGiven(said).replace(LATIN_NAMES, "")))).toEqual([]);
  });

  it("takes its own punctuation, and one space between its own letters and Latin ones or figures", () => {
    expect(faulty(language, (said) => new RegExp(`${ideograph}[,.?!:;()]|[,.?!:;()]${ideograph}`, "u").test(withoutGiven(said)))).toEqual([]);
    expect(faulty(language, (said) => new RegExp(`${ideograph}[A-Za-z0-9\\[]|[A-Za-z0-9\\]]${ideograph}`, "u").test(said))).toEqual([]);
  });
});

it("writes no kana in Chinese and no half-width kana in Japanese", () => {
  expect(faulty("zh-CN", (said) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(said))).toEqual([]);
  expect(faulty("ja", (said) => /[\uFF61-\uFF9F]/u.test(said))).toEqual([]);
});

it("opens every question in Spanish", () => {
  expect(faulty("es", (said) => (said.match(/\?/g)?.length ?? 0) !== (said.match(/¿/g)?.length ?? 0))).toEqual([]);
});
