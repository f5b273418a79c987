import type { LanguageCode } from "../core/language/LanguageCode";

export interface SettingsValues {
  /** null: as Outlook says. */
  readonly interfaceLanguage: LanguageCode | null;
  /** null: as Outlook says. */
  readonly fmName: string | null;
  /** Asked for once, never invented. */
  readonly assignmentTeamAddress: string | null;
  /** Domains of the FM's own company beside the one of the mailbox, and of partners: never the customer. */
  readonly partnerDomains: readonly string[];
  readonly rfaLink: string;
}

export const DEFAULT_SETTINGS: SettingsValues = {
  interfaceLanguage: null,
  fmName: null,
  assignmentTeamAddress: null,
  partnerDomains: [],
  // Source: playbook, "Links the playbook uses".
  rfaLink: "https://fasttrack.microsoft.com/",
};

export interface Settings {
  load(): Promise<SettingsValues>;
  save(values: SettingsValues): Promise<void>;
}
