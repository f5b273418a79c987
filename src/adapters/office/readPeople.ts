import type { Person } from "../../core/mail/MailSnapshot";

// The most a recipient field holds (outlook.md, "Limits": 500, from Mailbox 1.16 on 1,000).
const MOST_PEOPLE = 1_000;
// Long enough for an X.500 address, which Exchange gives for people of the own company.
const LONGEST_TEXT = 1_000;

/** Someone as office.js names them, exactly as the mail has it; null where there is neither name nor address. */
export function readPerson(value: unknown): Person | null {
  if (typeof value !== "object" || value === null) return null;
  const { displayName, emailAddress } = value as { displayName?: unknown; emailAddress?: unknown };
  const name = shortText(displayName);
  const address = shortText(emailAddress);
  return name === "" && address === "" ? null : { name, address };
}

/** The people of a field. Whoever has neither name nor address is left out. */
export function readPeople(values: readonly unknown[]): readonly Person[] {
  return values
    .slice(0, MOST_PEOPLE)
    .map(readPerson)
    .filter((person) => person !== null);
}

function shortText(value: unknown): string {
  return typeof value === "string" ? value.slice(0, LONGEST_TEXT) : "";
}
