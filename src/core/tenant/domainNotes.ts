import type { Tenant } from "./Tenant";

type DomainNotes = Pick<Tenant, "addedDomains" | "givenUpDomains">;

/** The notes as they are once the FM has changed a tenant's domains. The way back leaves them as they were. */
export function notedDomains(noted: DomainNotes, before: readonly string[], after: readonly string[]): DomainNotes {
  const added = new Set(noted.addedDomains);
  const givenUp = new Set(noted.givenUpDomains);
  for (const domain of before.filter((one) => !after.includes(one))) if (!added.delete(domain)) givenUp.add(domain);
  for (const domain of after.filter((one) => !before.includes(one))) if (!givenUp.delete(domain)) added.add(domain);
  return domainNotes([...added], [...givenUp]);
}

/** Left out where there are none: a tenant that nobody has changed stays as it was stored. */
export function domainNotes(added: readonly string[], givenUp: readonly string[]): DomainNotes {
  return { ...(added.length > 0 ? { addedDomains: added } : {}), ...(givenUp.length > 0 ? { givenUpDomains: givenUp } : {}) };
}

/** The tenant with these notes and no others. */
export function withDomainNotes(tenant: Tenant, notes: DomainNotes): Tenant {
  const rest: { -readonly [Field in keyof Tenant]: Tenant[Field] } = { ...tenant };
  delete rest.addedDomains;
  delete rest.givenUpDomains;
  return { ...rest, ...domainNotes(notes.addedDomains ?? [], notes.givenUpDomains ?? []) };
}

/** What an import says of a tenant's domains, with what the FM has said of them; where nothing would be left to name the tenant, as the import says. */
export function domainsWithNotes(domains: readonly string[], { addedDomains = [], givenUpDomains = [] }: DomainNotes, isNamed: boolean): readonly string[] {
  const laidOver = [...new Set([...domains, ...addedDomains])].filter((domain) => !givenUpDomains.includes(domain));
  return laidOver.length > 0 || isNamed ? laidOver : domains;
}
