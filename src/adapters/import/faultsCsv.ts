import { BYTE_ORDER_MARK, csvLine } from "../../core/directory/directoryCsv";
import { neutralCell } from "../../core/directory/formulaCells";
import type { ImportFault } from "../../ports/DirectoryImport";
import { readFaults } from "./FaultLog";

/** Faults as CSV: line, column, reason in the reader's words, content. No cell is a formula to a spreadsheet. */
export async function faultsCsv(log: Blob, reasonOf: (fault: ImportFault) => string, headers: readonly string[]): Promise<Blob> {
  const lineOf = (cells: readonly string[]): string => csvLine(cells.map(neutralCell));
  const parts: BlobPart[] = [BYTE_ORDER_MARK, lineOf(headers)];
  for await (const faults of readFaults(log)) {
    parts.push(new Blob([faults.map((fault) => lineOf([String(fault.line), fault.column, reasonOf(fault), fault.shown])).join("")]));
  }
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}
