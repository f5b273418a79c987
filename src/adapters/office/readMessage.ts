import { isIsoDate, type IsoDate } from "../../core/engagement/IsoDate";
import { authorsOf } from "../../core/mail/authors";
import type { MailBody, MailSnapshot, Person } from "../../core/mail/MailSnapshot";
import { replyToOf } from "../../core/mail/replyTo";
import { MailError } from "../../ports/MailPort";
import { callOffice, type CallRules } from "./callOffice";
import { hasMailboxSet, isFunction } from "./officeSupport";
import { isOpen, openItem } from "./openItem";
import { readPeople, readPerson } from "./readPeople";

// A body with its pictures written into it, at its longest: more than what the rules look at, so that they know of the rest.
const LONGEST_BODY = 25_000_000;
const LONGEST_SUBJECT = 10_000;
// A client that refuses HTML refuses at once; with the first call this stays well within 10 s.
const SECOND_TRY_LIMIT_MS = 2_500;

/** The mail that is open, as plain data; null when none is. A body that cannot be read is null in both forms; recipients or a subject that cannot be read are an error, for they are not "none". */
export async function readMessage(userAddress: string, rules: CallRules): Promise<MailSnapshot | null> {
  const open = openItem();
  if (open === null) return null;
  const guarded: CallRules = { ...rules, stillOpen: () => isOpen(open.mark) };
  const fields = open.surface === "read" ? readFields(open.item, guarded) : readDraftFields(open.item, guarded);
  return { surface: open.surface, userAddress, conversationId: textOrNull(() => open.item.conversationId), ...(await fields) };
}

type Fields = Pick<MailSnapshot, "subject" | "from" | "to" | "cc" | "bcc" | "body" | "replyTo" | "alsoFrom" | "receivedOn">;

async function readFields(item: Office.MessageRead, rules: CallRules): Promise<Fields> {
  const properties = {
    subject: (textOrNull(() => item.subject) ?? "").slice(0, LONGEST_SUBJECT),
    from: tolerant(() => readPerson(item.from) ?? readPerson(item.sender)),
    to: property("item.to", () => item.to),
    cc: property("item.cc", () => item.cc),
    // Not in the types: only a mail that the FM has sent shows it.
    bcc: tolerant(() => property("item.bcc", () => (item as { bcc?: unknown }).bcc)) ?? [],
  };
  const [body, headers] = await Promise.all([readBody(item.body, rules), readHeaders(item, rules)]);
  const receivedOn = tolerant(() => dayOf(item.dateTimeCreated));
  return { ...properties, body, ...(headers === null ? {} : { replyTo: replyToOf(headers), alsoFrom: authorsOf(headers) }), ...(receivedOn === null ? {} : { receivedOn }) };
}

// office.js makes 1 January 1970 of a date that is missing; there was no Outlook by then.
const FIRST_YEAR = 1990;

/** The day in the time zone of the FM's computer; null for what is no date of a mail. */
function dayOf(created: Date): IsoDate | null {
  const year = created.getFullYear();
  if (!(year >= FIRST_YEAR)) return null;
  const day = [String(year).padStart(4, "0"), ...[created.getMonth() + 1, created.getDate()].map((part) => String(part).padStart(2, "0"))].join("-");
  return isIsoDate(day) ? day : null;
}

// A help that nothing waits long for.
const HEADERS_LIMIT_MS = 1_500;

/** The mail's raw header, which tells where an answer goes and who else wrote; null where Outlook does not give it. */
async function readHeaders(item: Office.MessageRead, rules: CallRules): Promise<string | null> {
  if (!hasMailboxSet("1.8") || !isFunction(item.getAllInternetHeadersAsync)) return null;
  try {
    const headers: unknown = await callOffice<string>("item.getAllInternetHeadersAsync", (callback) => { item.getAllInternetHeadersAsync(callback); }, { ...rules, limitMs: HEADERS_LIMIT_MS });
    return typeof headers === "string" ? headers : null;
  } catch (error) {
    return notItemChanged(error, null);
  }
}

