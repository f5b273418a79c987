import { median } from "../../bench/median";

test.each([
  [[3], 3],
  [[1, 2], 1.5],
  [[9, 1, 5], 5],
  [[10, 9, 100, 1], 9.5],
  [[2, 2, 2], 2],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("the values stay in their order", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test("there is no median of nothing", () => {
  expect(() => median([])).toThrow(RangeError);
});
