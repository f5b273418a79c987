import { hasOwnLetters, readableHost } from "../tenant/domainName";
import { foldName } from "../tenant/nameKey";
import { eachOnce, tenantKey, tenantLabel, type Tenant } from "../tenant/Tenant";
import { typingMistakes } from "./typingMistakes";

/** With so few tenants that answer what is typed as it stands, those that a typing mistake leads to are shown below them. */
export const FEW_MATCHES = 3;
const WITHOUT_ORDER = 5;

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
  const written = folded === "" ? [] : tenant.domains.flatMap(writtenOf);
  if ((folded !== "" && name === folded) || others.includes(plain) || written.includes(folded)) return 0;
  if (folded !== "" && name.startsWith(folded)) return 1;
  if (others.some((other) => other.startsWith(plain)) || written.some((other) => other.startsWith(folded))) return 2;
  if (folded !== "" && ` ${name}`.includes(` ${folded}`)) return 3;
  const unspaced = folded.replace(/ /g, "");
  const holds = (folded !== "" && name.includes(folded)) || (unspaced !== "" && name.replace(/ /g, "").includes(unspaced));
  return holds || [...others.map((other) => other.includes(plain)), ...written.map((other) => other.includes(folded))].includes(true) ? 4 : null;
}

/** A domain in letters of its own, folded: it is stored in punycode, and typed as it is written. */
function writtenOf(domain: string): readonly string[] {
  return hasOwnLetters(domain) ? [foldName(readableHost(domain))] : [];
}

/** As searchRank, for what is typed in another order or with mistakes: 5 where every word begins one of the tenant's, and more by the number of mistakes. */
function rankWithMistakes(tenant: Tenant, folded: string): number | null {
  if (folded === "") return null;
  const hosts = [...tenant.domains, ...(tenant.tenantName === null ? [] : [tenant.tenantName])];
  const words = [...foldName(tenant.customerName ?? "").split(" "), ...hosts.flatMap((host) => host.split(".")), ...tenant.domains.flatMap(writtenOf).flatMap((host) => host.split(" "))];
  const mistakes = typingMistakes(folded, words);
  return mistakes === null ? null : WITHOUT_ORDER + mistakes;
}

/**
 * The tenants that answer a search, best first, among equals by name; each once, at most `limit`. Where they are few, those
 * follow that answer it but for a typing mistake.
 */
export function bestMatches(tenants: readonly Tenant[], text: string, limit: number): readonly Tenant[] {
  const all = eachOnce(tenants);
  const ranked = (rankOf: (tenant: Tenant) => number | null): readonly Tenant[] =>
    all
      .flatMap((tenant) => {
        const rank = rankOf(tenant);
        return rank === null ? [] : [{ tenant, rank, label: foldName(tenantLabel(tenant)), key: tenantKey(tenant) }];
      })
      .sort((a, b) => a.rank - b.rank || compare(a.label, b.label) || compare(a.key, b.key))
      .map(({ tenant }) => tenant);
  const asTyped = ranked((tenant) => searchRank(tenant, text));
  if (asTyped.length >= FEW_MATCHES) return asTyped.slice(0, limit);
  const folded = foldName(text);
  const alike = new Set(asTyped);
  return [...asTyped, ...ranked((tenant) => (alike.has(tenant) ? null : rankWithMistakes(tenant, folded)))].slice(0, limit);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
