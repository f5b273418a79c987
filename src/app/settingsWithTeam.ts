import type { TeamConfig } from "../core/team/TeamConfig";
import type { SettingsValues } from "../ports/Settings";
import type { LookUpMode } from "./permittedLookUp";

/** The settings as they hold where the team has its config.json: what it fixes comes first, what it leaves open is the FM's. */
export function settingsWithTeam(settings: SettingsValues, team: TeamConfig): SettingsValues {
  return {
    ...settings,
    interfaceLanguage: settings.interfaceLanguage ?? team.defaultLanguage,
    partnerDomains: team.partnerDomains.length === 0 ? settings.partnerDomains : [...new Set([...team.partnerDomains, ...settings.partnerDomains])],
    rfaLink: team.rfaLink ?? settings.rfaLink,
    assignmentTeamOf: team.assignmentTeam,
  };
}

/** What may be looked up: the team's file can forbid it, the FM alone switches it on. Source: issue 4, "Look-up of unknown domains". */
export function lookUpMode(settings: SettingsValues, team: TeamConfig): LookUpMode {
  return team.lookUp === "off" ? "off" : (settings.lookUp ?? "byButton");
}
