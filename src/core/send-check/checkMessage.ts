import { TEMPLATE_KINDS } from "../templates/Email";
import { checkAccountTeamEmail } from "./checkAccountTeamEmail";
import { checkAssignmentRequest } from "./checkAssignmentRequest";
import { checkCustomerEmail } from "./checkCustomerEmail";
import type { Finding, UnreadPart, Verdict } from "./Finding";
import { fold } from "./fold";
import type { Mark } from "./mark";
import type { OutgoingMessage } from "./OutgoingMessage";
import { ownWords } from "./ownWords";
import { isUnfilledSubject, placeholdersIn } from "./placeholders";
import { recipientsOf } from "./recipients";
import { templatesIn } from "./templateSentences";

/** What travels with the item: the add-in's mark, nothing of the add-in's, or what could not be read. */
export type Carried = Mark | "none" | "unread";

/**
 * Whether a message may be sent without a question, and if not, what to do first.
 *
 * Only a closing email is judged: one with a mark whose sentences still stand in it, one that matches a recent mark and
 * names its tenant, or one recognised by the templates' own sentences. Any other mail may go, whatever could not be read of
 * it. Of a closing email, what could not be read is itself a finding. Only the sender's own newest words count.
 * Source: issue 3, "A check before sending"; playbook, "Steps".
 *
 * @param recent  marks of emails that were opened as a form of Outlook's, newest first (see recentMarks)
 */
export function checkMessage(message: OutgoingMessage, carried: Carried, recent: readonly Mark[] = []): Verdict {
  const words = ownWords(message.body);
  const folded = once(() => fold(words ?? ""));
  const mark = standingMark(carried, words, folded, recent);
  const recognised = words === null ? [] : templatesIn(words, folded);
  const kinds = TEMPLATE_KINDS.filter((kind) => mark?.kind === kind || recognised.includes(kind));
  if (kinds.length === 0) {
    // A placeholder alone may be a mail about templates; in a subject of ours it is one of ours.
    const subject = message.subject ?? "";
    return isUnfilledSubject(subject) ? { allow: false, findings: [{ code: "placeholder", shown: placeholdersIn(subject, "known") }] } : { allow: true };
  }

  const findings: Finding[] = [];
  const which = mark === null ? "known" : "all";
  const shown = [...new Set([...placeholdersIn(message.subject ?? "", which), ...placeholdersIn(words ?? "", which)])];
  if (shown.length > 0) findings.push({ code: "placeholder", shown });

  const recipients = recipientsOf(message);
  if (mark?.kind === "customer") findings.push(...checkCustomerEmail(mark, recipients, message.userAddress));
  if (kinds.includes("accountTeam")) findings.push(...checkAccountTeamEmail(mark, recipients, message.userAddress));
  if (mark?.kind === "assignment") findings.push(...checkAssignmentRequest(mark, recipients, [fold(message.subject ?? ""), folded()]));

  const parts = unreadParts(message, mark === null ? carried : "none");
  if (parts.length > 0) findings.push({ code: "unread", parts });
  return findings.length === 0 ? { allow: true } : { allow: false, findings };
}

/** The mark of the email that stands in the message; a body that could not be read is taken to hold the one that the item carries. */
function standingMark(carried: Carried, words: string | null, folded: () => string, recent: readonly Mark[]): Mark | null {
  const ownMark = carried === "none" || carried === "unread" ? null : carried;
  if (words === null) return ownMark;
  if (ownMark !== null && stands(ownMark, folded())) return ownMark;
  return recent.find((mark) => stands(mark, folded()) && isNamed(mark, folded())) ?? null;
}

/** While two of an email's sentences stand (or its only one), the message is that email; with fewer the FM writes of something else. */
const FEWEST_SENTENCES = 2;

function stands({ sentences }: Mark, folded: string): boolean {
  const standing = sentences.filter((sentence) => folded.includes(sentence)).length;
  return sentences.length > 0 && standing >= Math.min(FEWEST_SENTENCES, sentences.length);
}

/** Of several tenants only an ID tells: emails of one run share their sentences, and a customer may have a tenant in each. */
function isNamed({ tenantId, tenantName, customer, tenants }: Mark, folded: string): boolean {
  if (tenants.length > 0) return tenants.some((end) => folded.includes(end));
  return [tenantId, tenantName, customer].some((name) => name !== null && folded.includes(fold(name)));
}

function unreadParts({ subject, body, to, cc, bcc }: OutgoingMessage, carried: Carried): readonly UnreadPart[] {
  const parts: UnreadPart[] = [];
  if (subject === null) parts.push("subject");
  if (body.text === null && body.html === null) parts.push("body");
  if (to === null || cc === null || bcc === null) parts.push("recipients");
  if (carried === "unread") parts.push("mark");
  return parts;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
