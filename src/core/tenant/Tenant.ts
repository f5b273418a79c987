import type { LanguageCode } from "../language/LanguageCode";
import type { Cloud } from "../lookUp/LookUpAnswer";
import type { Region } from "../../playbook/queues";
import type { WorkloadCode } from "../../playbook/workloads";

/** Where a tenant's record comes from; a look-up's is the weakest, for nobody has confirmed it. */
export type TenantSource = "directory" | "lookUp" | "confirmed";

export const TENANT_SOURCES: readonly TenantSource[] = ["directory", "lookUp", "confirmed"];

/**
 * A customer's Microsoft 365 organisation as the directory knows it.
 * null or an empty list is "unknown", never "none". At least one of tenantId, tenantName, domains is filled.
 */
export interface Tenant {
  /** Lower-case GUID. */
  readonly tenantId: string | null;
  /** Lower-case, contoso.onmicrosoft.com. */
  readonly tenantName: string | null;
  readonly customerName: string | null;
  /** Lower-case ASCII (punycode) mail domains, without contoso.onmicrosoft.com. */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2, upper-case. */
  readonly country: string | null;
  readonly seats: number | null;
  readonly activeUsers: number | null;
  readonly workloads: readonly WorkloadCode[];
  /** Lower-case addresses. */
  readonly accountTeam: readonly string[];
  /** Lower-case addresses. */
  readonly customerContacts: readonly string[];
  readonly fastTrackManagers: string | null;
  readonly language: LanguageCode | null;
  /** `tenant_region_scope` of the sign-in-free look-up (outlook.md): a suggestion of the region, weaker than a country. */
  readonly regionScope: string | null;
  /** The region as the FM said it, where no country tells it. */
  readonly region: Region | null;
  readonly source: TenantSource;
  /** As the look-up's issuer has it; left out where it is the commercial one, or nobody asked. */
  readonly cloud?: Exclude<Cloud, "commercial">;
  /** Domains that the FM has added, and those taken off: an import neither drops the ones nor brings back the others. Left out where there are none. */
  readonly addedDomains?: readonly string[];
  readonly givenUpDomains?: readonly string[];
  /** Domains that the FM has given to this tenant alone, although another one that nothing but domains names had them: an import gives them to no such tenant again. Left out where there are none. */
  readonly settledDomains?: readonly string[];
  /** Columns of an import that mean nothing here, by their headers, to be exported again; left out where there are none. See core/directory/extraCells. */
  readonly extra?: Readonly<Record<string, string>>;
}

export const UNKNOWN_TENANT: Tenant = {
  tenantId: null,
  tenantName: null,
  customerName: null,
  domains: [],
  country: null,
  seats: null,
  activeUsers: null,
  workloads: [],
  accountTeam: [],
  customerContacts: [],
  fastTrackManagers: null,
  language: null,
  regionScope: null,
  region: null,
  source: "directory",
};

/** What identifies a tenant wherever it is stored: its ID, else its tenant name, else its first domain. */
export function tenantKey(tenant: Tenant): string {
  const key = tenant.tenantId ?? tenant.tenantName ?? tenant.domains[0];
  if (key === undefined) throw new TypeError("A tenant needs a tenant ID, a tenant name or a domain.");
  return key;
}

/** A list of tenants without those that come again. */
export const eachOnce = (tenants: readonly Tenant[]): readonly Tenant[] => [...new Map(tenants.map((tenant) => [tenantKey(tenant), tenant])).values()];

/** The name to show for a tenant: the customer's, else its tenant name, else a domain, else its ID. */
export function tenantLabel(tenant: Tenant): string {
  return tenant.customerName ?? tenant.tenantName ?? tenant.domains[0] ?? tenantKey(tenant);
}
