import { useEffect } from "react";
import type { Closing } from "../core/engagement/Closing";
import { sightingOf } from "../core/pipeline/Sighting";
import type { Tenant } from "../core/tenant/Tenant";
import type { ItemMark } from "../ports/MailPort";
import type { Services } from "./Services";

/**
 * Notes, beside a closing that has begun, what the view of all closings shows of its tenant, and the mail by which it can be
 * opened again.
 *
 * @param item  the mail that is the tenant's; null: the open one is not
 */
export function useSighting({ closings, mail }: Pick<Services, "closings" | "mail">, tenant: Tenant, closing: Closing | null, item: ItemMark | null): void {
  const key = closing !== null && closing.history.length > 0 ? closing.tenantKey : null;
  const { name, detail, region } = sightingOf(tenant);
  useEffect(() => {
    if (key === null) return;
    const mailId = item === null ? null : mail.messageId(item);
    // A help: the list does without.
    closings.see(new Map([[key, { name, detail, region, ...(mailId === null ? {} : { mailId }) }]])).catch(() => undefined);
  }, [closings, mail, key, name, detail, region, item]);
}
