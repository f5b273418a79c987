import type { Person } from "../../core/mail/MailSnapshot";
import { MailError, type BodyType, type DraftState, type ItemMark } from "../../ports/MailPort";
import { callOffice, type CallRules, type OfficeFunction } from "./callOffice";
import type { DraftNotes } from "./draftNotes";
import { hasMailboxSet, isFunction, isPhone } from "./officeSupport";
import { isOpen, openItem, requireDraft } from "./openItem";
import { readBodyAs, readRecipients, readSubject } from "./readMessage";
import type { DraftProperties } from "./sendMark";

// Source: outlook.md, "Limits".
export const LONGEST_INSERT = 1_000_000;
const LONGEST_SUBJECT = 255;
export const MOST_RECIPIENTS = 100;
// office.js: a field other than the subject and the body has the cursor, so nothing of the body is selected.
const INVALID_SELECTION_CODE = 9016;
// Before an insert and after it: with the insert's own 4 s the whole ends within the 10 s that the FM is given.
const STATE_LIMIT_MS = 3_000;
const READ_BACK_LIMIT_MS = 2_500;

const guarded = (mark: ItemMark, rules: CallRules): CallRules => ({ ...rules, stillOpen: () => isOpen(mark) });

/** The draft that is open: its body's type decides which form of the body is kept, so both are asked side by side, as is what a mark and the notes need. */
export async function readDraft(rules: CallRules, properties: DraftProperties, notesOf: DraftNotes): Promise<DraftState> {
  const open = openItem();
  const item = requireDraft(null, "body.getTypeAsync");
  const mark = open?.mark ?? "";
  const asked = guarded(mark, { ...rules, limitMs: STATE_LIMIT_MS });
  const html = settled(readBodyAs("html", item.body, asked));
  const text = settled(readBodyAs("text", item.body, asked));
  const [bodyType, subject, to, selection, notes, carried] = await Promise.all([
    readBodyType(item.body, asked),
    readSubject(item, asked),
    readRecipients("to", item.to, asked),
    readSelection(item, asked),
    notesOf.read(mark, item, asked),
    properties.load(mark, item, asked),
  ]);
  const body = await (bodyType === "html" ? html : text);
  if (body instanceof MailError) throw body;
  return { item: mark, bodyType, body: { html: bodyType === "html" ? body : null, text: bodyType === "text" ? body : null }, subject, to, selection, notes, mark: carried };
}

async function readBodyType(body: Office.Body, rules: CallRules): Promise<BodyType> {
  const call = "body.getTypeAsync";
  if (!isFunction(body.getTypeAsync)) throw new MailError("unsupported", call);
  const type: unknown = await callOffice<Office.CoercionType>(call, (callback) => { body.getTypeAsync(callback); }, rules);
  if (type === "html" || type === "text") return type;
  throw new MailError("failed", call);
}

/** As HTML, for a selected picture is no text. Null where Outlook cannot say. */
async function readSelection(item: Office.MessageCompose, rules: CallRules): Promise<string | null> {
  if (!hasMailboxSet("1.2") || !isFunction(item.getSelectedDataAsync)) return null;
  try {
    const selected = await callOffice<{ data?: unknown; sourceProperty?: unknown } | null>(
      "item.getSelectedDataAsync",
      (callback) => { item.getSelectedDataAsync(Office.CoercionType.Html, callback); },
      rules,
    );
    // What is selected in the subject is not in the way of an insert into the body.
    if (selected?.sourceProperty === "subject") return "";
    return typeof selected?.data === "string" ? selected.data : null;
  } catch (error) {
    if (error instanceof MailError && error.code === "itemChanged") throw error;
    return error instanceof MailError && error.officeCode === INVALID_SELECTION_CODE ? "" : null;
  }
}

export function insertIntoBody(mark: ItemMark, where: "top" | "cursor", content: string, type: BodyType, rules: CallRules): Promise<void> {
  const call = where === "top" ? "body.prependAsync" : "body.setSelectedDataAsync";
  return withDraft(mark, call, (item) => {
    requireAtMost(content.length, LONGEST_INSERT, call);
    const { body } = item;
    if (isPhone() || !isFunction(where === "top" ? body.prependAsync : body.setSelectedDataAsync)) throw new MailError("unsupported", call);
    const options = { coercionType: type === "html" ? Office.CoercionType.Html : Office.CoercionType.Text };
    const insert: OfficeFunction<void> = (callback) => {
      if (where === "top") body.prependAsync(content, options, callback);
      else body.setSelectedDataAsync(content, options, callback);
    };
    return callOffice(call, insert, guarded(mark, rules));
  });
}

export function setSubject(mark: ItemMark, subject: string, rules: CallRules): Promise<void> {
  const call = "subject.setAsync";
  return withDraft(mark, call, (item) => {
    requireAtMost(subject.length, LONGEST_SUBJECT, call);
    if (isPhone() || !isFunction(item.subject.setAsync)) throw new MailError("unsupported", call);
    return callOffice(call, (callback) => { item.subject.setAsync(subject, callback); }, guarded(mark, rules));
  });
}

/** Adds and does not set: what the FM types at the same moment stays. */
export function addRecipients(mark: ItemMark, addresses: readonly string[], rules: CallRules): Promise<void> {
  const call = "to.addAsync";
  return withDraft(mark, call, (item) => {
    requireAtMost(addresses.length, MOST_RECIPIENTS, call);
    if (!isFunction(item.to.addAsync)) throw new MailError("unsupported", call);
    return callOffice(call, (callback) => { item.to.addAsync([...addresses], callback); }, guarded(mark, rules));
  });
}

export function readToLine(mark: ItemMark, rules: CallRules): Promise<readonly Person[]> {
  return withDraft(mark, "to.getAsync", (item) => readRecipients("to", item.to, guarded(mark, { ...rules, limitMs: READ_BACK_LIMIT_MS })));
}

/** Runs only on the draft that is meant, and turns what a broken item throws into MailError. */
export async function withDraft<T>(mark: ItemMark, call: string, act: (item: Office.MessageCompose) => Promise<T>): Promise<T> {
  try {
    return await act(requireDraft(mark, call));
  } catch (cause) {
    throw cause instanceof MailError ? cause : new MailError("refused", call, null, { cause });
  }
}

export function requireAtMost(length: number, most: number, call: string): void {
  if (length > most) throw new MailError("refused", call, null, { cause: new RangeError(`${String(length)} is over the limit of ${String(most)}.`) });
}

/** The value, or the failure as a value: of two questions asked side by side only one answer is needed. */
async function settled<T>(promise: Promise<T>): Promise<T | MailError> {
  try {
    return await promise;
  } catch (error) {
    return error instanceof MailError ? error : new MailError("refused", "body.getAsync", null, { cause: error });
  }
}
