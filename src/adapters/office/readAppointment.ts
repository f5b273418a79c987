import type { MailSnapshot, Person } from "../../core/mail/MailSnapshot";
import type { CallRules } from "./callOffice";
import { isOpen, openAppointment } from "./openItem";
import { readBody } from "./readMessage";
import { readPeople, readPerson } from "./readPeople";

/**
 * The appointment that is open, as a mail from its organiser to its attendees, so that the customer is found in it as in a
 * mail; null when none is. Nothing is ever written into one.
 */
export async function readAppointment(userAddress: string, rules: CallRules): Promise<MailSnapshot | null> {
  const open = openAppointment();
  if (open === null) return null;
  const guarded: CallRules = { ...rules, stillOpen: () => isOpen(open.mark) };
  const { item } = open;
  return {
    surface: "read",
    userAddress,
    conversationId: null,
    subject: typeof (item.subject as unknown) === "string" ? item.subject : "",
    from: readPerson(item.organizer),
    to: attendees(item.requiredAttendees),
    cc: attendees(item.optionalAttendees),
    bcc: [],
    body: await readBody(item.body, guarded),
  };
}

const attendees = (people: unknown): readonly Person[] => (Array.isArray(people) ? readPeople(people) : []);
