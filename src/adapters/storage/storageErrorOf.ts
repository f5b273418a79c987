import { StorageError, type StorageErrorCode } from "../../ports/StorageError";

const CODES: Partial<Record<string, StorageErrorCode>> = {
  QuotaExceededError: "full",
  VersionError: "newerVersion",
  SecurityError: "blocked",
  InvalidStateError: "closed",
};

/** Any failure of IndexedDB as the error of the storage ports. */
export function storageErrorOf(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  return new StorageError(CODES[nameOf(cause)] ?? "failed", { cause });
}

/** A failure to open: beside a full disk and a newer version it means that this browser lends no storage here (a private window, a policy, cookies off). */
export function openErrorOf(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const code = CODES[nameOf(cause)];
  return new StorageError(code === "full" || code === "newerVersion" ? code : "blocked", { cause });
}

export function isClosed(cause: unknown): boolean {
  return nameOf(cause) === "InvalidStateError";
}

/** DOMException is not everywhere an Error, and has different names for a full disk: Firefox NS_ERROR_DOM_QUOTA_REACHED. */
function nameOf(cause: unknown): string {
  const name = (cause as { name?: unknown } | null | undefined)?.name;
  if (name === "NS_ERROR_DOM_QUOTA_REACHED") return "QuotaExceededError";
  return typeof name === "string" ? name : "";
}
