import { QUEUES, REGIONS } from "../../playbook/queues";
import type { Queue, Region } from "../../playbook/queues";
import type { Closing } from "../engagement/Closing";
import type { ClosingAction } from "../engagement/ClosingAction";
import { applyAction } from "../engagement/applyAction";
import type { IsoDate } from "../engagement/IsoDate";
import { knownAddresses } from "../engagement/knownAddresses";
import { anyOf } from "../mail/anyOf";
import type { MailSnapshot } from "../mail/MailSnapshot";
import { splitBody, type BodyParts } from "../mail/splitBody";
import { findMentions } from "../tenant/mentions";
import type { Tenant } from "../tenant/Tenant";
import { ASKED_QUEUE, DISCUSSED, DISCUSSION, MOVED, MOVING, NEGATED, NOT_DONE_YET, OTHER_QUEUE, QUESTION, QUEUE, REGION_WORDS, REQUEST, TENANT } from "./answerWords";
import { BACK, LEFT, withoutOrigin } from "./leavingWords";
import { askedFor, countedIn, PARTLY, SEVERAL } from "./partlyWords";
import { sentences } from "./sentences";

/** What an answer is judged against. */
export interface AnswerContext {
  /** The tenant that the mail is about, as detection or the FM says. */
  readonly tenant: Tenant;
  readonly closing: Closing;
  /** The FM's own and the team's for the region; none: nobody is known to be the Assignment team. */
  readonly assignmentTeamAddresses: readonly string[];
  /** Other tenants that the mail could be about: a sentence that names one is theirs. */
  readonly otherTenants?: readonly Tenant[];
}

export type AnswerRefusal =
  /** Of the FM, or of nobody who answers for a step. */
  | "otherSender"
  | "notAskedFor"
  | "alreadyDone"
  /** It came before what it would answer was asked. */
  | "beforeTheRequest"
  /** The newest words say nothing of a step. */
  | "nothingSaid"
  /** Said in an older message below alone. */
  | "olderMessage"
  | "negated"
  /** Not of every tenant that was asked for. */
  | "partly"
  | "notDoneYet"
  | "question"
  | "otherQueue"
  | "noQueueNamed"
  | "otherTenant"
  /** Of several tenants, and nothing says that this one is among them. */
  | "tenantNotNamed";

/** A proposal, which marks nothing: the FM says whether it is so. */
export type AnswerReading =
  | { readonly outcome: "proposal"; readonly step: "queueConfirmed"; readonly queue: Queue; readonly sentence: string }
  /** The customer's answer is the FM's to say. */
  | { readonly outcome: "proposal"; readonly step: "discussion"; readonly sentence: string }
  | { readonly outcome: "none"; readonly reason: AnswerRefusal; readonly sentence: string | null };

const none = (reason: AnswerRefusal, sentence: string | null = null): AnswerReading => ({ outcome: "none", reason, sentence });

/** What the Assignment team or the account team says in the newest words of a mail, and the step that it would be.
 *
 * A doubt is a refusal: any sentence about the matter that is negated, a question, of a part of the tenants, of another queue or
 * another tenant refuses the whole mail; one about the future only itself. An answer for several tenants counts where the mail
 * names this one, in the request below at least. Source: issue 5, "reads the answers".
 */
export function readAnswer(mail: MailSnapshot, context: AnswerContext): AnswerReading {
  const sender = senderOf(mail, context);
  if (sender === null) return none("otherSender");
  const { closing } = context;
  if (sender === "assignmentTeam") {
    if (closing.queueRequested === null) return none("notAskedFor");
    if (closing.queueConfirmedOn !== null) return none("alreadyDone");
    if (isBefore(mail, closing.queueRequested.on)) return none("beforeTheRequest");
    const { queue } = closing.queueRequested;
    return judge(mail, context, { said: MOVED, topic: MOVING, undone: (sentence) => leavingFault(sentence, queue), check: (sentence) => queueFault(sentence, queue), several: severalFault, partly: PARTLY, proposal: (sentence) => ({ outcome: "proposal", step: "queueConfirmed", queue, sentence }) });
  }
  const [firstEmailedOn] = closing.workloads.flatMap(({ accountTeamEmailedOn }) => accountTeamEmailedOn ?? []).sort();
  if (firstEmailedOn === undefined) return none("notAskedFor");
  if (isBefore(mail, firstEmailedOn)) return none("beforeTheRequest");
  if (closing.workloads.every((workload) => workload.discussionHeldOn !== null)) return none("alreadyDone");
  return judge(mail, context, { said: DISCUSSED, topic: DISCUSSION, undone: () => null, check: () => null, several: () => null, partly: [], proposal: (sentence) => ({ outcome: "proposal", step: "discussion", sentence }) });
}

