import { unwrap } from "idb";
import { StorageError } from "../../ports/StorageError";
import { entryOf, pageOf, readPage } from "../storage/keyEntry";
import type { Connection, KeyPageStoreName } from "../storage/openDatabase";
import { IMPORT } from "../storage/changeTenants";
import type { Writing } from "../storage/writeIn";
import { awaitedLater } from "./awaitedLater";

/** How much is held, written and read at once. */
export interface RunSizes {
  /** Entries that are held before they are sorted and put aside: some 16 MB. */
  readonly run: number;
  /** Entries that are read of each run at once when runs are joined: of a million tenants some 25 MB of all runs. */
  readonly part: number;
  /** Entries of a page: what one question reads. */
  readonly page: number;
}

const SIZES: RunSizes = { run: 160_000, part: 2_000, page: 200 };
const PARTS_AT_ONCE = 24;
const PAGES_AT_ONCE = 250;
const BATCH_MS = 60_000;

type Work = Writing<"meta" | "keyRuns" | KeyPageStoreName>;

/** A sorted run that is being joined with the others. */
interface Run {
  readonly number: number;
  readonly parts: number;
  next: number;
  part: readonly string[];
}

/**
 * The keys of all tenants of an import, in order, however many they are: sorted in runs as they come, which are put aside in
 * the database and joined at the end. Holds one run, or a part of each.
 */
export class KeyRuns {
  private entries: string[] = [];
  private readonly partsOf: number[] = [];
  private total = 0;

  /** @param id  of the import: when another one has begun, every call rejects */
  constructor(
    private readonly connection: Connection,
    private readonly id: string,
    private readonly sizes: RunSizes = SIZES,
  ) {}

  /** @returns when there is room for more */
  async add(tenantKey: string, keys: readonly string[]): Promise<void> {
    for (const key of keys) this.entries.push(entryOf(key, tenantKey));
    this.total += keys.length;
    if (this.entries.length >= this.sizes.run) await this.putAside();
  }

  /** Writes the pages, each under its last entry. Once, when every key has been added. */
  async writePages(store: KeyPageStoreName, onWritten: (share: number) => void): Promise<void> {
    let [pages, rest, written]: [string[][], string[], number] = [[], [], 0];
    // The next pages are joined while those before are stored.
    let stored: Promise<void> = Promise.resolve();
    const write = async (): Promise<void> => {
      const batch = pages;
      pages = [];
      await stored;
      onWritten(written / this.total);
      stored = awaitedLater(this.change([store], (transaction) => {
        const plain = unwrap(transaction.objectStore(store));
        for (const page of batch) plain.put(pageOf(page), page[page.length - 1]);
      }));
      written += batch.reduce((sum, page) => sum + page.length, 0);
    };
    try {
      for await (const entries of this.inOrder()) {
        rest = rest.concat(entries);
        let from = 0;
        for (; rest.length - from >= this.sizes.page; from += this.sizes.page) {
          pages.push(rest.slice(from, from + this.sizes.page));
          if (pages.length >= PAGES_AT_ONCE) await write();
        }
        rest = rest.slice(from);
      }
      if (rest.length > 0) pages.push(rest);
      if (pages.length > 0) await write();
    } finally {
      await stored.catch(() => undefined);
    }
    await stored;
    if (this.total > 0) onWritten(1);
  }

  private async putAside(): Promise<void> {
    const sorted = this.entries.sort();
    this.entries = [];
    const run = this.partsOf.length;
    const parts = Math.ceil(sorted.length / this.sizes.part);
    for (let from = 0; from < parts; from += PARTS_AT_ONCE) {
      await this.change(["keyRuns"], (transaction) => {
        const plain = unwrap(transaction.objectStore("keyRuns"));
        for (let part = from; part < Math.min(parts, from + PARTS_AT_ONCE); part += 1) {
          plain.put(pageOf(sorted.slice(part * this.sizes.part, (part + 1) * this.sizes.part)), [run, part]);
        }
      });
    }
    this.partsOf.push(parts);
  }

  /** All entries in order, some at a time. */
  private async *inOrder(): AsyncGenerator<readonly string[]> {
    const last: Run = { number: -1, parts: 0, next: 0, part: this.entries.sort() };
    let runs: readonly Run[] = [last, ...this.partsOf.map((parts, number) => ({ number, parts, next: 0, part: [] }))];
    for (;;) {
      runs = await this.filled(runs);
      // Whatever a run has not read yet is not before what it has read last.
      const [bound] = runs.filter(({ next, parts }) => next < parts).map(({ part }) => part[part.length - 1] ?? "").sort();
      const ready: string[] = [];
      for (const run of runs) {
        const taken = bound === undefined ? run.part.length : countUpTo(run.part, bound);
        for (let at = 0; at < taken; at += 1) ready.push(run.part[at] as string);
        run.part = run.part.slice(taken);
      }
      if (ready.length === 0) return;
      // Runs one after the other: sorted in little more than one pass.
      yield ready.sort();
    }
  }

  /** The runs that are not at their end, each with something read. */
  private async filled(runs: readonly Run[]): Promise<readonly Run[]> {
    const empty = runs.filter(({ part, next, parts }) => part.length === 0 && next < parts);
    if (empty.length > 0) {
      const parts = await this.connection.run(async (database) => {
        const { store } = database.transaction("keyRuns");
        return Promise.all(empty.map(({ number, next }) => store.get([number, next])));
      }, BATCH_MS);
      empty.forEach((run, at) => {
        const part = readPage(parts[at]);
        if (part === null) throw new StorageError("failed");
        run.part = part;
        run.next += 1;
      });
    }
    return runs.filter(({ part }) => part.length > 0);
  }

  /** One transaction of this import; none when another import has begun. */
  private change(stores: readonly ("keyRuns" | KeyPageStoreName)[], work: (transaction: Work) => void): Promise<void> {
    const names: ("meta" | "keyRuns" | KeyPageStoreName)[] = ["meta", ...stores];
    return this.connection.write(names, async (transaction) => {
      if ((await transaction.objectStore("meta").get(IMPORT)) !== this.id) throw new StorageError("failed");
      work(transaction);
    }, BATCH_MS, "relaxed");
  }
}

/** How many of these, which are in order, are not after the bound. */
function countUpTo(entries: readonly string[], bound: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? "") <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
