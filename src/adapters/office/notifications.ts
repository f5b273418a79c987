import { MailError } from "../../ports/MailPort";
import type { Notification, Notifications } from "../../ports/Notifications";
import { callOffice, type OfficeFunction } from "./callOffice";
import { NOTIFICATION_ICON, PANE_BUTTONS } from "./manifestIds";
import { hasMailboxSet, isFunction } from "./officeSupport";
import { isOpen, openItem, type OpenItem } from "./openItem";

/** One key for all: each takes the place of the one before. At most 32 characters. */
const KEY = "fasttrackCloseout";
// Two at most before a command may end: "Writing…" on its way, then the result.
const LIMIT_MS = 2_500;

type Details = Office.NotificationMessageDetails;

/**
 * Notifications above the open mail, one after the other in the order they are asked for.
 *
 * A command cannot open the pane itself: Office.addin.showAsTaskpane belongs to the shared runtime, which Outlook has not
 * (OfficeDev/office-js #1802, #2115, #2471; the requirement set SharedRuntime names Excel, PowerPoint and Word). What does
 * open it is the button of an InsightMessage (Mailbox 1.10): while composing everywhere, in a mail that is read in classic
 * Outlook on Windows only, for Outlook on the web and new Outlook have `actions` in compose mode only (documentation of
 * NotificationMessageDetails). Some builds show the message without its button (#3009), so the text is enough by itself.
 */
export function officeNotifications(): Notifications {
  let before: Promise<unknown> = Promise.resolve();
  return {
    show: (item, notification) => {
      const shown = before.then(() => put(item, notification));
      before = shown;
      return shown;
    },
  };
}

async function put(item: string, notification: Notification): Promise<boolean> {
  for (const details of formsOf(notification)) {
    const outcome = await attempt(item, details);
    if (outcome === "shown") return true;
    // Silence is not asked again, and another mail is not told.
    if (outcome === "gone") return false;
  }
  return false;
}

/** The forms to try, the best one first. */
function formsOf({ kind, text, openPane }: Notification): readonly Details[] {
  switch (kind) {
    case "progress":
      return [{ type: "progressIndicator", message: text }];
    case "error":
      return [{ type: "errorMessage", message: text }];
    case "done":
    case "ask": {
      const plain: Details = { type: "informationalMessage", message: text, icon: NOTIFICATION_ICON, persistent: false };
      const open = tolerant(openItem);
      if (kind === "done" || open === null || !showsButtons(open)) return [plain];
      const actions = [{ actionType: "showTaskPane", actionText: openPane, commandId: PANE_BUTTONS[open.surface], contextData: "" }];
      return [{ type: "insightMessage", message: text, icon: NOTIFICATION_ICON, actions }, plain];
    }
  }
}

function showsButtons({ surface }: OpenItem): boolean {
  return hasMailboxSet("1.10") && (surface === "compose" || (Office.context.platform as unknown) === "PC");
}

/** replaceAsync adds where nothing is to be replaced, by its documentation; where it fails all the same, the old one is removed and the new one added. */
async function attempt(item: string, details: Details): Promise<"shown" | "refused" | "gone"> {
  const replaced = await tried(call(item, "replaceAsync", (messages, callback) => { messages.replaceAsync(KEY, details, callback); }));
  if (replaced !== "refused") return replaced;
  await tried(call(item, "removeAsync", (messages, callback) => { messages.removeAsync(KEY, callback); }));
  return tried(call(item, "addAsync", (messages, callback) => { messages.addAsync(KEY, details, callback); }));
}

async function tried(work: Promise<void>): Promise<"shown" | "refused" | "gone"> {
  try {
    await work;
    return "shown";
  } catch (error) {
    return error instanceof MailError && (error.code === "failed" || error.code === "refused") ? "refused" : "gone";
  }
}

async function call(item: string, method: "replaceAsync" | "removeAsync" | "addAsync", start: (messages: Office.NotificationMessages, ...rest: Parameters<OfficeFunction<void>>) => void): Promise<void> {
  const name = `notificationMessages.${method}` as const;
  const open = tolerant(openItem);
  if (open?.mark !== item) throw new MailError("itemChanged", name);
  const messages = open.item.notificationMessages as Office.NotificationMessages | undefined;
  if (messages === undefined || !isFunction(messages[method])) throw new MailError("unsupported", name);
  const started: OfficeFunction<void> = (callback) => { start(messages, callback); };
  await callOffice(name, started, { limitMs: LIMIT_MS, stillOpen: () => isOpen(item) });
}

function tolerant<T>(get: () => T): T | null {
  try {
    return get();
  } catch {
    return null;
  }
}
