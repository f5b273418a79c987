import { useEffect, useState } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { loadDirectoryMessages, type DirectoryMessages } from "../../messages/directory/loadDirectoryMessages";
import { loadImportMessages, type ImportMessages } from "../../messages/import/loadImportMessages";
import type { PaneMessages } from "../../messages/pane";
import { PaneTheme } from "../PaneTheme";
import type { SettingsValues } from "../../ports/Settings";
import type { Services } from "../Services";
import { TypedContext, type TypedValues } from "../views/typedValues";
import { DirectoryWork } from "./DirectoryWork";

export interface DirectoryPageProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  /** What holds, the team's file included. */
  readonly settings: SettingsValues;
  /** What is typed here outlasts the page. */
  readonly typed: TypedValues | null;
  /** The directory, or what was learnt, has changed: detect anew. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The tenant directory, with sentences that load with it. */
export function DirectoryPage({ m, language, services, settings, typed, onChanged, onClose }: DirectoryPageProps) {
  const [loaded, setLoaded] = useState<{ readonly d: DirectoryMessages; readonly words: ImportMessages } | null>(null);
  useEffect(() => {
    let stale = false;
    Promise.all([loadDirectoryMessages(language), loadImportMessages(language)]).then(([d, words]) => { if (!stale) setLoaded({ d, words }); }, () => undefined);
    return () => { stale = true; };
  }, [language]);
  if (loaded === null) return <div className="card skeleton" />;
  return (
    <PaneTheme>
      <TypedContext.Provider value={typed}>
        <DirectoryWork m={m} d={loaded.d} words={loaded.words} language={language} services={services} settings={settings} onChanged={onChanged} onClose={onClose} />
      </TypedContext.Provider>
    </PaneTheme>
  );
}
