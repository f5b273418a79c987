import { newClosingOf } from "../../core/engagement/Closing";
import { decodeRecentMarks } from "../../core/send-check/recentMarks";
import type { MarkSettings } from "../../core/send-check/markOf";
import type { Mark } from "../../core/send-check/mark";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { Closings } from "../../ports/Closings";
import type { Directory } from "../../ports/Directory";
import type { KeptMarks } from "../../ports/KeptMarks";
import type { MailPort } from "../../ports/MailPort";
import { findOwners } from "../hostsBeside";
import { attempt } from "./attempt";
import type { LeisureTurns } from "./inTurn";
import { refreshMarks } from "./refreshMarks";

export interface TenantChange {
  readonly before: Tenant;
  readonly after: Tenant;
}

interface Stores {
  readonly directory: Directory;
  readonly closings: Closings;
  readonly keptMarks?: KeptMarks;
  readonly turns: LeisureTurns;
}

/**
 * Lets the check before sending know what was changed in the directory, where no pane shows the tenant's closing. A domain that was
 * taken from a tenant is its own no more, also in an email that was written before. Never rejects; nobody waits for it.
 *
 * A draft that is not open cannot be reached: it keeps the mark that it has until the pane is opened beside it.
 *
 * @param changes  empty: it is not known what has changed (an import); then the tenants of the recent emails are read again, and those of whom one says that they are never the customer
 */
export async function refreshMarksOfDirectory(mail: MailPort, stores: Stores, settings: MarkSettings, changes: readonly TenantChange[]): Promise<void> {
  try {
    for (const { tenant, before } of changes.length > 0 ? changes.map(({ before: was, after }) => ({ tenant: after, before: was })) : await tenantsOfRecent(mail, stores)) {
      const closing = (await stores.closings.get(tenantKey(tenant))) ?? newClosingOf(tenant);
      await refreshMarks(mail, stores.turns, mail.openItem(), { tenant, closing, settings, before }, stores.keptMarks);
    }
  } catch {
    // A closing or tenant that cannot be read: the check judges by what held when the email was written.
  }
}

async function tenantsOfRecent(mail: MailPort, stores: Stores): Promise<readonly { readonly tenant: Tenant; readonly before: Tenant }[]> {
  let marks: readonly Mark[] = [];
  await attempt(mail.saveRecentMarks((stored) => {
    marks = decodeRecentMarks(stored);
    return null;
  }));
  const keys = [...new Set(marks.map((mark) => mark.tenantId ?? mark.tenantKey))];
  const never = [...new Set(marks.flatMap((mark) => mark.never))];
  const owners = never.length === 0 ? [] : await findOwners(never, stores.directory);
  const tenants = await Promise.all(keys.map((key) => stores.directory.get(key)));
  return [...tenants, ...owners].flatMap((tenant) => (tenant === null ? [] : [{ tenant, before: tenant }]));
}
