import { namesToRemember, rememberedFor, type ColumnNames } from "../../../src/adapters/import/columnNames";
import { columnsOf, DIRECTORY_COLUMNS } from "../../../src/core/directory/directoryColumns";
import type { ColumnMap } from "../../../src/ports/DirectoryImport";

const FTOP = ["Tenant ID", "Tenant", "Country Name"];
const OWN = Object.values(DIRECTORY_COLUMNS);
const recognised = (headers: readonly string[], names: ColumnNames) => columnsOf(headers, rememberedFor(headers, names));
/** What is remembered once the FM has made these of the columns. */
const remember = (headers: readonly string[], columns: ColumnMap, before: ColumnNames = new Map()): ColumnNames => {
  const remembered = rememberedFor(headers, before);
  return new Map([...before, ...namesToRemember({ headers, sample: [], remembered, recognised: columnsOf(headers, remembered), columns })]);
};

it("what was said of a table holds for the next one of those headers, in any order", () => {
  const names = remember(FTOP, ["tenantId", "customerName", "country"]);
  expect(recognised(FTOP, names)).toEqual(["tenantId", "customerName", "country"]);
  expect(recognised([...FTOP].reverse(), names)).toEqual(["country", "customerName", "tenantId"]);
});

it("and for no other", () => {
  const names = remember(FTOP, ["tenantId", "customerName", "country"]);
  expect(recognised([...FTOP, "Tags"], names)).toEqual(["tenantId", "tenant", "country", null]);
  expect(recognised(OWN, names)).toEqual(Object.keys(DIRECTORY_COLUMNS));
});

it("of the add-in's own export nothing is remembered", () => {
  expect(remember([...OWN, "Tags"], OWN.map((_, at) => (at === 1 ? "customerName" : null))).size).toBe(0);
});

it("what an earlier version remembered holds in any table, unless the column is there by its own name", () => {
  const names: ColumnNames = new Map([["tenant", "customerName"], ["notiz", null], ["konto", "seats"]]);
  expect(recognised([...FTOP, "Notiz"], names)).toEqual(["tenantId", "customerName", "country", null]);
  expect(recognised(["Tenant ID", "Tenant", "Customer Name"], names)).toEqual(["tenantId", "tenant", "customerName"]);
  expect(recognised(["Tenant", "Konto", "Total Seats"], names)).toEqual(["customerName", null, "seats"]);
  expect(recognised(OWN, names)).toEqual(Object.keys(DIRECTORY_COLUMNS));
});

it.each<[string, readonly string[], ColumnMap]>([
  ["the second alone", ["Tenant ID", "Konto", "Konto"], ["tenantId", null, "seats"]],
  ["each", ["Tenant ID", "Konto", "Konto"], ["tenantId", "activeUsers", "seats"]],
  ["the second of what is known", ["Tenant", "Tenant"], [null, "tenant"]],
  ["the first, and the second as it is", ["Tenant", "Tenant ID", "Tenant"], ["customerName", "tenantId", null]],
  ["one of those without a header", ["Tenant ID", "", "", ""], ["tenantId", null, "seats", "domains"]],
])("of two columns of one name each is remembered: %s", (_, headers, columns) => {
  expect(recognised(headers, remember(headers, columns))).toEqual(columns);
});

it("of one of them nothing is said by a table that has one", () => {
  expect(recognised(["Tenant ID", "Konto"], remember(["Tenant ID", "Konto", "Konto"], ["tenantId", "activeUsers", "seats"]))).toEqual(["tenantId", null]);
});

it("what becomes free by what was said goes to no other header by itself", () => {
  const headers = ["Tenant ID", "Customer Name", "Company", "Firma"];
  const columns: ColumnMap = ["tenantId", null, null, null];
  expect(recognised(headers, remember(headers, columns))).toEqual(columns);
});

it("what is said later is laid over it", () => {
  const headers = ["Tenant ID", "Konto", "Konto"];
  const first = remember(headers, ["tenantId", "activeUsers", "seats"]);
  expect(recognised(headers, remember(headers, ["tenantId", "seats", "activeUsers"], first))).toEqual(["tenantId", "seats", "activeUsers"]);
});

it("of two of one name the first is what an earlier version remembered", () => {
  expect(recognised(["Tenant ID", "Konto", "Konto"], new Map([["konto", "seats"]]))).toEqual(["tenantId", "seats", null]);
});
