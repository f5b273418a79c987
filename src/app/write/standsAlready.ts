import type { MailBody } from "../../core/mail/MailSnapshot";
import { splitBody } from "../../core/mail/splitBody";
import type { Email } from "../../core/templates/Email";

// Shorter paragraphs are greetings, which any mail may have.
const SHORTEST_TELLING = 25;
const COMPARED_CHARACTERS = 160;

/** Whether the email's first telling paragraph stands in what the draft itself says; what is quoted below does not count. */
export function standsAlready(body: MailBody, email: Pick<Email, "text">): boolean {
  const telling = firstTelling(email.text);
  if (telling === null) return false;
  const { newest, signature } = splitBody(body);
  // The email's own closing phrase sends what follows it to the signature.
  return fold(`${newest}\n${signature}`).includes(telling);
}

function firstTelling(text: string): string | null {
  const paragraphs = text.split(/\r?\n[^\S\n]*\r?\n/).map((paragraph) => ({ paragraph, folded: fold(paragraph) }));
  // A link shows its target in the text, and only its words in the HTML.
  const found = paragraphs.find(({ paragraph, folded }) => lengthOf(folded) >= SHORTEST_TELLING && !paragraph.includes("://"));
  return found ? found.folded.slice(0, COMPARED_CHARACTERS) : null;
}

/** HTML and text break lines and space words differently: neither counts. */
function fold(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/gu, "").toLowerCase();
}

/** A Chinese or Japanese character says about as much as two letters. */
function lengthOf(folded: string): number {
  return folded.length + (folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
}
