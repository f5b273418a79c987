import { BYTE_ORDER_MARK, csvLine } from "../directory/directoryCsv";
import { neutralCell } from "../directory/formulaCells";
import type { IsoDate } from "../engagement/IsoDate";
import type { OpenClosing } from "./OpenClosing";

/** The words of an exported table, in the reader's language. */
export interface ClosingTableWords {
  readonly headings: Readonly<Record<ClosingColumn, string>>;
  readonly waitsFor: (closing: OpenClosing) => string;
  readonly next: (closing: OpenClosing) => string;
  readonly variant: (closing: OpenClosing) => string;
  readonly status: (closing: OpenClosing) => string;
  readonly region: (closing: OpenClosing) => string;
  readonly dateKind: (closing: OpenClosing) => string;
  readonly lastEmail: (closing: OpenClosing) => string;
  readonly yes: string;
  readonly no: string;
}

export const CLOSING_COLUMNS = [
  "tenantKey", "name", "detail", "waitsFor", "next", "owner", "region", "variant", "status", "workloads", "begunOn", "age", "changedOn", "lastEmail", "lastEmailOn", "nextDate", "dateKind", "overdue",
] as const;
export type ClosingColumn = (typeof CLOSING_COLUMNS)[number];

/** Text, a number, or a day; null for nothing. A spreadsheet reckons with the latter two. */
export type TableCell = string | number | { readonly day: IsoDate } | null;

export interface ClosingTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

export function closingTable(closings: readonly OpenClosing[], words: ClosingTableWords): ClosingTable {
  const dayOf = (day: IsoDate | null | undefined): TableCell => (day === null || day === undefined ? null : { day });
  const cells = (one: OpenClosing): Readonly<Record<ClosingColumn, TableCell>> => ({
    tenantKey: one.tenantKey,
    name: one.name,
    detail: one.detail,
    waitsFor: words.waitsFor(one),
    next: words.next(one),
    owner: one.nextOwner,
    region: words.region(one),
    variant: words.variant(one),
    status: words.status(one),
    workloads: one.codes.join("; "),
    begunOn: dayOf(one.begunOn),
    age: one.begunOn === null ? null : one.age,
    changedOn: dayOf(one.changedOn),
    lastEmail: words.lastEmail(one),
    lastEmailOn: dayOf(one.lastEmail?.on),
    nextDate: dayOf(one.nextDate?.on),
    dateKind: words.dateKind(one),
    overdue: one.overdue ? words.yes : words.no,
  });
  return { headings: CLOSING_COLUMNS.map((column) => words.headings[column]), rows: closings.map(cells).map((row) => CLOSING_COLUMNS.map((column) => row[column])) };
}

/** The table as CSV, in pieces; no cell is a formula to a spreadsheet. Days as "2026-11-22", which every spreadsheet reads as a day. */
export function closingCsv({ headings, rows }: ClosingTable): readonly string[] {
  return [BYTE_ORDER_MARK, ...[headings, ...rows].map((row) => csvLine(row.map(textOf).map(neutralCell)))];
}

/** What a reader sees in the cell. */
export function textOf(cell: TableCell): string {
  return cell === null ? "" : typeof cell === "object" ? cell.day : String(cell);
}
