import { useState } from "react";
import type { TeamConfig } from "../core/team/TeamConfig";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { PaneMessages } from "../messages/pane";
import { DIRECTORY_COLUMNS } from "../core/directory/directoryColumns";
import type { SettingsValues } from "../ports/Settings";
import { BackupPage } from "./BackupPage";
import { PaneTheme } from "./PaneTheme";
import type { Services } from "./Services";
import { SettingsView, type ImportOutcome } from "./views/SettingsView";

interface SettingsPageProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly settings: SettingsValues;
  readonly team: TeamConfig;
  readonly onSettings: (settings: SettingsValues) => void;
  readonly onImported: () => void;
  /** Everything that is kept is another, or gone. */
  readonly onReplaced: () => void;
  readonly onClose: () => void;
}

/** Where the page says its help and its privacy statement lie. */
const linkOf = (relation: string): string => document.querySelector<HTMLLinkElement>(`link[rel="${relation}"]`)?.href ?? "";

export function SettingsPage({ m, language, services, settings, team, onSettings, onImported, onReplaced, onClose }: SettingsPageProps) {
  const [imported, setImported] = useState<ImportOutcome | "failed" | null>(null);
  const importFile = async (file: File): Promise<void> => {
    try {
      const { readDirectoryCsv } = await import("../adapters/csv/readDirectoryCsv");
      const read = readDirectoryCsv(new Uint8Array(await file.arrayBuffer()));
      if (!read.read) {
        setImported("failed");
        return;
      }
      await services.directory.save(read.tenants);
      setImported({ saved: read.tenants.length, faulty: read.faults.map(({ line, column }) => ({ line, column: DIRECTORY_COLUMNS[column] })) });
      onImported();
    } catch {
      setImported("failed");
    }
  };
  return (
    <PaneTheme>
      <SettingsView
        m={m}
        settings={settings}
        team={team}
        onSave={(next) => { onSettings(next); onClose(); }}
        onImport={(file) => void importFile(file)}
        imported={imported}
        number={(value) => new Intl.NumberFormat(language).format(value)}
        links={{ support: linkOf("help"), privacy: linkOf("privacy-policy") }}
        onClose={onClose}
      />
      <BackupPage m={m} language={language} services={services} onReplaced={onReplaced} />
    </PaneTheme>
  );
}
