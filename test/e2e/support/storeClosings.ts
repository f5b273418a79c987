import type { Page } from "playwright-core";
import { sampleClosing } from "../../core/pipeline/sampleClosings";

/** Stores so many closings of customers as the add-in does, from the first number on, past the add-in. */
export async function storeClosings(page: Page, count: number, first = 0): Promise<void> {
  const records = Array.from({ length: count }, (_, at) => {
    const { closing, listed } = sampleClosing(first + at);
    return { closing, listed: { tenantKey: closing.tenantKey, ...listed } };
  });
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("fasttrack-closeout");
        request.onerror = () => { reject(new Error("not opened")); };
        request.onsuccess = () => {
          const transaction = request.result.transaction(["closings", "closingList"], "readwrite");
          for (const { closing, listed } of all) {
            transaction.objectStore("closings").put(closing);
            transaction.objectStore("closingList").put(listed);
          }
          transaction.onerror = () => { reject(new Error("not stored")); };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}
