import type { MailBody } from "../../core/mail/MailSnapshot";
import { splitBody } from "../../core/mail/splitBody";
import type { Email } from "../../core/templates/Email";

// Shorter ones are greetings, which any mail may have; two, for a first one may be a courtesy that mails share.
const SHORTEST_TELLING = 25;
const TELLING_PARAGRAPHS = 2;
const COMPARED_CHARACTERS = 160;
const SENTENCE = /^[^\n]+[.!?:。！？：]$/u;

/** Whether the email's first telling sentences stand in what the draft itself says; what is quoted below does not count. */
export function standsAlready(body: MailBody, email: Pick<Email, "text">): boolean {
  const telling = firstTelling(email.text);
  if (telling.length === 0) return false;
  const { newest, signature } = splitBody(body);
  // The email's own closing phrase sends what follows it to the signature.
  const said = fold(`${newest}\n${signature}`);
  return telling.every((paragraph) => said.includes(paragraph));
}

function firstTelling(text: string): readonly string[] {
  const paragraphs = text.split(/\r?\n[^\S\n]*\r?\n/).map((paragraph) => ({ paragraph, folded: fold(paragraph) }));
  // A sentence on one line: the rows of a table, the items of a list and the target of a link read otherwise in the HTML.
  return paragraphs
    .filter(({ paragraph, folded }) => lengthOf(folded) >= SHORTEST_TELLING && SENTENCE.test(paragraph.trim()) && !paragraph.includes("://"))
    .slice(0, TELLING_PARAGRAPHS)
    .map(({ folded }) => folded.slice(0, COMPARED_CHARACTERS));
}

/** HTML and text break lines and space words differently: neither counts. */
function fold(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/gu, "").toLowerCase();
}

/** A Chinese or Japanese character says about as much as two letters. */
function lengthOf(folded: string): number {
  return folded.length + (folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
}
