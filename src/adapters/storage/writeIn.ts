import type { IDBPTransaction, StoreNames } from "idb";
import { StorageError } from "../../ports/StorageError";
import type { Database, OnGivenUp, Stores } from "./openDatabase";

/** A transaction that may write, over these stores. */
export type Writing<Name extends StoreNames<Stores>> = IDBPTransaction<Stores, Name[], "readwrite">;

/**
 * All of a work in one transaction, or nothing of it: not where it fails, and not once it is given up at its limit. Who is told that
 * something is not stored says it again, or goes on without it: it must not come after all.
 *
 * @param work  awaits nothing but the transaction's own requests
 * @param durability  "relaxed" where what is written counts only with a later transaction
 */
export async function writeIn<Name extends StoreNames<Stores>, T>(
  database: Database,
  onGivenUp: OnGivenUp,
  names: readonly Name[],
  work: (transaction: Writing<Name>) => Promise<T>,
  durability: "default" | "relaxed" = "default",
): Promise<T> {
  const transaction = database.transaction([...names], "readwrite", { durability });
  const abort = (): void => {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
  };
  onGivenUp(abort);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    abort();
    // A full disk may show at the request or only when the transaction ends.
    const cause: unknown = await transaction.done.then(() => error, (reason: unknown) => reason);
    throw !(error instanceof StorageError) && isNamed(error, "AbortError") ? cause : error;
  }
}

const isNamed = (error: unknown, name: string): boolean => (error as { name?: unknown } | null)?.name === name;
