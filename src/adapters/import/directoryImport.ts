import type { DirectoryImport } from "../../ports/DirectoryImport";
import type { Connection } from "../storage/openDatabase";
import { faultsCsv } from "./faultsCsv";
import type { ImportSession, Pace } from "./importSession";
import type { PlainWorker } from "../browser/readyWorker";
import { workerSession } from "./workerSession";

/** A page answers what is typed within 50 ms; a slice is begun where so much is left. */
const SLICE_MS = 25;
const PAGE_BATCH_ROWS = 200;

/**
 * An import in a worker; in the page, a slice at a time, where workers are refused.
 *
 * @param connection  for the page; a worker opens its own
 */
export async function directoryImport(connection: Connection, start: () => PlainWorker): Promise<DirectoryImport<Blob>> {
  return importOf((await workerSession(start)) ?? (await pageSession(connection)));
}

/** A session as the port says it, with the faults of its last preview. */
export function importOf(session: ImportSession): DirectoryImport<Blob> {
  let faults = new Blob([]);
  return {
    open: (file) => session.open(file),
    preview: async (columns, onProgress) => {
      const read = await session.preview(columns, onProgress);
      faults = "failed" in read ? new Blob([]) : read.faults;
      return "failed" in read ? read : read.preview;
    },
    write: (onProgress) => session.write(onProgress),
    faultsCsv: (reasonOf, headers) => faultsCsv(faults, reasonOf, headers),
    cancel: () => session.cancel(),
  };
}

async function pageSession(connection: Connection): Promise<ImportSession> {
  const { importSession } = await import("./importSession");
  return importSession(connection, [...crypto.getRandomValues(new Uint32Array(4))].join("-"), pagePace());
}

function pagePace(): Pace {
  let begun = performance.now();
  return {
    batchRows: PAGE_BATCH_ROWS,
    pause: async () => {
      if (performance.now() - begun < SLICE_MS) return;
      await new Promise((resolve) => { setTimeout(resolve); });
      begun = performance.now();
    },
  };
}
