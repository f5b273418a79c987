import { Blob as NodeBlob } from "buffer";
import { strToU8, zipSync } from "fflate";
import { openTable } from "../../../src/adapters/import/openTable";
import { MOST_INFLATED } from "../../../src/adapters/import/readWorkbook";
import type { TableRow } from "../../../src/core/directory/readDirectoryRows";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${text("A1", "Tenant")}${text("B1", "Total Seats")}</row><row r="3">${text("A3", "one.onmicrosoft.com")}<c r="B3"><v>1250</v></c></row></sheetData></worksheet>`;
const PARTS = {
  "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  "xl/workbook.xml": strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
  "xl/_rels/workbook.xml.rels": strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
  "xl/worksheets/sheet1.xml": strToU8(SHEET),
};
const zip = (parts: Record<string, Uint8Array>): Blob => new Blob([zipSync(parts, { level: 1 }) as Uint8Array<ArrayBuffer>]);

it("reads the first sheet as text, each row with its own line", async () => {
  const table = await openTable(zip(PARTS));
  expect(table.headers).toEqual(["Tenant", "Total Seats"]);
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch.rows);
  expect(rows).toEqual([{ line: 3, cells: ["one.onmicrosoft.com", "1250"] }]);
});

it("refuses a zip bomb at the first byte too many", async () => {
  const bomb = zip({ ...PARTS, "xl/worksheets/sheet1.xml": new Uint8Array(MOST_INFLATED + 1) });
  expect(bomb.size).toBeLessThan(1 << 20);
  await expect(openTable(bomb)).rejects.toMatchObject({ reason: "tooLarge" });
});

it.each<[string, () => Promise<Blob> | Blob]>([
  ["a zip of something else", () => zip({ "word/document.xml": strToU8("<a/>") })],
  ["a zip cut off", () => zip(PARTS).slice(0, 300)],
  ["a sheet that is no XML", () => zip({ ...PARTS, "xl/workbook.xml": strToU8("<<<") })],
])("%s is no table", async (_, file) => {
  await expect(openTable(await file())).rejects.toMatchObject({ name: "TableRefused" });
});
