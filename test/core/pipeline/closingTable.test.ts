import Papa from "papaparse";
import fc from "fast-check";
import { CLOSING_COLUMNS, closingCsv, closingTable, type ClosingTableWords } from "../../../src/core/pipeline/closingTable";
import { openClosing } from "../../../src/core/pipeline/OpenClosing";
import { plainCell } from "../../../src/core/directory/formulaCells";
import { listed, TODAY } from "./openClosings";

const WORDS: ClosingTableWords = {
  headings: Object.fromEntries(CLOSING_COLUMNS.map((column) => [column, column.toUpperCase()])) as ClosingTableWords["headings"],
  waitsFor: ({ waitsFor }) => waitsFor, next: ({ next }) => next, variant: ({ variant }) => variant, status: ({ overallStatus }) => overallStatus, region: ({ region }) => region ?? "?", yes: "Yes", no: "No",
};
const named = (name: string) => openClosing(listed({ codes: ["EXO", "TEAMS"], changedOn: "2026-11-01" }, { name, detail: "", region: "EMEA", mailId: null }), TODAY);

it("has a row for each closing, in the order of the columns", () => {
  expect(closingTable([named("Contoso")], WORDS)).toEqual([
    CLOSING_COLUMNS.map((column) => column.toUpperCase()),
    ["contoso.com", "Contoso", "discussion", "holdDiscussion", "EMEA", "enablement", "Active", "EXO; TEAMS", "2026-11-02", "2026-11-01", "2026-11-15", "Yes"],
  ]);
});

it("as CSV reads back the same, and no cell is a formula", () => {
  const hostile = fc.oneof(fc.string(), fc.constantFrom("=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "a\",\"b", "line\r\nbreak", "'=1", " x "));
  fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (names) => {
    const table = closingTable(names.map(named), WORDS);
    const text = closingCsv(table).join("");
    expect(text.startsWith("\ufeff")).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ""), { delimiter: ",", newline: "\r\n" });
    expect(data.map((row) => row.map(plainCell))).toEqual(table);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }));
});
