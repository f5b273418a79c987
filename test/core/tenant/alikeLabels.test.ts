import fc from "fast-check";
import { alikeBeginnings, isAlike, labelKeys, labelOfKey, olderBeginnings } from "../../../src/core/tenant/alikeLabels";
import { labelKeysByHalves } from "./labelKeysByHalves";

const isFound = (seen: string, known: string): boolean => alikeBeginnings(seen).some((beginning) => labelKeys(known).some((key) => key.startsWith(beginning)));
const isFoundByHalves = (seen: string, known: string): boolean => olderBeginnings(seen).some((beginning) => labelKeysByHalves(known).some((key) => key.startsWith(beginning)));

it.each([
  ["ibm", ["3 ibm:ibm"]],
  ["visa", ["4 visa:visa"]],
  ["volvo", ["5 vol*:volvo", "5 v*vo:volvo", "5 *olvo:volvo"]],
  ["contoso", ["7 cont*:contoso", "7 co*oso:contoso", "7 *ntoso:contoso"]],
])("%s is kept under %j", (label, keys) => {
  expect(labelKeys(label)).toEqual(keys);
  expect(labelKeys(label).map(labelOfKey)).toEqual(keys.map(() => label));
});

it("is asked for by two of three thirds, and as if the letters at a cut had changed places", () => {
  expect(alikeBeginnings("contoso")).toEqual([
    ...["6 cont*:", "6 co*so:", "6 *toso:"],
    ...["7 cont*:", "7 co*oso:", "7 *ntoso:"],
    ...["8 conto*:", "8 co*oso:", "8 *ontoso:"],
    ...["7 cnot*:cnotoso", "7 cono*:conotso"],
  ]);
});

it("is asked for by halves where an earlier version wrote the directory, and as if the letters in the middle had changed places", () => {
  expect(olderBeginnings("contoso")).toEqual([
    ...["6 con*:", "6 *oso:"],
    ...["7 con*:", "7 *toso:"],
    ...["8 cont*:", "8 *toso:"],
    ...["7 cot*:cotnoso"],
  ]);
});

it.each([
  ["volvo", "vovlo", true],
  ["volvo", "volv", false],
  ["volv", "volvo", true],
  ["visa", "vlsa", false],
  ["visa", "visa", true],
  ["contoso", "contaxo", false],
  ["contoso", "cnotoso", true],
])("%s seen, %s known: alike %s", (seen, known, alike) => {
  expect(isAlike(seen, known)).toBe(alike);
  if (alike) expect([isFound(seen, known), isFoundByHalves(seen, known)]).toEqual([true, true]);
});

it("whatever is alike is found", () => {
  // Of few letters, so that many are alike.
  const label = fc.string({ unit: fc.constantFrom("a", "b", "ы", "株", "7"), minLength: 1, maxLength: 12 });
  const letter = fc.constantFrom("a", "b", "ы", "株", "7");
  const changed = fc.tuple(label, fc.nat(), letter, fc.constantFrom("insert", "delete", "replace", "swap")).map(([known, at, other, kind]) => {
    const place = at % known.length;
    const [before, here, next, rest] = [known.slice(0, place), known.charAt(place), known.charAt(place + 1), known.slice(place + 2)];
    const seen = { insert: before + other + known.slice(place), delete: before + known.slice(place + 1), replace: before + other + known.slice(place + 1), swap: before + next + here + rest }[kind as "insert"];
    return { known, seen };
  });
  const pair = fc.oneof(changed, fc.record({ known: label, seen: label }));
  fc.assert(fc.property(pair, ({ known, seen }) => !isAlike(seen, known) || (isFound(seen, known) && isFoundByHalves(seen, known))), { numRuns: 2_000 });
});
