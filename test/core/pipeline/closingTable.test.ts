import Papa from "papaparse";
import fc from "fast-check";
import { CLOSING_COLUMNS, closingCsv, closingTable, textOf, type ClosingTableWords } from "../../../src/core/pipeline/closingTable";
import { openClosing } from "../../../src/core/pipeline/OpenClosing";
import { plainCell } from "../../../src/core/directory/formulaCells";
import { listed, TODAY } from "./openClosings";

const WORDS: ClosingTableWords = {
  headings: Object.fromEntries(CLOSING_COLUMNS.map((column) => [column, column.toUpperCase()])) as ClosingTableWords["headings"],
  waitsFor: ({ waitsFor }) => waitsFor, next: ({ next }) => next, variant: ({ variant }) => variant, status: ({ overallStatus }) => overallStatus, region: ({ region }) => region ?? "?", dateKind: ({ nextDate }) => nextDate?.kind ?? "", lastEmail: ({ lastEmail }) => lastEmail?.kind ?? "", yes: "Yes", no: "No",
};
const named = (name: string) =>
  openClosing(listed({ codes: ["EXO", "TEAMS"], changedOn: "2026-11-01", nextOwner: name, lastEmail: { kind: "customer", on: "2026-10-30" } }, { name, detail: "contoso.onmicrosoft.com", region: "EMEA", mailId: null }), TODAY);

it("has a row for each closing, in the order of the columns, its days and numbers as such", () => {
  const { headings, rows } = closingTable([named("Contoso")], WORDS);
  expect(headings).toEqual(CLOSING_COLUMNS.map((column) => column.toUpperCase()));
  expect(rows).toEqual([
    ["contoso.com", "Contoso", "contoso.onmicrosoft.com", "discussion", "holdDiscussion", "Contoso", "EMEA", "enablement", "Active", "EXO; TEAMS", { day: "2026-11-02" }, 20, { day: "2026-11-01" }, "customer", { day: "2026-10-30" }, { day: "2026-11-15" }, "followUp", "Yes"],
  ]);
});

it("says nothing of what is not known", () => {
  const [row = []] = closingTable([openClosing(listed({ begunOn: null, changedOn: null, nextActionDate: null }), TODAY)], WORDS).rows;
  const cell = (column: (typeof CLOSING_COLUMNS)[number]) => row[CLOSING_COLUMNS.indexOf(column)];
  expect([cell("begunOn"), cell("age"), cell("owner"), cell("nextDate"), cell("lastEmailOn")]).toEqual([null, null, null, null, null]);
  expect(row.map(textOf)).not.toContain("null");
});

it("as CSV reads back the same, and no cell is a formula", () => {
  const hostile = fc.oneof(fc.string(), fc.constantFrom("=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "a\",\"b", "line\r\nbreak", "'=1", " x "));
  fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (names) => {
    const table = closingTable(names.map(named), WORDS);
    const text = closingCsv(table).join("");
    expect(text.startsWith("\ufeff")).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ""), { delimiter: ",", newline: "\r\n" });
    expect(data.map((row) => row.map(plainCell))).toEqual([table.headings, ...table.rows].map((row) => row.map(textOf)));
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }));
});
