import type { Person } from "../../core/mail/MailSnapshot";
import type { Email, TemplateKind } from "../../core/templates/Email";
import { MailError, type DraftState, type WritingPort } from "../../ports/MailPort";
import { attempt, attemptValue, mayHaveActed, type Attempt } from "./attempt";
import { compareRecipients, distinctAddresses } from "./compareRecipients";
import { contentFor } from "./contentFor";
import { failedWith } from "./failedWith";
import { decodeInserts, encodeInserts, type Inserted } from "./Inserted";
import { insertedFragment, withFragment } from "./insertedFragment";
import { placeOfInsert } from "./placeOfInsert";
import { readChangedBody } from "./readChangedBody";
import { withoutAddresses } from "./toLine";
import { bodyOf, standsAsSet } from "./wholeBody";
import type { WriteResult, WriteWarning, WrittenPart } from "./WriteResult";

interface Beside {
  /** The insert whose place this email takes, with the subject and the recipients that it set. */
  readonly earlier: Inserted | null;
  /** Whose closing it is of; null: not known. */
  readonly tenantKey: string | null;
  /** Saves what the check before sending must know; null: nothing. */
  readonly saveMark: (() => Promise<void>) | null;
}

/** What is done with one part of the draft. */
interface Plan<T> {
  readonly start: (() => Promise<void>) | null;
  readonly warning: WriteWarning | null;
  readonly record: T;
}

/**
 * Puts the email into a draft that has been read: body, subject, recipients and mark side by side, subject and recipients
 * where they are empty or an earlier insert's, then reads body and recipients back. Two waits on Outlook; a third where it does not
 * show the email.
 */
export async function writeIntoDraft(mail: WritingPort, draft: DraftState, email: Email, recipients: readonly string[], { earlier, tenantKey, saveMark }: Beside): Promise<WriteResult> {
  const wanted = distinctAddresses(recipients);
  const content = contentFor(draft.bodyType, email);
  const planned = planBody(mail, draft, content, earlier);
  const subjectPlan = planSubject(mail, draft, email.subject, earlier);
  const toPlan = planRecipients(mail, draft, wanted, email.kind, earlier);
  const warnings = [planned.warning, subjectPlan.warning, toPlan.warning].filter((warning) => warning !== null);

  const [body, subject, added, marked] = await Promise.all([
    attempt(planned.start()),
    subjectPlan.start && attempt(subjectPlan.start()),
    toPlan.start && attempt(toPlan.start()),
    saveMark && attempt(saveMark()),
  ]);

  const failed = (reason: MailError, mayStand = mayHaveActed(reason)): WriteResult => {
    const others: readonly (readonly [WrittenPart, Attempt | null])[] = [["subject", subject], ["recipients", added]];
    return failedWith(reason, {
      written: others.filter(([, outcome]) => outcome === "done").map(([part]) => part),
      unsure: [...(mayStand ? ["body" as const] : []), ...others.filter(([, outcome]) => outcome instanceof MailError && mayHaveActed(outcome)).map(([part]) => part)],
    });
  };
  if (body !== "done") return failed(body);
  if (subject instanceof MailError) warnings.push("subjectNotSet");
  if (marked instanceof MailError) warnings.push("markNotSaved");

  const [shown, warning] = await Promise.all([
    readChangedBody(mail, draft.item, draft.bodyType, (after) => after === bodyOf(draft)),
    added === null ? null : readBack(mail, draft, wanted, added),
  ]);
  // Outlook's word alone (OfficeDev/office-js #6811): the email is not there, or is shown later yet.
  if (shown === bodyOf(draft)) return failed(new MailError("failed", "body.getAsync"), true);
  if (warning) warnings.push(warning);
  if (planned.whole !== null && (shown instanceof MailError || !standsAsSet(planned.whole, shown))) warnings.push("bodyUnchecked");
  const piece = shown instanceof MailError ? null : insertedFragment(planned.base, shown, content, draft.bodyType);
  const others = decodeInserts(draft.notes).filter(({ fragment }) => fragment !== earlier?.fragment);
  const inserted: Inserted | null = piece && {
    kind: email.kind,
    bodyType: draft.bodyType,
    content,
    ...piece,
    subject: subject === "done" ? subjectPlan.record : null,
    recipients: added === "done" ? toPlan.record : [],
    ...(tenantKey === null ? {} : { of: { tenantKey, language: email.language, to: recipients } }),
  };
  return {
    done: true,
    how: planned.how,
    warnings,
    ...(planned.how === "replacedEarlier" && earlier !== null ? { replaced: earlier } : {}),
    ...(inserted === null ? {} : { inserted, notes: encodeInserts([...others, inserted]) }),
  };
}

