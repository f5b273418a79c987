import type { StorageFault } from "./StorageFault";

type Page = Pick<typeof globalThis, "IDBFactory" | "IDBDatabase" | "IDBObjectStore" | "IDBRequest" | "DOMException">;
type Errors = Partial<Record<StorageFault, string>>;

const INSTALLED = Symbol("storage breaks");

/** A database that is open already has to go before the next opening can fail. */
const CLOSED_UNDER_IT: Errors = { closed: "InvalidStateError", blocked: "InvalidStateError", newerVersion: "InvalidStateError" };
const OPENING: Errors = { blocked: "SecurityError", newerVersion: "VersionError" };
const WRITING: Errors = { full: "QuotaExceededError", failed: "UnknownError" };

const BREAKABLE = "closings";

/**
 * Makes the IndexedDB of a frame fail on demand as browsers make it fail, whenever it is installed: nothing stored is touched.
 *
 * @param frame  whose page uses IndexedDB; nothing happens as long as there is none
 * @param current  asked at each use
 */
export function breakStorage(frame: Window | null, current: () => StorageFault | null): void {
  const page = frame as unknown as (Page & { [INSTALLED]?: true }) | null;
  if (page === null || page[INSTALLED] || typeof page.IDBFactory !== "function") return;
  page[INSTALLED] = true;
  const throwing = (owner: object, method: string, errors: Errors): void => {
    const real = Reflect.get(owner, method) as (...given: unknown[]) => unknown;
    Reflect.set(owner, method, function (this: unknown, ...given: unknown[]): unknown {
      const fault = current();
      const name = fault === null ? undefined : errors[fault];
      if (name !== undefined) throw new page.DOMException("The playground was told to let this fail.", name);
      return Reflect.apply(real, this, given);
    });
  };
  throwing(page.IDBFactory.prototype, "open", OPENING);
  throwing(page.IDBDatabase.prototype, "transaction", CLOSED_UNDER_IT);
  throwing(page.IDBObjectStore.prototype, "put", WRITING);
  throwing(page.IDBObjectStore.prototype, "add", WRITING);
  damageWhatIsRead(page.IDBRequest.prototype, () => current() === "corrupt");
}

function damageWhatIsRead(requests: IDBRequest, isWanted: () => boolean): void {
  const real = Object.getOwnPropertyDescriptor(requests, "result");
  if (real?.get === undefined) return;
  Object.defineProperty(requests, "result", {
    ...real,
    get(this: IDBRequest): unknown {
      const result: unknown = Reflect.apply(real.get as () => unknown, this, []);
      const source = this.source as { readonly name?: unknown } | null;
      if (!isWanted() || source?.name !== BREAKABLE) return result;
      return Array.isArray(result) ? result.map(damaged) : damaged(result);
    },
  });
}

/** A key that a write answers with, or a cursor, is no record. */
function damaged(record: unknown): unknown {
  const isRecord = record === undefined || (typeof record === "object" && record !== null && "tenantKey" in record);
  return isRecord ? { ...record, seats: "many" } : record;
}
