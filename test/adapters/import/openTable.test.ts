import { Blob as NodeBlob } from "buffer";
import { openTable } from "../../../src/adapters/import/openTable";
import type { TableRow } from "../../../src/core/directory/readDirectoryRows";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

async function read(text: string): Promise<{ readonly headers: readonly string[]; readonly sample: readonly (readonly string[])[]; readonly rows: readonly TableRow[] }> {
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
