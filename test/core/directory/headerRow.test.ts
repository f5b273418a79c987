import { headerRow } from "../../../src/core/directory/headerRow";

const HEADER = ["Tenant ID", "Customer Name", "Total Seats"];
const ROW = ["11111111-1111-4111-8111-111111111111", "Contoso", "150"];

it.each<[string, number, readonly (readonly string[])[]]>([
  ["nothing", 0, [HEADER, ROW]],
  ["a title", 1, [["FTOP export, November"], HEADER, ROW]],
  ["a title as wide as the sheet", 1, [["Customer Engagement", "", ""], HEADER, ROW]],
  ["the day it was made", 2, [["Customer Engagement"], ["Exported on", "30/11/2026"], HEADER, ROW]],
  ["names of groups of columns, as merged cells have them", 1, [["Customer", "", "Usage"], HEADER, ROW]],
  ["a title, where nothing but the IDs says what ID is", 1, [["Tenant summary"], ["ID", "Status", "Total Seats"], [ROW[0] ?? "", "Active", "150"]]],
  ["a title, where one column is all", 1, [["My tenants"], ["Tenant"], ["contoso.onmicrosoft.com"]]],
  ["a title, where no column is known", 1, [["Export"], ["Kd-Nr.", "Kürzel", "Ort"], ["7", "CON", "Ulm"]]],
])("above it stands %s", (_, at, rows) => {
  expect(headerRow(rows)).toBe(at);
});

it.each<[string, readonly (readonly string[])[]]>([
  ["no column is known, and one has no name", [["Kürzel", "Ort", ""], ["CON", "Ulm", "x"], ["FAB", "Graz", "y"]]],
  ["a cell below is called as a column is", [["Kürzel", "Art", "Ort"], ["CON", "Tenant", "Ulm"], ["FAB", "Mandant", "Graz"]]],
  ["there is nothing below", [["Export"]]],
  ["there is nothing", []],
])("the first row is the header where %s", (_, rows) => {
  expect(headerRow(rows)).toBe(0);
});

it("far below it is looked for no more", () => {
  expect(headerRow([...Array.from({ length: 40 }, () => ["a", "b", "c"]), HEADER, ROW])).toBe(0);
});
