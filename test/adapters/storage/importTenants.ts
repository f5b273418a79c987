import { ImportStage } from "../../../src/adapters/import/ImportStage";
import type { RunSizes } from "../../../src/adapters/import/KeyRuns";
import type { Connection } from "../../../src/adapters/storage/openDatabase";
import { recordOf } from "../../../src/adapters/storage/tenantRecords";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import type { Tenant } from "../../../src/core/tenant/Tenant";

/** So small that few tenants make several runs, parts and pages. */
export const SMALL: RunSizes = { run: 7, part: 3, page: 2 };

let imports = 0;

/**
 * Makes these the directory as an import does: their keys stand in pages. Tenants that are there already stay.
 *
 * @param then  what else the import does to its stage
 */
export async function importTenants(connection: Connection, tenants: readonly Tenant[], sizes = SMALL, then?: (stage: ImportStage) => Promise<void>): Promise<void> {
  const stage = new ImportStage(connection, `test ${String(++imports)}`, sizes);
  await stage.begin();
  for (const tenant of tenants) await stage.put([recordOf(tenant, tenantKeys)], []);
  await then?.(stage);
  await stage.carryOver(new Map(), () => undefined);
  await stage.writeKeys(() => undefined);
  await stage.changeOver(new Map());
}
