import type { Person } from "./MailSnapshot";

const LONGEST_HEADERS = 200_000;

/**
 * Whom an answer goes to, by the Reply-To field of a mail's raw header; empty where it has none. Names are left out: what
 * matters is where the answer goes.
 */
export function replyToOf(headers: string): readonly Person[] {
  const unfolded = headers.slice(0, LONGEST_HEADERS).replace(/\r?\n[ \t]+/g, " ");
  const field = /^reply-to:(.*)$/im.exec(unfolded)?.[1]?.replace(/"[^"]*"/g, " ") ?? "";
  return [...field.matchAll(/[^\s<>"(),;:@]{1,64}@[^\s<>"(),;:@]{1,253}/g)].map(([address]) => ({ name: "", address }));
}
