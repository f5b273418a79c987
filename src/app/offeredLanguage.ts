import type { LanguageCode } from "../core/language/LanguageCode";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { splitBody } from "../core/mail/splitBody";
import type { Tenant } from "../core/tenant/Tenant";

/** The language to offer the customer email in: the mail's own, else the tenant's. The words that tell languages apart load when needed. */
export async function offeredLanguage(mail: MailSnapshot, tenant: Tenant | null): Promise<LanguageCode> {
  const { aboveName, detectLanguage, offeredLanguage: offer } = await import(/* webpackChunkName: "language" */ "../core/language/telling");
  const parts = splitBody(mail.body);
  const [newest, ownAtLeast] = [parts.newest, parts.ownAtLeast].map((text) => aboveName(text, mail.from?.name ?? "")) as [string, string];
  // In doubt about few mails, so a script of its own.
  const own = detectLanguage(newest) ?? (await import("../core/language/besidePasted")).besidePasted(newest, detectLanguage);
  return offer(own ?? detectLanguage(ownAtLeast), tenant?.language ?? null, tenant?.country ?? null);
}
