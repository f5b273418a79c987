import type { LanguageCode } from "../language/LanguageCode";
import { isLanguageCode } from "../language/LanguageCode";
import type { TemplateKind } from "../templates/Email";
import { TEMPLATE_KINDS } from "../templates/Email";
import type { Region } from "../../playbook/queues";
import { REGIONS } from "../../playbook/queues";
import type { WorkloadCode } from "../../playbook/workloads";
import { WORKLOAD_CODES } from "../../playbook/workloads";

/** The custom property of the item that holds the mark, encoded. */
export const MARK_PROPERTY = "closeoutSendCheck";

const MARK_VERSION = 1;

/** An item holds 2,500 characters for all custom properties together (outlook.md, "Limits"); the rest stays free for others. */
export const LONGEST_MARK = 2_000;
/** The same for all marks of a message together; a message with two closing emails is rare enough to use up the room. */
export const LONGEST_MARKS = 2_400;

/** What the send check must know of a closing email that the add-in put into a message; it travels with the item. */
export interface Mark {
  readonly kind: TemplateKind;
  /** See core/tenant/Tenant. */
  readonly tenantKey: string;
  /** The tenant as the FM knows it. */
  readonly customer: string;
  readonly tenantId: string | null;
  readonly tenantName: string | null;
  /** Ends of the tenant IDs of all tenants, where the email is of several (see idEnd): by any of them it is told from another such email. */
  readonly tenants: readonly string[];
  /** Those of them whose work was opened again since, and is not complete; left out: none. `open` and `milestoneReached` are of all of these. */
  readonly reopened?: readonly string[];
  /** Lower-case ASCII hosts of the tenant, those seen in the mail first. Empty: not known. */
  readonly domains: readonly string[];
  /** Not all domains fitted: who is of none of them is not said to be somebody else's. */
  readonly domainsCut: boolean;
  /** Lower-case addresses of the tenant's people whose host is not the tenant's. */
  readonly people: readonly string[];
  /** Lower-case ASCII hosts: the FM's own company beside the mailbox's, and partners. */
  readonly partners: readonly string[];
  readonly partnersCut: boolean;
  /** Lower-case ASCII hosts of people beside the email that the directory gives to another tenant: theirs it is not, also where no domain of the tenant is known. */
  readonly others: readonly string[];
  /** Those of nobody that the FM called never the customer: nobody asks about them again. Of a partner they are not for that. */
  readonly never: readonly string[];
  readonly region: Region | null;
  /** Lower-case. */
  readonly assignmentTeam: string | null;
  /** Workloads that the FM holds open, or whose migration is not complete. */
  readonly open: readonly WorkloadCode[];
  /** False also where its figures are missing, or nobody knows its workloads. */
  readonly milestoneReached: boolean;
  /** The language that the FM chose for the add-in; null: as Outlook. */
  readonly language: LanguageCode | null;
  /** Folded beginnings of the email's own sentences: while they stand in the message, the message is that email. */
  readonly sentences: readonly string[];
}

// What a host or an address can be (RFC 1035, 5321); a tenant's key is one of them or a GUID.
const LONGEST_HOST = 253;
const LONGEST_ADDRESS = 254;
/** Enough to be recognised in a warning. */
export const LONGEST_CUSTOMER = 80;
const MOST_LISTED = 200;
export const MOST_SENTENCES = 4;
export const LONGEST_SENTENCE = 32;
const ID_END = 12;

/** Enough of a tenant ID to know it by, so that a mark holds many. */
export const idEnd = (tenantId: string): string => tenantId.slice(-ID_END);

/** As the item stores it: the text is a value in JSON once more, where each quotation mark takes two characters. */
const storedLength = (text: string): number => JSON.stringify({ [MARK_PROPERTY]: text }).length;

/**
 * The mark as text, within LONGEST_MARK as the item stores it.
 *
 * What does not fit is left out from the end: first who is never the customer, of whom it is asked once more then, domains, then people, then tenants, those reopened, then partners, then others; a cut list is flagged, so that the
 * check blames nobody for what it cannot know. A name that is no host, address or ID becomes null. The rest always fits.
 */
export function encodeMark(mark: Mark): string {
  const text = shrunkTo(LONGEST_MARK, mark);
  if (text === null) throw new RangeError("A mark without its lists must fit.");
  return text;
}

/** What is left out first. */
const SHRINKING = ["never", "domains", "people", "tenants", "reopened", "partners", "others", "sentences"] as const;

/** The same within fewer characters; null where even without its lists it does not fit. */
function shrunkTo(longest: number, mark: Mark): string | null {
  let shrunk: Mark = {
    ...mark,
    tenantKey: mark.tenantKey.slice(0, LONGEST_HOST).replace(NOT_ASCII, "_"),
    customer: plain(mark.customer, LONGEST_CUSTOMER),
    tenantId: fitting(mark.tenantId, LONGEST_HOST),
    tenantName: fitting(mark.tenantName, LONGEST_HOST),
    assignmentTeam: fitting(mark.assignmentTeam, LONGEST_ADDRESS),
    tenants: listed(mark.tenants, ID_END).filter((end) => end.search(NOT_ASCII) < 0),
    domains: listed(mark.domains, LONGEST_HOST),
    people: listed(mark.people, LONGEST_ADDRESS),
    partners: listed(mark.partners, LONGEST_HOST),
    others: listed(mark.others, LONGEST_HOST),
    never: listed(mark.never, LONGEST_HOST),
    sentences: mark.sentences.map((sentence) => whole(sentence.slice(0, LONGEST_SENTENCE))).filter((sentence) => sentence !== "").slice(0, MOST_SENTENCES),
    open: [...new Set(mark.open)],
  };
  const flagged = (): Mark => ({
    ...shrunk,
    // A person left out could be anybody's, as a domain left out could.
    domainsCut: mark.domainsCut || shrunk.domains.length < mark.domains.length || shrunk.people.length < mark.people.length,
    partnersCut: mark.partnersCut || shrunk.partners.length < mark.partners.length,
  });
  for (;;) {
    const text = JSON.stringify({ v: MARK_VERSION, ...flagged() });
    if (storedLength(text) <= longest) return text;
    const list = SHRINKING.find((name) => (shrunk[name] ?? []).length > 0);
    if (list === undefined) return null;
    shrunk = { ...shrunk, [list]: shrunk[list]?.slice(0, -1) };
  }
}

