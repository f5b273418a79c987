import { useEffect, useState } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { loadDirectoryMessages, type DirectoryMessages } from "../../messages/directory/loadDirectoryMessages";
import type { PaneMessages } from "../../messages/pane";
import { PaneTheme } from "../PaneTheme";
import type { Services } from "../Services";
import { TypedContext, type TypedValues } from "../views/typedValues";
import { DirectoryWork } from "./DirectoryWork";

export interface DirectoryPageProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  /** What is typed here outlasts the page. */
  readonly typed: TypedValues | null;
  /** The directory, or what was learnt, has changed: detect anew. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The tenant directory, with sentences that load with it. */
export function DirectoryPage({ m, language, services, typed, onChanged, onClose }: DirectoryPageProps) {
  const [d, setD] = useState<DirectoryMessages | null>(null);
  useEffect(() => {
    let stale = false;
    loadDirectoryMessages(language).then((messages) => { if (!stale) setD(messages); }, () => undefined);
    return () => { stale = true; };
  }, [language]);
  if (d === null) return <div className="card skeleton" />;
  return (
    <PaneTheme>
      <TypedContext.Provider value={typed}>
        <DirectoryWork m={m} d={d} language={language} services={services} onChanged={onChanged} onClose={onClose} />
      </TypedContext.Provider>
    </PaneTheme>
  );
}
