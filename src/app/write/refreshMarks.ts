import { refreshedMarks, refreshedRecentMarks, type MarkSources } from "../../core/send-check/refreshedMark";
import type { KeptMarks } from "../../ports/KeptMarks";
import type { ItemMark, MailPort } from "../../ports/MailPort";
import { attempt } from "./attempt";
import { changeInTurn, type LeisureTurns } from "./inTurn";
import { recentWithKept } from "./recentWithKept";

/**
 * Lets the check before sending judge a tenant's unsent emails by what holds now: the one in the open draft, and those that were
 * opened as a form. Nobody waits for it; where Outlook does not take it, the check judges by what held when the email was written.
 *
 * @param kept  the browser's: what is saved of the recent ones has these too (see withKeptMarks)
 * @param people  the open draft's, and whose they are (app/hostsBeside); left out: as it was
 */
export async function refreshMarks(mail: MailPort, pages: LeisureTurns, item: ItemMark | null, sources: MarkSources, kept: KeptMarks | null = null, people?: Pick<MarkSources, "beside" | "hosts">): Promise<void> {
  const inDraft = item !== null && mail.abilities().surface === "compose" ? attempt(changeInTurn(mail, pages, () => mail.changeMark(item, (stored) => refreshedMarks(stored, { ...sources, ...people })))) : null;
  const recentOf = kept === null ? (stored: unknown) => stored : recentWithKept(kept);
  await Promise.all([inDraft, attempt(mail.saveRecentMarks((stored) => refreshedRecentMarks(recentOf(stored), sources)))]);
}
