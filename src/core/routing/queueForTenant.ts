import { QUEUES } from "../../playbook/queues";
import type { Queue, Region } from "../../playbook/queues";
import { regionOfCountry } from "../../playbook/countries";
import type { Tenant } from "../tenant/Tenant";

export interface TenantRegion {
  readonly region: Region;
  /** What says so: the directory's country, the FM, or the weaker scope of the sign-in-free look-up. */
  readonly source: "country" | "fm" | "regionScope";
}

/** Scopes seen in look-ups; WW is none of them. Source: outlook.md, "Looking a tenant up without sign-in". */
const REGION_OF_SCOPE: ReadonlyMap<string, Region> = new Map([
  ["NA", "Americas"],
  ["SA", "Americas"],
  ["USGov", "Americas"],
  ["EU", "EMEA"],
  ["AF", "EMEA"],
  ["ME", "EMEA"],
  ["AS", "APJ"],
  ["OC", "APJ"],
]);

/**
 * The sales region of a tenant: that of its country; else the one the FM said; without a country the one its look-up's scope suggests.
 *
 * A country without a region (Antarctica) is not overruled by the scope: the FM is asked. Source: issue 2, "Region to queue".
 *
 * @returns null where the FM must be asked; there is no default
 */
export function regionForTenant(tenant: Tenant): TenantRegion | null {
  if (tenant.country !== null) {
    const region = regionOfCountry(tenant.country);
    if (region !== null) return { region, source: "country" };
  }
  if (tenant.region !== null) return { region: tenant.region, source: "fm" };
  if (tenant.country !== null) return null;
  const region = tenant.regionScope === null ? undefined : REGION_OF_SCOPE.get(tenant.regionScope);
  return region === undefined ? null : { region, source: "regionScope" };
}

/** The canonical `FTCQ Inactive` queue of a tenant's region, also where a look-up's scope alone suggests it; null where the FM must be asked. */
export function queueForTenant(tenant: Tenant): Queue | null {
  const found = regionForTenant(tenant);
  return found === null ? null : QUEUES[found.region];
}

/** The region that the country or the FM says. What a look-up suggests is not settled: no email and no record has it before the FM says so. */
export function settledRegion(tenant: Tenant): Region | null {
  const found = regionForTenant(tenant);
  return found === null || found.source === "regionScope" ? null : found.region;
}

/** The queue that a tenant may be asked into; null where the FM must say the region. */
export function settledQueue(tenant: Tenant): Queue | null {
  const region = settledRegion(tenant);
  return region === null ? null : QUEUES[region];
}
