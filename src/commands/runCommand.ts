import { writeFromRibbon, type RibbonServices } from "../app/writeFromRibbon";
import type { WaitReason } from "../core/engagement/WaitReason";
import { interfaceLanguage } from "../core/language/interfaceLanguage";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { TemplateKind } from "../core/templates/Email";
import { loadRibbonMessages, type RibbonMessages } from "../messages/commands";
import { loadReasonMessages } from "../messages/reasons";
import type { Notifications } from "../ports/Notifications";
import { INTO_DRAFT, type PageTurns } from "../ports/PageTurns";
import { limited } from "./limited";
import { notificationFor, type CommandOutcome } from "./notificationFor";

// Longer than every limit of Outlook's calls and of the storage on the way to an email, one after the other.
const WORK_LIMIT_MS = 30_000;
// Longer than the storage may take to say which language.
const WORDS_LIMIT_MS = 15_000;

interface Limits {
  readonly workMs: number;
  readonly wordsMs: number;
}

/** The world, and what other presses are doing to it. */
export interface CommandServices extends RibbonServices {
  readonly turns: PageTurns;
}

/**
 * One click on the ribbon, from "Writing…" to what came of it, as a notification on the mail.
 *
 * Into a message one press after the other writes, within its own limit: side by side, neither would see the email of the other. Of a mail
 * that is read, the same email is not opened twice by presses of which one is under way: what came of that one is said by itself, or, where
 * its page ended before, that it is not known.
 *
 * Rejects only where the sentences could not be loaded; nothing has been written then.
 */
export async function runCommand(kind: TemplateKind, services: CommandServices, notifications: Notifications, limits: Limits = { workMs: WORK_LIMIT_MS, wordsMs: WORDS_LIMIT_MS }): Promise<void> {
  const { mail, turns } = services;
  const item = mail.openItem();
  // Without a mail there is nowhere to say anything.
  if (item === null) return;
  const language = languageOf(services);
  const words = limited(limits.wordsMs, language.then(loadRibbonMessages));
  // Whoever waits for them hears of it.
  words.catch(() => undefined);

  let late = false;
  // An email that nothing could be said about is not written.
  const mayWrite = async (): Promise<boolean> => {
    await words;
    return !late;
  };
  const { tooLate, inTime } = limit(limits.workMs, () => { late = true; });
  const say = async (outcome: CommandOutcome): Promise<void> => {
    const m = await words;
    await notifications.show(item, notificationFor(outcome, m, await reasonSentences(outcome, m, await language)));
  };
  const saidLate = tooLate.then(say);
  // What came of it is said before the next press begins.
  const work = async (): Promise<void> => {
    // Beside the work, which does not wait for it; show() keeps the order.
    words.then((m) => (late ? undefined : notifications.show(item, { kind: "progress", text: m.working[kind], openPane: m.openPane }))).catch(() => undefined);
    const outcome = await Promise.race([tooLate, writeFromRibbon(kind, services, mayWrite, item).catch((): CommandOutcome => ({ state: "failedInside" }))]);
    inTime();
    if (!late) await say(outcome);
  };
  const id = mail.messageId(item);
  const ended = await Promise.race([saidLate, id === null ? turns.after(INTO_DRAFT, work) : turns.unlessUnderWay(`${kind} ${id}`, work)]);
  inTime();
  if (late) await saidLate;
  else if (ended === "lost") await say({ state: "endUnknown" });
}

function limit(ms: number, isOver: () => void): { readonly tooLate: Promise<CommandOutcome>; readonly inTime: () => void } {
  let inTime = (): void => undefined;
  const tooLate = new Promise<CommandOutcome>((resolve) => {
    const timer = setTimeout(() => {
      isOver();
      resolve({ state: "tookTooLong" });
    }, ms);
    inTime = () => { clearTimeout(timer); };
  });
  return { tooLate, inTime };
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
