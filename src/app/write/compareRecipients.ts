import type { Person } from "../../core/mail/MailSnapshot";

// Outlook on the web shows no more of a collapsed To line (outlook.md, "Limits").
const SHOWN_WHILE_COLLAPSED = 20;

const comparable = (address: string): string => address.trim().toLowerCase();

/** Each address once, blanks left out, in the order given. */
export function distinctAddresses(addresses: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const address of addresses) {
    const key = comparable(address);
    if (key !== "" && !byKey.has(key)) byKey.set(key, address.trim());
  }
  return [...byKey.values()];
}

/**
 * Whether the To line holds all of the wanted addresses: "unknown" where those that seem to lack may stand behind an X.500
 * address or in the part of a long line that Outlook does not show.
 */
export function compareRecipients(wanted: readonly string[], shown: readonly Person[]): "all" | "lacking" | "unknown" {
  const there = new Set(shown.map((person) => comparable(person.address)));
  const lacking = wanted.filter((address) => !there.has(comparable(address)));
  if (lacking.length === 0) return "all";
  const unreadable = shown.filter((person) => !person.address.includes("@"));
  return shown.length >= SHOWN_WHILE_COLLAPSED || unreadable.length >= lacking.length ? "unknown" : "lacking";
}

/** Whether the To line as Outlook shows it is all of it, with addresses that can be written again. */
export function isWholeToLine(shown: readonly Person[]): boolean {
  return shown.length < SHOWN_WHILE_COLLAPSED && shown.every((person) => person.address.includes("@"));
}
