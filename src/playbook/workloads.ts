/**
 * The workloads of the playbook: code (as written in notes, in brackets) and today's product name.
 * Source: playbook, "Words", partner editions of 2020-03-25 and 2020-05-04; names of today beside them.
 */
export const WORKLOADS = {
  EXO: "Exchange Online",
  OLM: "Outlook Mobile",
  SPO: "SharePoint Online",
  OD: "OneDrive for Business",
  OPP: "Microsoft 365 Apps",
  TEAMS: "Microsoft Teams",
  YAM: "Viva Engage",
  WIN10: "Windows",
  INTUNE: "Microsoft Intune",
  AADP: "Microsoft Entra ID P1/P2",
  AIP: "Azure Information Protection",
  MCAS: "Microsoft Defender for Cloud Apps",
  IDSEC: "Identity Security",
  PROJ: "Project Online",
  WDATP: "Microsoft Defender for Endpoint",
  SDS: "School Data Sync",
  CORE: "Core",
} as const;

export type WorkloadCode = keyof typeof WORKLOADS;

export const WORKLOAD_CODES = Object.keys(WORKLOADS) as readonly WorkloadCode[];
