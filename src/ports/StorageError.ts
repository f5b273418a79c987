/** Browser storage is blocked, full, closed midway, holds what cannot be read, or was written by a newer version. */
export type StorageErrorCode = "blocked" | "full" | "closed" | "corrupt" | "newerVersion" | "failed";

export class StorageError extends Error {
  constructor(
    readonly code: StorageErrorCode,
    options?: ErrorOptions,
  ) {
    super(`storage: ${code}`, options);
    this.name = "StorageError";
  }
}