/**
 * The marks of all closing emails in one message as one text, the most important first. They share LONGEST_MARKS: what one does not
 * need another may have, and the last are left out where not even their names fit.
 *
 * @param marks  one or more
 */
export function encodeMarks(marks: readonly Mark[]): string {
  const [only] = marks;
  if (only === undefined) throw new RangeError("There is no mark.");
  if (marks.length === 1) return encodeMark(only);
  const lengths = marks.map((mark) => storedLength(encodeMark(mark)));
  const texts: string[] = [];
  let left = LONGEST_MARKS;
  let waiting = marks.length;
  // Short ones first: the rest is for those that need it.
  for (const at of marks.map((_, index) => index).sort((one, other) => (lengths[one] as number) - (lengths[other] as number))) {
    const text = shrunkTo(Math.min(LONGEST_MARK, Math.floor(left / waiting)), marks[at] as Mark);
    if (text === null) return encodeMarks(marks.slice(0, -1));
    texts[at] = text;
    left -= storedLength(text);
    waiting--;
  }
  return `[${texts.join(",")}]`;
}

/** The mark that a text holds; null for anything broken, of another version, or not the add-in's. */
export function decodeMark(text: unknown): Mark | null {
  return typeof text === "string" && text.length <= LONGEST_MARK ? markIn(parsed(text)) : null;
}

/** The marks that an item's text holds, one or several; what is broken, of another version or not the add-in's is none. */
export function decodeMarks(text: unknown): readonly Mark[] {
  if (typeof text !== "string" || text.length > LONGEST_MARKS) return [];
  const value = parsed(text);
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(markIn).filter((mark): mark is Mark => mark !== null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function markIn(value: unknown): Mark | null {
  if (typeof value !== "object" || value === null) return null;
  const { v, ...mark } = value as Record<string, unknown>;
  // Marks from before several tenants could stand in one, or others and who is never the customer be known, have no list of them.
  mark["tenants"] ??= [];
  mark["others"] ??= [];
  mark["never"] ??= [];
  return v === MARK_VERSION && isMark(mark) ? mark : null;
}

const CHECKS: { readonly [Field in keyof Mark]-?: (value: unknown) => boolean } = {
  kind: isOneOf(TEMPLATE_KINDS),
  tenantKey: isText(LONGEST_HOST),
  customer: isText(LONGEST_CUSTOMER),
  tenantId: isNullOr(isText(LONGEST_HOST)),
  tenantName: isNullOr(isText(LONGEST_HOST)),
  tenants: isListOf(isText(ID_END)),
  reopened: (value) => value === undefined || isListOf(isText(ID_END))(value),
  domains: isListOf(isText(LONGEST_HOST)),
  domainsCut: isBoolean,
  people: isListOf(isText(LONGEST_ADDRESS)),
  partners: isListOf(isText(LONGEST_HOST)),
  partnersCut: isBoolean,
  others: isListOf(isText(LONGEST_HOST)),
  never: isListOf(isText(LONGEST_HOST)),
  region: isNullOr(isOneOf(REGIONS)),
  assignmentTeam: isNullOr(isText(LONGEST_ADDRESS)),
  open: isListOf(isOneOf(WORKLOAD_CODES)),
  milestoneReached: isBoolean,
  language: isNullOr(isLanguageCode),
  sentences: isListOf(isText(LONGEST_SENTENCE)),
};

function isMark(value: Record<string, unknown>): value is Record<string, unknown> & Mark {
  return (Object.keys(CHECKS) as (keyof Mark)[]).every((field) => CHECKS[field](value[field]));
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

function isText(longest: number): (value: unknown) => boolean {
  return (value) => typeof value === "string" && value !== "" && value.length <= longest;
}

function isOneOf(values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

function isNullOr(check: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || check(value);
}

function isListOf(check: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.length <= MOST_LISTED && value.every(check);
}

/** Printable ASCII without what JSON escapes: a host, an address, an ID. */
const NOT_ASCII = /[^!#-[\]-~]/g;

function fitting(text: string | null, longest: number): string | null {
  return text !== null && text !== "" && text.length <= longest && text.search(NOT_ASCII) < 0 ? text : null;
}

const listed = (texts: readonly string[], longest: number): readonly string[] => texts.filter((text) => text !== "" && text.length <= longest).slice(0, MOST_LISTED);

/** Never empty, and without what takes several characters in JSON. */
function plain(text: string, longest: number): string {
  const visible = Array.from(text, (character) => (character < " " ? " " : character)).join("");
  return whole(visible.replace(/["\\]/g, "'").trim().slice(0, longest)) || "-";
}

/** Without the half of a character that a cut leaves at the end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
