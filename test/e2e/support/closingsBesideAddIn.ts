import type { Page } from "playwright-core";

type Fields = Readonly<Record<string, unknown>>;

const LIMIT_MS = 15_000;

/** The closings as they are stored, read past the add-in, after each got these fields where any are given. */
export function closingsIn(page: Page, fields: Fields = {}): Promise<readonly Fields[]> {
  return page.evaluate(
    (changes) =>
      new Promise<readonly Fields[]>((resolve, reject) => {
        const request = indexedDB.open("fasttrack-closeout");
        request.onerror = () => { reject(new Error("not opened")); };
        request.onsuccess = () => {
          const transaction = request.result.transaction("closings", "readwrite");
          const store = transaction.objectStore("closings");
          const all = store.getAll() as IDBRequest<Fields[]>;
          all.onsuccess = () => {
            if (Object.keys(changes).length > 0) all.result.forEach((one) => store.put({ ...one, ...changes }));
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
    fields,
  );
}

/** Waits until the only closing that is stored, or that of a tenant, says this; the record. */
export async function storedClosing(page: Page, said: Fields, tenantKey?: string): Promise<Fields> {
  for (const end = Date.now() + LIMIT_MS; ; ) {
    const closings = (await closingsIn(page)).filter((one) => tenantKey === undefined || one["tenantKey"] === tenantKey);
    const [only] = closings;
    if (closings.length === 1 && only && Object.entries(said).every(([field, value]) => only[field] === value)) return only;
    if (Date.now() > end) throw new Error(`not stored: ${JSON.stringify(said)}; there is ${JSON.stringify(closings)}`);
  }
}

/** Waits until all that the add-in has begun to store is stored: a transaction over the same stores comes after its own. */
export async function allStored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const name = "fasttrack-closeout";
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = () => { reject(new Error("not opened")); };
      request.onsuccess = () => {
        const database = request.result;
        const transaction = database.transaction([...database.objectStoreNames], "readwrite");
        const end = (): void => { database.close(); resolve(); };
        transaction.oncomplete = end;
        transaction.onabort = end;
      };
    });
  });
}