interface BodyPlan {
  readonly start: () => Promise<void>;
  readonly how: "insertedAtTop" | "insertedAtCursor" | "replacedEarlier";
  readonly warning: WriteWarning | null;
  /** The draft without the email. */
  readonly base: string;
  /** The whole body, where it is set as one. */
  readonly whole: string | null;
}

function planBody(mail: WritingPort, draft: DraftState, content: string, earlier: Inserted | null): BodyPlan {
  const { item, bodyType } = draft;
  const body = bodyOf(draft);
  const whole = earlier && withFragment(body, earlier.fragment, content);
  const base = earlier && withFragment(body, earlier.fragment, earlier.replaced);
  if (whole !== null && base !== null) return { start: () => mail.replaceBody(item, whole, bodyType), how: "replacedEarlier", warning: null, base, whole };
  const { at, warning } = placeOfInsert(draft, mail.userName());
  return at === "top"
    ? { start: () => mail.insertAtTop(item, content, bodyType), how: "insertedAtTop", warning, base: body, whole: null }
    : { start: () => mail.insertAtCursor(item, content, bodyType), how: "insertedAtCursor", warning, base: body, whole: null };
}

function planSubject(mail: WritingPort, { item, subject }: DraftState, wanted: string, earlier: Inserted | null): Plan<Inserted["subject"]> {
  const set = (before: string): Plan<Inserted["subject"]> => ({ start: () => mail.setSubject(item, wanted), warning: null, record: { before, set: wanted } });
  if (earlier?.subject && subject.trim() === earlier.subject.set.trim()) return set(earlier.subject.before);
  if (subject.trim() === "") return set(subject);
  return { start: null, warning: subject.trim() === wanted.trim() ? null : "subjectKept", record: null };
}

function planRecipients(mail: WritingPort, { item, to }: DraftState, wanted: readonly string[], kind: TemplateKind, earlier: Inserted | null): Plan<readonly string[]> {
  const others = earlier && earlier.recipients.length > 0 ? withoutAddresses(to, earlier.recipients) : null;
  // Where the FM has taken the earlier email's people out, the line is theirs.
  if (others !== null && others.length < to.length) {
    const there = new Set(others.map(({ address }) => address.trim().toLowerCase()));
    const added = wanted.filter((address) => !there.has(address.toLowerCase()));
    const people: readonly Person[] = [...others, ...added.map((address) => ({ name: "", address }))];
    return { start: () => mail.setRecipients(item, people), warning: keptWarning(kind, wanted, others, false), record: added };
  }
  if (to.length === 0 && wanted.length > 0) return { start: () => mail.addRecipients(item, wanted), warning: null, record: wanted };
  return { start: null, warning: keptWarning(kind, wanted, to, compareRecipients(wanted, to) === "lacking"), record: [] };
}

/** What is to be said of people who stood in the To line before. A request goes to its team alone: whoever else it keeps is said. */
function keptWarning(kind: TemplateKind, wanted: readonly string[], kept: readonly Person[], isLacking: boolean): WriteWarning | null {
  if (kept.length === 0) return null;
  // An X.500 name may be the team's.
  const isOther = ({ address }: Person): boolean => address.includes("@") && compareRecipients([address], wanted.map((team) => ({ name: "", address: team }))) === "lacking";
  if (kind === "assignment" && kept.some(isOther)) return "notOnlyTeam";
  return isLacking ? "recipientsKept" : null;
}

/** What Outlook shows decides, not what it said of the adding (outlook.md, "What goes wrong"). */
async function readBack(mail: WritingPort, draft: DraftState, wanted: readonly string[], added: Attempt): Promise<WriteWarning | null> {
  if (added instanceof MailError && !mayHaveActed(added)) return "recipientsNotSet";
  const shown = await attemptValue(mail.readRecipients(draft.item));
  if (shown instanceof MailError) return added === "done" ? "recipientsUnchecked" : "recipientsNotSet";
  const compared = compareRecipients(wanted, shown);
  if (compared === "all") return null;
  return compared === "lacking" ? "recipientsNotSet" : "recipientsUnchecked";
}
