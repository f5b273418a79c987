import type { Region } from "../../playbook/queues";
import type { LanguageCode } from "../language/LanguageCode";

/** What a team fixes for everybody, in config.json beside the add-in. Whatever is left out is the FM's own setting. */
export interface TeamConfig {
  /** Assignment team's address by region. */
  readonly assignmentTeam: Readonly<Partial<Record<Region, string>>>;
  /** Domains of the own company and of partners, ASCII: never the customer. The FM may add others. */
  readonly partnerDomains: readonly string[];
  readonly rfaLink: string | null;
  /** The pane's language for whoever has chosen none. */
  readonly defaultLanguage: LanguageCode | null;
  /** "off": nobody may look up; "byButton": each FM may; "propose": each FM may, and "always" is proposed to them. null: as "byButton". */
  readonly lookUp: "off" | "byButton" | "propose" | null;
  readonly links: readonly TeamLink[];
}

export interface TeamLink {
  readonly text: string;
  /** https alone. */
  readonly url: string;
}

export const NO_TEAM_CONFIG: TeamConfig = { assignmentTeam: {}, partnerDomains: [], rfaLink: null, defaultLanguage: null, lookUp: null, links: [] };
