import { addressParser } from "postal-mime";
import type { Person } from "../../core/mail/MailSnapshot";

export interface ParsedAddresses {
  readonly people: readonly Person[];
  /** What was typed and is no address, as it was typed. */
  readonly unreadable: readonly string[];
}

// Deliberately looser than RFC 5321: it only has to tell an address from a name typed alone.
const ADDRESS = /^[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+$/;

/**
 * Reads what people type or paste into To, Cc or Bcc: addresses with or without names, separated by
 * commas, semicolons or line breaks, groups ("Team: a@x, b@x;") spelled out.
 */
export function parseAddresses(text: string): ParsedAddresses {
  const people: Person[] = [];
  const unreadable: string[] = [];
  for (const entry of addressParser(withCommas(text), { flatten: true })) {
    const person = { name: entry.name.trim(), address: (entry.address ?? "").trim() };
    if (ADDRESS.test(person.address)) people.push(person);
    else if (person.name !== "" || person.address !== "") unreadable.push(person.address === "" ? person.name : formatAddress(person));
  }
  return { people, unreadable };
}

/** Outlook separates by semicolons, RFC 5322 by commas; a semicolon or line break within quotes or brackets separates nothing. */
function withCommas(text: string): string {
  let quoted = false;
  let group = false;
  let out = "";
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === ":") group = true;
    if (quoted) out += character;
    else if (character === ";" && group) {
      out += ";,";
      group = false;
    } else out += character === ";" || character === "\n" || character === "\r" ? "," : character;
  }
  return out;
}

/** "Name <address>", or what there is of it. */
export function formatAddress(person: Person): string {
  if (person.name === "" || person.name === person.address) return person.address;
  return person.address === "" ? person.name : `${person.name} <${person.address}>`;
}
