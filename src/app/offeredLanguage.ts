import type { LanguageCode } from "../core/language/LanguageCode";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { splitBody } from "../core/mail/splitBody";
import type { Tenant } from "../core/tenant/Tenant";

/** The language to offer the customer email in: the mail's own, else the tenant's. The words that tell languages apart load when needed. */
export async function offeredLanguage(mail: MailSnapshot, tenant: Tenant | null): Promise<LanguageCode> {
  // Always loaded together: one script.
  const [{ detectLanguage }, { offeredLanguage: offer }] = await Promise.all([import(/* webpackChunkName: "language" */ "../core/language/detectLanguage"), import(/* webpackChunkName: "language" */ "../core/language/offeredLanguage")]);
  const { newest, ownAtLeast } = splitBody(mail.body);
  return offer(detectLanguage(newest) ?? detectLanguage(ownAtLeast), tenant?.language ?? null, tenant?.country ?? null);
}
