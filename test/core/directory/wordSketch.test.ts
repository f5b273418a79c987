import * as fc from "fast-check";
import { sketchesNear, wordSketch } from "../../../src/core/directory/wordSketch";

it.each([
  ["contoso", "cnts"],
  ["cantosso", "cnts"],
  ["northwind", "nrthw"],
  ["aeon", null],
  ["con", null],
  ["アダタム", null],
])("%s: %p", (word, sketch) => {
  expect(wordSketch(word)).toBe(sketch);
});

it("a word with one mistake leads to the word that was meant", () => {
  const letters = fc.array(fc.constantFrom(..."abcdefghijklmnop"), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom(..."abcdrstu"), fc.constantFrom("out", "in", "other", "swapped"), (word, seed, letter, kind) => {
      const at = seed % (word.length - 1);
      const typed = {
        out: word.filter((_, index) => index !== at),
        in: [...word.slice(0, at), letter, ...word.slice(at)],
        other: word.map((one, index) => (index === at ? letter : one)),
        swapped: [...word.slice(0, at), word[at + 1] ?? "", word[at] ?? "", ...word.slice(at + 2)],
      }[kind].join("");
      const meant = wordSketch(word.join(""));
      const near = sketchesNear(typed);
      // Of doubled letters one counts: a mistake that makes or takes a double may be two.
      fc.pre(meant !== null && near !== null && !/(.)\1/.test(word.join("")) && !/(.)\1/.test(typed));
      const asked = [...(near?.nearest ?? []), ...(near?.next ?? [])];
      // A short sketch is asked for by its beginning.
      expect(asked.some((sketch) => (sketch.length < 5 ? meant?.startsWith(sketch) : meant === sketch))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