const isBefore = ({ receivedOn }: MailSnapshot, day: IsoDate): boolean => receivedOn !== undefined && receivedOn < day;

/** The day that a proposed queue is confirmed for: the answer's own, where it is known and not to come; else today. */
export function confirmingDay({ receivedOn }: Pick<MailSnapshot, "receivedOn">, today: IsoDate): IsoDate {
  return receivedOn === undefined || receivedOn > today ? today : receivedOn;
}

/** The action that confirming a proposed queue stands for; null where the record has changed and would refuse it. */
export function confirmingAction(closing: Closing, on: IsoDate): ClosingAction | null {
  const action: ClosingAction = { type: "confirmQueue", on };
  return applyAction(closing, action).ok ? action : null;
}

const folded = (address: string): string => address.trim().toLowerCase();
const hostOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

function senderOf(mail: MailSnapshot, { tenant, closing, assignmentTeamAddresses }: AnswerContext): "assignmentTeam" | "accountTeam" | null {
  const from = folded(mail.from?.address ?? "");
  if (!from.includes("@") || from === folded(mail.userAddress)) return null;
  if (knownAddresses(tenant, closing, "accountTeamAddresses").some((address) => folded(address) === from)) return "accountTeam";
  const copied = new Set([...mail.to, ...mail.cc].map(({ address }) => folded(address)));
  const teams = assignmentTeamAddresses.map(folded).filter((team) => team.includes("@"));
  // One of the team answers from an address of their own, with the team in copy.
  return teams.some((team) => from === team || (copied.has(team) && hostOf(from) === hostOf(team))) ? "assignmentTeam" : null;
}

interface Matter {
  readonly said: readonly RegExp[];
  /** Whatever speaks of the matter, done or not. */
  readonly topic: RegExp;
  /** Why a sentence, said as done or not, takes the matter back. */
  readonly undone: (sentence: string) => AnswerRefusal | null;
  readonly check: (sentence: string) => AnswerRefusal | null;
  /** Why words that may be of several tenants do not hold for this one. */
  readonly several: (sentence: string, subject: string, parts: BodyParts, tenant: Tenant) => AnswerRefusal | null;
  readonly partly: readonly RegExp[];
  readonly proposal: (sentence: string) => AnswerReading;
}

// Longer is no answer of a person, and a sentence this long is none that was looked through.
const LONGEST_TEXT = 20_000;
const LONGEST_SENTENCE = 600;

function judge(mail: MailSnapshot, context: AnswerContext, matter: Matter): AnswerReading {
  const parts = splitBody(mail.body);
  const about = sentences(parts.newest.slice(0, LONGEST_TEXT)).filter((sentence) => sentence.length <= LONGEST_SENTENCE && matter.topic.test(sentence));
  let found: string | null = null;
  let weak: AnswerReading | null = null;
  for (const sentence of about) {
    const reason = faultOf(sentence, matter);
    if (reason === null) found ??= sentence;
    else if (reason !== "nothingSaid" && reason !== "notDoneYet" && reason !== "noQueueNamed") return none(reason, sentence);
    else if (reason !== "nothingSaid") weak ??= none(reason, sentence);
  }
  if (found !== null) {
    const reason = isOfOtherTenant(found, mail.subject, parts, context) ? "otherTenant" : matter.several(found, mail.subject, parts, context.tenant);
    return reason === null ? matter.proposal(found) : none(reason, found);
  }
  if (weak !== null) return weak;
  const older = sentences(parts.quoted.slice(0, LONGEST_TEXT)).find((sentence) => sentence.length <= LONGEST_SENTENCE && faultOf(sentence, matter) === null);
  return older === undefined ? none("nothingSaid") : none("olderMessage", older);
}

function faultOf(written: string, matter: Matter): AnswerRefusal | null {
  // The playbook's Japanese name of a queue holds a "not".
  const sentence = written.replace(/アクティブでない|非活动/gu, "Inactive");
  const said = anyOf(matter.said, sentence);
  if (anyOf(QUESTION, sentence)) return "question";
  if (anyOf(NEGATED, sentence)) return "negated";
  if (anyOf(matter.partly, sentence)) return "partly";
  if (anyOf(NOT_DONE_YET, sentence)) return "notDoneYet";
  return matter.undone(sentence) ?? (said ? matter.check(sentence) : "nothingSaid");
}

/** That the tenant is out of the queue, or was given back: in the words of a confirmation, and its contrary. */
function leavingFault(sentence: string, asked: Queue): AnswerRefusal | null {
  if (!anyOf(LEFT, sentence) && !anyOf(BACK, sentence)) return null;
  return namesOther(sentence, asked) ? "otherQueue" : "negated";
}

