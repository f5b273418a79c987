/** Browser storage is blocked, full, closed midway, holds what cannot be read, or was written by a newer version. */
export type StorageErrorCode = "blocked" | "full" | "closed" | "corrupt" | "newerVersion" | "failed";

export class StorageError extends Error {
  /** Of a work that was given up at its time limit: its outcome, should it come all the same. Resolved: all of it was done. */
  readonly late: Promise<unknown> | null;

  constructor(
    readonly code: StorageErrorCode,
    options?: ErrorOptions & { readonly late?: Promise<unknown> },
  ) {
    super(`storage: ${code}`, options);
    this.late = options?.late ?? null;
    this.name = "StorageError";
  }
}
