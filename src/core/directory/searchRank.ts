import { foldName } from "../tenant/nameKey";
import { tenantKey, tenantLabel, type Tenant } from "../tenant/Tenant";

/**
 * How well a tenant answers a search, lower is better: 0 it is the name, domain, tenant name or ID; 1 its name begins so;
 * 2 a domain, tenant name or ID does; 3 a word of its name does; 4 one of them holds the text. Null: it does not answer it.
 */
export function searchRank(tenant: Tenant, text: string): number | null {
  const plain = text.trim().toLowerCase().replace(/^\{|\}$/g, "");
  if (plain === "") return null;
  const folded = foldName(text);
  const name = foldName(tenant.customerName ?? "");
  const others = [...tenant.domains, tenant.tenantName ?? "", tenant.tenantId ?? ""].map((other) => other.toLowerCase());
  if ((folded !== "" && name === folded) || others.includes(plain)) return 0;
  if (folded !== "" && name.startsWith(folded)) return 1;
  if (others.some((other) => other.startsWith(plain))) return 2;
  if (folded !== "" && ` ${name}`.includes(` ${folded}`)) return 3;
  const unspaced = folded.replace(/ /g, "");
  const holds = (folded !== "" && name.includes(folded)) || (unspaced !== "" && name.replace(/ /g, "").includes(unspaced));
  return holds || others.some((other) => other.includes(plain)) ? 4 : null;
}

/** The tenants that answer a search, best first, among equals by name; each once, at most `limit`. */
export function bestMatches(tenants: readonly Tenant[], text: string, limit: number): readonly Tenant[] {
  const matches = [...new Map(tenants.map((tenant) => [tenantKey(tenant), tenant])).values()].flatMap((tenant) => {
    const rank = searchRank(tenant, text);
    return rank === null ? [] : [{ tenant, rank, label: foldName(tenantLabel(tenant)), key: tenantKey(tenant) }];
  });
  matches.sort((a, b) => a.rank - b.rank || compare(a.label, b.label) || compare(a.key, b.key));
  return matches.slice(0, limit).map(({ tenant }) => tenant);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
