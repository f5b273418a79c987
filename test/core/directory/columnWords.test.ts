import { COLUMN_WORDS } from "../../../src/core/directory/columnWords";
import { columnOf, columnsOf, DIRECTORY_COLUMNS, plainHeader, type DirectoryColumn } from "../../../src/core/directory/directoryColumns";

const WORDS = Object.entries(COLUMN_WORDS) as [DirectoryColumn, readonly string[]][];

it("no word means two columns, nor another column's own name, and none stands there twice", () => {
  const named = [...(Object.entries(DIRECTORY_COLUMNS) as [DirectoryColumn, string][]).map(([column, name]) => [plainHeader(name), column] as const), ...WORDS.flatMap(([column, words]) => words.map((word) => [plainHeader(word), column] as const))];
  const columnsOfWord = new Map<string, Set<DirectoryColumn>>();
  for (const [word, column] of named) columnsOfWord.set(word, (columnsOfWord.get(word) ?? new Set()).add(column));
  expect([...columnsOfWord].filter(([, columns]) => columns.size > 1)).toEqual([]);
  expect([...columnsOfWord.keys()]).not.toContain("");
  for (const [, words] of WORDS) expect(new Set(words).size).toBe(words.length);
});

it.each(WORDS)("%s is known by each of its words, however it is written", (column, words) => {
  for (const word of words) expect([word, ` ${word.toUpperCase()} `, word.replace(/[ -]/g, "_")].map(columnOf)).toEqual([column, column, column]);
});

it.each<[string, readonly string[], readonly (DirectoryColumn | null)[]]>([
  ["Brazilian Portuguese", ["Nome do cliente", "ID do locatário", "Domínios", "País", "Total de licenças"], ["customerName", "tenantId", "domains", "country", "seats"]],
  ["Spanish", ["Empresa", "ID de inquilino", "Dominios", "País/Región", "Usuarios activos"], ["customerName", "tenantId", "domains", "country", "activeUsers"]],
  ["German", ["Firma", "Mandanten-ID", "E-Mail-Domänen", "Land", "Lizenzen", "Notiz"], ["customerName", "tenantId", "domains", "country", "seats", null]],
  ["Japanese", ["顧客名", "テナント ID", "ドメイン", "国/地域", "ライセンス数"], ["customerName", "tenantId", "domains", "country", "seats"]],
  ["Chinese", ["客户名称", "租户 ID", "域名", "国家/地区", "许可证数"], ["customerName", "tenantId", "domains", "country", "seats"]],
  ["FTOP's own name beside a word for the same column", ["Company", "Customer Name", "Tenant ID"], [null, "customerName", "tenantId"]],
  ["one column under two words: the first", ["Tenant GUID", "Directory ID"], ["tenantId", null]],
])("headers: %s", (_, headers, expected) => {
  expect(columnsOf(headers)).toEqual(expected);
});

const SUMMARY = ["ID", "Status", "Services", "Total Seats", "Created", "Modified", "RM", "FM", "FE"];
it.each<[string, readonly (readonly string[])[], DirectoryColumn | null]>([
  ["GUIDs", [["1F3A5B7C-1234-4abc-8def-0123456789ab"], [""], ["{1f3a5b7c-1234-4abc-8def-0123456789ac}"]], "tenantId"],
  ["numbers", [["1"], ["2"]], null],
  ["one that is none", [["1f3a5b7c-1234-4abc-8def-0123456789ab"], ["17"]], null],
  ["nothing", [[""]], null],
])("the tenant summary's “ID” is the tenant ID by what stands under it: %s", (_, sample, id) => {
  expect(columnsOf(SUMMARY, new Map(), sample)).toEqual([id, null, "services", "seats", null, null, null, "fastTrackManagers", null]);
});

it("“Tenant” is the tenant ID where GUIDs stand under it, and nothing else is", () => {
  const [guid, name] = ["1f3a5b7c-1234-4abc-8def-0123456789ab", "contoso.onmicrosoft.com"];
  expect(columnsOf(["Tenant", "Total Seats"], new Map(), [[guid, "5"], ["", "6"]])).toEqual(["tenantId", "seats"]);
  expect(columnsOf(["Mandant", "Lizenzen"], new Map(), [[guid, "5"]])).toEqual(["tenantId", "seats"]);
  expect(columnsOf(["Tenant", "Total Seats"], new Map(), [[guid, "5"], [name, "6"]])).toEqual(["tenant", "seats"]);
  expect(columnsOf(["Tenant", "Tenant ID"], new Map(), [[guid, guid]])).toEqual(["tenant", "tenantId"]);
  expect(columnsOf(["Tenant", "Konto"], new Map([["konto", "tenantId"]]), [[guid, guid]])).toEqual(["tenant", "tenantId"]);
  expect(columnsOf(["Tenant"], new Map([["tenant", "tenant"]]), [[guid]])).toEqual(["tenant"]);
  expect(columnsOf(["Tenant", "ID"], new Map(), [[name, guid]])).toEqual(["tenant", "tenantId"]);
});

it("“ID” is another's beside a tenant ID of its own name, and what the FM says", () => {
  const guids = [["1f3a5b7c-1234-4abc-8def-0123456789ab", "1f3a5b7c-1234-4abc-8def-0123456789ac"]];
  expect(columnsOf(["ID", "Tenant ID"], new Map(), guids)).toEqual([null, "tenantId"]);
  expect(columnsOf(["ID"], new Map([["id", null]]), guids)).toEqual([null]);
});

it("what the FM has said comes first, and what is to be kept as it is stays so", () => {
  const said = new Map<string, DirectoryColumn | null>([[plainHeader("Konto"), "customerName"], [plainHeader("Domains"), null]]);
  expect(columnsOf(["Customer Name", "KONTO", "Domains", "Mail Domains"], said)).toEqual([null, "customerName", null, "domains"]);
});
