import type { ColumnMap, HeadReading, TableFailure } from "../../ports/DirectoryImport";
import type { StorageErrorCode } from "../../ports/StorageError";
import type { PreviewWithFaults } from "./importSession";

/** What the page asks of the worker; each answer bears the number of its question. */
export type ImportQuestion =
  | { readonly id: number; readonly ask: "open"; readonly file: Blob }
  | { readonly id: number; readonly ask: "preview"; readonly columns: ColumnMap }
  | { readonly id: number; readonly ask: "write" }
  | { readonly id: number; readonly ask: "cancel" };

export interface ImportAnswers {
  readonly open: HeadReading;
  readonly preview: PreviewWithFaults | TableFailure;
  readonly write: { readonly written: number };
  readonly cancel: undefined;
}

export type ImportFailure =
  | { readonly name: "storage"; readonly code: StorageErrorCode }
  | { readonly name: "cancelled" }
  | { readonly name: "other"; readonly message: string };

export type ImportReply =
  /** The worker's script runs. */
  | { readonly ready: true }
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly answer: ImportAnswers[keyof ImportAnswers] }
  | { readonly id: number; readonly failure: ImportFailure };
