import { useEffect, useState } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { loadEngagementMessages, type EngagementMessages } from "../../messages/engagement/loadEngagementMessages";

/** The sentences of an engagement; null until they are there. Without them the closing can be worked on all the same. */
export function useEngagementMessages(language: LanguageCode): EngagementMessages | null {
  const [messages, setMessages] = useState<EngagementMessages | null>(null);
  useEffect(() => {
    let stale = false;
    loadEngagementMessages(language).then((loaded) => { if (!stale) setMessages(loaded); }, () => undefined);
    return () => { stale = true; };
  }, [language]);
  return messages;
}
