import { directoryImport } from "../../src/adapters/import/directoryImport";
import { startImportWorker } from "../../src/adapters/import/startImportWorker";
import type { Connection } from "../../src/adapters/storage/openDatabase";
import { csvHeader, tenantCsv } from "../../src/core/directory/directoryCsv";
import { benchTenant } from "../detect/benchTenants";

const MADE_AT_ONCE = 5_000;

/** A CSV file with the tenants of these numbers, the first and up to the last, which is left out; made outside the heap. */
export function benchFile(from: number, to: number): Blob {
  const parts: Blob[] = [new Blob([csvHeader([])])];
  for (let at = from; at < to; at += MADE_AT_ONCE) {
    parts.push(new Blob([Array.from({ length: Math.min(MADE_AT_ONCE, to - at) }, (_, next) => tenantCsv(benchTenant(at + next))).join("")]));
  }
  return new Blob(parts);
}

/**
 * An import of the file as a person does it.
 *
 * @param onPreview  told when every row was read through
 * @returns how many tenants were written
 * @throws {Error} where a row has a fault
 */
export async function importFile(connection: Connection, file: Blob, onPreview: () => void): Promise<number> {
  const one = await directoryImport(connection, startImportWorker);
  const head = await one.open(file);
  if (!head.read) throw new Error(head.reason);
  const preview = await one.preview(head.head.columns, () => undefined);
  onPreview();
  if ("failed" in preview || preview.faulty > 0) throw new Error("the rows have faults");
  const { written } = await one.write(() => undefined);
  await one.cancel();
  return written;
}
