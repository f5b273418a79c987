import fc from "fast-check";
import { fold } from "../../../src/core/send-check/fold";
import { phrasesIn } from "../../../src/core/send-check/phrasesIn";

/** What it must answer: the plain form. */
const plainly = (text: string, phrases: readonly string[]): ReadonlySet<string> => {
  const folded = fold(text);
  return new Set(phrases.filter((phrase) => folded.includes(phrase)));
};

it.each<[string, string, string]>([
  ["as it stands", "This completes our engagement.", "thiscompletes"],
  ["over lines and spaces of all kinds", "This\r\n comp\u00a0le\u200btes our\u3000engagement", "completesour"],
  ["with a curly apostrophe", "O’Neil’s", "o'neil's"],
  ["in full-width letters", "ＦａｓｔＴｒａｃｋ，ＯＫ", "fasttrack,ok"],
  ["with an accent of its own", "Conclusa\u0303o", "conclusão"],
  ["in half-width kana, their voicing beside them", "ｶﾞｲﾄﾞ", "ガイド"],
  ["with a ligature", "The ﬁle of Æon", "thefileofæon"],
  ["with a final sigma", "ΟΔΥΣΣΕΥΣ and more", "οδυσσευσand"],
  ["of one sign", "At 3M today", "3"],
  ["at the very end", "the end", "end"],
])("finds a phrase %s", (_, text, phrase) => {
  expect(phrasesIn(text, [phrase, "absentphrase"])).toEqual(new Set([phrase]));
  expect(plainly(text, [phrase, "absentphrase"])).toEqual(new Set([phrase]));
});

it.each<[string, string, string]>([
  ["whose last letter has an accent of its own", "Cafe\u0301", "cafe"],
  ["that is not whole", "This complete", "thiscompletes"],
  ["in a shorter text", "s", "thiscompletes"],
])("does not find one %s", (_, text, phrase) => {
  expect(phrasesIn(text, [phrase]).size).toBe(0);
});

it("finds nothing where nothing is looked for, and the empty phrase everywhere", () => {
  expect(phrasesIn("text", []).size).toBe(0);
  expect(phrasesIn("", [""])).toEqual(new Set([""]));
});

it("every character, alone and beside what changes it, is folded as by the plain form", () => {
  const beside = ["", "\u0301", "\u0338", "\u3099", "\u11a8", "\u0345"];
  const PAGE = 256;
  const wrong: string[] = [];
  for (let page = 0; page <= 0xffff; page += PAGE) {
    for (const after of beside) {
      // Between letters that let nothing through; a number tells one character from the next.
      const texts = Array.from({ length: PAGE }, (_, at) => `É${String(at)}x${String.fromCharCode(page + at)}${after}z`);
      const phrases = texts.map(fold);
      const said = phrasesIn(texts.join(""), phrases);
      for (const phrase of phrases) if (!said.has(phrase)) wrong.push(`${String(page)}: ${phrase}`);
    }
  }
  expect(wrong).toEqual([]);
});

describe("of any text, the same as the plain form", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("FastTrack", "fast", "track", "TRACK", " ", "\n", "\u0301", "か", "\u3099", "Σ", "σ", "ß", "İ", "ﬁ", "\ud800", "\udc00", "가", "\u11a8", "が", "Ü", "u\u0308", "’", "，", "\u0000", "\uffff"),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  it("for phrases cut from it, and for others", () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 0, max: 40 })), { maxLength: 8 }), fc.array(text, { maxLength: 3 }), (said, cuts, others) => {
        const folded = fold(said);
        const phrases = [...cuts.map(([from, length]) => folded.slice(from, from + length)), ...others.map((other) => fold(other).slice(0, 20)), ...cuts.map(([from]) => said.slice(from, from + 3))];
        expect(phrasesIn(said, phrases)).toEqual(plainly(said, phrases));
      }),
      { numRuns: 3_000 },
    );
  });

  it("for a long one, whose complex characters stand close", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 10, maxLength: 60 }), fc.nat(2_000), (pieces, from) => {
        const said = pieces.join("").repeat(30);
        const phrase = fold(said).slice(from, from + 30);
        expect(phrasesIn(said, [phrase])).toEqual(plainly(said, [phrase]));
      }),
      { numRuns: 200 },
    );
  });
});
