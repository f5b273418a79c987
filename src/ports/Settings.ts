import type { LanguageCode } from "../core/language/LanguageCode";
import type { Region } from "../playbook/queues";

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
  /** Whether unknown domains are looked up without being asked; null: as the team has it, else by the button alone. */
  readonly lookUp: "byButton" | "always" | null;
  /** A team's Assignment addresses (core/team); never stored, and stronger than the FM's own. */
  readonly assignmentTeamOf?: Readonly<Partial<Record<Region, string>>>;
}

export const DEFAULT_SETTINGS: SettingsValues = {
  interfaceLanguage: null,
  fmName: null,
  assignmentTeamAddress: null,
  partnerDomains: [],
  // Source: playbook, "Links the playbook uses".
  rfaLink: "https://fasttrack.microsoft.com/",
  lookUp: null,
};

export interface Settings {
  load(): Promise<SettingsValues>;
  /** The fields that are given; the others stay as they are stored, for another pane may have changed them. */
  save(changed: Partial<SettingsValues>): Promise<void>;
  /** Told when another pane has changed them. Returns the way to stop. */
  onChanged(listener: () => void): () => void;
}

/** The fields that differ: what one window changed, and all that it writes. */
export function changedSettings(before: SettingsValues, after: SettingsValues): Partial<SettingsValues> {
  const differs = (field: keyof SettingsValues): boolean => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return Object.fromEntries((Object.keys(after) as (keyof SettingsValues)[]).filter(differs).map((field) => [field, after[field]]));
}
