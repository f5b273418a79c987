import { Blob as NodeBlob } from "buffer";
import { strToU8, zipSync } from "fflate";
import { openTable } from "../../../src/adapters/import/openTable";
import { MOST_INFLATED } from "../../../src/adapters/import/measureXml";
import { wholeNumberOf } from "../../../src/core/directory/directoryCells";
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

it("reads a sheet as text, each row with its own line", async () => {
  const table = await openTable(zip(PARTS));
  expect(table.headers).toEqual(["Tenant", "Total Seats"]);
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch.rows);
  expect(rows).toEqual([{ line: 3, cells: ["one.onmicrosoft.com", "1250"] }]);
});

it("reads cells and rows that do not say their places, which follow each other", async () => {
  const places = / r="[A-Z]*\d+"/g;
  const gap = "<row></row>";
  const table = await openTable(zip({ ...PARTS, "xl/worksheets/sheet1.xml": strToU8(SHEET.replace('<row r="3">', `${gap}<row>`).replace(places, "")) }));
  expect([table.headers, table.sample]).toEqual([["Tenant", "Total Seats"], [["one.onmicrosoft.com", "1250"]]]);
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch.rows);
  expect(rows).toEqual([{ line: 3, cells: ["one.onmicrosoft.com", "1250"] }]);
});

it("reads text that stands as CDATA, in a sheet and in what its cells share", async () => {
  const sheet = SHEET.replace("<t>Tenant</t>", "<t><![CDATA[Tenant]]></t>").replace("<t>one.onmicrosoft.com</t>", "<t><![CDATA[<c/> & ]]>&amp;<![CDATA[ one]]></t>").replace('<c r="B3"><v>1250</v></c>', '<c r="B3" t="s"><v>0</v></c>');
  const shared = "<sst><si><t><![CDATA[A & B]]></t></si></sst>";
  const table = await openTable(zip({ ...PARTS, "xl/worksheets/sheet1.xml": strToU8(sheet), "xl/sharedStrings.xml": strToU8(shared) }));
  expect([table.headers, table.sample]).toEqual([["Tenant", "Total Seats"], [["<c/> & & one", "A & B"]]]);
});

it("refuses CDATA that comes to more than a cell can hold, or never ends", async () => {
  for (const text of [`<![CDATA[${"&".repeat(20_000)}]]>`, "<![CDATA[".repeat(10_000)]) {
    await expect(openTable(zip({ ...PARTS, "xl/worksheets/sheet1.xml": strToU8(SHEET.replace("<t>Tenant</t>", `<t>${text}</t>`)) }))).rejects.toMatchObject({ reason: "cellTooLong" });
  }
});

const HEADER = ["Tenant ID", "Customer Name"] as const;
const ROWS = [HEADER, ["1", "One"]] as const;
const TITLE = [["Tenants of EMEA"]] as const;
const UNKNOWN = [["Kd-Nr.", "Ort"], ["7", "Ulm"]] as const;
type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

function workbook(sheets: Sheets, states: Readonly<Record<string, string>> = {}): Blob {
  const names = Object.keys(sheets);
  const sheetOf = (rows: readonly (readonly string[])[]): string => rows.map((cells, row) => `<row r="${String(row + 1)}">${cells.map((cell, at) => text(`${"ABC"[at] ?? ""}${String(row + 1)}`, cell)).join("")}</row>`).join("");
  return zip({
    ...PARTS,
    "xl/workbook.xml": strToU8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, at) => `<sheet name="${name}"${states[name] ?? ""} sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`).join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${String(at + 1)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join("")}</Relationships>`),
    ...Object.fromEntries(Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetOf(rows)}</sheetData></worksheet>`)])),
  });
}

