import { MailError, type WritingPort } from "../../ports/MailPort";
import { CallLane } from "./CallLane";
import type { CallRules } from "./callOffice";
import { displayLanguage } from "./displayLanguage";
import { addRecipients, insertIntoBody, readDraft, readToLine, setSubject } from "./draft";
import { itemKind } from "./itemKind";
import { DraftNotes } from "./draftNotes";
import { isFunction, isPhone } from "./officeSupport";
import { openAppointment, openItem, openMark, openMessageId } from "./openItem";
import { canOpenForms, openNewMessage, openReply } from "./openForms";
import { readAppointment } from "./readAppointment";
import { readMessage } from "./readMessage";
import { DraftProperties, saveRecentMarks } from "./sendMark";
import { readWholeBody, replaceBody, setToLine } from "./wholeBody";

const READY_LIMIT_MS = 9_000;

// As many as a draft is asked side by side, so that an insert needs no second round; quick changes of the selected mail
// pile up no more calls than that (outlook.md, "Limits": keep calls in flight low).
const MOST_IN_FLIGHT = 8;

/** What is known of the draft from one call to the next. */
export interface DraftParts {
  readonly rules: CallRules;
  readonly properties: DraftProperties;
  readonly notesOf: DraftNotes;
}

export const draftParts = (properties = new DraftProperties(), notesOf = new DraftNotes()): DraftParts => ({ rules: { lane: new CallLane(MOST_IN_FLIGHT) }, properties, notesOf });

/**
 * The door to Outlook for one click, once office.js is ready.
 *
 * @throws {MailError} "timeout" when office.js does not get ready; "unsupported" when it is not there or the page is not in Outlook
 */
export async function openOfficeWriting({ rules, properties, notesOf } = draftParts(), readyLimitMs = READY_LIMIT_MS): Promise<WritingPort> {
  await officeReady(readyLimitMs);
  return {
    displayLanguage,
    userAddress: () => userText("emailAddress"),
    userName: () => userText("displayName"),
    abilities: () => {
      const open = openItem();
      const canInsert = open?.surface === "compose" && !isPhone() && isFunction(open.item.body.prependAsync) && isFunction(open.item.body.getTypeAsync);
      const kind = itemKind();
      // An answer to a report would go to a mail system.
      return { surface: open?.surface ?? (openAppointment() === null ? "none" : "read"), canOpenForms: kind !== "report" && canOpenForms(), canInsert, kind, isPhone: isPhone() };
    },
    openItem: openMark,
    messageId: openMessageId,
    read: () => typed("item", async () => (await readMessage(userText("emailAddress"), rules)) ?? (await readAppointment(userText("emailAddress"), rules))),
    openReply: (item, html) => typed("item.displayReplyForm", () => openReply(item, html)),
    openNewMessage: (message) => typed("mailbox.displayNewMessageForm", () => openNewMessage(message)),
    readDraft: () => typed("item", () => readDraft(rules, properties, notesOf)),
    insertAtTop: (item, content, type) => insertIntoBody(item, "top", content, type, rules),
    insertAtCursor: (item, content, type) => insertIntoBody(item, "cursor", content, type, rules),
    setSubject: (item, subject) => setSubject(item, subject, rules),
    addRecipients: (item, addresses) => addRecipients(item, addresses, rules),
    readRecipients: (item) => readToLine(item, rules),
    setRecipients: (item, people) => setToLine(item, people, rules),
    readBody: (item, type) => readWholeBody(item, type, rules),
    replaceBody: (item, content, type) => replaceBody(item, content, type, rules),
    saveMark: (item, mark) => typed("customProperties.saveAsync", () => properties.saveMark(item, mark, rules)),
    saveRecentMarks: (change) => typed("roamingSettings.saveAsync", () => saveRecentMarks(change, rules)),
    saveNotes: (item, notes) => typed("sessionData.setAsync", () => notesOf.save(item, notes, rules)),
  };
}

async function officeReady(limitMs: number): Promise<void> {
  const call = "Office.onReady";
  if (typeof Office === "undefined" || !isFunction(Office.onReady)) throw new MailError("unsupported", call);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new MailError("timeout", call)); }, limitMs);
  });
  try {
    await Promise.race([typed(call, () => Office.onReady()), late]);
  } finally {
    clearTimeout(timer);
  }
  // In a browser tab of its own the page gets ready too, without a mailbox.
  if (!(Office.context.mailbox as Office.Mailbox | undefined)) throw new MailError("unsupported", call);
}

/** What office.js throws where it should not (a getter, a missing part of an item) leaves the door as MailError too. */
export async function typed<T>(call: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw cause instanceof MailError ? cause : new MailError("refused", call, null, { cause });
  }
}

/** Empty where Outlook does not say: without an item some clients fill no profile. */
function userText(field: "emailAddress" | "displayName"): string {
  try {
    return textOf((Office.context.mailbox.userProfile as Office.UserProfile | null | undefined)?.[field]);
  } catch {
    return "";
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
