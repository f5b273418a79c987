import type { Address, Attachment as ParsedAttachment, Email } from "postal-mime";
import { parseMessage } from "../../adapters/eml/parseMessage";
import { withoutControls } from "../../adapters/eml/withoutControls";
import type { Person } from "../../core/mail/MailSnapshot";
import { htmlToText } from "./htmlToText";
import type { Attachment, Folder, Mail } from "./Mail";

/** Why a file is no mail: nothing in it; Outlook's own .msg format; no header of a mail; built so that it cannot be read. */
export type NotReadReason = "empty" | "msgFormat" | "notAMail" | "damaged";
export type ReadMail = { readonly read: true; readonly mail: Mail } | { readonly read: false; readonly reason: NotReadReason };

export interface Place {
  readonly id: string;
  readonly folder: Folder;
  readonly unread: boolean;
  /** What no file says of itself: an entry of the calendar, a mail in a shared mailbox. */
  readonly as?: "appointment" | "shared";
}

/** The first bytes of an OLE compound file, which .msg is. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads an RFC 5322 message into the mailbox: any charset, any encoding, headers in raw older charsets too.
 *
 * @param bytes  the file as it is
 * @param place  where it will stand
 */
export async function readMail(bytes: Uint8Array, place: Place): Promise<ReadMail> {
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)) return { read: false, reason: "empty" };
  if (OLE.every((byte, at) => bytes[at] === byte)) return { read: false, reason: "msgFormat" };
  const email = await parseMessage(bytes);
  if (email === null) return { read: false, reason: "damaged" };
  if (!isMail(email)) return { read: false, reason: "notAMail" };
  return { read: true, mail: toMail(email, place) };
}

/** Any text has "lines"; a mail has at least one header that only mails have. */
function isMail(email: Email): boolean {
  const keys = new Set(email.headers.map((header) => header.key));
  return ["from", "sender", "to", "subject", "message-id", "date", "received"].some((key) => keys.has(key));
}

function toMail(email: Email, place: Place): Mail {
  const html = withoutControls(email.html ?? "");
  const bodyType = html === "" ? "text" : "html";
  const messageId = firstId(email.messageId) ?? `<${place.id}@playground.invalid>`;
  const date = email.date === undefined ? Number.NaN : Date.parse(email.date);
  return {
    id: place.id,
    folder: place.folder,
    unread: place.unread,
    conversationId: firstId(email.references) ?? firstId(email.inReplyTo) ?? messageId,
    internetMessageId: messageId,
    from: people(email.from ?? email.sender)[0] ?? null,
    to: (email.to ?? []).flatMap(people),
    cc: (email.cc ?? []).flatMap(people),
    bcc: (email.bcc ?? []).flatMap(people),
    subject: withoutControls(email.subject ?? ""),
    date: Number.isNaN(date) ? null : date,
    bodyType,
    html,
    text: withoutControls(email.text ?? htmlToText(html)),
    attachments: email.attachments.map((attachment, at) => toAttachment(attachment, `${place.id}-${String(at + 1)}`)),
    itemClass: place.as === "appointment" ? "IPM.Appointment" : itemClassOf(email),
    rawHeaders: email.headerLines.map((header) => header.line).join("\r\n"),
    ...(place.as === "shared" ? { shared: true } : {}),
  };
}

function toAttachment(parsed: ParsedAttachment, id: string): Attachment {
  const content = typeof parsed.content === "string" ? new TextEncoder().encode(parsed.content) : new Uint8Array(parsed.content);
  const contentId = parsed.contentId?.replace(/^<|>$/g, "") ?? null;
  return {
    id,
    name: parsed.filename ?? (parsed.mimeType === "message/rfc822" ? "message.eml" : "attachment"),
    contentType: parsed.mimeType,
    size: content.length,
    isInline: parsed.disposition === "inline" || (parsed.related === true && contentId !== null),
    contentId,
    content,
  };
}

function people(address: Address | undefined): Person[] {
  if (address === undefined) return [];
  if (address.group !== undefined) return address.group.flatMap(people);
  return address.name === "" && address.address === "" ? [] : [{ name: address.name, address: address.address }];
}

function firstId(header: string | undefined): string | null {
  return header?.match(/<[^<>\s]+>/)?.[0] ?? null;
}

/** As Exchange names the kinds of items: reports and meeting requests are no notes. */
function itemClassOf(email: Email): string {
  const type = email.headers.find((header) => header.key === "content-type")?.value.toLowerCase() ?? "";
  if (type.startsWith("multipart/report")) return type.includes("disposition-notification") ? "REPORT.IPM.Note.IPNRN" : "REPORT.IPM.Note.NDR";
  if (type.startsWith("multipart/signed")) return "IPM.Note.SMIME.MultipartSigned";
  if (/^application\/(x-)?pkcs7-mime/.test(type)) return "IPM.Note.SMIME";
  // Exchange writes this on mail with restricted rights (MS-OXORMMS, "Content-Class").
  if (email.headers.some(({ key, value }) => key === "content-class" && value.trim().toLowerCase() === "rpmsg.message")) return "IPM.Note.rpmsg.Microsoft";
  const calendar = email.attachments.find((attachment) => attachment.mimeType === "text/calendar");
  if (calendar?.method?.toUpperCase() === "REQUEST") return "IPM.Schedule.Meeting.Request";
  if (calendar?.method?.toUpperCase() === "CANCEL") return "IPM.Schedule.Meeting.Canceled";
  return "IPM.Note";
}
