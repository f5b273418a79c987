import { chooseGroups } from "../../bench/chooseGroups";
import { groups } from "../../bench/groups";
import { FIGURE_NAMES } from "../../bench/figures";

const ALL = ["pane", "insert", "detect"];

test.each([
  [[], ALL],
  [["detect"], ["detect"]],
  [["detect", "pane"], ["pane", "detect"]],
  [["insert", "insert"], ["insert"]],
])("the command names %j: %j run", (wanted, chosen) => {
  expect(chooseGroups(wanted, ALL)).toEqual({ known: true, chosen });
});

test.each([
  [["panes"], 'There is no group "panes"; there are: pane, insert, detect.'],
  [["pane", "Detect"], 'There is no group "Detect"; there are: pane, insert, detect.'],
  [["a", "b", "a"], 'There are no groups "a", "b"; there are: pane, insert, detect.'],
  [[""], 'There is no group ""; there are: pane, insert, detect.'],
])("the command names %j: nothing runs, and one sentence says why", (wanted, sentence) => {
  expect(chooseGroups(wanted, ALL)).toEqual({ known: false, sentence });
});

test("each group is there once and has figures", () => {
  const names = groups.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(FIGURE_NAMES.some((figure) => figure.startsWith(`${name}.`))).toBe(true);
});
