import type { Confirmation, Confirmations } from "../../ports/Confirmations";
import type { Connection } from "./openDatabase";

/** The FM's answers in IndexedDB. One that cannot be read is as if it had not been given: the FM is asked again. */
export function indexConfirmations(connection: Connection): Confirmations {
  return {
    find: async (keys) => {
      if (keys.length === 0) return [];
      const values = await connection.run((database) => {
        const { store } = database.transaction("confirmations");
        return Promise.all([...new Set(keys)].map((key) => store.get(key)));
      });
      return values.map(readConfirmation).filter((confirmation) => confirmation !== null);
    },
    ofDomains: async () =>
      (await connection.run((database) => database.getAll("confirmations", IDBKeyRange.bound("domain:", "domain:\uffff")))).map(readConfirmation).filter((confirmation) => confirmation !== null),
    ofTenant: async (tenantKey) =>
      (await connection.run((database) => database.getAll("confirmations"))).map(readConfirmation).filter((confirmation) => confirmation?.tenantKey === tenantKey).filter((confirmation) => confirmation !== null),
    save: (confirmations) =>
      connection.write(["confirmations"], async (transaction) => {
        const store = transaction.objectStore("confirmations");
        await Promise.all(confirmations.map((confirmation) => store.put(confirmation)));
      }),
    forget: (keys) =>
      connection.write(["confirmations"], async (transaction) => {
        const store = transaction.objectStore("confirmations");
        await Promise.all(keys.map((key) => store.delete(key)));
      }),
  };
}

/** The answer that a stored value holds; null for none. */
export function readConfirmation(value: unknown): Confirmation | null {
  if (typeof value !== "object" || value === null) return null;
  const { key, tenantKey, at } = value as Partial<Record<keyof Confirmation, unknown>>;
  if (typeof key !== "string" || typeof at !== "string") return null;
  return tenantKey === null || (typeof tenantKey === "string" && tenantKey !== "") ? { key, tenantKey, at } : null;
}
