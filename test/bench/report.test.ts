import type { FigureName } from "../../bench/figures";
import { FIGURE_NAMES } from "../../bench/figures";
import { json, table } from "../../bench/report";

const measured = new Map<FigureName, number>([
  ["detect.1MB.ms", 31.26],
  ["pane.firstScript.gzip", 98_765],
  ["pane.tenantShown.ratio", 1.0349],
  ["insert.customer.read.waits", 1],
]);

test("the last line is one flat object with every figure, null where nothing was measured", () => {
  const line = json(measured);
  expect(line).not.toContain("\n");
  const figures = JSON.parse(line) as Record<string, number | null>;
  expect(Object.keys(figures)).toEqual(FIGURE_NAMES);
  expect(figures).toMatchObject({ "detect.1MB.ms": 31.3, "pane.firstScript.gzip": 98_765, "pane.tenantShown.ratio": 1.03, "insert.customer.read.waits": 1, "pane.baseline.ms": null, "memory.500switches.growthMB": null });
});

test("a figure of zero is a figure", () => {
  expect(JSON.parse(json(new Map([["pane.longTasks.ms", 0]]))) as unknown).toMatchObject({ "pane.longTasks.ms": 0 });
});

test("the table has a line for each figure that was measured, in the order of the figures, with its unit", () => {
  expect(table(measured)).toEqual([
    "pane.firstScript.gzip       98,765 bytes",
    "pane.tenantShown.ratio        1.03 ×",
    "insert.customer.read.waits       1",
    "detect.1MB.ms                 31.3 ms",
  ]);
});

test("nothing measured is an empty table", () => {
  expect(table(new Map())).toEqual([]);
});
