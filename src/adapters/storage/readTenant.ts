import { extraOf } from "../../core/directory/extraCells";
import { isLanguageCode } from "../../core/language/LanguageCode";
import { CLOUDS } from "../../core/lookUp/LookUpAnswer";
import { domainNotes } from "../../core/tenant/domainNotes";
import type { Tenant } from "../../core/tenant/Tenant";
import { REGIONS } from "../../playbook/queues";
import { WORKLOAD_CODES } from "../../playbook/workloads";

const SOURCES: readonly unknown[] = ["directory", "lookUp", "confirmed"] satisfies readonly Tenant["source"][];

/** The tenant that a stored value holds; a field that is not of its kind is unknown, and without anything that identifies it, null. */
export function readTenant(value: unknown): Tenant | null {
  if (typeof value !== "object" || value === null) return null;
  const from = value as Partial<Record<keyof Tenant, unknown>>;
  const tenant: Tenant = {
    tenantId: text(from.tenantId),
    tenantName: text(from.tenantName),
    customerName: text(from.customerName),
    domains: texts(from.domains),
    country: text(from.country),
    seats: whole(from.seats),
    activeUsers: whole(from.activeUsers),
    workloads: WORKLOAD_CODES.filter((code) => texts(from.workloads).includes(code)),
    accountTeam: texts(from.accountTeam),
    customerContacts: texts(from.customerContacts),
    fastTrackManagers: text(from.fastTrackManagers),
    language: isLanguageCode(from.language) ? from.language : null,
    region: REGIONS.find((region) => region === from.region) ?? null,
    regionScope: text(from.regionScope),
    ...withCloud(from.cloud),
    ...domainNotes(texts(from.addedDomains), texts(from.givenUpDomains), texts(from.settledDomains)),
    ...withExtra(from.extra),
    source: SOURCES.includes(from.source) ? (from.source as Tenant["source"]) : "directory",
  };
  return tenant.tenantId === null && tenant.tenantName === null && tenant.domains.length === 0 ? null : tenant;
}

function withCloud(value: unknown): Pick<Tenant, "cloud"> {
  const cloud = CLOUDS.find((one) => one === value);
  return cloud === undefined || cloud === "commercial" ? {} : { cloud };
}

function withExtra(value: unknown): Pick<Tenant, "extra"> {
  if (typeof value !== "object" || value === null) return {};
  return extraOf(Object.entries(value).flatMap(([header, cell]) => (typeof cell === "string" ? [[header, cell] as const] : [])));
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string" && one !== "") : [];
}

function whole(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
