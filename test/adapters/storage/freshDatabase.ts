import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { Connection, DATABASE_NAME } from "../../../src/adapters/storage/openDatabase";

/** A browser that has never stored anything, and a connection to it. */
export function freshDatabase(): Connection {
  globalThis.indexedDB = new IDBFactory();
  return new Connection();
}

/** Puts a value into a store past the adapters, as another version or a fault would. */
export async function putRaw(store: string, value: unknown, key?: IDBValidKey): Promise<void> {
  const database = await rawDatabase();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(store, "readwrite");
    transaction.objectStore(store).put(value, key);
    transaction.oncomplete = () => { resolve(); };
    transaction.onerror = () => { reject(new Error("put")); };
  });
  database.close();
}

export async function getRaw(store: string, key: IDBValidKey): Promise<unknown> {
  const database = await rawDatabase();
  const value = await new Promise<unknown>((resolve) => {
    const request = database.transaction(store).objectStore(store).get(key);
    request.onsuccess = () => { resolve(request.result); };
  });
  database.close();
  return value;
}

export function rawDatabase(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(new Error("open")); };
  });
}
