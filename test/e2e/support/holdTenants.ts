import type { OutlookPage } from "./OutlookPage";

/**
 * Nothing of the tenants can be read or written from the moment a progress bar appears in the pane: whatever it shows the progress
 * of is then under way, however fast the machine is. Ends with the page, or with what this gives.
 */
export async function holdTenants({ pane }: OutlookPage): Promise<{ release(): Promise<void> }> {
  const held = await pane.frame.locator("body").evaluateHandle(async (body) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("fasttrack-closeout");
      request.onsuccess = () => { resolve(request.result); };
      request.onerror = () => { reject(new Error("not opened")); };
    });
    const hold = { released: false };
    const seen = new MutationObserver(() => {
      if (body.querySelector('[role="progressbar"]') === null) return;
      seen.disconnect();
      const transaction = database.transaction(["tenants", "tenants2"], "readwrite");
      // A transaction lives as long as something is asked of it.
      const ask = (): void => {
        const request = transaction.objectStore("tenants").get("");
        request.onsuccess = () => { if (!hold.released) ask(); };
      };
      ask();
      transaction.oncomplete = () => { database.close(); };
    });
    seen.observe(body, { subtree: true, childList: true });
    return hold;
  });
  return { release: () => held.evaluate((hold) => { hold.released = true; }) };
}
