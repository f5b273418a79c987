import type { DirectoryColumn } from "../core/directory/directoryColumns";
import type { FaultReason } from "../core/directory/directoryRows";

/** Which column of the directory each column of the table is; null: kept as it is, under its own name. */
export type ColumnMap = readonly (DirectoryColumn | null)[];

/** Which sheet of a workbook is read, and which others look like it and are not. By their names. */
export interface SheetChoice {
  readonly read: string;
  readonly others: readonly string[];
}

export interface TableHead {
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  /** The first rows, at most 3. */
  readonly sample: readonly (readonly string[])[];
  /** No Tenant or Tenant ID column is recognised, or headers are unknown: ask. */
  readonly asksMapping: boolean;
  /** null: the file has no sheets. */
  readonly sheets: SheetChoice | null;
}

export type TableFault = "unknownEncoding" | "empty" | "brokenQuotes" | "tooLarge" | "cellTooLong" | "notATable" | "protectedWorkbook" | "tooManyColumns";

export interface TableFailure {
  readonly failed: TableFault;
  readonly line: number | null;
}

export type HeadReading = { readonly read: true; readonly head: TableHead } | { readonly read: false; readonly reason: TableFault; readonly line: number | null };

export interface ImportFault {
  readonly line: number;
  /** The header as it stands in the file. */
  readonly column: string;
  readonly reason: FaultReason;
  /** What stands in the cell. Text, never markup. */
  readonly shown: string;
}

export interface ImportPreview {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows with a fault. */
  readonly faulty: number;
  /** The first 200. */
  readonly faults: readonly ImportFault[];
  readonly extraColumns: readonly string[];
}

/** One import, from the file chosen to the tenants written, all of it or nothing; of whatever kind of file the adapter reads and writes. */
export interface DirectoryImport<File> {
  /** A file as chosen or dropped: CSV, TSV or XLSX, by what is in it, not by its name. */
  open(file: File): Promise<HeadReading>;
  /** Reads every row, writes none into the directory; may be asked again with other columns. progress: 0 to 1. */
  preview(columns: ColumnMap, onProgress: (done: number) => void): Promise<ImportPreview | TableFailure>;
  /**
   * All of it, or nothing.
   *
   * @throws {StorageError} then the directory is as it was
   */
  write(onProgress: (done: number) => void): Promise<{ readonly written: number }>;
  /** Every fault as CSV. */
  faultsCsv(reasonOf: (fault: ImportFault) => string, headers: readonly string[]): Promise<File>;
  /**
   * Stops whatever is going on and lets go of what is held. The directory is as it was, unless `write` had come to its end:
   * then it stays written, and `write` says so before this resolves.
   */
  cancel(): Promise<void>;
}
