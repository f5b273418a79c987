import { MailError, type DraftState, type ItemMark, type MailErrorCode, type MailPort } from "../../ports/MailPort";
import { attempt, attemptValue, mayHaveActed } from "./attempt";
import { decodeInserts, encodeInserts, type Inserted } from "./Inserted";
import { withFragment } from "./insertedFragment";
import { readChangedBody } from "./readChangedBody";
import { withoutAddresses } from "./toLine";
import { bodyOf, maySetBody, standsAsSet } from "./wholeBody";

export type UndoWarning =
  /** The subject or recipients that the insert set could not be taken back. */
  | "headersLeft"
  /** Outlook does not show the body as it was set. */
  | "bodyUnchecked";

export type UndoResult =
  | { readonly undone: true; readonly warnings: readonly UndoWarning[] }
  | {
      readonly undone: false;
      /** "edited": it does not stand in the draft any more, or more than once; "pictures": the body would lose some; "stillShown": Outlook says that the body is set, and shows it as it was. */
      readonly reason: "edited" | "pictures" | "stillShown" | MailErrorCode;
      /** The body may or may not have been set: Outlook gave no answer, or does not show it. */
      readonly unsure: boolean;
    };

// Reading the draft and setting the body may take 3 and 4 s (adapters/office/draft, callOffice). The email is out then: the rest is
// waited for as long as Outlook takes where it was quick so far, and not beyond this where it was slow.
const SAID_AFTER_MS = 8_000;

// Of what is asked of a draft at once one answer may be slow, and the body's is as old by then as all took together.
const OLD_AFTER_MS = 300;
// Whoever answers of the body alone does it within a few ms, and there is no room for more beside the 8 s.
const GLANCE_MS = 75;

/**
 * Takes an insert back: exactly its own piece of the body, wherever else the FM has written, and what it set of subject and
 * recipients where that still stands. Three waits: reads the draft, sets the body, reads it back; a fourth where it is shown as it was.
 *
 * Outlook can only set the whole body, so it is refused where that would lose something. What is typed between the reading
 * and the setting, some hundred ms, would be lost: no call of Outlook's guards against it. Where the reading took longer, the body is
 * looked at once more.
 */
export async function undoInsert(mail: MailPort, item: ItemMark, inserted: Inserted): Promise<UndoResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<null>((resolve) => { timer = setTimeout(() => { resolve(null); }, SAID_AFTER_MS); });
  try {
    return await undo(mail, item, inserted, timeUp);
  } finally {
    clearTimeout(timer);
  }
}

async function undo(mail: MailPort, item: ItemMark, inserted: Inserted, timeUp: Promise<null>): Promise<UndoResult> {
  const refused = (reason: Extract<UndoResult, { undone: false }>["reason"], unsure = false): UndoResult => ({ undone: false, reason, unsure });
  if (mail.openItem() !== item) return refused("itemChanged");
  const draft = await attemptValue(readDraft(mail));
  if (draft instanceof MailError) return refused(draft.code);
  if (draft.item !== item) return refused("itemChanged");
  const before = bodyOf(draft);
  const body = draft.bodyType === inserted.bodyType ? withFragment(before, inserted.fragment, inserted.replaced) : null;
  if (body === null) return refused("edited");
  if (!maySetBody(before)) return refused("pictures");
  const set = await attempt(mail.replaceBody(item, body, draft.bodyType));
  if (set !== "done") return refused(set.code, mayHaveActed(set));

  const others = decodeInserts(draft.notes).filter(({ fragment }) => fragment !== inserted.fragment);
  const stands = (after: string): boolean => withFragment(after, inserted.fragment, "") !== null;
  const inTime = <T>(work: Promise<T>): Promise<T | null> => Promise.race([work, timeUp]);
  const [shown, headers] = await Promise.all([
    inTime(readChangedBody(mail, item, draft.bodyType, stands)),
    inTime(takeBackHeaders(mail, draft, inserted)),
    inTime(attempt(mail.saveNotes(item, encodeInserts(others)))),
  ]);
  if (typeof shown === "string" && stands(shown)) {
    // It can be tried again.
    void attempt(mail.saveNotes(item, draft.notes ?? encodeInserts([...others, inserted])));
    return refused("stillShown", true);
  }
  const warnings: UndoWarning[] = [];
  if (shown === null || shown instanceof MailError || !standsAsSet(body, shown)) warnings.push("bodyUnchecked");
  if (headers !== true) warnings.push("headersLeft");
  return { undone: true, warnings };
}

async function readDraft(mail: MailPort): Promise<DraftState> {
  let isOld = false;
  const timer = setTimeout(() => { isOld = true; }, OLD_AFTER_MS);
  try {
    const draft = await mail.readDraft();
    const body = isOld ? await glance(mail, draft) : null;
    return body === null ? draft : { ...draft, body: { html: null, text: null, [draft.bodyType]: body } };
  } finally {
    clearTimeout(timer);
  }
}

/** The body as it is by now; null where Outlook does not say at once. */
async function glance(mail: MailPort, { item, bodyType }: DraftState): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => { timer = setTimeout(() => { resolve(null); }, GLANCE_MS); });
  const body = await Promise.race([attemptValue(mail.readBody(item, bodyType)), late]);
  clearTimeout(timer);
  return typeof body === "string" ? body : null;
}

/** False where something that the insert set is still there, or may be. */
async function takeBackHeaders(mail: MailPort, { item, subject, to }: DraftState, inserted: Inserted): Promise<boolean> {
  const calls: Promise<void>[] = [];
  if (inserted.subject?.set === subject) calls.push(mail.setSubject(item, inserted.subject.before));
  const others = inserted.recipients.length === 0 ? to : withoutAddresses(to, inserted.recipients);
  if (others !== null && others.length < to.length) calls.push(mail.setRecipients(item, others));
  const outcomes = await Promise.all(calls.map(attempt));
  return others !== null && outcomes.every((outcome) => outcome === "done");
}
