import fc from "fast-check";
import { NO_SLOTS, slotsFor, type RowSlots } from "../../../../src/taskpane/views/openClosings/rowSlots";

const rows = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => `row ${String(from + at)}`);
const drawn = (...ranges: readonly (readonly string[])[]): RowSlots => ranges.reduce<RowSlots>((before, keys) => slotsFor(before, keys), NO_SLOTS);

/** The rows that React moves within the page, by its own rule: those that stood before a row that now precedes them. */
function moved(before: RowSlots, after: RowSlots): readonly string[] {
  const places = new Map([...before.values()].map((slot, place) => [slot, place]));
  let last = 0;
  return [...after].flatMap(([key, slot]) => {
    const place = places.get(slot);
    if (place === undefined || place >= last) {
      last = place ?? last;
      return [];
    }
    return [key];
  });
}

it("rows far away are shown by the elements that are there", () => {
  expect([...drawn(rows(0, 9), rows(500, 509)).values()].sort()).toEqual([...drawn(rows(0, 9)).values()]);
});

it("scrolling down gives what has left at the top to what comes at the bottom", () => {
  const slots = drawn(rows(0, 9), rows(2, 11));
  expect([slots.get("row 2"), slots.get("row 9"), slots.get("row 10"), slots.get("row 11")]).toEqual([2, 9, 0, 1]);
});

it("scrolling up does not move the rows that stay", () => {
  expect(moved(drawn(rows(2, 11)), drawn(rows(2, 11), rows(0, 9)))).toEqual([]);
});

it("the row of the keyboard stays in its place when the others pass it", () => {
  const before = drawn([...rows(0, 9), "row 50"]);
  const after = slotsFor(before, ["row 50", ...rows(90, 99)]);
  expect(after.get("row 50")).toBe(before.get("row 50"));
  expect(moved(before, after)).not.toContain("row 50");
});

it("the same rows are the same answer", () => {
  const slots = drawn(rows(0, 9));
  expect(slotsFor(slots, rows(0, 9))).toBe(slots);
});

it("holds for every way of scrolling: one element a row, none moved that stays, and none made anew where all have left", () => {
  const windows = fc.array(fc.record({ from: fc.nat(200), rows: fc.integer({ min: 1, max: 30 }), keyboard: fc.option(fc.nat(230)) }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(windows, (steps) => {
      let slots = NO_SLOTS;
      for (const step of steps) {
        const shown = new Set(Array.from({ length: step.rows }, (_, at) => step.from + at));
        if (step.keyboard !== null) shown.add(step.keyboard);
        const keys = [...shown].sort((a, b) => a - b).map((index) => `row ${String(index)}`);
        const next = slotsFor(slots, keys);
        expect([...next.keys()]).toEqual(keys);
        expect(new Set(next.values()).size).toBe(keys.length);
        const stay = keys.filter((key) => slots.has(key));
        expect(stay.map((key) => next.get(key))).toEqual(stay.map((key) => slots.get(key)));
        expect(moved(slots, next).filter((key) => stay.includes(key))).toEqual([]);
        const made = [...next.values()].filter((slot) => ![...slots.values()].includes(slot)).length;
        if (stay.length === 0) expect(made).toBe(Math.max(0, keys.length - slots.size));
        slots = next;
      }
    }),
  );
});
