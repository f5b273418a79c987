import type { Person } from "../../core/mail/MailSnapshot";
import type { RecipientField } from "./HostPage";
import { asRecord } from "./wireEnvelope";

export const RECIPIENT_FIELDS: readonly RecipientField[] = ["to", "cc", "bcc"];

const USER = 2;
const EXTERNAL_USER = 3;
const NO_RESPONSE = 0;

/** A person as office.js reads one. Whoever shares the mailbox owner's domain is a colleague. */
export function wirePerson(person: Person, user: Person): Readonly<Record<string, unknown>> {
  const colleague = domainOf(person.address) === domainOf(user.address);
  return { name: person.name, address: person.address, recipientType: colleague ? USER : EXTERNAL_USER, appointmentResponse: NO_RESPONSE };
}

/** People as office.js sends them; null when one of them has no address, which Outlook takes for no valid recipient. */
export function readPeople(value: unknown): readonly Person[] | null {
  if (!Array.isArray(value)) return null;
  const people: Person[] = [];
  for (const entry of value) {
    const person = asRecord(entry);
    const address = person?.["address"];
    const name = person?.["name"];
    if (typeof address !== "string" || address.trim() === "") return null;
    people.push({ address, name: typeof name === "string" ? name : address });
  }
  return people;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
