import Papa from "papaparse";
import { columnOf } from "../../core/directory/directoryColumns";
import type { DirectoryReading, TableRow } from "../../core/directory/readDirectoryRows";
import { readDirectoryRows } from "../../core/directory/readDirectoryRows";
import { decodeTable } from "./decodeTable";

const SEPARATORS = [",", ";", "\t"] as const;

export type CsvReading =
  | DirectoryReading
  /** Neither UTF-8 nor UTF-16. */
  | { readonly read: false; readonly reason: "unknownEncoding" }
  | { readonly read: false; readonly reason: "empty" }
  /** A quote is opened and never closed, or closed in the midst of a cell: rows would run into each other. */
  | { readonly read: false; readonly reason: "brokenQuotes"; readonly line: number };

/** Reads a directory from a CSV file: UTF-8 or UTF-16, separated by comma, semicolon or tab, with or without quotes. */
export function readDirectoryCsv(bytes: Uint8Array): CsvReading {
  const text = decodeTable(bytes);
  if (text === null) return { read: false, reason: "unknownEncoding" };
  const start = /^sep=(.)\r?\n/i.exec(text);
  const rows = parse(text.slice(start?.[0].length ?? 0), start?.[1] ?? null, start === null ? 1 : 2);
  if ("reason" in rows) return rows;
  const [header, ...body] = rows;
  if (header === undefined) return { read: false, reason: "empty" };
  return readDirectoryRows(header.cells, body);
}

function parse(text: string, separator: string | null, firstLine: number): readonly TableRow[] | { read: false; reason: "brokenQuotes"; line: number } {
  const rows: TableRow[] = [];
  let [line, read] = [firstLine, 0];
  let brokenAt: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter: separator ?? separatorOf(text),
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === "Quotes")) brokenAt ??= line;
      if (data.some((cell) => cell.trim() !== "")) rows.push({ line, cells: data });
      line += text.slice(read, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      read = meta.cursor;
    },
  });
  return brokenAt === null ? rows : { read: false, reason: "brokenQuotes", line: brokenAt };
}

/**
 * The separator by which the first row has most columns that are known here. Counting characters would not do:
 * lists within a cell are separated by semicolons too.
 */
function separatorOf(text: string): string {
  const known = (separator: string) => {
    const header = Papa.parse<string[]>(text, { delimiter: separator, preview: 1, skipEmptyLines: "greedy" }).data[0] ?? [];
    return header.filter((name) => columnOf(name) !== null).length;
  };
  return SEPARATORS.reduce((best, next) => (known(next) > known(best) ? next : best));
}
