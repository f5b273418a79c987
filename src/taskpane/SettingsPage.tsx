import type { TeamConfig } from "../core/team/TeamConfig";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { PaneMessages } from "../messages/pane";
import type { SettingsValues } from "../ports/Settings";
import { BackupPage } from "./BackupPage";
import { PaneTheme } from "./PaneTheme";
import type { Services } from "./Services";
import { SettingsView } from "./views/SettingsView";

interface SettingsPageProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly settings: SettingsValues;
  readonly team: TeamConfig;
  readonly onSettings: (settings: SettingsValues) => void;
  /** To where tenants are imported. */
  readonly onDirectory: () => void;
  /** Everything that is kept is another, or gone. */
  readonly onReplaced: () => void;
  readonly onClose: () => void;
}

/** Where the page says its help and its privacy statement lie. */
const linkOf = (relation: string): string => document.querySelector<HTMLLinkElement>(`link[rel="${relation}"]`)?.href ?? "";

export function SettingsPage({ m, language, services, settings, team, onSettings, onDirectory, onReplaced, onClose }: SettingsPageProps) {
  return (
    <PaneTheme>
      <SettingsView
        m={m}
        settings={settings}
        team={team}
        onSave={(next) => { onSettings(next); onClose(); }}
        onDirectory={onDirectory}
        links={{ support: linkOf("help"), privacy: linkOf("privacy-policy") }}
        onClose={onClose}
      />
      <BackupPage m={m} language={language} services={services} onReplaced={onReplaced} />
    </PaneTheme>
  );
}
