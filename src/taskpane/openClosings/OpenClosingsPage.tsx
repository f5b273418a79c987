import type { LanguageCode } from "../../core/language/LanguageCode";
import type { Tenant } from "../../core/tenant/Tenant";
import type { PaneMessages } from "../../messages/pane";
import type { SettingsValues } from "../../ports/Settings";
import { PaneTheme } from "../PaneTheme";
import type { Services } from "../Services";
import { TypedContext, type TypedValues } from "../views/typedValues";
import { useClosingList } from "./useClosingList";
import { OpenClosingsWork } from "./OpenClosingsWork";
import { useOpenClosingsMessages } from "./useOpenClosingsMessages";

export interface OpenClosingsPageProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly settings: SettingsValues;
  readonly onSettings: (settings: SettingsValues) => void;
  /** Filters, order, choice and place outlast the page. */
  readonly typed: TypedValues | null;
  /** A closing was opened; mailId: the mail it was last seen with, where that is known. */
  readonly onOpen: (tenant: Tenant, mailId: string | null) => void;
  readonly onClose: () => void;
}

/** The view of all closings, with sentences that load with it. */
export function OpenClosingsPage({ m, language, services, settings, onSettings, typed, onOpen, onClose }: OpenClosingsPageProps) {
  // Both load at once.
  const list = useClosingList(services);
  const o = useOpenClosingsMessages(language);
  if (o === null) return <div className="card skeleton" />;
  return (
    <PaneTheme>
      <TypedContext.Provider value={typed}>
        <OpenClosingsWork m={m} o={o} list={list} language={language} services={services} onOpen={onOpen} onClose={onClose} settings={settings} onSettings={onSettings} />
      </TypedContext.Provider>
    </PaneTheme>
  );
}
