import { domainNotes, type DomainNotes } from "./domainNotes";
import type { Tenant } from "./Tenant";

/** A tenant's domains, with what the FM has said of them. */
export type NotedDomains = Pick<Tenant, "domains"> & DomainNotes;

type Note = "added" | "givenUp" | null;

/**
 * The notes as they are once a tenant's domains were changed. What the FM has added is added, and what was taken off given up, whoever
 * listed it before or lists it since. The way back of a change has the notes of before with it, and leaves them so.
 *
 * @param noted  the tenant as it is stored
 * @param before  as it was read, and `after`, the same with the change
 */
export function notedDomains(noted: DomainNotes, before: NotedDomains, after: NotedDomains): DomainNotes {
  const notes = new Map<string, Note>([...(noted.addedDomains ?? []).map((domain) => [domain, "added"] as const), ...(noted.givenUpDomains ?? []).map((domain) => [domain, "givenUp"] as const)]);
  const change = (domain: string, said: Note): void => {
    const isWayBack = noteOf(before, domain) !== noteOf(after, domain);
    notes.set(domain, isWayBack ? noteOf(after, domain) : said);
  };
  for (const domain of before.domains.filter((one) => !after.domains.includes(one))) change(domain, "givenUp");
  for (const domain of after.domains.filter((one) => !before.domains.includes(one))) change(domain, "added");
  const domainsWith = (note: Note): readonly string[] => [...notes].flatMap(([domain, its]) => (its === note ? [domain] : []));
  const isSettled = JSON.stringify(before.settledDomains ?? []) !== JSON.stringify(after.settledDomains ?? []);
  return domainNotes(domainsWith("added"), domainsWith("givenUp"), (isSettled ? after : noted).settledDomains ?? []);
}

const noteOf = ({ addedDomains = [], givenUpDomains = [] }: DomainNotes, domain: string): Note => (addedDomains.includes(domain) ? "added" : givenUpDomains.includes(domain) ? "givenUp" : null);

/** The tenant with these notes and no others. */
export function withDomainNotes(tenant: Tenant, notes: DomainNotes): Tenant {
  const rest: { -readonly [Field in keyof Tenant]: Tenant[Field] } = { ...tenant };
  delete rest.addedDomains;
  delete rest.givenUpDomains;
  delete rest.settledDomains;
  return { ...rest, ...domainNotes(notes.addedDomains ?? [], notes.givenUpDomains ?? [], notes.settledDomains ?? []) };
}

/** The notes of both; where both say something of a domain, the first's. */
export function joinedNotes(first: DomainNotes, second: DomainNotes): DomainNotes {
  const joined = (one: readonly string[] = [], more: readonly string[] = []): readonly string[] => [...new Set([...one, ...more.filter((domain) => noteOf(first, domain) === null)])];
  return domainNotes(joined(first.addedDomains, second.addedDomains), joined(first.givenUpDomains, second.givenUpDomains), joined(first.settledDomains, second.settledDomains));
}

/** What an import says of a tenant's domains, with what the FM has said of them; where nothing would be left to name the tenant, as the import says. */
export function domainsWithNotes(domains: readonly string[], { addedDomains = [], givenUpDomains = [], settledDomains = [] }: DomainNotes, isNamed: boolean): readonly string[] {
  const laidOver = [...new Set([...domains, ...addedDomains, ...settledDomains])].filter((domain) => !givenUpDomains.includes(domain));
  return laidOver.length > 0 || isNamed ? laidOver : domains;
}
