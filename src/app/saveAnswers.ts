import type { Closing } from "../core/engagement/Closing";
import type { ClosingAction } from "../core/engagement/ClosingAction";
import type { IsoDate } from "../core/engagement/IsoDate";
import { recordAction } from "../core/engagement/recordAction";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { SettingsValues } from "../ports/Settings";
import { addressesAction } from "./addresses";
import type { Answers } from "./answers";

export interface AnsweredRecords {
  readonly tenant: Tenant;
  readonly closing: Closing;
  readonly settings: SettingsValues;
}

/** The records with what the FM answered put where it belongs: the tenant's facts, the closing's, the FM's own. Pure. */
export function withAnswers(records: AnsweredRecords, answers: Answers, today: IsoDate): AnsweredRecords {
  const tenant: Tenant = {
    ...records.tenant,
    ...(answers.customerName === undefined ? {} : { customerName: answers.customerName }),
    ...(answers.tenantId === undefined ? {} : { tenantId: answers.tenantId }),
    ...(answers.tenantName === undefined ? {} : { tenantName: answers.tenantName }),
    ...(answers.region === undefined ? {} : { region: answers.region }),
    ...(answers.customerAddresses === undefined ? {} : { customerContacts: answers.customerAddresses }),
    ...(answers.accountTeamAddresses === undefined ? {} : { accountTeam: answers.accountTeamAddresses }),
    source: records.tenant.source === "lookUp" ? "confirmed" : records.tenant.source,
  };
  return {
    tenant,
    // The key may have become a better one: a tenant ID in place of a domain.
    closing: { ...applyAll(records.closing, answeredActions(records.tenant, answers, today), today), tenantKey: tenantKey(tenant) },
    settings: answeredSettings(records.settings, answers),
  };
}

/** The settings with what the FM answered of themself. */
export function answeredSettings(settings: SettingsValues, answers: Answers): SettingsValues {
  return {
    ...settings,
    ...(answers.fmName === undefined ? {} : { fmName: answers.fmName }),
    ...(answers.rfaLink === undefined ? {} : { rfaLink: answers.rfaLink }),
    ...(answers.assignmentTeamAddress === undefined ? {} : { assignmentTeamAddress: answers.assignmentTeamAddress }),
  };
}

/** What the answers say of the closing, addresses of the tenant included; each is put into the record on its own, as it stands by then. */
export function answeredActions(tenant: Tenant, answers: Answers, today: IsoDate): readonly ((closing: Closing) => readonly ClosingAction[])[] {
  const { workloads, seats, activeUsers, customerAddresses, accountTeamAddresses } = answers;
  const said: ((closing: Closing) => readonly ClosingAction[])[] = [];
  if (workloads !== undefined) said.push(() => [{ type: "setWorkloads", codes: workloads }]);
  if (seats !== undefined) said.push(() => [{ type: "setSeats", seats }]);
  if (activeUsers !== undefined) said.push(() => [{ type: "setActiveUsers", code: null, activeUsers, readOn: today }]);
  if (customerAddresses !== undefined) said.push(() => [addressesAction(tenant, "customerContacts", customerAddresses)]);
  if (accountTeamAddresses !== undefined) said.push(() => [addressesAction(tenant, "accountTeamAddresses", accountTeamAddresses)]);
  if (accountTeamAddresses !== undefined) said.push((closing) => (closing.accountTeam === null ? [{ type: "setAccountTeam", accountTeam: "known" }] : []));
  return said;
}

/** The record after the actions, without those that are refused: answers are what was missing, so none should be. */
function applyAll(closing: Closing, said: ReturnType<typeof answeredActions>, on: IsoDate): Closing {
  let current = closing;
  for (const action of said.flatMap((one) => one(current))) {
    const result = recordAction(current, action, on);
    if (result.ok) current = result.closing;
  }
  return current;
}
