import { TEMPLATE_KINDS } from "../templates/Email";
import { checkAccountTeamEmail } from "./checkAccountTeamEmail";
import { checkAssignmentRequest, queueNames } from "./checkAssignmentRequest";
import { checkCustomerEmail } from "./checkCustomerEmail";
import type { Finding, UnreadPart, Verdict } from "./Finding";
import { fold } from "./fold";
import type { Mark } from "./mark";
import type { OutgoingMessage } from "./OutgoingMessage";
import { ownWords } from "./ownWords";
import { phrasesIn } from "./phrasesIn";
import { isUnfilledSubject, placeholdersIn } from "./placeholders";
import { recipientsOf } from "./recipients";
import { templatePhrases, templatesIn } from "./templateSentences";

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
  const own = carried === "none" || carried === "unread" ? null : carried;
  const says = saidIn(words ?? "", own, recent);
  const mark = words === null ? own : standingMark(own, recent, says);
  const recognised = words === null ? [] : templatesIn(words, says);
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
  if (kinds.includes("assignment")) findings.push(...checkAssignmentRequest(mark?.kind === "assignment" ? mark : null, recipients, message.userAddress, fold(message.subject ?? ""), says));

  const parts = unreadParts(message, mark === null ? carried : "none");
  if (parts.length > 0) findings.push({ code: "unread", parts });
  return findings.length === 0 ? { allow: true } : { allow: false, findings };
}

/** Whether the sender says a folded phrase, of those that matter for these marks; the words are gone through once, and only where there is anything to find. */
function saidIn(words: string, own: Mark | null, recent: readonly Mark[]): (phrase: string) => boolean {
  const phrases = [...templatePhrases(words), ...(own?.sentences ?? [])];
  for (const mark of recent) phrases.push(...mark.sentences, ...namesIn(mark));
  if (own?.kind === "assignment" || recent.some(({ kind }) => kind === "assignment")) phrases.push(...queueNames());
  const said = phrases.length === 0 ? null : phrasesIn(words, phrases);
  return (phrase) => said !== null && said.has(phrase);
}

/** The mark of the email that stands in the message. */
function standingMark(own: Mark | null, recent: readonly Mark[], says: (phrase: string) => boolean): Mark | null {
  if (own !== null && stands(own, says)) return own;
  return recent.find((mark) => stands(mark, says) && namesIn(mark).some(says)) ?? null;
}

/** While two of an email's sentences stand (or its only one), the message is that email; with fewer the FM writes of something else. */
const FEWEST_SENTENCES = 2;

function stands({ sentences }: Mark, says: (phrase: string) => boolean): boolean {
  const standing = sentences.filter(says).length;
  return sentences.length > 0 && standing >= Math.min(FEWEST_SENTENCES, sentences.length);
}

/** What names the tenant. Of several only an ID tells: emails of one run share their sentences, and a customer may have a tenant in each. */
function namesIn({ tenantId, tenantName, customer, tenants }: Mark): readonly string[] {
  if (tenants.length > 0) return tenants;
  return [tenantId, tenantName, customer].filter((name) => name !== null).map(fold);
}

function unreadParts({ subject, body, to, cc, bcc }: OutgoingMessage, carried: Carried): readonly UnreadPart[] {
  const parts: UnreadPart[] = [];
  if (subject === null) parts.push("subject");
  if (body.text === null && body.html === null) parts.push("body");
  if (to === null || cc === null || bcc === null) parts.push("recipients");
  if (carried === "unread") parts.push("mark");
  return parts;
}
