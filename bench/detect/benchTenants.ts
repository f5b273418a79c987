import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";

const FIRST = ["Adventure", "Blue", "Coho", "Datum", "Eastern", "Fourth", "Graphic", "Humongous", "Lucerne", "Margie", "Northern", "Oceanic", "Proud", "Quiet", "Relecloud", "Southridge", "Tailwind", "Upper", "Vantage", "Wide"];
const SECOND = ["Works", "Yonder", "Vineyards", "Systems", "Connect", "Coffee", "Design", "Insurance", "Publishing", "Travel", "Traders", "Airlines", "Ware", "Water", "Cloud", "Video", "Spindle", "Arc", "Retail", "World"];
const THIRD = ["Ltd", "GmbH", "Brasil", "Group", "KK"];

const LAST_GUID_PART = 12;

/** Tenants of a directory, each with a name, an ID, a tenant name and two domains of its own; the same ones every time. */
export function benchTenants(count: number): readonly Tenant[] {
  return Array.from({ length: count }, (_, at) => benchTenant(at));
}

/** The tenant of that number: a directory of a million is stored in pieces. */
export function benchTenant(at: number): Tenant {
  const [first, second, third] = [wordAt(FIRST, at), wordAt(SECOND, Math.floor(at / FIRST.length)), wordAt(THIRD, at)];
  const label = `${first}${second}${String(at)}`.toLowerCase();
  return {
    ...UNKNOWN_TENANT,
    tenantId: `6f1c2b3a-4d5e-4f60-8a71-${at.toString(16).padStart(LAST_GUID_PART, "0")}`,
    tenantName: `${label}.onmicrosoft.com`,
    customerName: `${first} ${second} ${String(at)} ${third}`,
    domains: [`${label}.com`, `${label}.co.uk`],
    customerContacts: [`contact@${label}.com`],
    country: "GB",
  };
}

const wordAt = (words: readonly string[], at: number): string => words[at % words.length] ?? "";
