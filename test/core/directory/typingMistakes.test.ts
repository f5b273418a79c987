import * as fc from "fast-check";
import { typingMistakes } from "../../../src/core/directory/typingMistakes";

it.each([
  ["contoso", ["contoso"], 0],
  ["conto", ["contoso"], 0],
  ["contso", ["contoso"], 1],
  ["conntoso", ["contoso"], 1],
  ["contozo", ["contoso"], 1],
  ["cotnoso", ["contoso"], 1],
  ["cotnozo", ["contoso"], null],
  // Two in eight letters and more, one in seven and fewer.
  ["northwnd", ["northwind"], 1],
  ["nortwnd", ["northwind"], null],
  ["nrothwnd", ["northwind"], 2],
  // Up to three letters: as typed or not at all.
  ["con", ["contoso"], 0],
  ["cno", ["contoso"], null],
  ["pharm contso", ["contoso", "pharma"], 1],
  ["pharm fabrikam", ["contoso", "pharma"], null],
  ["contoso", [], null],
] as const)("%j for %j: %p", (typed, words, mistakes) => {
  expect(typingMistakes(typed, words)).toBe(mistakes);
});

it("one letter left out, added, changed or swapped is one mistake at most", () => {
  const letters = fc.array(fc.constantFrom(..."abcdefg"), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom("out", "in", "other", "swapped"), (word, seed, kind) => {
      const at = seed % (word.length - 1);
      const typed = {
        out: word.filter((_, index) => index !== at),
        in: [...word.slice(0, at), "x", ...word.slice(at)],
        other: word.map((letter, index) => (index === at ? "x" : letter)),
        swapped: [...word.slice(0, at), word[at + 1] ?? "", word[at] ?? "", ...word.slice(at + 2)],
      }[kind].join("");
      expect(typingMistakes(typed, [word.join("")])).toBeLessThanOrEqual(1);
    }),
  );
});
