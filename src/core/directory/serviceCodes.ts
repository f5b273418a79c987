import { WORKLOADS, WORKLOAD_CODES } from "../../playbook/workloads";
import type { WorkloadCode } from "../../playbook/workloads";

/** Names of the services that exports carry beside the code and today's name. Source: playbook, "Words". */
const OTHER_NAMES: Record<WorkloadCode, readonly string[]> = {
  EXO: ["Exchange"],
  OLM: [],
  SPO: ["SharePoint"],
  OD: ["OneDrive", "ODB", "OD4B"],
  OPP: ["Office 365 ProPlus", "Microsoft 365 Apps for enterprise", "O365 ProPlus", "ProPlus"],
  TEAMS: ["Teams"],
  YAM: ["Yammer", "Yammer Enterprise"],
  WIN10: ["Windows 10", "Windows 11"],
  INTUNE: ["Intune"],
  AADP: ["Azure AD Premium", "Azure Active Directory Premium", "Microsoft Entra ID P1", "Microsoft Entra ID P2", "Entra ID P1", "Entra ID P2", "Microsoft Entra ID", "AADP1", "AADP2"],
  AIP: ["Microsoft Purview Information Protection"],
  MCAS: ["Microsoft Cloud App Security", "Defender for Cloud Apps"],
  IDSEC: [],
  PROJ: ["Project"],
  WDATP: ["Windows Defender ATP", "Defender for Endpoint", "MDE"],
  SDS: ["Classroom", "Microsoft Classroom"],
  CORE: [],
};

const BY_NAME = new Map(WORKLOAD_CODES.flatMap((code) => [code, WORKLOADS[code], ...OTHER_NAMES[code]].map((name) => [plain(name), code] as const)));

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The workload that a code, with or without brackets, or a product's name of today or before means; null for one not on the list. */
export function serviceCodeOf(text: string): WorkloadCode | null {
  // "Exchange Online [EXO]": the code says it, whatever the name beside it.
  const bracketed = /\[([^[\]]+)\]\s*$/.exec(text)?.[1];
  return BY_NAME.get(plain(bracketed ?? text)) ?? null;
}
