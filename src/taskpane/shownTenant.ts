import type { LanguageCode } from "../core/language/LanguageCode";
import { regionForTenant } from "../core/routing/queueForTenant";
import type { Tenant } from "../core/tenant/Tenant";
import { QUEUES, QUEUE_TRANSLATIONS } from "../playbook/queues";
import type { ShownRegion } from "./views/TenantCard";

/** The tenant's queue, with its name in the FM's language where it has another; null where its region is not known. */
export function shownRegion(tenant: Tenant, language: LanguageCode): ShownRegion | null {
  const found = regionForTenant(tenant);
  if (found === null) return null;
  const queue = QUEUES[found.region];
  const translated = QUEUE_TRANSLATIONS[language][found.region];
  return { queue, translated: translated === queue ? null : translated, suggestion: found.source === "regionScope" };
}

/** As the FM's language calls it; the code where the browser knows none. */
export function countryName(code: string, language: LanguageCode): string {
  try {
    return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