it.each<[string, Sheets, readonly string[], string | null, readonly string[]]>([
  ["behind a title page", { Cover: TITLE, Tenants: ROWS }, HEADER, "Tenants", []],
  ["behind an empty sheet", { Sheet1: [], Tenants: ROWS }, HEADER, "Tenants", []],
  ["behind a sheet of something else", { Pivot: UNKNOWN, Tenants: ROWS }, HEADER, "Tenants", []],
  ["below a title", { Tenants: [...TITLE, ...ROWS] }, HEADER, "Tenants", []],
  ["in the first of several", { EMEA: ROWS, Blank: [], APJ: ROWS, Notes: TITLE }, HEADER, "EMEA", ["APJ"]],
  ["in none that is known as one", { Blank: [], Kunden: UNKNOWN, Orte: UNKNOWN }, UNKNOWN[0] ?? [], "Kunden", ["Orte"]],
])("the tenants stand %s", async (_, sheets, headers, read, others) => {
  const table = await openTable(workbook(sheets));
  expect([table.headers, table.sheets]).toEqual([headers, { read, others }]);
  const lines: number[] = [];
  for await (const batch of table.rows()) lines.push(...batch.rows.map(({ line }) => line));
  expect(lines).toHaveLength(1);
});

it.each<[string, Sheets, readonly string[], readonly string[], readonly string[]]>([
  ["before the one that is seen, is not taken for it, and is named", { Old: ROWS, Tenants: ROWS }, ["Old"], HEADER, ["Tenants", "Old"]],
  ["before one that is seen and may be a table of tenants", { Old: ROWS, Kunden: UNKNOWN }, ["Old"], UNKNOWN[0] ?? [], ["Kunden", "Old"]],
  ["behind one that is seen", { Kunden: UNKNOWN, Liste: UNKNOWN, Old: ROWS }, ["Liste", "Old"], UNKNOWN[0] ?? [], ["Kunden", "Liste", "Old"]],
  ["beside a title page alone, is read", { Cover: TITLE, Old: ROWS }, ["Old"], HEADER, ["Old"]],
  ["as all are, is read", { Kunden: UNKNOWN, Old: ROWS }, ["Kunden", "Old"], HEADER, ["Old"]],
])("a hidden sheet %s", async (_, sheets, hidden, headers, [read, ...others]) => {
  for (const state of [' state="hidden"', " state = 'veryHidden'"]) {
    const table = await openTable(workbook(sheets, Object.fromEntries(hidden.map((name) => [name, state]))));
    expect([table.headers, table.sheets]).toEqual([headers, { read, others }]);
  }
  const seen = await openTable(workbook(sheets, Object.fromEntries(hidden.map((name) => [name, ' state="visible"']))));
  expect(seen.headers).toEqual(HEADER);
});

it.each([
  ["1250", "1250", 1250],
  ["1249.9999999999998", "1250", 1250],
  ["104.125", "104.1250", null],
  ["-2.375", "-2.3750", null],
  ["12.5", "12.5", null],
  ["1E+21", "1e+21", null],
])("the number %s is the text %s, which nobody takes for one with a mark between its thousands", async (value, cell, whole) => {
  const sheet = SHEET.replace("<v>1250</v>", `<v>${value}</v>`);
  const table = await openTable(zip({ ...PARTS, "xl/worksheets/sheet1.xml": strToU8(sheet) }));
  expect(table.sample[0]?.[1]).toBe(cell);
  expect(wholeNumberOf(cell)).toBe(whole);
});

it("a chart that has a sheet to itself is none", async () => {
  const chart = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet";
  const sheet = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  const relations = [["rId1", chart, "chartsheets/sheet1.xml"], ["rId2", sheet, "worksheets/sheet1.xml"]].map(([id, type, target]) => `<Relationship Id="${id ?? ""}" Type="${type ?? ""}" Target="${target ?? ""}"/>`).join("");
  const file = zip({
    ...PARTS,
    "xl/workbook.xml": strToU8('<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Chart" sheetId="1" r:id="rId1"/><sheet name="A" sheetId="2" r:id="rId2"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${relations}</Relationships>`),
  });
  expect(await openTable(file)).toMatchObject({ headers: ["Tenant", "Total Seats"], sheets: { read: "A", others: [] } });
});

it("a workbook without a word in it is empty", async () => {
  await expect(openTable(workbook({ Sheet1: [], Sheet2: [] }))).rejects.toMatchObject({ reason: "empty" });
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
