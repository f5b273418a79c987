import { Blob as NodeBlob } from "buffer";
import { openTable } from "../../../src/adapters/import/openTable";
import type { TableRow } from "../../../src/core/directory/readDirectoryRows";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

async function read(text: BlobPart): Promise<{ readonly headers: readonly string[]; readonly sample: readonly (readonly string[])[]; readonly rows: readonly TableRow[] }> {
  const table = await openTable(new Blob([text]));
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch.rows);
  return { headers: table.headers, sample: table.sample, rows };
}

it.each([
  ["a title", "FTOP export\r\n\r\nTenant ID,Customer Name\r\n1,One\r\n"],
  ["a title with another separator in it", "FTOP export, November, all regions\r\n\r\nTenant ID;Customer Name\r\n1;One\r\n"],
  ["a title that a spreadsheet has filled up", "FTOP export;\r\n;\r\nTenant ID;Customer Name\r\n1;One\r\n"],
])("the headers are found below %s, and each row keeps the line it stands on", async (_, text) => {
  expect(await read(text)).toEqual({ headers: ["Tenant ID", "Customer Name"], sample: [["1", "One"]], rows: [{ line: 4, cells: ["1", "One"] }] });
});

it("below a title unknown headers can be asked about, each of them", async () => {
  expect((await read("Export, all\nKd-Nr.;Kürzel;Ort\n7;CON;Ulm\n8;FAB;Graz, Linz\n")).headers).toEqual(["Kd-Nr.", "Kürzel", "Ort"]);
});

const ID = "11111111-1111-4111-8111-111111111111";

it.each([
  ["a tenant ID", `${ID},One\r\n2,Two\r\n`, [ID, "One"]],
  ["a tenant ID in braces", `{${ID.toUpperCase()}} ,One\r\n2,Two\r\n`, [`{${ID.toUpperCase()}} `, "One"]],
  ["a tenant name", "One.onmicrosoft.com,One\r\n2,Two\r\n", ["One.onmicrosoft.com", "One"]],
])("a table that begins with %s has no headers: its columns are asked about, and the first row is a tenant", async (_, text, first) => {
  const rows = [{ line: 1, cells: first }, { line: 2, cells: ["2", "Two"] }];
  expect(await read(text)).toEqual({ headers: ["", ""], sample: rows.map(({ cells }) => cells), rows });
});

const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const OLD = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0));

it.each<[string, BlobPart, string]>([
  ["an old workbook, or one with a password", OLD, "protectedWorkbook"],
  ["a page that is called a workbook", `\ufeff\r\n<html xmlns:x="urn:x"><table><tr><td>Tenant ID</td></tr><tr><td>${ID}</td></tr></table>`, "notATable"],
  ["the same in UTF-16", utf16("<table><tr><td>Tenant ID</td></tr></table>"), "notATable"],
  ["a workbook of 2003 in XML", '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>', "notATable"],
  ["JSON", `[\n  {"Tenant ID": "${ID}"}\n]`, "notATable"],
  ["a PDF", "%PDF-1.7\n1,2\n", "notATable"],
])("%s is refused, and nobody is asked what its columns are", async (_, file, reason) => {
  await expect(read(file)).rejects.toMatchObject({ reason });
});

it.each(["<Tenant ID>,Customer Name", "{Tenant ID},Customer Name", "[Tenant ID],Customer Name"])("%s are headers like others", async (header) => {
  expect((await read(`${header}\n1,One\n`)).headers).toEqual(header.split(","));
});

it("a table that a spreadsheet has filled up to its last column has the columns that are named; one that has too many is refused", async () => {
  const filled = ",".repeat(16_382);
  expect(await read(`Tenant ID,Customer Name${filled}\n1,One${filled}\n`)).toMatchObject({ headers: ["Tenant ID", "Customer Name", ...Array.from({ length: 298 }, () => "")], rows: [{ line: 2 }] });
  await expect(read(`Tenant ID${",".repeat(300)}Note\n1\n`)).rejects.toMatchObject({ reason: "tooManyColumns", line: 1 });
  expect((await read(`Tenant ID${",".repeat(299)}Note\n1\n`)).headers).toHaveLength(300);
});
