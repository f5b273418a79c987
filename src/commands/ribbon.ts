import { officeNotifications } from "../adapters/office/notifications";
import { openOfficeMail } from "../adapters/office/officeMail";
import { openStores } from "../adapters/storage/openStores";
import type { RibbonServices } from "../app/writeFromRibbon";
import type { TemplateKind } from "../core/templates/Email";
import { runCommand } from "./runCommand";

const stores = openStores();
const notifications = officeNotifications();
// Opens the database while office.js gets ready: a click finds it open.
stores.settings.load().catch(() => undefined);

/** Rejects where Outlook is not there or the sentences could not be loaded. */
export async function press(kind: TemplateKind): Promise<void> {
  const services: RibbonServices = { mail: await openOfficeMail(), ...stores, clock: { now: () => new Date() } };
  await runCommand(kind, services, notifications);
}
