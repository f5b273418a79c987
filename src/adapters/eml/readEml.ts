import type { Address, Email } from "postal-mime";
import { authorsOf } from "../../core/mail/authors";
import type { MailSnapshot, Person } from "../../core/mail/MailSnapshot";
import { fromHeader, parseMessage } from "./parseMessage";
import { withoutControls } from "./withoutControls";

/** How much of a mail that could not be read as a whole is searched for its header. */
const LONGEST_HEADER = 256 * 1024;

/**
 * Reads an RFC 5322 message as Outlook would show it in read mode.
 *
 * Any charset and encoding, and broken mail too: what cannot be read is empty or null, and the promise never rejects.
 * A message attached to another is an attachment, as in Outlook: neither its people nor its words are this mail's.
 *
 * @param bytes  the file as it is; line breaks of any kind
 * @param userAddress  the mailbox owner's address
 */
export async function readEml(bytes: Uint8Array, userAddress: string): Promise<MailSnapshot> {
  const message = fromHeader(bytes);
  const mail = (await parseMessage(message)) ?? (await parseMessage(headerOf(message)));
  return {
    surface: "read",
    userAddress,
    conversationId: mail === null ? null : conversationOf(mail),
    subject: withoutControls(mail?.subject ?? ""),
    from: people(mail?.from ?? mail?.sender)[0] ?? null,
    ...furtherAuthors(mail),
    replyTo: (mail?.replyTo ?? []).flatMap(people),
    to: (mail?.to ?? []).flatMap(people),
    cc: (mail?.cc ?? []).flatMap(people),
    bcc: (mail?.bcc ?? []).flatMap(people),
    body: { html: readable(mail?.html), text: readable(mail?.text) },
  };
}

/** postal-mime gives the first author of the last From field; the header has them all. */
function furtherAuthors(mail: Email | null): Pick<MailSnapshot, "alsoFrom"> {
  const first = people(mail?.from)[0]?.address.toLowerCase();
  const others = authorsOf((mail?.headerLines ?? []).map(({ line }) => line).join("\n")).filter(({ address }) => address.toLowerCase() !== first);
  return others.length === 0 ? {} : { alsoFrom: others };
}

function readable(body: string | undefined): string | null {
  return body === undefined ? null : withoutControls(body);
}

/** The bytes up to the first empty line, or as many as a header can reasonably have. */
function headerOf(bytes: Uint8Array): Uint8Array {
  const limit = Math.min(bytes.length, LONGEST_HEADER);
  for (let at = 1; at < limit; at++) {
    if (bytes[at] !== 0x0a) continue;
    const before = bytes[at - 1] === 0x0d ? at - 2 : at - 1;
    if (bytes[before] === 0x0a) return bytes.subarray(0, at);
  }
  return bytes.subarray(0, limit);
}

function people(address: Address | undefined): Person[] {
  if (address === undefined) return [];
  if (address.group !== undefined) return address.group.flatMap(people);
  const person = { name: withoutControls(address.name), address: address.address };
  return person.name === "" && person.address === "" ? [] : [person];
}

/** The first message of the thread: what every answer to it names first in References. */
function conversationOf(mail: Email): string | null {
  for (const header of [mail.references, mail.inReplyTo, mail.messageId]) {
    const first = header?.match(/<[^<>\s]+>/)?.[0] ?? header?.trim().split(/\s+/)[0];
    if (first !== undefined && first !== "") return first;
  }
  return null;
}
