import type { DirectoryColumn } from "../../core/directory/directoryColumns";
import { columnsOf, DIRECTORY_COLUMNS } from "../../core/directory/directoryColumns";
import { plainCell } from "../../core/directory/formulaCells";
import { goesByName, type ReadRow } from "../../core/directory/mergeTenants";
import type { TableRow } from "../../core/directory/readDirectoryRows";
import type { ColumnMap, HeadReading, ImportPreview, TableFailure } from "../../ports/DirectoryImport";
import type { Connection } from "../storage/openDatabase";
import { broadcastNews } from "../storage/StorageNews";
import { readTenants } from "../storage/tenantStore";
import { awaitedLater } from "./awaitedLater";
import { namesToRemember, readColumnNames, rememberedFor, saveColumnNames, type ColumnNames } from "./columnNames";
import { FaultLog } from "./FaultLog";
import { ImportStage } from "./ImportStage";
import { LineSet } from "./LineSet";
import { openTable } from "./openTable";
import { RowMerger } from "./RowMerger";
import { rowReader } from "./rowReader";
import type { Table } from "./Table";
import { TableRefused } from "./TableRefused";

/** What a call rejects with that `cancel` ended. */
export class ImportCancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "ImportCancelled";
  }
}

export interface PreviewWithFaults {
  readonly preview: ImportPreview;
  /** Every fault; see FaultLog. */
  readonly faults: Blob;
}

/** One import where it runs: in the worker, or in the page where there is none. As the port DirectoryImport says. */
export interface ImportSession {
  open(file: Blob): Promise<HeadReading>;
  preview(columns: ColumnMap, onProgress: (done: number) => void): Promise<PreviewWithFaults | TableFailure>;
  write(onProgress: (done: number) => void): Promise<{ readonly written: number }>;
  cancel(): Promise<void>;
}

/** How much is done at once. */
export interface Pace {
  readonly batchRows: number;
  /** Awaited within a batch: lets a page draw and be typed in. */
  pause(): Promise<void>;
}

export const WORKER_PACE: Pace = { batchRows: 2_000, pause: () => Promise.resolve() };
/** Of the time that writing takes where there is a directory already: the rest goes into the keys. */
const CARRIED_SHARE = 0.5;
/** Rows between two pauses. */
const SLICE_ROWS = 50;

interface Opened {
  readonly table: Table;
  readonly headers: readonly string[];
  readonly remembered: ColumnNames;
  readonly recognised: ColumnMap;
}

