import type { MailBody } from "../../core/mail/MailSnapshot";
import { decodeMark, decodeMarks, encodeMarks, type Mark } from "../../core/send-check/mark";
import { namesIn, ownMarks } from "../../core/send-check/ownMarks";
import { ownWords } from "../../core/send-check/ownWords";
import { phrasesIn } from "../../core/send-check/phrasesIn";
import { decodeRecentMarks, withRecentMark } from "../../core/send-check/recentMarks";
import { standingMarks } from "../../core/send-check/standingMarks";
import { emailOf } from "../../core/send-check/withKeptMarks";
import type { TemplateKind } from "../../core/templates/Email";
import type { KeptMark, KeptMarks, MarkNews } from "../../ports/KeptMarks";
import { MailError, type ItemMark, type MailPort } from "../../ports/MailPort";
import { attempt, attemptValue } from "./attempt";
import { changeInTurn, inTurn, type LeisureTurns } from "./inTurn";

/** Whether the check before sending knows the email that stands in a draft; "none": none stands there whose mark was kept. */
export type KnownToCheck = "none" | "known" | "unknown";

export interface Settled {
  readonly known: KnownToCheck;
  /** The emails of which that is said. */
  readonly kinds: readonly TemplateKind[];
  /** The mark of each as it was kept; null: other tenants' marks fit as well. */
  readonly marks: readonly (string | null)[];
}

interface Found {
  readonly mark: Mark;
  /** Among the recent ones, by which the check knows it too. */
  readonly isRecent: boolean;
  /** As it was kept. */
  readonly kept: KeptMark;
}

/** An email in the draft whose mark was kept. */
interface Standing {
  readonly kind: TemplateKind;
  /** Null: other tenants' marks fit as well. */
  readonly found: Found | null;
}

const NONE: Settled = { known: "none", kinds: [], marks: [] };

/**
 * Saves the mark of an email that was opened as a form on the item of that form: the mailbox may have had no room for it, or lose it
 * to another page.
 *
 * A draft is that email where the check itself would take it for it: its sentences stand in the draft's own words, and name
 * the tenant more surely than any other's whose mark is kept or among the recent ones. One that has a mark of the kind keeps it,
 * and no mark is taken from it: an email may be going in meanwhile. Where two tenants are named alike, or its own of the kind does
 * not stand there, none is saved, and it is unknown.
 * Another pane beside the same draft may do the same: what is saved by then decides.
 *
 * @param seen  the draft's body as the pane read it; where it may have changed, it is read again
 * @param news  to the pane that has said of the email that the check will not know it
 */
export async function settleKeptMarks(mail: MailPort, pages: LeisureTurns, item: ItemMark, seen: MailBody, kept: KeptMarks, news: MarkNews | null = null): Promise<Settled> {
  const recent = await recentMarks(mail);
  const standing = standingIn(seen, readable(kept.all(), recent), recent);
  return standing.length === 0 ? NONE : inTurn(mail, () => settle(mail, pages, item, seen, standing, news));
}

async function settle(mail: MailPort, pages: LeisureTurns, item: ItemMark, seen: MailBody, standing: readonly Standing[], news: MarkNews | null): Promise<Settled> {
  let own: readonly Mark[] = [];
  let lacking = standing;
  let hasRoom = true;
  const toSave = (): readonly Found[] => lacking.flatMap(({ found }) => found ?? []);
  const saved = await attempt(changeInTurn(mail, pages, () => mail.changeMark(item, (stored) => {
    own = decodeMarks(stored);
    lacking = standing.filter(({ kind }) => own.every((one) => one.kind !== kind));
    if (toSave().length === 0) return null;
    const all = [...toSave().map(({ mark }) => mark), ...own];
    const text = encodeMarks(all);
    hasRoom = decodeMarks(text).length === all.length;
    return hasRoom ? text : null;
  })));
  if (saved instanceof MailError && saved.code === "itemChanged") return NONE;
  const unknown: Settled = { known: "unknown", kinds: standing.map(({ kind }) => kind), marks: standing.map(({ found }) => found && found.kept.mark) };
  const onItem = saved === "done" && hasRoom;
  const marks = toSave().filter(({ isRecent }) => onItem || !isRecent);
  // The mailbox may have room again.
  if (!onItem && marks.length > 0 && (await attempt(mail.saveRecentMarks((stored) => marks.reduce<unknown>((recent, { mark }) => withRecentMark(recent, mark), stored) as readonly string[]))) !== "done") return unknown;
  for (const { kept } of marks) {
    kept.strikeOut();
    news?.tell(kept.mark);
  }
  if (lacking.some(({ found }) => found === null)) return unknown;
  const had = standing.filter((one) => !lacking.includes(one));
  if (!allStand(had, own, seen)) {
    // Another one may have gone in since.
    const type = seen.html === null ? "text" : "html";
    const text = await attemptValue(mail.readBody(item, type));
    if (text instanceof MailError) return text.code === "itemChanged" ? NONE : unknown;
    if (!allStand(had, own, { html: null, text: null, [type]: text })) return unknown;
  }
  return { ...unknown, known: "known" };
}

async function recentMarks(mail: MailPort): Promise<readonly Mark[]> {
  let recent: readonly Mark[] = [];
  await attempt(mail.saveRecentMarks((stored) => {
    recent = decodeRecentMarks(stored);
    return null;
  }));
  return recent;
}

/** As the recent ones have them, which are kept up to date. */
function readable(kept: readonly KeptMark[], recent: readonly Mark[]): readonly Found[] {
  return kept.flatMap((one) => {
    const mark = decodeMark(one.mark);
    // Of no use to anybody, whatever wrote it.
    if (mark === null) one.strikeOut();
    const fresh = mark && recent.find((other) => emailOf(other) === emailOf(mark));
    return mark === null ? [] : [{ mark: fresh ?? mark, isRecent: fresh !== undefined, kept: one }];
  });
}

/** The emails in a draft that the check would take for those of kept marks, were they among the recent ones. */
function standingIn(body: MailBody, found: readonly Found[], recent: readonly Mark[]): readonly Standing[] {
  const all = [...found.map(({ mark }) => mark), ...recent];
  const says = saysIn(body, all);
  return standingMarks([], all, says).flatMap((surest): readonly Standing[] => {
    const { kind } = surest;
    const asSure = all.filter((mark) => mark.kind === kind && standingMarks([], [mark, surest], says)[0] === mark);
    if (!found.some(({ mark }) => asSure.includes(mark))) return [];
    const isClear = asSure.every((mark) => isSameTenant(mark, surest));
    return [{ kind, found: isClear ? (found.find(({ mark }) => mark === surest) ?? null) : null }];
  });
}

const isSameTenant = (one: Mark, other: Mark): boolean => one.tenantKey === other.tenantKey || (one.tenantId !== null && one.tenantId === other.tenantId);

function allStand(emails: readonly Standing[], own: readonly Mark[], body: MailBody): boolean {
  const there = ownMarks(own, saysIn(body, own));
  return emails.every(({ kind }) => there.some((mark) => mark.kind === kind));
}

function saysIn(body: MailBody, marks: readonly Mark[]): (phrase: string) => boolean {
  const said = phrasesIn(ownWords(body) ?? "", marks.flatMap((mark) => [...mark.sentences, ...namesIn(mark)]));
  return (phrase) => said.has(phrase);
}
