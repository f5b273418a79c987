import type { Person } from "../../core/mail/MailSnapshot";
import { headerOf } from "./headerOf";
import type { Mail } from "./Mail";
import { parseAddresses } from "./parseAddresses";

export interface ReplyRecipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
}

/**
 * Whom an answer goes to, as Outlook has it: Reply-To before From; to an own mail, those it went to;
 * "all" adds the other recipients, each once, the user never.
 */
export function replyRecipients(mail: Mail, userAddress: string, all: boolean): ReplyRecipients {
  const own = mail.from !== null && same(mail.from.address, userAddress);
  const replyTo = parseAddresses(headerOf(mail.rawHeaders, "Reply-To") ?? "").people;
  const sender = own ? mail.to : replyTo.length > 0 ? replyTo : mail.from === null ? [] : [mail.from];
  if (!all) return { to: unique(sender, []), cc: [] };
  const me = { name: "", address: userAddress };
  const to = unique([...sender, ...(own ? [] : mail.to)], [me]);
  return { to: to.length > 0 ? to : unique(sender, []), cc: unique(mail.cc, [me, ...to]) };
}

function unique(people: readonly Person[], without: readonly Person[]): Person[] {
  const seen = new Set(without.map((person) => person.address.toLowerCase()));
  return people.filter((person) => {
    const key = person.address.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
