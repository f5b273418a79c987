export type RestoreOutcome =
  /** skipped: records of the file that could not be read; what stood in their place stays. */
  | { readonly restored: true; readonly tenants: number; readonly closings: number; readonly skipped: number }
  /** Nothing was changed. */
  | { readonly restored: false; readonly reason: BackupFault };

/** notBackup: another kind of file. broken: cut off or damaged. storage: the browser's storage refused or has no room. */
export type BackupFault = "notBackup" | "broken" | "newerVersion" | "storage";

/** Everything the add-in keeps on this computer, as one file of whatever kind the adapter reads and writes. */
export interface Backup<File> {
  /** @throws {StorageError} */
  save(): Promise<File>;
  /** In the place of everything that is kept, all or nothing but for single records that are damaged. Never rejects. */
  restore(file: File): Promise<RestoreOutcome>;
  /** @throws {StorageError} */
  deleteEverything(): Promise<void>;
}
