import type { Email } from "../../core/templates/Email";
import type { BodyType } from "../../ports/MailPort";

/** HTML never goes into a plain-text body. A text ends its last line, and at the top leaves one free above what follows. */
export function contentFor(bodyType: BodyType, email: Pick<Email, "html" | "text">): string {
  return bodyType === "html" ? email.html : `${email.text.trimEnd()}\n\n`;
}
