import type { Email } from "../../core/templates/Email";
import { MailError, type DraftState, type MailPort } from "../../ports/MailPort";
import { compareRecipients, distinctAddresses } from "./compareRecipients";
import { failedWith } from "./failedWith";
import { placeOfInsert } from "./placeOfInsert";
import type { WriteResult, WriteWarning, WrittenPart } from "./WriteResult";

type Attempt = "done" | MailError;

/**
 * Puts the email into a draft that has been read: body, subject and recipients side by side, the latter two where they are
 * empty, then reads the recipients back. Two waits on Outlook.
 */
export async function writeIntoDraft(mail: MailPort, draft: DraftState, email: Email, recipients: readonly string[]): Promise<WriteResult> {
  const warnings: WriteWarning[] = [];
  const place = placeOfInsert(draft, mail.userName());
  if (place.warning) warnings.push(place.warning);

  const fillsSubject = draft.subject.trim() === "";
  if (!fillsSubject && draft.subject.trim() !== email.subject.trim()) warnings.push("subjectKept");

  const wanted = distinctAddresses(recipients);
  const fillsRecipients = draft.to.length === 0 && wanted.length > 0;
  if (draft.to.length > 0 && compareRecipients(wanted, draft.to) === "lacking") warnings.push("recipientsKept");

  const content = contentFor(draft, email);
  const insert = place.at === "top" ? mail.insertAtTop(draft.item, content, draft.bodyType) : mail.insertAtCursor(draft.item, content, draft.bodyType);
  const [body, subject, added] = await Promise.all([
    attempt(insert),
    fillsSubject ? attempt(mail.setSubject(draft.item, email.subject)) : null,
    fillsRecipients ? attempt(mail.addRecipients(draft.item, wanted)) : null,
  ]);

  if (body !== "done") {
    const attempts: readonly (readonly [WrittenPart, Attempt | null])[] = [["body", body], ["subject", subject], ["recipients", added]];
    return failedWith(body, {
      written: attempts.filter(([, outcome]) => outcome === "done").map(([part]) => part),
      unsure: attempts.filter(([, outcome]) => outcome instanceof MailError && mayHaveActed(outcome)).map(([part]) => part),
    });
  }
  if (subject instanceof MailError) warnings.push("subjectNotSet");
  if (added !== null) {
    const warning = await readBack(mail, draft, wanted, added);
    if (warning) warnings.push(warning);
  }
  return { done: true, how: place.at === "top" ? "insertedAtTop" : "insertedAtCursor", warnings };
}

/** HTML never goes into a plain-text body. A text ends its last line, and at the top leaves one free above what follows. */
function contentFor(draft: DraftState, email: Email): string {
  if (draft.bodyType === "html") return email.html;
  return `${email.text.trimEnd()}\n\n`;
}

/** What Outlook shows decides, not what it said of the adding (outlook.md, "What goes wrong"). */
async function readBack(mail: MailPort, draft: DraftState, wanted: readonly string[], added: Attempt): Promise<WriteWarning | null> {
  if (added instanceof MailError && !mayHaveActed(added)) return "recipientsNotSet";
  const shown = await attemptValue(mail.readRecipients(draft.item));
  if (shown instanceof MailError) return added === "done" ? "recipientsUnchecked" : "recipientsNotSet";
  const compared = compareRecipients(wanted, shown);
  if (compared === "all") return null;
  return compared === "lacking" ? "recipientsNotSet" : "recipientsUnchecked";
}

/** After no answer, or one that came when another mail was open, the call may have acted all the same. */
function mayHaveActed(error: MailError): boolean {
  return error.code === "timeout" || error.code === "itemChanged";
}

async function attempt(call: Promise<void>): Promise<Attempt> {
  const outcome = await attemptValue(call);
  return outcome instanceof MailError ? outcome : "done";
}

async function attemptValue<T>(call: Promise<T>): Promise<T | MailError> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof MailError) return error;
    throw error;
  }
}
