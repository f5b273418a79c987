import type { Person } from "../../core/mail/MailSnapshot";
import { encodedWords, toBase64, utf8, withoutControls } from "./encodedWords";
import type { Attachment, Mail } from "./Mail";

/** Servers refuse longer lines of base64 (RFC 2045). */
const BASE64_LINE = /.{1,76}/g;

/** One part of a message: its own headers, and a body or parts within it. */
type Part = { readonly headers: readonly string[]; readonly body: string } | { readonly multipart: "mixed" | "related" | "alternative"; readonly parts: readonly Part[] };

/**
 * A mail of Drafts or Sent Items as an RFC 5322 message: UTF-8, the text beside the HTML, inline images kept with it.
 *
 * @param references  Message-IDs of the thread, oldest first
 */
export function writeEml(mail: Mail, references: readonly string[] = []): string {
  const headers: string[] = [];
  if (mail.from !== null) headers.push(`From: ${headerAddress(mail.from)}`);
  for (const [name, people] of [["To", mail.to], ["Cc", mail.cc], ["Bcc", mail.bcc]] as const) {
    if (people.length > 0) headers.push(`${name}: ${people.map(headerAddress).join(",\r\n ")}`);
  }
  headers.push(`Subject: ${encodedWords(mail.subject)}`);
  if (mail.date !== null) headers.push(`Date: ${new Date(mail.date).toUTCString().replace("GMT", "+0000")}`);
  headers.push(`Message-ID: ${withoutControls(mail.internetMessageId)}`);
  const last = references.at(-1);
  if (last !== undefined) headers.push(`In-Reply-To: ${last}`, `References: ${references.join("\r\n ")}`);
  // What Outlook reads as "not sent yet": the file opens as a draft again.
  if (mail.folder === "drafts") headers.push("X-Unsent: 1");
  headers.push("MIME-Version: 1.0");
  return [...headers, ...dump(wholeOf(mail), "p")].join("\r\n");
}

function wholeOf(mail: Mail): Part {
  const text = textPart("plain", mail.text);
  let whole: Part = mail.bodyType === "text" ? text : { multipart: "alternative", parts: [text, textPart("html", mail.html)] };
  const inline = mail.attachments.filter(isShownInBody);
  if (inline.length > 0) whole = { multipart: "related", parts: [whole, ...inline.map(attachmentPart)] };
  const attached = mail.attachments.filter((attachment) => !isShownInBody(attachment));
  return attached.length > 0 ? { multipart: "mixed", parts: [whole, ...attached.map(attachmentPart)] } : whole;
}

/** A boundary has "=_", which base64, the only encoding of a body here, cannot hold. */
function dump(part: Part, path: string): string[] {
  if (!("multipart" in part)) return [...part.headers, "", part.body];
  const boundary = `=_${path}_`;
  const lines = [`Content-Type: multipart/${part.multipart}; boundary="${boundary}"`, ""];
  part.parts.forEach((inner, at) => lines.push(`--${boundary}`, ...dump(inner, `${path}${String(at)}`)));
  return [...lines, `--${boundary}--`, ""];
}

function textPart(subtype: "plain" | "html", text: string): Part {
  return { headers: [`Content-Type: text/${subtype}; charset=utf-8`, "Content-Transfer-Encoding: base64"], body: base64Lines(utf8(text)) };
}

function attachmentPart(attachment: Attachment): Part {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(attachment.contentType) ? attachment.contentType : "application/octet-stream";
  const headers = [`Content-Type: ${type}`, `Content-Disposition: ${isShownInBody(attachment) ? "inline" : "attachment"};\r\n filename*=utf-8''${percentEncoded(attachment.name)}`];
  if (attachment.contentId !== null) headers.push(`Content-ID: <${withoutControls(attachment.contentId).replace(/[<>\s]/g, "")}>`);
  headers.push("Content-Transfer-Encoding: base64");
  return { headers, body: base64Lines(attachment.content) };
}

function isShownInBody(attachment: Attachment): boolean {
  return attachment.isInline && attachment.contentId !== null;
}

function headerAddress(person: Person): string {
  const address = withoutControls(person.address).replace(/[<>\s]/g, "");
  const name = withoutControls(person.name);
  if (name === "") return `<${address}>`;
  const encoded = encodedWords(name);
  return `${encoded === name ? `"${name.replace(/(["\\])/g, "\\$1")}"` : encoded} <${address}>`;
}

/** RFC 8187 leaves fewer characters bare than encodeURIComponent does. */
function percentEncoded(name: string): string {
  return encodeURIComponent(wellFormed(withoutControls(name))).replace(/['()*!~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function base64Lines(bytes: Uint8Array): string {
  return (toBase64(bytes).match(BASE64_LINE) ?? []).join("\r\n");
}

/** encodeURIComponent throws on half a surrogate pair; UTF-8 has no such character. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(utf8(text));
}
