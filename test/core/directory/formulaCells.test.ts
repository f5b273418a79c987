import * as fc from "fast-check";
import { neutralCell, plainCell } from "../../../src/core/directory/formulaCells";

it.each([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\rx", "'\rx"],
  ["'=1", "''=1"],
  ["Contoso", "Contoso"],
  ["Contoso;=1+1", "Contoso;'=1+1"],
  ["ana@contoso.com; +1@contoso.com", "ana@contoso.com;' +1@contoso.com"],
  ['Contoso;"=1"', "Contoso;'\"=1\""],
  ["Contoso;'=1", "Contoso;''=1"],
  ["one\n=1", "one\n'=1"],
  ["one\r\n-1", "one\r\n'-1"],
  ["one\r@x", "one\r'@x"],
  ["=1;=2", "'=1;'=2"],
  ["＝1", "'＝1"],
  ["＋1;－1", "'＋1;'－1"],
  ["a;＠x", "a;'＠x"],
  [" =1", "' =1"],
  ["one; two\nthree", "one; two\nthree"],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ["a=b", "a=b"],
  ["", ""],
])("%j becomes %j", (text, cell) => {
  expect(neutralCell(text)).toBe(cell);
});

it("no part of a cell begins a formula, cut at semicolons and lines, and each comes back as it was", () => {
  const part = fc.constantFrom("'", '"', " ", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", ";", "a");
  const text = fc.oneof(fc.string(), fc.array(part).map((parts) => parts.join("")));
  fc.assert(
    fc.property(text, (cell) => {
      expect(neutralCell(cell)).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
      expect(neutralCell(cell).split(/[;\r\n]/).filter((one) => /^[\s"]*[=+\-@＝＋－＠]/.test(one))).toEqual([]);
      expect(plainCell(neutralCell(cell))).toBe(cell);
    }),
    { numRuns: 2_000 },
  );
});
