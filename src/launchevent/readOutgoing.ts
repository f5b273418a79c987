import type { Person } from "../core/mail/MailSnapshot";
import type { Carried } from "../core/send-check/checkMessage";
import { decodeMarks, MARK_PROPERTY } from "../core/send-check/mark";
import type { OutgoingMessage } from "../core/send-check/OutgoingMessage";

/** Outlook shows its own dialog of a slow add-in after 5 s (outlook.md, "Limits"); what is not read by then counts as unread. */
export const READ_LIMIT_MS = 4_000;

// The most that Outlook lets a body, a subject and the recipient fields hold, with room (outlook.md, "Limits").
const LONGEST_BODY = 5_000_000;
const LONGEST_SUBJECT = 10_000;
const MOST_PEOPLE = 3_000;
const LONGEST_TEXT = 1_000;

type Callback = (result: unknown) => void;

/**
 * The message that is about to be sent, all its parts asked for side by side. Calls back when every part has been answered or the
 * time is up, and before that when all but recipients have been: most messages need no more. An answer that fails, throws, comes
 * late or holds something else leaves its part unread.
 *
 * @param done  says whether it needs no more; called once with `isLast`, where it did
 */
export function readOutgoing(done: (message: OutgoingMessage, carried: Carried, isLast: boolean) => boolean): void {
  const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
  const read: { subject: string | null; text: string | null; html: string | null; to: readonly Person[] | null; cc: readonly Person[] | null; bcc: readonly Person[] | null; carried: Carried } = {
    subject: null, text: null, html: null, to: null, cc: null, bcc: null, carried: "unread",
  };
  // One more each until all are asked: an answer may come at once.
  let waiting = 1;
  let wordsWaiting = 1;
  let finished = false;
  const finish = (isLast: boolean): void => {
    if (finished) return;
    const { subject, text, html, to, cc, bcc, carried } = read;
    finished = done({ userAddress: userAddress(), subject, body: { text, html }, to, cc, bcc }, carried, isLast) || isLast;
    if (finished) clearTimeout(timer);
  };
  const isIn = (isOfWords: boolean): void => {
    waiting--;
    if (isOfWords) wordsWaiting--;
    if (waiting === 0) finish(true);
    else if (isOfWords && wordsWaiting === 0) finish(false);
  };
  const ask = (isOfWords: boolean, start: (callback: Callback) => void, take: (value: unknown) => void, otherwise?: () => void): void => {
    let answered = false;
    waiting++;
    if (isOfWords) wordsWaiting++;
    const settle = (act: () => void): void => {
      if (answered || finished) return;
      answered = true;
      try {
        act();
      } catch {
        // Unread.
      }
      isIn(isOfWords);
    };
    try {
      start((result) => {
        settle(() => {
          if (succeeded(result)) take(result.value);
          else otherwise?.();
        });
      });
    } catch {
      settle(() => otherwise?.());
    }
  };
  const timer = setTimeout(() => { finish(true); }, READ_LIMIT_MS);

  ask(true, (callback) => { item.loadCustomPropertiesAsync(callback); }, (value) => { read.carried = carriedIn(value); });
  ask(
    true,
    (callback) => { item.body.getAsync(Office.CoercionType.Text, callback); },
    (value) => { read.text = textIn(value, LONGEST_BODY); },
    // A client that refuses the text refuses at once.
    () => { ask(true, (callback) => { item.body.getAsync(Office.CoercionType.Html, callback); }, (value) => { read.html = textIn(value, LONGEST_BODY); }); },
  );
  ask(true, (callback) => { item.subject.getAsync(callback); }, (value) => { read.subject = textIn(value, LONGEST_SUBJECT); });
  ask(false, (callback) => { item.to.getAsync(callback); }, (value) => { read.to = peopleIn(value); });
  ask(false, (callback) => { item.cc.getAsync(callback); }, (value) => { read.cc = peopleIn(value); });
  ask(false, (callback) => { item.bcc.getAsync(callback); }, (value) => { read.bcc = peopleIn(value); });
  isIn(true);
}

function succeeded(result: unknown): result is { readonly value: unknown } {
  // Office.AsyncResultStatus.Succeeded, by its value.
  return typeof result === "object" && result !== null && (result as { status?: unknown }).status === "succeeded";
}

/** A broken mark, or one of a newer version, is none of ours. */
function carriedIn(properties: unknown): Carried {
  return decodeMarks((properties as Office.CustomProperties).get(MARK_PROPERTY) as unknown);
}

function textIn(value: unknown, longest: number): string | null {
  return typeof value === "string" ? value.slice(0, longest) : null;
}

function peopleIn(value: unknown): readonly Person[] | null {
  return Array.isArray(value) ? value.slice(0, MOST_PEOPLE).map(personIn) : null;
}

function personIn(value: unknown): Person {
  const { displayName, emailAddress } = (typeof value === "object" && value !== null ? value : {}) as { displayName?: unknown; emailAddress?: unknown };
  return { name: shortText(displayName), address: shortText(emailAddress) };
}

const shortText = (value: unknown): string => (typeof value === "string" ? value.slice(0, LONGEST_TEXT) : "");

/** Empty where Outlook does not say. */
function userAddress(): string {
  try {
    return shortText(Office.context.mailbox.userProfile.emailAddress);
  } catch {
    return "";
  }
}
