import { officeNotifications } from "../adapters/office/notifications";
import { browserKeptMarks } from "../adapters/browser/keptMarks";
import { browserTurns } from "../adapters/browser/pageTurns";
import { browserTeamFile } from "../adapters/http/teamFile";
import { openOfficeWriting } from "../adapters/office/officeWriting";
import { openStores } from "../adapters/storage/openStores";
import { settingsWithTeam } from "../app/settingsWithTeam";
import type { TemplateKind } from "../core/templates/Email";
import { runCommand, type CommandServices } from "./runCommand";

// A click is answered within seconds: what the team last fixed holds where its file takes longer.
const TEAM_LIMIT_MS = 1_500;

const team = browserTeamFile(TEAM_LIMIT_MS);
const stores = openStores();
const notifications = officeNotifications();
// Opens the database while office.js gets ready: a click finds it open.
stores.settings.load().catch(() => undefined);

/** Rejects where Outlook is not there or the sentences could not be loaded. */
export async function press(kind: TemplateKind): Promise<void> {
  const settings = {
    ...stores.settings,
    load: async () => {
      const [own, { config }] = await Promise.all([stores.settings.load(), team.settled()]);
      return settingsWithTeam(own, config);
    },
  };
  const services: CommandServices = { mail: await openOfficeWriting(), ...stores, settings, keptMarks: browserKeptMarks(), turns: browserTurns(), clock: { now: () => new Date() } };
  await runCommand(kind, services, notifications);
}
