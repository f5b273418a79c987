import { Unzip, UnzipInflate, zipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import type { TableRow } from "../../core/directory/readDirectoryRows";
import { chooseSheet, type Sheet } from "./chooseSheet";
import { hiddenSheets } from "./hiddenSheets";
import { measureSheet } from "./measureSheet";
import { measureXml, MOST_INFLATED } from "./measureXml";
import type { RowBatch } from "./Table";
import { TableRefused } from "./TableRefused";

/** Larger workbooks should be saved as CSV, which is read in pieces; a workbook can only be read whole. */
export const LARGEST_WORKBOOK = 64 << 20;
const MOST_PARTS = 2_000;
const PIECE = 1 << 16;
const BATCH_ROWS = 2_000;
/** Behind them a calculated number has what is lost and gained in calculating. */
const SHOWN_DIGITS = 15;
/** Pictures, macros and what else a workbook holds are not even inflated. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/(?:_rels\/.*|workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/[^/]*\.xml))$/i;

const WORKBOOK = /^xl\/workbook\.xml$/i;

/** The rows of one sheet of a workbook (chooseSheet), headers included, as text. Blank rows are none. */
export async function* readWorkbookRows(file: Blob): AsyncGenerator<RowBatch> {
  const { rows, choice } = chooseSheet(await sheetsOf(file));
  for (let from = 0; from < rows.length; from += BATCH_ROWS) yield { rows: rows.slice(from, from + BATCH_ROWS), done: Math.min(1, (from + BATCH_ROWS) / rows.length), sheets: choice };
}

async function sheetsOf(file: Blob): Promise<readonly Sheet[]> {
  if (file.size > LARGEST_WORKBOOK) throw new TableRefused("tooLarge");
  const parts = await inflated(file);
  if (!Object.keys(parts).some((name) => WORKBOOK.test(name))) throw new TableRefused("notATable");
  try {
    let hidden: readonly boolean[] = [];
    for (const [name, part] of Object.entries(parts)) {
      const written = new TextDecoder().decode(part);
      measureXml(written);
      const xml = withPlainText(written);
      if (xml !== written) measureXml(xml);
      if (WORKBOOK.test(name)) hidden = hiddenSheets(xml);
      const placed = /^xl\/worksheets\//i.test(name) ? measureSheet(xml) : xml;
      if (placed !== written) parts[name] = new TextEncoder().encode(placed);
    }
    // Only what was measured goes to the parser, stored without compression: it has nothing of its own to inflate.
    const measured = zipSync(parts, { level: 0 });
    const sheets = await readSheets(new Blob([measured as Uint8Array<ArrayBuffer>]), { trim: false });
    // A sheet that is a chart has no data, whatever the parser's type says.
    return sheets.map(({ sheet, data }, at) => ({ name: sheet, isHidden: hidden[at] === true, rows: () => rowsOf((data as typeof data | undefined) ?? []) }));
  } catch (error) {
    throw error instanceof TableRefused ? error : new TableRefused("notATable");
  }
}

/** The parser passes over CDATA, and the cell would be empty. */
function withPlainText(xml: string): string {
  if (!xml.includes("<![CDATA[")) return xml;
  let size = xml.length;
  return xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => {
    const plain = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    size += plain.length - text.length;
    if (size > MOST_INFLATED) throw new TableRefused("tooLarge");
    return plain;
  });
}

function* rowsOf(data: readonly (readonly unknown[])[]): Generator<TableRow> {
  for (const [at, row] of data.entries()) {
    const cells = row.map(cellOf);
    if (cells.some((cell) => cell.trim() !== "")) yield { line: at + 1, cells };
  }
}

/** A cell as the FM would see it written plainly: a date without its time of day, a number without grouping. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberCell(value);
  return typeof value === "string" ? value : "";
}

/** With the digits that Excel shows; what is no whole number never as 104.125, which is a hundred thousand where a point stands between thousands. */
function numberCell(value: number): string {
  const text = String(Number(value.toPrecision(SHOWN_DIGITS)));
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** The parts that are read, each inflated in small pieces and counted; stops at the first byte too many, whatever the zip declares. */
async function inflated(file: Blob): Promise<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  let [total, count, ended] = [0, 0, 0];
  const tooLarge = (): never => { throw new TableRefused("tooLarge"); };
  const unzip = new Unzip((entry) => {
    count += 1;
    if (count > MOST_PARTS || (entry.originalSize ?? 0) > MOST_INFLATED) tooLarge();
    if (!READ.test(entry.name)) return;
    const pieces: Uint8Array[] = [];
    const { name } = entry;
    ended += 1;
    entry.ondata = (error, piece, final) => {
      if (error) throw new TableRefused("notATable");
      total += piece.length;
      if (total > MOST_INFLATED) tooLarge();
      pieces.push(piece);
      if (!final) return;
      ended -= 1;
      parts[name] = joined(pieces);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (let from = 0; from < bytes.length; from += PIECE) unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
  } catch (error) {
    throw error instanceof TableRefused ? error : new TableRefused("notATable");
  }
  if (ended > 0) throw new TableRefused("notATable");
  return parts;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