const regionsIn = (sentence: string): readonly Region[] => REGIONS.filter((region) => anyOf(REGION_WORDS[region], sentence));
const namesOther = (sentence: string, asked: Queue): boolean => OTHER_QUEUE.test(sentence) || regionsIn(sentence).some((region) => QUEUES[region] !== asked);

function queueFault(written: string, asked: Queue): AnswerRefusal | null {
  // An active queue that the tenant was in before is no other one that it was moved to.
  const sentence = withoutOrigin(written);
  if (namesOther(sentence, asked)) return "otherQueue";
  const isOfRequest = REQUEST.test(sentence) && !TENANT.test(sentence);
  return !isOfRequest && (regionsIn(sentence).length > 0 ? QUEUE : ASKED_QUEUE).test(sentence) ? null : "noQueueNamed";
}

/** Of an answer to a request for several tenants, or one that speaks of several: every doubt whether this one is among them. */
function severalFault(sentence: string, subject: string, parts: BodyParts, tenant: Tenant): AnswerRefusal | null {
  const asked = askedFor(subject);
  const ofSeveral = anyOf(SEVERAL, sentence);
  if (asked === null && !ofSeveral) return null;
  const counted = countedIn(sentence);
  if (asked !== null && ofSeveral && counted !== null && counted !== asked) return "partly";
  for (const other of sentences(parts.newest.slice(0, LONGEST_TEXT))) {
    if (anyOf(PARTLY, other)) return "partly";
    if (isNamedIn(other, tenant) && anyOf([...NEGATED, ...QUESTION], other)) return "negated";
    if (isNamedIn(other, tenant) && anyOf(NOT_DONE_YET, other)) return "notDoneYet";
  }
  const said = `${subject}\n${parts.newest}`;
  if (identified("", { ...NOTHING, newest: sentence }, tenant, []).own) return null;
  return isNamedIn(ofSeveral ? `${said}\n${parts.quoted}` : said, tenant) ? null : "tenantNotNamed";
}

/** By its ID, its tenant name or the customer's name: a domain may be that of an address in an older message's head. */
function isNamedIn(text: string, { tenantId, tenantName, customerName }: Tenant): boolean {
  const within = spaced(text);
  return [tenantId, tenantName, customerName].some((name) => {
    const wanted = spaced(name ?? "");
    for (let at = wanted === "" ? -1 : within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!WORD_BEFORE.test(within.slice(Math.max(0, at - 2), at)) && !WORD_AFTER.test(within.slice(end, end + 2))) return true;
    }
    return false;
  });
}

// A longer name, a host or an address; Chinese and Japanese put no space around a name.
const WORD_BEFORE = /[\p{Script=Latin}\p{N}][-.]?$|@$/u;
const WORD_AFTER = /^[-.]?[\p{Script=Latin}\p{N}]/u;

const spaced = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

/** Identifiers in the sentence decide; without one there, those of the subject and the newest words. */
function isOfOtherTenant(sentence: string, subject: string, parts: BodyParts, { tenant, otherTenants = [] }: AnswerContext): boolean {
  const lower = sentence.toLowerCase();
  const names = otherTenants.flatMap(({ customerName }) => (customerName === null || customerName.trim() === "" ? [] : [customerName.trim().toLowerCase()]));
  const own = tenant.customerName?.trim().toLowerCase() ?? "";
  if (names.some((name) => name !== own && lower.includes(name))) return true;
  const inSentence = identified("", { ...NOTHING, newest: sentence }, tenant, otherTenants);
  if (inSentence.own || inSentence.other) return inSentence.other;
  const around = identified(subject, { ...NOTHING, newest: parts.newest }, tenant, otherTenants);
  return around.other;
}

const NOTHING: BodyParts = { newest: "", signature: "", ownAtLeast: "", quoted: "", links: [] };

function identified(subject: string, parts: BodyParts, tenant: Tenant, otherTenants: readonly Tenant[]): { readonly own: boolean; readonly other: boolean } {
  const owned = new Set([tenant.tenantId, tenant.tenantName, ...tenant.domains]);
  const others = new Set(otherTenants.flatMap(({ domains }) => domains));
  const { mentions, unread } = findMentions(subject, parts);
  // What is too long to be read whole may name another tenant too.
  let [own, other] = [false, unread.size > 0 || parts.unread === "own"];
  for (const { kind, value } of mentions) {
    if (owned.has(value)) own = true;
    // A tenant ID that this tenant is not known by is not known to be its own.
    else if (kind === "domain" ? others.has(value) : kind === "tenantId" || tenant.tenantName !== null) other = true;
  }
  return { own, other };
}
