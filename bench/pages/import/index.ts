import { openDB, unwrap } from "idb";
import Papa from "papaparse";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { tenantKey } from "../../../src/core/tenant/Tenant";
import { benchTenant } from "../../detect/benchTenants";
import { benchFile, importFile } from "../benchFile";

/** An import of a directory as the add-in does it, and what it cannot be faster than. */
export interface BenchImport {
  /** Makes a file of so many rows, outside the heap. */
  make(rows: number): void;
  /** Bytes of the file. */
  size(): number;
  /** s for papaparse alone to go through the file, and for nothing but the writes of its rows into a store of IndexedDB that has no index. */
  floor(rows: number): Promise<{ readonly parser: number; readonly writes: number }>;
  /** s of a whole import, of it until every row was read through, the page's longest task in ms (0: none of 50 ms or more), and how many tenants were written. */
  run(): Promise<{ readonly seconds: number; readonly preview: number; readonly longestTask: number; readonly written: number }>;
}

declare global {
  interface Window {
    benchImport?: BenchImport;
  }
}

const WRITTEN_AT_ONCE = 2_000;
const FLOOR_DATABASE = "bench-floor";
const MS_OF_A_SECOND = 1_000;

let file = new Blob([]);
const secondsSince = (from: number): number => (performance.now() - from) / MS_OF_A_SECOND;

window.benchImport = {
  make(rows) { file = benchFile(0, rows); },

  size: () => file.size,

  async floor(rows) {
    const from = performance.now();
    await new Promise<void>((resolve, reject) => {
      Papa.parse(file as File, { chunk: () => undefined, complete: () => { resolve(); }, error: reject });
    });
    const parser = secondsSince(from);
    const database = await openDB(FLOOR_DATABASE, 1, { upgrade: (one) => { one.createObjectStore("rows", { keyPath: "key" }); } });
    let writes = 0;
    for (let at = 0; at < rows; at += WRITTEN_AT_ONCE) {
      const records = Array.from({ length: Math.min(WRITTEN_AT_ONCE, rows - at) }, (_, next) => benchTenant(at + next)).map((tenant) => ({ key: tenantKey(tenant), tenant }));
      const begun = performance.now();
      const transaction = database.transaction("rows", "readwrite", { durability: "relaxed" });
      const plain = unwrap(transaction.store);
      for (const record of records) plain.put(record);
      await transaction.done;
      writes += secondsSince(begun);
    }
    database.close();
    return { parser, writes };
  },

  async run() {
    let longestTask = 0;
    const observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration); });
    observer.observe({ entryTypes: ["longtask"] });
    const from = performance.now();
    let previewed = 0;
    const written = await importFile(new Connection(), file, () => { previewed = secondsSince(from); });
    const seconds = secondsSince(from);
    observer.disconnect();
    return { seconds, preview: previewed, longestTask, written };
  },
};
