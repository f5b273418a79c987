import { writeFromRibbon, type RibbonServices } from "../app/writeFromRibbon";
import type { WaitReason } from "../core/engagement/WaitReason";
import { interfaceLanguage } from "../core/language/interfaceLanguage";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { TemplateKind } from "../core/templates/Email";
import { loadRibbonMessages, type RibbonMessages } from "../messages/commands";
import { loadReasonMessages } from "../messages/reasons";
import type { Notifications } from "../ports/Notifications";
import { limited } from "./limited";
import { notificationFor, type CommandOutcome } from "./notificationFor";

// Longer than every limit of Outlook's calls and of the storage on the way to an email, one after the other.
const WORK_LIMIT_MS = 30_000;
// Longer than the storage may take to say which language.
const WORDS_LIMIT_MS = 15_000;

// One press after the other: side by side, neither would see the email of the other.
let before: Promise<unknown> = Promise.resolve();

interface Limits {
  readonly workMs: number;
  readonly wordsMs: number;
}

/**
 * One click on the ribbon, from "Writing…" to what came of it, as a notification on the mail. A click while an earlier one is at work
 * waits for that one, within its own limit.
 *
 * Rejects only where the sentences could not be loaded; nothing has been written then.
 */
export async function runCommand(kind: TemplateKind, services: RibbonServices, notifications: Notifications, limits: Limits = { workMs: WORK_LIMIT_MS, wordsMs: WORDS_LIMIT_MS }): Promise<void> {
  const item = services.mail.openItem();
  // Without a mail there is nowhere to say anything.
  if (item === null) return;
  const language = languageOf(services);
  const words = limited(limits.wordsMs, language.then(loadRibbonMessages));
  // Beside the work, which does not wait for it; show() keeps the order.
  words.then((m) => notifications.show(item, { kind: "progress", text: m.working[kind], openPane: m.openPane })).catch(() => undefined);

  let late = false;
  // An email that nothing could be said about is not written.
  const mayWrite = async (): Promise<boolean> => {
    await words;
    return !late;
  };
  const work = limited<CommandOutcome>(limits.workMs, before.then(() => writeFromRibbon(kind, services, mayWrite, item)).catch((): CommandOutcome => ({ state: "failedInside" })));
  const ended = work.catch((): CommandOutcome => {
    late = true;
    return { state: "tookTooLong" };
  });
  before = ended;
  const outcome = await ended;
  const m = await words;
  await notifications.show(item, notificationFor(outcome, m, await reasonSentences(outcome, m, await language)));
}

async function languageOf({ mail, settings }: RibbonServices): Promise<LanguageCode> {
  const { interfaceLanguage: chosen } = await settings.load();
  return chosen ?? interfaceLanguage(mail.displayLanguage());
}

/** The sentences of why the playbook forbids an email, loaded where one is needed. */
async function reasonSentences(outcome: CommandOutcome, m: RibbonMessages, language: LanguageCode): Promise<(reason: WaitReason) => string> {
  if (outcome.state !== "refused") return () => "";
  try {
    const { reason: sentence } = await loadReasonMessages(language);
    return (reason) => sentence(reason, (iso) => iso);
  } catch {
    return () => m.openPane;
  }
}
