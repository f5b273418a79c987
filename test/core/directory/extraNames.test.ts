import { extraNames } from "../../../src/core/directory/extraNames";

it.each<[string, readonly (string | null)[], readonly (string | null)[]]>([
  ["its header", ["TPID", " Next  Action\n"], ["TPID", "Next Action"]],
  ["its header and a number, where others have it too", ["Note", "TPID", "Note", "note", "Note "], ["Note", "TPID", "Note (2)", "note", "Note (3)"]],
  ["a number that no other header has", ["Note", "Note (2)", "Note"], ["Note", "Note (2)", "Note (3)"]],
  ["its header, whatever the columns are called that mean something", [null, "Tenant", null, ""], [null, "Tenant", null, "#4"]],
  ["its place, where it has no header", ["", "TPID", " "], ["#1", "TPID", "#3"]],
])("a column that means nothing here is kept by %s", (_, headers, names) => {
  expect(extraNames(headers)).toEqual(names);
});

it("names that are as long as may be stay apart", () => {
  const long = "x".repeat(300);
  const names = extraNames([long, long]);
  expect(new Set(names).size).toBe(2);
  expect(Math.max(...names.map((name) => name?.length ?? 0))).toBeLessThanOrEqual(200);
});
