import { entryOf, pageOf } from "../../../src/adapters/storage/keyEntry";
import { DATABASE_NAME } from "../../../src/adapters/storage/openDatabase";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import { collapseDoubles } from "../../../src/core/tenant/alikeLabels";
import { labelsOf } from "../../../src/core/tenant/readLabel";
import { tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { labelKeysByHalves } from "../../core/tenant/labelKeysByHalves";
import { freshDatabase } from "./freshDatabase";

/** The last version whose directories may have labels by halves. */
export const OLDER_VERSION = 6;
const ENTRIES_OF_A_PAGE = 3;

/** All keys of a tenant as builds of that version had them: a label by its halves, later by its thirds, and with doubled letters as one among the others. */
export function olderKeys(tenant: Tenant, keysOfLabel: (label: string) => readonly string[] = labelKeysByHalves): readonly string[] {
  const labels = tenant.domains.flatMap((domain) => labelsOf([domain])).flatMap((label) => [...new Set([label, collapseDoubles(label)])]);
  return [...tenantKeys(tenant).filter((key) => !/^[sc]:/.test(key)), ...new Set(labels.flatMap((label) => keysOfLabel(label)).map((key) => `s:${key}`))];
}

/** A browser in which that version has stored these: with their keys in the records, and with their keys in pages, as an import leaves them. */
export async function olderDirectory({ saved = [], imported = [] }: { readonly saved?: readonly Tenant[]; readonly imported?: readonly Tenant[] }, keysOf: (tenant: Tenant) => readonly string[] = (tenant) => olderKeys(tenant)): Promise<void> {
  freshDatabase();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, OLDER_VERSION);
    request.onerror = () => { reject(new Error("open")); };
    request.onupgradeneeded = () => {
      const database = request.result;
      for (const name of ["tenants", "tenants2"]) database.createObjectStore(name, { keyPath: "key" }).createIndex("keys", "keys", { multiEntry: true });
      database.createObjectStore("closings", { keyPath: "tenantKey" });
      database.createObjectStore("confirmations", { keyPath: "key" });
      for (const name of ["settings", "meta", "closingList", "keyPages", "keyPages2", "keyRuns"]) database.createObjectStore(name);
    };
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction(["meta", "tenants2", "keyPages2"], "readwrite");
      transaction.objectStore("meta").put("tenants2", "current");
      for (const tenant of saved) transaction.objectStore("tenants2").put({ key: tenantKey(tenant), keys: keysOf(tenant), tenant });
      for (const tenant of imported) transaction.objectStore("tenants2").put({ key: tenantKey(tenant), tenant });
      const entries = imported.flatMap((tenant) => keysOf(tenant).map((key) => entryOf(key, tenantKey(tenant)))).sort();
      for (let from = 0; from < entries.length; from += ENTRIES_OF_A_PAGE) {
        const page = entries.slice(from, from + ENTRIES_OF_A_PAGE);
        transaction.objectStore("keyPages2").put(pageOf(page), page.at(-1));
      }
      transaction.oncomplete = () => { database.close(); resolve(); };
      transaction.onerror = () => { reject(new Error("put")); };
    };
  });
}
