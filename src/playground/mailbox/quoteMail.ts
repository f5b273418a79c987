import type { Person } from "../../core/mail/MailSnapshot";
import { THREAD_WORDS } from "./displayLanguages";
import type { DisplayLanguage } from "./displayLanguages";
import type { Mail } from "./Mail";
import { formatAddress } from "./parseAddresses";
import { escapeHtml } from "./textToHtml";

const FONT = "font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt;";
/** Where an FM begins to write, as Outlook on the web leaves it. */
const EMPTY_LINE = `<div class="elementToProof" style="${FONT}"><br></div>`;

/** The body of a new HTML message: an empty line, then the signature. */
export function newMessageHtml(signatureHtml: string): string {
  return `${EMPTY_LINE}<div class="elementToProof" style="${FONT}"><br></div><div id="Signature">${signatureHtml}</div>`;
}

/** What Outlook on the web puts below an answer's own words: the mark, the line, the header block, the older message. */
export function threadHtml(mail: Mail, safeQuotedHtml: string, language: DisplayLanguage): string {
  const lines = headerLines(mail, language).map(([name, value]) => `<b>${escapeHtml(name)}</b> ${escapeHtml(value)}`);
  return (
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
    `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${lines.join("<br>")}</font><div>&nbsp;</div></div>` +
    `<div>${safeQuotedHtml}</div>`
  );
}

export function newMessageText(signatureText: string): string {
  return `\n\n${signatureText}`;
}

/** The same below an answer in plain text. */
export function threadText(mail: Mail, language: DisplayLanguage): string {
  const lines = headerLines(mail, language).map(([name, value]) => `${name} ${value}`);
  return `\n\n________________________________\n${lines.join("\n")}\n\n${mail.text}`;
}

function headerLines(mail: Mail, language: DisplayLanguage): [string, string][] {
  const words = THREAD_WORDS[language];
  const lines: [string, string][] = [];
  if (mail.from !== null) lines.push([words.from, formatAddress(mail.from)]);
  if (mail.date !== null) lines.push([words.sent, sentDate(mail.date, language)]);
  if (mail.to.length > 0) lines.push([words.to, list(mail.to)]);
  if (mail.cc.length > 0) lines.push([words.cc, list(mail.cc)]);
  lines.push([words.subject, mail.subject]);
  return lines;
}

function list(people: readonly Person[]): string {
  return people.map(formatAddress).join("; ");
}

/** Monday, November 16, 2026 9:12 AM, in the reader's own way. */
export function sentDate(date: number, language: DisplayLanguage): string {
  const day = new Intl.DateTimeFormat(language, { weekday: "long", year: "numeric", month: "long", day: "numeric" }).format(date);
  const time = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" }).format(date);
  return `${day} ${time}`;
}
