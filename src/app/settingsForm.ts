import { addressOf, domainOf } from "../core/directory/directoryCells";
import type { SettingsValues } from "../ports/Settings";

export type SettingsField = "fmName" | "assignmentTeamAddress" | "partnerDomains" | "rfaLink";

/** The settings as they are typed. */
export function settingsForm(settings: SettingsValues): Record<SettingsField, string> {
  return {
    fmName: settings.fmName ?? "",
    assignmentTeamAddress: settings.assignmentTeamAddress ?? "",
    partnerDomains: settings.partnerDomains.join("; "),
    rfaLink: settings.rfaLink,
  };
}

/** Reads what was typed: the settings, or which fields are not well-formed. A blank name or address is "not said". */
export function readSettingsForm(typed: Record<SettingsField, string>, before: SettingsValues): { readonly settings: SettingsValues | null; readonly wrong: readonly SettingsField[] } {
  const wrong: SettingsField[] = [];
  const address = typed.assignmentTeamAddress.trim();
  const assignmentTeamAddress = address === "" ? null : addressOf(address);
  if (address !== "" && assignmentTeamAddress === null) wrong.push("assignmentTeamAddress");
  const cells = typed.partnerDomains.split(/[;,\s]+/).filter((part) => part !== "").map(domainOf);
  const partnerDomains = cells.flatMap((cell) => ("domain" in cell ? [cell.domain] : "tenantName" in cell ? [cell.tenantName] : []));
  if (partnerDomains.length < cells.length) wrong.push("partnerDomains");
  const rfaLink = typed.rfaLink.trim();
  if (!/^https:\/\/[^\s<>"]+$/.test(rfaLink)) wrong.push("rfaLink");
  if (wrong.length > 0) return { settings: null, wrong };
  return { settings: { ...before, fmName: typed.fmName.replace(/\s+/g, " ").trim() || null, assignmentTeamAddress, partnerDomains: [...new Set(partnerDomains)], rfaLink }, wrong };
}
