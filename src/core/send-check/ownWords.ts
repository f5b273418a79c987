import type { MailBody } from "../mail/MailSnapshot";
import { htmlWords } from "./htmlWords";
import { newestWords } from "./newestWords";

/** What the sender of a message says in it, without the older messages below; null where the body could not be read. */
export function ownWords(body: MailBody): string | null {
  if (body.text !== null) return newestWords(body.text);
  return body.html === null ? null : newestWords(htmlWords(body.html));
}
