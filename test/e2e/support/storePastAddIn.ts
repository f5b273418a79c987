import type { Page } from "playwright-core";

/** Records of the add-in's stores, by the store's name. */
export type Stored = Readonly<Record<string, readonly object[]>>;

/** Records to be added to those of each bucket of the list of closings. */
export type Buckets = Readonly<Record<number, readonly object[]>>;

/** Puts records into the add-in's database as they are, past the add-in, all or none. */
export async function storePastAddIn(page: Page, stored: Stored, buckets: Buckets = {}): Promise<void> {
  await page.evaluate(
    ([all, lists]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("fasttrack-closeout");
        request.onerror = () => { reject(new Error("not opened")); };
        request.onsuccess = () => {
          const transaction = request.result.transaction([...Object.keys(all), "closingList"], "readwrite");
          for (const [store, records] of Object.entries(all)) for (const record of records) transaction.objectStore(store).put(record);
          const list = transaction.objectStore("closingList");
          for (const [bucket, records] of Object.entries(lists)) {
            const standing = list.get(Number(bucket));
            standing.onsuccess = () => { list.put([...((standing.result ?? []) as object[]), ...records], Number(bucket)); };
          }
          transaction.onerror = () => { reject(new Error("not stored")); };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [stored, buckets] as const,
  );
}
