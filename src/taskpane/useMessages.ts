import { useEffect, useState } from "react";
import type { LanguageCode } from "../core/language/LanguageCode";
import { loadPaneMessages, type PaneMessages } from "../messages/pane";
import type { SettingsValues } from "../ports/Settings";
import { interfaceLanguageOf } from "./interfaceLanguageOf";
import type { Services } from "./Services";

/** The sentences in the language of the settings, else of Outlook; the old ones stay until the new ones are there. */
export function useMessages(settings: SettingsValues, services: Services, firstMessages: PaneMessages, firstLanguage: LanguageCode): { readonly m: PaneMessages; readonly language: LanguageCode } {
  const [state, setState] = useState({ m: firstMessages, language: firstLanguage });
  const wanted = interfaceLanguageOf(settings, services.mail.displayLanguage());
  useEffect(() => {
    if (wanted === state.language) return undefined;
    let stale = false;
    loadPaneMessages(wanted).then((m) => { if (!stale) setState({ m, language: wanted }); }, () => undefined);
    return () => { stale = true; };
  }, [wanted, state.language]);
  useEffect(() => { document.documentElement.lang = state.language; }, [state.language]);
  return state;
}
