import { SAMPLE_ROWS } from "../../core/directory/directoryColumns";
import { headerRow } from "../../core/directory/headerRow";
import { MOST_COLUMNS, type RowBatch, type Table } from "./Table";
import { TableRefused } from "./TableRefused";
import { readTextRows } from "./readTextRows";

/** A file as a table, by what is in it and not by its name. Throws TableRefused. */
export async function openTable(file: Blob): Promise<Table> {
  if (file.size === 0) throw new TableRefused("empty");
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  // The parser of workbooks is loaded for a workbook alone.
  const read: (of: Blob) => AsyncGenerator<RowBatch> = isZip(head) ? (await import("./readWorkbook")).readWorkbookRows : readTextRows;
  for await (const { rows, sheets = null } of read(file)) {
    const at = headerRow(rows.map(({ cells }) => cells));
    const header = rows[at];
    if (header === undefined) break;
    if (header.cells.length > MOST_COLUMNS) throw new TableRefused("tooManyColumns", header.line);
    return {
      headers: header.cells,
      sample: rows.slice(at + 1, at + 1 + SAMPLE_ROWS).map(({ cells }) => cells),
      sheets,
      rows: () => below(read(file), at),
    };
  }
  throw new TableRefused("empty");
}

/** Those below the header, which is one of the first rows and so in the first batch. */
async function* below(batches: AsyncGenerator<RowBatch>, header: number): AsyncGenerator<RowBatch> {
  let isFirst = true;
  for await (const batch of batches) {
    yield isFirst ? { rows: batch.rows.slice(header + 1), done: batch.done } : batch;
    isFirst = false;
  }
}

/** A zip begins so, and no table does. */
function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}
