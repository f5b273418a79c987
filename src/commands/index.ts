import { displayLanguage } from "../adapters/office/displayLanguage";
import { officeNotifications } from "../adapters/office/notifications";
import { openItem } from "../adapters/office/openItem";
import { associateCommands } from "../adapters/office/ribbonCommands";
import { interfaceLanguage } from "../core/language/interfaceLanguage";
import type { TemplateKind } from "../core/templates/Email";
import { NOT_LOADED } from "../messages/commands/notLoaded";
import { limited } from "./limited";

// The page that the manifest names for ribbon commands. It starts with the click, so its first script only takes the command;
// the rest loads beside office.js.
const LOAD_LIMIT_MS = 15_000;

const loadRibbon = () => import("./ribbon");
// A failure shows at the click, which tries again.
loadRibbon().catch(() => undefined);

associateCommands({
  writeCustomerEmail: () => press("customer"),
  writeAccountTeamEmail: () => press("accountTeam"),
  writeAssignmentRequest: () => press("assignment"),
});

async function press(kind: TemplateKind): Promise<void> {
  try {
    const ribbon = await limited(LOAD_LIMIT_MS, loadRibbon());
    await ribbon.press(kind);
  } catch {
    await sayNotLoaded();
  }
}

async function sayNotLoaded(): Promise<void> {
  const open = openItem();
  if (open === null) return;
  await officeNotifications().show(open.mark, { kind: "error", text: NOT_LOADED[interfaceLanguage(displayLanguage())], openPane: "" });
}
