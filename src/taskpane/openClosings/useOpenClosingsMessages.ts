import { useEffect, useState } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { loadOpenClosingsMessages, type OpenClosingsMessages } from "../../messages/openClosings/loadOpenClosingsMessages";

/** The sentences of the view of all closings; null while they load. */
export function useOpenClosingsMessages(language: LanguageCode): OpenClosingsMessages | null {
  const [messages, setMessages] = useState<OpenClosingsMessages | null>(null);
  useEffect(() => {
    let stale = false;
    loadOpenClosingsMessages(language).then((loaded) => { if (!stale) setMessages(loaded); }, () => undefined);
    return () => { stale = true; };
  }, [language]);
  return messages;
}
