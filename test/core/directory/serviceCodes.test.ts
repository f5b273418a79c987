import { rowToTenant } from "../../../src/core/directory/directoryRows";
import { serviceCodeOf, servicesOf } from "../../../src/core/directory/serviceCodes";
import { WORKLOADS, WORKLOAD_CODES, type WorkloadCode } from "../../../src/playbook/workloads";

/** As the playbook names them. Source: playbook, "Words". */
const IN_THE_PLAYBOOK: Partial<Record<WorkloadCode, readonly string[]>> = {
  EXO: ["Exchange Online"], OLM: ["Outlook Mobile"], SPO: ["SharePoint Online"], OD: ["OneDrive for Business"], OPP: ["Office 365 ProPlus", "Microsoft 365 Apps"],
  TEAMS: ["Teams"], YAM: ["Yammer Enterprise", "Viva Engage"], WIN10: ["Windows 10"], INTUNE: ["Intune"], AADP: ["Azure AD Premium", "Microsoft Entra ID P1/P2"],
  AIP: ["Azure Information Protection"], MCAS: ["Microsoft Cloud App Security", "Defender for Cloud Apps"], IDSEC: ["Identity Security"], PROJ: ["Project Online"],
  WDATP: ["Windows Defender ATP", "Defender for Endpoint"], SDS: ["Classroom / School Data Sync", "Classroom", "School Data Sync"],
};

describe.each(WORKLOAD_CODES)("%s", (code) => {
  it.each([...new Set([WORKLOADS[code], ...(IN_THE_PLAYBOOK[code] ?? [])])])("by its code, by the name %s, and by both", (name) => {
    const both = [`${code} - ${name}`, `${name} - ${code}`, `${code} – ${name}`, `${code}—${name}`, `${code}-${name}`, `${code}: ${name}`, `${name} (${code})`, `${code} (${name})`, `(${code}) ${name}`, `${name} [${code}]`, `${name} / ${code}`];
    for (const text of [code, `[${code}]`, `(${code})`, code.toLowerCase(), name, name.toUpperCase(), `Microsoft ${name}`, ...both]) expect([text, serviceCodeOf(text)]).toEqual([text, code]);
  });
});

it.each(["EXO - Teams", "Teams (EXO)", "Exchange/Teams", "EXO - SPO - TEAMS", "EXO - Something", "Something (EXO)", "Microsoft", "-", "()", "Defender", "Power BI", `EXO${" - EXO".repeat(50)}`])("%j is none that is known, or more than one", (text) => {
  expect(serviceCodeOf(text)).toBeNull();
});

it("a cell of codes with names, full-width marks too", () => {
  expect(rowToTenant({ tenantId: "11111111-1111-4111-8111-111111111111", services: "EXO - Exchange Online; Microsoft Teams（TEAMS）；SPO - OneDrive" })).toMatchObject({
    tenant: { workloads: ["EXO", "TEAMS"] },
    faults: [{ column: "services", reason: "unknownService", shown: "SPO - OneDrive" }],
  });
});

it.each([
  ["EXO/SPO", ["EXO", "SPO"]],
  ["Exchange/Teams", ["EXO", "TEAMS"]],
  ["EXO SPO TEAMS", ["EXO", "SPO", "TEAMS"]],
  ["Exchange Online + Microsoft Teams", ["EXO", "TEAMS"]],
  ["EXO - Exchange Online & Microsoft Teams (TEAMS)", ["EXO", "TEAMS"]],
  ["Exchange und Teams", ["EXO", "TEAMS"]],
  ["EXO", ["EXO"]],
  ["Classroom / School Data Sync", ["SDS"]],
  ["EXO - Teams", null],
  ["EXO / Something", null],
  ["EXO Something", null],
  ["Office Exchange", null],
])("the services in %j are %j", (text, codes) => {
  expect(servicesOf(text)).toEqual(codes);
});
