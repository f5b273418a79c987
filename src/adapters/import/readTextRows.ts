import Papa from "papaparse";
import { columnOf } from "../../core/directory/directoryColumns";
import { headerRow, MOST_ROWS_ABOVE } from "../../core/directory/headerRow";
import type { TableRow } from "../../core/directory/readDirectoryRows";
import { encodingOf } from "../csv/decodeTable";
import type { RowBatch } from "./Table";
import { TableRefused } from "./TableRefused";

/** Read at once: enough that few rows are cut at its end, little enough to hold. */
const CHUNK_BYTES = 1 << 19;
const BATCH_ROWS = 2_000;
/** A row is never longer, so what is longer is a quote that nobody closed. Room for a cell of 10 MB. */
const LONGEST_ROW = 1 << 24;
const HEAD_BYTES = 1 << 16;
const SEPARATORS = [",", ";", "\t"] as const;
const NEWLINE = /\r\n|\r|\n/g;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The rows of a CSV or TSV file, in UTF-8 or UTF-16, headers included, never held as one string. A blank line is no row. */
export async function* readTextRows(file: Blob): AsyncGenerator<RowBatch> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const decoder = new TextDecoder(encodingOf(head), { fatal: true });
  let parser: Papa.Parser | null = null;
  let newline: "\n" | "\r" = "\n";
  let [text, line, read, wanted] = ["", 1, 0, CHUNK_BYTES];
  let batch: TableRow[] = [];
  do {
    const bytes = await file.slice(read, read + wanted).arrayBuffer();
    read = Math.min(file.size, read + wanted);
    const atEnd = read >= file.size;
    text += decoded(decoder, bytes, !atEnd);
    if (parser === null) {
      const start = /^sep=(.)(?:\r\n|\r|\n)/i.exec(text);
      text = text.slice(start?.[0].length ?? 0);
      line += start === null ? 0 : 1;
      newline = newlineOf(text);
      parser = new Papa.Parser({ delimiter: start?.[1] ?? separatorOf(text), newline });
    }
    const isQuoted = text.includes('"');
    // The parser knows one kind of end. With quotation marks a return may stand in a cell.
    if (!isQuoted && newline === "\n") text = text.replace(atEnd ? /\r(?!\n)/g : /\r(?=[^\n])/g, "\n");
    const { data, errors, meta } = parser.parse(text, 0, !atEnd) as Parsed;
    for (const [at, cells] of data.entries()) {
      // Of a row that goes on in the next piece nothing can be said yet.
      if (errors.some(({ type, row }) => type === "Quotes" && row === at)) throw new TableRefused("brokenQuotes", line);
      const clean = withoutReturn(cells);
      if (clean.some((cell) => cell.trim() !== "")) batch.push({ line, cells: clean });
      line += 1 + (isQuoted ? cells.reduce((count, cell) => count + (cell.includes("\n") || cell.includes("\r") ? (cell.replace(/\r$/, "").match(NEWLINE)?.length ?? 0) : 0), 0) : 0);
      if (batch.length < BATCH_ROWS) continue;
      yield { rows: batch, done: read / file.size };
      batch = [];
    }
    text = atEnd ? "" : text.slice(meta.cursor);
    if (text.length > LONGEST_ROW) throw new TableRefused(text.includes('"') ? "brokenQuotes" : "tooLarge", line);
    // A long row is parsed anew with each piece: larger pieces, fewer times, and little more than a row may have.
    wanted = data.length === 0 ? Math.min(wanted * 2, LONGEST_ROW - text.length + CHUNK_BYTES) : CHUNK_BYTES;
  } while (read < file.size);
  if (batch.length > 0) yield { rows: batch, done: 1 };
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, more: boolean): string {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch {
    throw new TableRefused("unknownEncoding");
  }
}

/** Lines that end in both kinds leave a return behind the last cell where some end without one. */
function withoutReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith("\r") ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

function newlineOf(text: string): "\n" | "\r" {
  // "\n" reads "\r\n" too; alone stands "\r" in files of an old Mac.
  return text.includes("\n") ? "\n" : text.includes("\r") ? "\r" : "\n";
}

/**
 * The separator by which the header has most columns that are known here; where none is, that with most columns. Counting
 * alone would not do: lists within a cell are separated by semicolons too.
 */
function separatorOf(text: string): string {
  const head = text.slice(0, HEAD_BYTES);
  const rated = SEPARATORS.map((separator) => {
    const rows = Papa.parse<string[]>(head, { delimiter: separator, preview: MOST_ROWS_ABOVE + 1, skipEmptyLines: "greedy" }).data;
    const header = rows[headerRow(rows)] ?? [];
    // One cell is none that a separator has made, and blank rows are left out already.
    return { separator, known: header.filter((name) => columnOf(name) !== null).length, columns: Math.max(1, header.length) };
  });
  return rated.reduce((best, next) => (next.known > best.known || (next.known === best.known && next.columns > best.columns) ? next : best)).separator;
}