/** @param id  of this import alone */
export function importSession(connection: Connection, id: string, pace: Pace): ImportSession {
  const stage = new ImportStage(connection, id);
  let opened: Opened | null = null;
  // Not the merger itself, which holds some 60 bytes a tenant.
  let ready: (Pick<RowMerger, "replaced" | "refused" | "counts"> & { readonly columns: ColumnMap }) | null = null;
  let [isCancelled, isWritten] = [false, false];
  let running: Promise<unknown> = Promise.resolve();
  const goOn = (): void => { if (isCancelled) throw new ImportCancelled(); };
  const run = <T>(work: () => Promise<T>): Promise<T> => {
    const done = running.then(() => { goOn(); return work(); });
    running = done.catch(() => undefined);
    return done;
  };

  const readThrough = async ({ table }: Opened, columns: ColumnMap, onProgress: (done: number) => void): Promise<PreviewWithFaults> => {
    ready = null;
    await stage.begin();
    const [faults, faulty] = [new FaultLog(), new LineSet()];
    const onFault = ({ line, column, reason, shown }: { line: number; column: DirectoryColumn; reason: ImportPreview["faults"][number]["reason"]; shown: string }): void => {
      faulty.add(line);
      faults.add({ line, column: table.headers[columns.indexOf(column)] ?? DIRECTORY_COLUMNS[column], reason, shown });
    };
    const merger = new RowMerger(stage, onFault);
    const read = rowReader(table.headers, columns);
    // With a column of IDs, a tenant name alone says whose a row is only when every ID has been read.
    let [namesWait, isWaiting] = [columns.includes("tenantId"), false];
    const take = ({ line, cells }: TableRow, batch: ReadRow[]): void => {
      const { tenant, faults: ofRow } = read.row({ line, cells });
      const row = tenant && { line, tenant };
      const isLast = row !== null && goesByName(row);
      if (isLast && namesWait) isWaiting = true;
      else if (row !== null && (namesWait || !isWaiting || isLast)) batch.push(row);
      // Told when it is first read.
      if (namesWait || !isWaiting) for (const fault of ofRow) onFault({ line, ...fault });
    };
    const readAll = async (): Promise<void> => {
      // The next batch is read while the one before is added.
      let added: Promise<void> = Promise.resolve();
      try {
        for await (const { rows, done } of table.rows()) {
          for (let from = 0; from < rows.length; from += pace.batchRows) {
            const batch: ReadRow[] = [];
            for (const [at, row] of rows.slice(from, from + pace.batchRows).entries()) {
              if (at % SLICE_ROWS === 0) await pace.pause();
              take(row, batch);
            }
            await added;
            goOn();
            added = awaitedLater(merger.add(batch));
          }
          onProgress(done);
        }
      } finally {
        await added.catch(() => undefined);
        await merger.stored().catch(() => undefined);
      }
      await added;
      await merger.stored();
      goOn();
    };
    await readAll();
    namesWait = false;
    if (isWaiting) await readAll();
    const { replaced, refused, counts } = merger;
    ready = { replaced, refused, counts, columns };
    return { preview: { ...counts, faulty: faulty.size, faults: faults.first, extraColumns: read.extraColumns() }, faults: faults.blob() };
  };

  return {
    open: (file) =>
      run(async () => {
        try {
          const table = await openTable(file);
          const headers = table.headers.map(plainCell);
          const remembered = rememberedFor(headers, await readColumnNames(connection));
          const columns = columnsOf(headers, remembered, table.sample);
          opened = { table, headers, remembered, recognised: columns };
          const asksMapping = !columns.includes("tenant") && !columns.includes("tenantId");
          return { read: true, head: { headers: table.headers, columns, sample: table.sample, asksMapping, sheets: table.sheets } } as const;
        } catch (error) {
          if (error instanceof TableRefused) return { read: false, reason: error.reason, line: error.line } as const;
          throw error;
        }
      }),
    preview: (columns, onProgress) =>
      run(async () => {
        if (opened === null) throw new RangeError("no file was opened");
        try {
          return await readThrough(opened, columns, onProgress);
        } catch (error) {
          await stage.abandon().catch(() => undefined);
          if (error instanceof TableRefused) return { failed: error.reason, line: error.line };
          throw error;
        }
      }),
    write: (onProgress) =>
      run(async () => {
        if (ready === null || opened === null) throw new RangeError("nothing was read through");
        const { replaced, refused, counts, columns } = ready;
        ready = null;
        try {
          await stage.put([], refused);
          const standing = await readTenants(connection, ({ store }) => store.count());
          await stage.carryOver(replaced, (carried) => {
            goOn();
            onProgress(Math.min(1, carried / Math.max(1, standing)) * CARRIED_SHARE);
          });
          const carriedShare = standing === 0 ? 0 : CARRIED_SHARE;
          await stage.writeKeys((share) => {
            goOn();
            onProgress(carriedShare + share * (1 - carriedShare));
          });
          goOn();
          const closings = await stage.changeOver(replaced);
          isWritten = true;
          const news = broadcastNews();
          closings.forEach((key) => { news.tell({ store: "closings", key }); });
        } catch (error) {
          await stage.abandon().catch(() => undefined);
          throw error;
        }
        onProgress(1);
        // What the FM said of a header is remembered; where that fails it is asked again.
        await saveColumnNames(connection, namesToRemember({ ...opened, sample: opened.table.sample, columns })).catch(() => undefined);
        return { written: counts.added + counts.changed + counts.unchanged };
      }),
    cancel: async () => {
      isCancelled = true;
      await running;
      if (ready !== null && !isWritten) await stage.abandon().catch(() => undefined);
      ready = null;
    },
  };
}
