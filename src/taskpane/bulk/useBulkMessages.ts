import { useEffect, useState } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { loadBulkMessages, type BulkMessages } from "../../messages/bulk/loadBulkMessages";

/** The sentences of the requests for several tenants; null until they are there. */
export function useBulkMessages(language: LanguageCode): BulkMessages | null {
  const [b, setB] = useState<BulkMessages | null>(null);
  useEffect(() => {
    let stale = false;
    loadBulkMessages(language).then((messages) => { if (!stale) setB(messages); }, () => undefined);
    return () => { stale = true; };
  }, [language]);
  return b;
}
