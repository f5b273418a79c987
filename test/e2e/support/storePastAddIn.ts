import type { Page } from "playwright-core";

/** Records of the add-in's stores, by the store's name. */
export type Stored = Readonly<Record<string, readonly object[]>>;

/** Puts records into the add-in's database as they are, past the add-in, all or none. */
export async function storePastAddIn(page: Page, stored: Stored): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("fasttrack-closeout");
        request.onerror = () => { reject(new Error("not opened")); };
        request.onsuccess = () => {
          const transaction = request.result.transaction(Object.keys(all), "readwrite");
          for (const [store, records] of Object.entries(all)) for (const record of records) transaction.objectStore(store).put(record);
          transaction.onerror = () => { reject(new Error("not stored")); };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    stored,
  );
}
