import type { MailBody } from "../../core/mail/MailSnapshot";
import { decodeMark, decodeMarks, encodeMarks, type Mark } from "../../core/send-check/mark";
import { ownWords } from "../../core/send-check/ownWords";
import { phrasesIn } from "../../core/send-check/phrasesIn";
import { withRecentMark } from "../../core/send-check/recentMarks";
import { namesIn, standingMarks } from "../../core/send-check/standingMarks";
import type { KeptMark, KeptMarks } from "../../ports/KeptMarks";
import { MailError, type BodyType, type ItemMark, type MailPort } from "../../ports/MailPort";
import { attempt, attemptValue } from "./attempt";
import { inTurn } from "./inTurn";

/** Whether the check before sending knows the email that stands in a draft; "none": none stands there whose mark was kept. */
export type KnownToCheck = "none" | "known" | "unknown";

interface Found {
  readonly mark: Mark;
  readonly strikeOut: () => void;
}

/**
 * Saves the mark of an email that was opened as a form on the item of that form, where the mailbox had no room for it.
 *
 * A draft is that email where the check itself would take it for it: its sentences stand in the draft's own words, and name
 * the tenant. One that has a mark of the kind keeps it, and no mark is taken from it: an email may be going in meanwhile. Where
 * two tenants' kept marks fit, or its own of the kind does not stand there, none is saved, and it is unknown.
 * Another pane beside the same draft may do the same: what is saved by then decides.
 *
 * @param seen  the draft's body as the pane read it: where no such email stands in it, Outlook is not asked
 */
export async function settleKeptMarks(mail: MailPort, item: ItemMark, seen: MailBody, kept: KeptMarks): Promise<KnownToCheck> {
  const found = readable(await withoutRecent(mail, kept.all()));
  if (standingIn(seen, found).length === 0) return "none";
  return inTurn(mail, () => settle(mail, item, seen.html === null ? "text" : "html", found));
}

async function settle(mail: MailPort, item: ItemMark, type: BodyType, found: readonly Found[]): Promise<KnownToCheck> {
  const text = await attemptValue(mail.readBody(item, type));
  if (text instanceof MailError) return text.code === "itemChanged" ? "none" : "unknown";
  const body: MailBody = type === "html" ? { html: text, text: null } : { html: null, text };
  const here = standingIn(body, found);
  if (here.length === 0) return "none";

  let lacking = newestOfKind(here);
  let isDoubtful = false;
  const saved = await attempt(mail.changeMark(item, (stored) => {
    const own = decodeMarks(stored);
    const standing = standingMarks(own, [], saysIn(body, own));
    lacking = lacking.filter(({ mark }) => standing.every(({ kind }) => kind !== mark.kind));
    if (lacking.length === 0) return null;
    const marks = encodeMarks([...lacking.map(({ mark }) => mark), ...own]);
    isDoubtful = isUnclear(lacking, here) || lacking.some(({ mark }) => own.some(({ kind }) => kind === mark.kind)) || decodeMarks(marks).length < lacking.length + own.length;
    return isDoubtful ? null : marks;
  }));
  if (saved instanceof MailError && saved.code === "itemChanged") return "none";
  if (saved === "done" && lacking.length === 0) return "known";
  if (isDoubtful || isUnclear(lacking, here)) return "unknown";
  // The mailbox may have room again.
  if (saved !== "done" && (await attempt(mail.saveRecentMarks((stored) => lacking.reduce<unknown>((marks, { mark }) => withRecentMark(marks, mark), stored) as readonly string[]))) !== "done") return "unknown";
  for (const one of lacking) one.strikeOut();
  return "known";
}

const standingIn = (body: MailBody, found: readonly Found[]): readonly Found[] => found.filter(({ mark }) => standingMarks([], [mark], saysIn(body, [mark])).length > 0);

/** Without those that the mailbox has all the same: their page ended before it could say so. */
async function withoutRecent(mail: MailPort, kept: readonly KeptMark[]): Promise<readonly KeptMark[]> {
  let recent: readonly unknown[] = [];
  await attempt(mail.saveRecentMarks((stored) => {
    if (Array.isArray(stored)) recent = stored;
    return null;
  }));
  return kept.filter((one) => {
    if (recent.includes(one.mark)) one.strikeOut();
    return !recent.includes(one.mark);
  });
}

function readable(kept: readonly KeptMark[]): readonly Found[] {
  return kept.flatMap(({ mark: text, strikeOut }) => {
    const mark = decodeMark(text);
    // Of no use to anybody, whatever wrote it.
    if (mark === null) strikeOut();
    return mark === null ? [] : [{ mark, strikeOut }];
  });
}

const newestOfKind = (found: readonly Found[]): readonly Found[] => found.filter(({ mark }, at) => found.findIndex((one) => one.mark.kind === mark.kind) === at);

/** Whether the same email was kept of another tenant too, whose name stands there as well. */
const isUnclear = (chosen: readonly Found[], here: readonly Found[]): boolean => chosen.some(({ mark }) => here.some((one) => one.mark.kind === mark.kind && one.mark.tenantKey !== mark.tenantKey));

function saysIn(body: MailBody, marks: readonly Mark[]): (phrase: string) => boolean {
  const said = phrasesIn(ownWords(body) ?? "", marks.flatMap((mark) => [...mark.sentences, ...namesIn(mark)]));
  return (phrase) => said.has(phrase);
}
