import type { LanguageCode } from "../core/language/LanguageCode";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { splitBody } from "../core/mail/splitBody";
import type { Tenant } from "../core/tenant/Tenant";

/** The language to offer the customer email in: the mail's own, else the tenant's. The words that tell languages apart load when needed. */
export async function offeredLanguage(mail: MailSnapshot, tenant: Tenant | null): Promise<LanguageCode> {
  const { aboveName, detectLanguage, mayNeedHan, offeredLanguage: offer } = await import(/* webpackChunkName: "language" */ "../core/language/telling");
  const parts = splitBody(mail.body);
  const [newest, ownAtLeast] = [parts.newest, parts.ownAtLeast].map((text) => aboveName(text, mail.from?.name ?? "")) as [string, string];
  // Scripts of their own: few mails are in Han characters, few are in doubt.
  const hanLanguage = [newest, ownAtLeast].some(mayNeedHan) ? (await import("../core/language/hanLanguage")).hanLanguage : null;
  const languageOf = (words: string): LanguageCode | "other" | null => detectLanguage(words, hanLanguage);
  const own = languageOf(newest) ?? (await import("../core/language/besidePasted")).besidePasted(newest, languageOf);
  return offer(own ?? languageOf(ownAtLeast), tenant?.language ?? null, tenant?.country ?? null);
}
