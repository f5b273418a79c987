import type { TableRow } from "../../core/directory/readDirectoryRows";
import type { SheetChoice } from "../../ports/DirectoryImport";

export interface RowBatch {
  readonly rows: readonly TableRow[];
  /** How much of the file is read with it, 0 to 1. */
  readonly done: number;
  /** Left out: the file has no sheets. */
  readonly sheets?: SheetChoice;
}

/** A table that is read from the beginning as often as it is asked for, a bounded number of rows at a time. */
export interface Table {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly sheets: SheetChoice | null;
  /** The rows below the headers, without blank ones. Throws TableRefused. */
  rows(): AsyncGenerator<RowBatch>;
}

/** More is no directory, but a file that was taken for a table. */
export const MOST_COLUMNS = 300;
