import { isLanguageCode } from "../../core/language/LanguageCode";
import { asciiHost } from "../../core/tenant/domainName";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../ports/Settings";

/** The settings that a stored value holds; a field that is missing or not of its kind has its default. */
export function readSettings(value: unknown): SettingsValues {
  const from: Partial<Record<keyof SettingsValues, unknown>> = typeof value === "object" && value !== null ? value : {};
  return {
    interfaceLanguage: isLanguageCode(from.interfaceLanguage) ? from.interfaceLanguage : DEFAULT_SETTINGS.interfaceLanguage,
    fmName: text(from.fmName),
    assignmentTeamAddress: address(from.assignmentTeamAddress),
    partnerDomains: Array.isArray(from.partnerDomains) ? [...new Set(from.partnerDomains.flatMap(domain))] : DEFAULT_SETTINGS.partnerDomains,
    rfaLink: link(from.rfaLink) ?? DEFAULT_SETTINGS.rfaLink,
    lookUp: from.lookUp === "byButton" || from.lookUp === "always" ? from.lookUp : DEFAULT_SETTINGS.lookUp,
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function address(value: unknown): string | null {
  const candidate = text(value)?.trim() ?? "";
  const [, host] = /^[^\s@<>,;"]+@([^\s@<>,;"]+)$/.exec(candidate) ?? [];
  return host !== undefined && asciiHost(host) !== null ? candidate : null;
}

function domain(value: unknown): readonly string[] {
  const host = typeof value === "string" ? asciiHost(value) : null;
  return host === null ? [] : [host];
}

/** A link that goes into mails: https alone. */
function link(value: unknown): string | null {
  if (typeof value !== "string") return null;
  try {
    return new URL(value).protocol === "https:" ? value : null;
  } catch {
    return null;
  }
}
