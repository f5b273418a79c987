import fc from "fast-check";
import { oneLine } from "../../../src/core/engagement/oneLine";

describe("one line of text", () => {
  it.each([
    ["Hybrid mail", "Hybrid mail"],
    ["  two\r\nlines\t here ", "two lines here"],
    ["a\u2028b\u2029c\u0085d\u000Be", "a b c d e"],
    ["a\u0000b\u001Bc", "a b c"],
    ["abc\u202Etxt.exe", "abctxt.exe"],
    ["\uD800x", "\uFFFDx"],
    ["山田 👩‍💻", "山田 👩‍💻"],
    ["", ""],
    [" \n\u00A0\u3000", ""],
    ["\u200B\uFEFF\u2060\u00AD", ""],
  ])("%j becomes %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it("never holds a break or a control character, and stays as it is when made again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});
