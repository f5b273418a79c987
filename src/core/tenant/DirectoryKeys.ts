/** What a mail shows that a tenant can be found by; all lower-case, domains in ASCII. */
export interface DirectoryKeys {
  readonly domains: readonly string[];
  readonly tenantIds: readonly string[];
  readonly tenantNames: readonly string[];
  readonly addresses: readonly string[];
  /** See core/tenant/nameKey: the first word of a customer's name, by which names in a text are found. */
  readonly nameKeys: readonly string[];
  /** Labels of domains as a hurried reader sees them (core/tenant/readLabel): meant are the tenants with a domain whose label is alike (core/tenant/alikeLabels). */
  readonly seenLabels: readonly string[];
  /** Keys of the labels that are the same as such a one where doubled letters count as one (alikeLabels, sameButForDoubles). Left out: none. */
  readonly withoutDoubles?: readonly string[];
}
