import { WORKLOADS, WORKLOAD_CODES } from "../../playbook/workloads";
import type { WorkloadCode } from "../../playbook/workloads";

/** Names of the services that exports carry beside the code and today's name. Source: playbook, "Words". */
const OTHER_NAMES: Record<WorkloadCode, readonly string[]> = {
  EXO: ["Exchange"],
  OLM: ["Outlook for iOS and Android"],
  SPO: ["SharePoint"],
  OD: ["OneDrive", "ODB", "OD4B"],
  OPP: ["Office 365 ProPlus", "Microsoft 365 Apps for enterprise", "M365 Apps", "M365 Apps for enterprise", "O365 ProPlus", "Office ProPlus", "ProPlus"],
  TEAMS: ["Teams"],
  YAM: ["Yammer", "Yammer Enterprise"],
  WIN10: ["Windows 10", "Windows 11", "Windows 10/11", "WIN11"],
  INTUNE: ["Intune"],
  AADP: [
    "Azure AD Premium", "Azure AD Premium P1", "Azure AD Premium P2", "Azure AD Premium P1/P2", "AAD Premium", "AADP1", "AADP2",
    "Azure Active Directory Premium", "Azure Active Directory Premium P1", "Azure Active Directory Premium P2", "Azure Active Directory Premium P1/P2",
    "Microsoft Entra ID P1", "Microsoft Entra ID P2", "Entra ID P1", "Entra ID P2", "Entra ID P1/P2", "Microsoft Entra ID",
  ],
  AIP: ["Microsoft Purview Information Protection", "Purview Information Protection"],
  MCAS: ["Microsoft Cloud App Security", "Cloud App Security", "Defender for Cloud Apps"],
  IDSEC: [],
  PROJ: ["Project"],
  WDATP: ["Windows Defender ATP", "Microsoft Defender ATP", "Defender ATP", "Windows Defender Advanced Threat Protection", "Microsoft Defender Advanced Threat Protection", "Defender for Endpoint", "MDE"],
  SDS: ["Classroom", "Classroom / School Data Sync"],
  CORE: [],
};

const BY_NAME = new Map(WORKLOAD_CODES.flatMap((code) => [code, WORKLOADS[code], ...OTHER_NAMES[code]].map((name) => [plain(name), code] as const)));

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Between a code and a name: "EXO - Exchange Online", "Exchange Online (EXO)", "Classroom / School Data Sync". */
const BETWEEN = /[-‐-―:/=()]/g;
/** More is no service's name, however often it is parted. */
const LONGEST_PARTED = 200;

/**
 * The workload that a code, with or without brackets, or a product's name of today or before means, or both of them side by side; null
 * for one not on the list, and where the two are not of one workload.
 */
export function serviceCodeOf(text: string): WorkloadCode | null {
  // "Exchange Online [EXO]": the code says it, whatever the name beside it.
  const bracketed = /\[([^[\]]+)\]\s*$/.exec(text)?.[1];
  const whole = named(bracketed ?? text);
  if (whole !== null || bracketed !== undefined || text.length > LONGEST_PARTED) return whole;
  for (const { index } of text.matchAll(BETWEEN)) {
    const one = named(text.slice(0, index));
    if (one !== null && one === named(text.slice(index + 1))) return one;
  }
  return null;
}

/** Between services that stand in one piece: "EXO/SPO", "Exchange Online + Teams", "EXO SPO TEAMS". */
const LISTS: readonly RegExp[] = [/[/+&]/, /\s+(?:and|e|y|und)\s+/i, /[/+&\s]+/];

/** The workloads that a piece of a cell means, one or several of which each is known; null where any is not. */
export function servicesOf(text: string): readonly WorkloadCode[] | null {
  const one = serviceCodeOf(text);
  if (one !== null) return [one];
  if (text.length > LONGEST_PARTED) return null;
  for (const between of LISTS) {
    const codes = text.split(between).map(serviceCodeOf);
    if (codes.length > 1 && codes.every((code) => code !== null)) return codes;
  }
  return null;
}

function named(text: string): WorkloadCode | null {
  const name = plain(text);
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/^microsoft/, "")) ?? null;
}
