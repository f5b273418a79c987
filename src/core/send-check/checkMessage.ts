import { TEMPLATE_KINDS, type TemplateKind } from "../templates/Email";
import { checkAccountTeamEmail } from "./checkAccountTeamEmail";
import { checkAssignmentRequest, queueNames } from "./checkAssignmentRequest";
import { checkCustomerEmail } from "./checkCustomerEmail";
import type { Finding, UnreadPart, Verdict } from "./Finding";
import { fold } from "./fold";
import type { Mark } from "./mark";
import type { OutgoingMessage } from "./OutgoingMessage";
import { namesIn } from "./ownMarks";
import { ownWords } from "./ownWords";
import { phrasesIn } from "./phrasesIn";
import { isUnfilledSubject, placeholdersIn } from "./placeholders";
import { recipientsOf } from "./recipients";
import { standingMarks, withOthersBeside } from "./standingMarks";
import { templatePhrases, templatesIn } from "./templateSentences";

/** What travels with the item: the add-in's marks, one for each closing email in it, or what could not be read. */
export type Carried = readonly Mark[] | "unread";

/**
 * Whether a message may be sent without a question, and if not, what to do first.
 *
 * Only a closing email is judged: one with a mark whose sentences still stand in it, each that matches a recent mark and
 * names its tenant, or one recognised by the templates' own sentences. Any other mail may go, whatever could not be read of
 * it. Of a closing email, what could not be read is itself a finding. Only the sender's own newest words count.
 * Source: issue 3, "A check before sending"; playbook, "Steps".
 *
 * @param recent  marks of emails that were opened as a form of Outlook's, newest first (see recentMarks)
 */
export function checkMessage(message: OutgoingMessage, carried: Carried, recent: readonly Mark[] = []): Verdict {
  const words = ownWords(message.body);
  const own = carried === "unread" ? [] : carried;
  const says = saidIn(words ?? "", own, recent);
  const marks = words === null ? own : withOthersBeside(standingMarks(own, recent, says), recent, says);
  const recognised = words === null ? [] : templatesIn(words, says);
  const marksOf = (kind: TemplateKind): readonly Mark[] => marks.filter((mark) => mark.kind === kind);
  const kinds = TEMPLATE_KINDS.filter((kind) => marksOf(kind).length > 0 || recognised.includes(kind));
  if (kinds.length === 0) {
    // A placeholder alone may be a mail about templates; in a subject of ours it is one of ours.
    const subject = message.subject ?? "";
    return isUnfilledSubject(subject) ? { allow: false, findings: [{ code: "placeholder", shown: placeholdersIn(subject, "known") }] } : { allow: true };
  }

  const findings: Finding[] = [];
  const which = marks.length === 0 ? "known" : "all";
  const shown = [...new Set([...placeholdersIn(message.subject ?? "", which), ...placeholdersIn(words ?? "", which)])];
  if (shown.length > 0) findings.push({ code: "placeholder", shown });

  const recipients = recipientsOf(message);
  for (const mark of marksOf("customer")) findings.push(...checkCustomerEmail(mark, recipients, message.userAddress));
  // Without one of its own, what another email's mark knows of partners.
  for (const mark of marksOrNull(kinds, "accountTeam", marks)) findings.push(...checkAccountTeamEmail(mark ?? marks[0] ?? null, recipients, message.userAddress));
  for (const mark of marksOrNull(kinds, "assignment", marks)) findings.push(...checkAssignmentRequest(mark, recipients, message.userAddress, fold(message.subject ?? ""), words === null ? null : says));

  const parts = unreadParts(message, marks.length === 0 && carried === "unread");
  if (parts.length > 0) findings.push({ code: "unread", parts });
  return findings.length === 0 ? { allow: true } : { allow: false, findings: distinct(findings) };
}

/** The marks of a kind that the message holds; null for one that was recognised by its sentences alone. */
function marksOrNull(kinds: readonly TemplateKind[], kind: TemplateKind, marks: readonly Mark[]): readonly (Mark | null)[] {
  if (!kinds.includes(kind)) return [];
  const own = marks.filter((mark) => mark.kind === kind);
  return own.length > 0 ? own : [null];
}

/** Two emails of one kind may find the same. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const texts = findings.map((finding) => JSON.stringify(finding));
  return findings.filter((_, at) => texts.indexOf(texts[at] as string) === at);
}

/** Whether the sender says a folded phrase, of those that matter for these marks; the words are gone through once, and only where there is anything to find. */
function saidIn(words: string, own: readonly Mark[], recent: readonly Mark[]): (phrase: string) => boolean {
  const phrases = [...templatePhrases(words)];
  for (const mark of [...own, ...recent]) phrases.push(...mark.sentences, ...namesIn(mark));
  if (own.some(({ kind }) => kind === "assignment") || recent.some(({ kind }) => kind === "assignment")) phrases.push(...queueNames());
  const said = phrases.length === 0 ? null : phrasesIn(words, phrases);
  return (phrase) => said !== null && said.has(phrase);
}

function unreadParts({ subject, body, to, cc, bcc }: OutgoingMessage, markUnread: boolean): readonly UnreadPart[] {
  const parts: UnreadPart[] = [];
  if (subject === null) parts.push("subject");
  if (body.text === null && body.html === null) parts.push("body");
  if (to === null || cc === null || bcc === null) parts.push("recipients");
  if (markUnread) parts.push("mark");
  return parts;
}