async function readDraftFields(item: Office.MessageCompose, rules: CallRules): Promise<Fields> {
  const [subject, to, cc, bcc, from, body] = await Promise.all([
    readSubject(item, rules),
    readRecipients("to", item.to, rules),
    readRecipients("cc", item.cc, rules),
    readRecipients("bcc", item.bcc, rules),
    readFrom(item, rules),
    readBody(item.body, rules),
  ]);
  return { subject, to, cc, bcc, from, body };
}

export async function readSubject(item: Office.MessageCompose, rules: CallRules): Promise<string> {
  const subject: unknown = await callOffice<string>("subject.getAsync", (callback) => { item.subject.getAsync(callback); }, rules);
  return typeof subject === "string" ? subject.slice(0, LONGEST_SUBJECT) : "";
}

/** @throws {MailError} also where Outlook says "succeeded" and gives no list: unread is not empty */
export async function readRecipients(field: "to" | "cc" | "bcc", recipients: Office.Recipients, rules: CallRules): Promise<readonly Person[]> {
  const call = `${field}.getAsync` as const;
  const people: unknown = await callOffice<Office.EmailAddressDetails[]>(call, (callback) => { recipients.getAsync(callback); }, rules);
  if (!Array.isArray(people)) throw new MailError("failed", call);
  return readPeople(people);
}

/** The draft's sender, which is the FM: a help, so null where it cannot be read. */
async function readFrom(item: Office.MessageCompose, rules: CallRules): Promise<Person | null> {
  if (!hasMailboxSet("1.7") || !isFunction((item.from as Office.From | undefined)?.getAsync)) return null;
  try {
    return readPerson(await callOffice<Office.EmailAddressDetails>("from.getAsync", (callback) => { item.from.getAsync(callback); }, rules));
  } catch (error) {
    return notItemChanged(error, null);
  }
}

export async function readBody(body: Office.Body, rules: CallRules): Promise<MailBody> {
  try {
    return { html: await readBodyAs("html", body, rules), text: null };
  } catch (error) {
    const silent = error instanceof MailError && error.code === "timeout";
    if (silent) return UNREAD;
    notItemChanged(error, null);
  }
  try {
    return { html: null, text: await readBodyAs("text", body, { ...rules, limitMs: SECOND_TRY_LIMIT_MS }) };
  } catch (error) {
    return notItemChanged(error, UNREAD);
  }
}

const UNREAD: MailBody = { html: null, text: null };

export async function readBodyAs(type: "html" | "text", body: Office.Body, rules: CallRules): Promise<string> {
  const coercion = type === "html" ? Office.CoercionType.Html : Office.CoercionType.Text;
  const value: unknown = await callOffice<string>("body.getAsync", (callback) => { body.getAsync(coercion, callback); }, rules);
  if (typeof value !== "string") throw new MailError("failed", "body.getAsync");
  return value.slice(0, LONGEST_BODY);
}

/** A failure that leaves one field unread is borne; one that says the mail is another is not. */
function notItemChanged<T>(error: unknown, otherwise: T): T {
  if (error instanceof MailError && error.code === "itemChanged") throw error;
  return otherwise;
}

/** A list of people that office.js holds ready: undefined is an empty one, a property that throws is unread. */
function property(name: string, get: () => unknown): readonly Person[] {
  let value: unknown;
  try {
    value = get();
  } catch (cause) {
    throw new MailError("refused", name, null, { cause });
  }
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new MailError("failed", name);
  return readPeople(value);
}

function tolerant<T>(get: () => T): T | null {
  try {
    return get();
  } catch {
    return null;
  }
}

function textOrNull(get: () => unknown): string | null {
  const value = tolerant(get);
  return typeof value === "string" ? value : null;
}
