import { tenantIdOf } from "../../core/directory/directoryCells";
import { SAMPLE_ROWS } from "../../core/directory/directoryColumns";
import { headerRow } from "../../core/directory/headerRow";
import { tenantNameOf } from "../../core/tenant/domainName";
import { MOST_COLUMNS, type RowBatch, type Table } from "./Table";
import { TableRefused } from "./TableRefused";
import { readTextRows } from "./readTextRows";

const HEAD_BYTES = 64;
/** Pages and workbooks that are called .xls or .csv, and what else is text and no table: read as one they would come to a single column. */
const OTHER_TEXT = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<(?:!doctype|!--|html|head|meta|body|style|table|\?xml|\?mso)|%PDF-|\{\\rtf|\{\s*"|\[\s*\{)/i;

/** A file as a table, by what is in it and not by its name. Throws TableRefused. */
export async function openTable(file: Blob): Promise<Table> {
  if (file.size === 0) throw new TableRefused("empty");
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (isOld(head)) throw new TableRefused("protectedWorkbook");
  if (OTHER_TEXT.test(beginningOf(head))) throw new TableRefused("notATable");
  // The parser of workbooks is loaded for a workbook alone.
  const read: (of: Blob) => AsyncGenerator<RowBatch> = isZip(head) ? (await import("./readWorkbook")).readWorkbookRows : readTextRows;
  for await (const { rows, sheets = null } of read(file)) {
    const at = headerRow(rows.map(({ cells }) => cells));
    const header = rows[at];
    if (header === undefined) break;
    // Columns without a word in them are those of a spreadsheet that is coloured to its last one.
    const cells = header.cells.slice(0, Math.max(MOST_COLUMNS, header.cells.reduce((count, cell, place) => (cell.trim() === "" ? count : place + 1), 0)));
    if (cells.length > MOST_COLUMNS) throw new TableRefused("tooManyColumns", header.line);
    const isTenant = cells.some(isTenantCell);
    const first = isTenant ? at : at + 1;
    return {
      // Without headers the columns are asked about, and its first tenant is none.
      headers: isTenant ? cells.map(() => "") : cells,
      sample: rows.slice(first, first + SAMPLE_ROWS).map((row) => row.cells.slice(0, cells.length)),
      sheets,
      rows: () => from(read(file), first),
    };
  }
  throw new TableRefused("empty");
}

/** Those below the header, which is one of the first rows and so in the first batch. */
async function* from(batches: AsyncGenerator<RowBatch>, first: number): AsyncGenerator<RowBatch> {
  let isFirst = true;
  for await (const batch of batches) {
    yield isFirst ? { rows: batch.rows.slice(first), done: batch.done } : batch;
    isFirst = false;
  }
}

/** What names a tenant by itself is no name of a column. */
function isTenantCell(cell: string): boolean {
  const text = cell.trim();
  return tenantIdOf(text) !== null || tenantNameOf(text.toLowerCase()) !== null;
}

/** The letters that a file begins with, whatever it is written in; for what has ASCII letters there. */
const beginningOf = (head: Uint8Array): string => String.fromCharCode(...head.filter((byte) => byte !== 0));

/** An old workbook, or a new one that is encrypted (MS-CFB 2.2). */
function isOld(head: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => head[at] === byte);
}

/** A zip begins so, and no table does. */
function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}
