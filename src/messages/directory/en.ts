import type { TenantSource } from "../../core/tenant/Tenant";
import type { DirectoryMilestone } from "../../core/directory/directoryMilestone";

/** The sentences of the tenant directory; words that the pane has already come from there. A number or date comes in as text. */
export const en = {
  searchTenants: "Search tenants",
  regionAndQueue: "Region and queue",
  all: "All",
  notKnown: "Not known",
  milestone: "Milestone",
  milestoneName: { reached: "Reached", notReached: "Not reached", notKnown: "Not known" } satisfies Record<DirectoryMilestone, string>,
  tenants: "Tenants",
  editTenant: (name: string): string => `Edit ${name}`,
  deleteTenant: (name: string): string => `Delete ${name}`,
  added: (name: string): string => `${name} was added.`,
  changed: (name: string): string => `${name} was changed.`,
  deleted: (name: string): string => `${name} was deleted.`,
  deletedWithLearnt: (name: string): string => `${name} was deleted, and with it what was learnt from your choices.`,
  undone: "Undone.",
  notSaved: "This could not be saved. Try again.",
  exportCsv: "Export as CSV",
  exported: (tenants: string): string => `Tenants exported: ${tenants}.`,
  notExported: "The directory could not be read, so nothing was exported. Try again.",
  loading: "Reading the directory…",
  nothingFits: "No tenant fits. Check the spelling and the filters.",
  domains: "Mail domains",
  severalBySemicolon: "Separate several with a semicolon.",
  badCountry: "Write a country’s name or its two-letter code.",
  source: "Source",
  sourceName: { directory: "Import or entered by hand", lookUp: "Microsoft’s public look-up", confirmed: "Your choice for a mail" } satisfies Record<TenantSource, string>,
  learnt: "Learnt from your choices",
  learntSince: (domain: string, date: string): string => `${domain}, since ${date}`,
  unlearn: (domain: string): string => `Forget ${domain}`,
  unlearnt: (domain: string): string => `${domain} was forgotten.`,
  notRead: "The directory could not be read. Try again.",
  found: (tenants: string): string => `Tenants found: ${tenants}.`,
  foundMore: (tenants: string): string => `More than ${tenants} tenants fit; these are the best ones. Type more to narrow them down.`,
  foundAmong: (tenants: string, hits: string): string => `Tenants found: ${tenants}, among the first ${hits} that the text fits. Type more to see the others.`,
  arrowKeys: "Arrow keys go through the list.",
  neverCustomer: "Never the customer",
  findShared: "Find domains under two tenants",
  lookedThrough: (domains: string): string => `Domains looked through: ${domains}`,
  noneShared: "No domain stands under more than one tenant.",
  sharedTitle: "Domains under two tenants",
  firstShared: (domains: string): string => `These are the first ${domains}. Settle them, and search again for the rest.`,
  shared: (domain: string): string => `${domain} stands under more than one tenant. Whose is it?`,
  onlyOf: (name: string): string => `Only ${name}’s`,
  settled: (domain: string, name: string): string => `${domain} now belongs to ${name} alone.`,
};

export type DirectoryMessages = typeof en;

export default en;
