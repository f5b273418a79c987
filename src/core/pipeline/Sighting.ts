import { REGIONS, type Region } from "../../playbook/queues";
import { settledRegion } from "../routing/queueForTenant";
import { tenantLabel, type Tenant } from "../tenant/Tenant";

/**
 * What was known of a closing's tenant and mail when they were last seen, kept beside the record so that a list of all needs no
 * directory. A help to find and to show; nothing is decided by it.
 */
export interface Sighting {
  readonly name: string;
  /** Tenant name, else a domain, else the tenant ID. */
  readonly detail: string;
  /** null: not known, or a look-up's suggestion alone. */
  readonly region: Region | null;
  /** The id by which Outlook opens the mail; it is another one once the mail was moved. */
  readonly mailId: string | null;
}

/** What a list shows of a tenant. */
export function sightingOf(tenant: Tenant): Omit<Sighting, "mailId"> {
  return {
    name: tenantLabel(tenant),
    detail: tenant.tenantName ?? tenant.domains[0] ?? tenant.tenantId ?? "",
    region: settledRegion(tenant),
  };
}

/** The sighting that a stored value holds; null for none. */
export function readSighting(value: unknown): Sighting | null {
  if (typeof value !== "object" || value === null) return null;
  const { name, detail, region, mailId } = value as Partial<Record<keyof Sighting, unknown>>;
  if (typeof name !== "string" || typeof detail !== "string") return null;
  return { name, detail, region: REGIONS.find((one) => one === region) ?? null, mailId: typeof mailId === "string" && mailId !== "" ? mailId : null };
}
