import { namesToRemember, rememberedFor, type ColumnNames } from "../../../src/adapters/import/columnNames";
import { columnsOf, DIRECTORY_COLUMNS, type DirectoryColumn } from "../../../src/core/directory/directoryColumns";

const FTOP = ["Tenant ID", "Tenant", "Country Name"];
const OWN = Object.values(DIRECTORY_COLUMNS);
const recognised = (headers: readonly string[], names: ColumnNames) => columnsOf(headers, rememberedFor(headers, names));
const said = (of: Readonly<Record<string, DirectoryColumn | null>>): ReadonlyMap<string, DirectoryColumn | null> => new Map(Object.entries(of));

it("what was said of a table holds for the next one of those headers, in any order", () => {
  const names = namesToRemember(FTOP, said({ Tenant: "customerName" }));
  expect(recognised(FTOP, names)).toEqual(["tenantId", "customerName", "country"]);
  expect(recognised([...FTOP].reverse(), names)).toEqual(["country", "customerName", "tenantId"]);
});

it("and for no other", () => {
  const names = namesToRemember(FTOP, said({ Tenant: "customerName" }));
  expect(recognised([...FTOP, "Tags"], names)).toEqual(["tenantId", "tenant", "country", null]);
  expect(recognised(OWN, names)).toEqual(Object.keys(DIRECTORY_COLUMNS));
});

it("of the add-in's own export nothing is remembered", () => {
  expect(namesToRemember([...OWN, "Tags"], said({ Tenant: "customerName" })).size).toBe(0);
});

it("what an earlier version remembered holds in any table, unless the column is there by its own name", () => {
  const names: ColumnNames = new Map([["tenant", "customerName"], ["notiz", null], ["konto", "seats"]]);
  expect(recognised([...FTOP, "Notiz"], names)).toEqual(["tenantId", "customerName", "country", null]);
  expect(recognised(["Tenant ID", "Tenant", "Customer Name"], names)).toEqual(["tenantId", "tenant", "customerName"]);
  expect(recognised(["Tenant", "Konto", "Total Seats"], names)).toEqual(["customerName", null, "seats"]);
  expect(recognised(OWN, names)).toEqual(Object.keys(DIRECTORY_COLUMNS));
});
