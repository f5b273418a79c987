import { openAddIn } from "../support/OutlookPage";

interface Read {
  readonly call: string;
  readonly store: string;
  /** False: of everything that is there. */
  readonly isOfSome: boolean;
}

const OF_DIRECTORY = /^(?:tenants|keyPages)2?$/;

/** Notes every question to IndexedDB, of every frame, on the page. */
function noteReads(): void {
  const page = window.top as unknown as { reads?: Read[] };
  const reads = (page.reads ??= []);
  const note = (prototype: object, storeOf: (source: never) => string): void => {
    for (const call of ["get", "getKey", "getAll", "getAllKeys", "count", "openCursor", "openKeyCursor"]) {
      const asked = Reflect.get(prototype, call) as (...args: unknown[]) => unknown;
      Reflect.set(prototype, call, function (this: never, ...args: unknown[]) {
        reads.push({ call, store: storeOf(this), isOfSome: args[0] !== undefined && args[0] !== null });
        return asked.apply(this, args);
      });
    }
  };
  note(IDBObjectStore.prototype, (source: IDBObjectStore) => source.name);
  note(IDBIndex.prototype, (source: IDBIndex) => source.objectStore.name);
}

it("opening the pane asks the directory only for what the mail shows, and reads nothing through", async () => {
  const { page, pane } = await openAddIn("contoso-wrap-up");
  await pane.shows("Contoso Ltd");
  await page.addInitScript(noteReads);
  await page.reload();
  await pane.shows("Contoso Ltd");
  const reads = await page.evaluate(() => (window as unknown as { readonly reads: readonly Read[] }).reads);
  const ofDirectory = reads.filter(({ store }) => OF_DIRECTORY.test(store));
  expect(ofDirectory.length).toBeGreaterThan(0);
  expect(ofDirectory.filter(({ isOfSome }) => !isOfSome)).toEqual([]);
  // A key of a few people, each in the index, in the pages, and the tenant itself.
  expect(ofDirectory.length).toBeLessThan(40);
});
