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
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ["a=b", "a=b"],
  ["", ""],
])("%j becomes %j", (text, cell) => {
  expect(neutralCell(text)).toBe(cell);
});

it("no cell begins a formula, and each comes back as it was", () => {
  const text = fc.oneof(fc.string(), fc.array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a")).map((parts) => parts.join("")));
  fc.assert(
    fc.property(text, (cell) => {
      expect(neutralCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
      expect(plainCell(neutralCell(cell))).toBe(cell);
    }),
  );
});
