import type { MailSnapshot, Person } from "../../core/mail/MailSnapshot";
import { MailError } from "../../ports/MailPort";
import { callOffice, type CallRules } from "./callOffice";
import { hasMailboxSet, isFunction } from "./officeSupport";
import { isOpen, openAppointment } from "./openItem";
import { readBody, readRecipients, readSubject } from "./readMessage";
import { readPeople, readPerson } from "./readPeople";

/**
 * The appointment that is open, as a mail from its organiser to its attendees, so that the customer is found in it as in a
 * mail; null when none is. Nothing is ever written into one.
 */
export async function readAppointment(userAddress: string, rules: CallRules): Promise<MailSnapshot | null> {
  const open = openAppointment();
  if (open === null) return null;
  const guarded: CallRules = { ...rules, stillOpen: () => isOpen(open.mark) };
  const fields = open.composing ? readComposed(open.item, guarded) : readHeld(open.item, guarded);
  return { surface: "read", userAddress, conversationId: null, bcc: [], ...(await fields) };
}

type Fields = Pick<MailSnapshot, "subject" | "from" | "to" | "cc" | "body">;

async function readHeld(item: Office.AppointmentRead, rules: CallRules): Promise<Fields> {
  return {
    subject: typeof (item.subject as unknown) === "string" ? item.subject : "",
    from: readPerson(item.organizer),
    to: attendees(item.requiredAttendees),
    cc: attendees(item.optionalAttendees),
    body: await readBody(item.body, rules),
  };
}

async function readComposed(item: Office.AppointmentCompose, rules: CallRules): Promise<Fields> {
  const [subject, to, cc, from, body] = await Promise.all([
    readSubject(item, rules),
    readRecipients("requiredAttendees", item.requiredAttendees, rules),
    readRecipients("optionalAttendees", item.optionalAttendees, rules),
    readOrganizer(item, rules),
    readBody(item.body, rules),
  ]);
  return { subject, from, to, cc, body };
}

/** A help, so null where it cannot be read. */
async function readOrganizer(item: Office.AppointmentCompose, rules: CallRules): Promise<Person | null> {
  if (!hasMailboxSet("1.7") || !isFunction((item.organizer as Office.Organizer | undefined)?.getAsync)) return null;
  try {
    return readPerson(await callOffice<Office.EmailAddressDetails>("organizer.getAsync", (callback) => { item.organizer.getAsync(callback); }, rules));
  } catch (error) {
    if (error instanceof MailError && error.code === "itemChanged") throw error;
    return null;
  }
}

const attendees = (people: unknown): readonly Person[] => (Array.isArray(people) ? readPeople(people) : []);
