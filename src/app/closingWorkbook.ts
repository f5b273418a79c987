import type { Cell, Feature } from "write-excel-file/browser";
import { textOf, type ClosingTable, type TableCell } from "../core/pipeline/closingTable";

// The same in every country; the library has no format that follows the reader's.
const DAY_FORMAT = "yyyy-mm-dd";
const WIDEST = 48;
/** So many rows tell how wide a column is. */
const MEASURED_ROWS = 500;
/** Room for the button of a heading, in letters. */
const FILTER_BUTTON = 2;

/**
 * A table as a workbook: text is text and never a formula, whatever it begins with; days and numbers are such, so that they sort
 * and add up. The headings stay in view and can be filtered by.
 */
export async function closingWorkbook({ headings, rows }: ClosingTable, sheet: string): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const measured = rows.slice(0, MEASURED_ROWS);
  const columns = headings.map((heading, at) => ({ width: Math.min(WIDEST, Math.max(heading.length + FILTER_BUTTON, ...measured.map((row) => textOf(row[at] ?? null).length)) + 2) }));
  const data = [headings.map((heading) => ({ value: heading, type: String, fontWeight: "bold" as const })), ...rows.map((row) => row.map(workbookCell))];
  return writeXlsxFile(data, { sheet: sheetName(sheet), columns, stickyRowsCount: 1 }, { features: [filtered(headings.length, rows.length + 1)] }).toBlob();
}

function workbookCell(cell: TableCell): Cell {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  // The library takes a date as UTC has it.
  if (typeof cell === "object") return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DAY_FORMAT };
  return { value: cell, type: String };
}

/** What the library has no option for: the button of each heading that filters by it. Source: ECMA-376, 18.3.1.2 and 18.3.1.99 (its place). */
function filtered(columns: number, rows: number): Feature<File | Blob | ArrayBuffer> {
  const range = `A1:${columnName(columns)}${String(rows)}`;
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform: (xml) => xml.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`) } } } };
}

/** @param number  1 or more */
function columnName(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return `${before > 0 ? columnName(before) : ""}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}

/** Excel's own limits of a sheet's name. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31).trim();
}
