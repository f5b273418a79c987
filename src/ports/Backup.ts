export type RestoreOutcome =
  | { readonly restored: true; readonly tenants: number; readonly closings: number }
  /** Nothing was changed. */
  | { readonly restored: false; readonly reason: BackupFault };

/** notBackup: another kind of file. broken: cut off or damaged. storage: the browser's storage refused or has no room. */
export type BackupFault = "notBackup" | "broken" | "newerVersion" | "storage";

/** Everything the add-in keeps on this computer, as one file of whatever kind the adapter reads and writes. */
export interface Backup<File> {
  /** @throws {StorageError} */
  save(): Promise<File>;
  /** In the place of everything that is kept, all or nothing. Never rejects. */
  restore(file: File): Promise<RestoreOutcome>;
  /** @throws {StorageError} */
  deleteEverything(): Promise<void>;
}
