import { DIRECTORY_COLUMNS, type DirectoryColumn } from "../../../core/directory/directoryColumns";
import type { DirectoryMessages } from "../../../messages/directory/loadDirectoryMessages";
import type { ImportMessages } from "../../../messages/import/loadImportMessages";
import type { PaneMessages } from "../../../messages/pane";

/** Each column of the directory as the FM calls it, with FTOP's name for it where that is another one. */
export function importColumnNames(m: PaneMessages, d: DirectoryMessages, words: ImportMessages): Readonly<Record<DirectoryColumn, string>> {
  const own: Record<DirectoryColumn, string> = {
    tenantId: m.tenantId, tenant: m.tenantName, customerName: m.customerName, domains: d.domains, country: m.country, seats: m.totalSeats,
    activeUsers: m.activeUsers, services: words.services, fastTrackManagers: words.fastTrackManagers, accountTeam: m.accountTeamAddresses,
    customerContacts: m.customerAddresses, language: words.language, region: m.region, regionScope: words.regionScope, source: d.source, cloud: words.cloud,
    addedDomains: words.addedDomains, givenUpDomains: words.givenUpDomains, settledDomains: words.settledDomains,
  };
  const named = (column: DirectoryColumn): string => {
    const ftop = DIRECTORY_COLUMNS[column];
    return own[column].toLowerCase() === ftop.toLowerCase() ? ftop : `${own[column]} (${ftop})`;
  };
  return Object.fromEntries((Object.keys(own) as DirectoryColumn[]).map((column) => [column, named(column)])) as Record<DirectoryColumn, string>;
}
