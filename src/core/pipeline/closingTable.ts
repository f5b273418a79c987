import { BYTE_ORDER_MARK, csvLine } from "../directory/directoryCsv";
import { neutralCell } from "../directory/formulaCells";
import type { OpenClosing } from "./OpenClosing";

/** The words of an exported table, in the reader's language. */
export interface ClosingTableWords {
  readonly headings: Readonly<Record<ClosingColumn, string>>;
  readonly waitsFor: (closing: OpenClosing) => string;
  readonly next: (closing: OpenClosing) => string;
  readonly variant: (closing: OpenClosing) => string;
  readonly status: (closing: OpenClosing) => string;
  readonly region: (closing: OpenClosing) => string;
  readonly yes: string;
  readonly no: string;
}

export const CLOSING_COLUMNS = ["tenantKey", "name", "waitsFor", "next", "region", "variant", "status", "workloads", "begunOn", "changedOn", "nextDate", "overdue"] as const;
export type ClosingColumn = (typeof CLOSING_COLUMNS)[number];

/** A table's cells, headings first; days as "2026-11-22", which every spreadsheet reads as a day. */
export function closingTable(closings: readonly OpenClosing[], words: ClosingTableWords): readonly (readonly string[])[] {
  const cells = (one: OpenClosing): Readonly<Record<ClosingColumn, string>> => ({
    tenantKey: one.tenantKey,
    name: one.name,
    waitsFor: words.waitsFor(one),
    next: words.next(one),
    region: words.region(one),
    variant: words.variant(one),
    status: words.status(one),
    workloads: one.codes.join("; "),
    begunOn: one.begunOn ?? "",
    changedOn: one.changedOn ?? "",
    nextDate: one.nextDate?.on ?? "",
    overdue: one.overdue ? words.yes : words.no,
  });
  return [words.headings, ...closings.map(cells)].map((row) => CLOSING_COLUMNS.map((column) => row[column]));
}

/** The table as CSV, in pieces; no cell is a formula to a spreadsheet. */
export function closingCsv(table: readonly (readonly string[])[]): readonly string[] {
  return [BYTE_ORDER_MARK, ...table.map((row) => csvLine(row.map(neutralCell)))];
}
