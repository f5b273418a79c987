import type { MailSnapshot, Person } from "../../src/core/mail/MailSnapshot";
import type { Tenant } from "../../src/core/tenant/Tenant";

const LARGE_BODY = 1_000_000;
const MANY_RECIPIENTS = 500;
const FM: Person = { name: "Robin Weber", address: "robin.weber@microsoft.com" };

const SENTENCE = "We went through the rollout of Teams with everybody on Tuesday, and the last two offices follow next week. ";
const guid = (at: number): string => `0b1c2d3e-4f50-4a61-9b72-${at.toString(16).padStart(12, "0")}`;
const host = (at: number): string => `mail${String(at)}.unknown-company-${String(at % 700)}.example.com`;

/** Bodies as large as Outlook lets them be, each heavy in another way. A name says what is in it; the text is cut to the length. */
const HTML: Readonly<Record<string, (at: number) => string>> = {
  "HTML, paragraphs": () => `<p class="MsoNormal" style="margin:0"><span lang="EN-GB" style="font-size:11pt">${SENTENCE}</span></p>`,
  "HTML, tables in tables": (at) => `<table><tbody><tr><td style="padding:0"><table><tr><td><table><tr><td>${String(at)}</td><td>x</td></tr></table></td></tr></table></td></tr></tbody></table>`,
  "HTML, elements that never close": () => "<div><b><i><span>a",
  "HTML, a table that is never left": (at) => `<table><tr><td>${String(at)}`,
  "HTML, links": (at) => `<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2F${host(at)}%2Fa&data=05">${host(at)}</a> `,
  "HTML, entities": () => "&eacute;&#x4e2d;&nbsp;&amp;amp;",
  "HTML, comments and conditions": () => "<!--[if mso]><p>old</p><![endif]-->a",
  "HTML, one word": () => "a",
};

const TEXT: Readonly<Record<string, (at: number) => string>> = {
  "text, paragraphs": (at) => `${SENTENCE.repeat(3)}${at % 4 === 3 ? "\n\n" : "\n"}`,
  "text, one line": () => SENTENCE,
  "text, one word": () => "a",
  "text, one dotted word": () => "a.",
  "text, addresses": (at) => `person${String(at)}@${host(at)}\n`,
  "text, addresses in one line": (at) => `person${String(at)}@${host(at)}; `,
  "text, URLs": (at) => `https://www.${host(at)}/path/${String(at)}?q=${guid(at)}\n`,
  "text, tenant IDs": (at) => `Tenant ID: ${guid(at)}\n`,
  "text, dashes and hexadecimal digits": () => "0b1c2d3e-4f50-4a61-9b72-",
  "text, quoted headers": (at) => `From: a@${host(at)}\nSent: Monday\nTo: b@${host(at + 1)}\nSubject: Closing\n\n`,
  "text, almost quoted headers": (at) => `From: a${String(at)}\nand on it goes\n`,
  "text, quotation marks": (at) => `${"> ".repeat((at % 20) + 1)}${SENTENCE}\n`,
  "text, spaces": () => " ",
  "text, empty lines": () => "\n",
  "text, Japanese": () => "火曜日に全員でロールアウトを確認しました。来週、残りの二つの拠点が続きます。",
};

/** An ordinary mail of a customer of the directory: a reply with a signature and a quoted message. */
export function ordinaryMail(tenant: Tenant): MailSnapshot {
  const domain = tenant.domains[0] ?? "";
  const html = `<html><body><p>Hi Robin,</p><p>${SENTENCE.repeat(4)}</p><p>Could you send me what comes next? The figures are at <a href="https://intranet.${domain}/teams">our intranet</a>.</p><p>Best regards,<br>Amelia Hart<br>${tenant.customerName ?? ""}<br>amelia.hart@${domain}</p><div id="divRplyFwdMsg"><hr><b>From:</b> Robin Weber &lt;${FM.address}&gt;<br><b>Sent:</b> Monday, 9 November 2026 10:04<br><b>To:</b> Amelia Hart<br><b>Subject:</b> Teams rollout<br></div><p>${SENTENCE.repeat(12)}</p></body></html>`;
  return mail({ name: "Amelia Hart", address: `amelia.hart@${domain}` }, [FM], { html, text: null });
}

/** Mails of 1,000,000 characters to 500 recipients of as many companies: half of them in the directory, half of them nobody knows. */
export function largeMails(tenants: readonly Tenant[]): ReadonlyMap<string, MailSnapshot> {
  const recipients = Array.from({ length: MANY_RECIPIENTS }, (_, at): Person => {
    const domain = at % 2 === 0 ? tenants[at % tenants.length]?.domains[0] : undefined;
    return { name: `Person ${String(at)}`, address: `person${String(at)}@${domain ?? `stranger-${String(at)}.com`}` };
  });
  const from = { name: "Amelia Hart", address: `amelia.hart@${tenants[0]?.domains[0] ?? ""}` };
  const mails = new Map<string, MailSnapshot>();
  for (const [name, piece] of Object.entries(HTML)) mails.set(name, mail(from, recipients, { html: `<html><body>${filled(piece, LARGE_BODY - 26)}</body></html>`, text: null }));
  for (const [name, piece] of Object.entries(TEXT)) mails.set(name, mail(from, recipients, { html: null, text: filled(piece, LARGE_BODY) }));
  return mails;
}

const mail = (from: Person, to: readonly Person[], body: MailSnapshot["body"]): MailSnapshot => ({ surface: "read", userAddress: FM.address, conversationId: "benchmark", subject: "RE: Teams rollout", from, to, cc: [], bcc: [], body });

/** Exactly so many characters, made of pieces that are numbered on. */
export function filled(piece: (at: number) => string, length: number): string {
  const pieces: string[] = [];
  let total = 0;
  for (let at = 0; total < length; at += 1) {
    const next = piece(at);
    if (next === "") throw new RangeError("nothing is filled with empty pieces");
    pieces.push(next);
    total += next.length;
  }
  return pieces.join("").slice(0, length);
}
