import type { Tenant } from "./Tenant";

/** What the FM has said of a tenant's domains. */
export type DomainNotes = Pick<Tenant, "addedDomains" | "givenUpDomains" | "settledDomains">;

/** Left out where there are none: a tenant that nobody has changed stays as it was stored. */
export function domainNotes(added: readonly string[], givenUp: readonly string[], settled: readonly string[]): DomainNotes {
  return { ...(added.length > 0 ? { addedDomains: added } : {}), ...(givenUp.length > 0 ? { givenUpDomains: givenUp } : {}), ...(settled.length > 0 ? { settledDomains: settled } : {}) };
}
