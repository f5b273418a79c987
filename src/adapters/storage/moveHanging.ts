import type { IDBPObjectStore } from "idb";
import type { Closing } from "../../core/engagement/Closing";
import { mergeClosings } from "../../core/engagement/mergeClosings";
import { isNewerClosing, readClosing } from "../../core/engagement/readClosing";
import { StorageError } from "../../ports/StorageError";
import { takeListed } from "./closingList";
import { readConfirmation } from "./indexConfirmations";
import type { Stores } from "./openDatabase";
import type { HangingName } from "./changeTenants";
import type { Writing } from "./writeIn";

type StoreOf<Name extends HangingName> = IDBPObjectStore<Stores, HangingName[], Name, "readwrite">;

/** What hangs on tenants' keys, within a transaction that changes these too. */
export interface HangingStores {
  readonly closings: Pick<StoreOf<"closings">, "get" | "put" | "delete" | "getAllKeys">;
  readonly list: Pick<StoreOf<"closingList">, "get" | "put">;
  readonly confirmations: Pick<StoreOf<"confirmations">, "getAll" | "put">;
}

/** The stores of what hangs on tenants' keys, of a transaction that has them. */
export function hangingStores(transaction: Pick<Writing<HangingName>, "objectStore">): HangingStores {
  return { closings: transaction.objectStore("closings"), list: transaction.objectStore("closingList"), confirmations: transaction.objectStore("confirmations") };
}

/**
 * Gives a closing another key, merged with the one that has it already, in the transaction of its stores.
 *
 * @returns what stands under the new key, and whether anything was written
 * @throws {StorageError} where either cannot be read: both stay as they are
 */
export async function moveClosing({ closings, list }: Pick<HangingStores, "closings" | "list">, from: string, to: string): Promise<{ readonly record: Closing | null; readonly isNew: boolean }> {
  const [moved, standing] = (await Promise.all([closings.get(from), closings.get(to)])).map(readStored);
  if (!moved || from === to) return { record: standing ?? null, isNew: false };
  const record: Closing = standing ? mergeClosings(standing, moved) : { ...moved, tenantKey: to };
  await Promise.all([closings.put(record), closings.delete(from), takeListed(list, from, record)]);
  return { record, isNew: true };
}

/**
 * Closings and confirmations follow their tenants to other keys, in the transaction that gives the tenants these. A closing that cannot
 * be read stays as it is, and is listed under its old key.
 *
 * @param replaced  old keys of tenants, with the new ones
 * @returns the keys of the closings that were written or taken away
 */
export async function moveHanging(stores: HangingStores, replaced: ReadonlyMap<string, string>): Promise<readonly string[]> {
  if (replaced.size === 0) return [];
  const written: string[] = [];
  for (const from of await stores.closings.getAllKeys()) {
    const to = replaced.get(from);
    if (to === undefined) continue;
    const isMoved = await moveClosing(stores, from, to).then(({ isNew }) => isNew, (error: unknown) => {
      if (error instanceof StorageError) return false;
      throw error;
    });
    if (isMoved) written.push(from, to);
  }
  for (const confirmation of (await stores.confirmations.getAll()).map(readConfirmation)) {
    const to = replaced.get(confirmation?.tenantKey ?? "");
    if (confirmation !== null && to !== undefined) await stores.confirmations.put({ ...confirmation, tenantKey: to });
  }
  return written;
}

/** The closing that a stored value holds; null where there is none. @throws {StorageError} where it cannot be read */
export function readStored(value: unknown): Closing | null {
  if (value === undefined) return null;
  const closing = readClosing(value);
  if (closing === null) throw new StorageError(isNewerClosing(value) ? "newerVersion" : "corrupt");
  return closing;
}
