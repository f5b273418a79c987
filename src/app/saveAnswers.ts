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
    closing: { ...applyAll(records.closing, records.tenant, answers, today).closing, tenantKey: tenantKey(tenant) },
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

/**
 * What the answers say of the closing, addresses of the tenant included, from the record as it stands by then. What it would refuse
 * is left out: answers are what was missing, so nothing should be.
 *
 * @param tenant  as it was before the answers
 */
export function answeredActions(closing: Closing, tenant: Tenant, answers: Answers, today: IsoDate): readonly ClosingAction[] {
  return applyAll(closing, tenant, answers, today).actions;
}

function applyAll(closing: Closing, tenant: Tenant, { workloads, seats, activeUsers, customerAddresses, accountTeamAddresses }: Answers, on: IsoDate): { readonly closing: Closing; readonly actions: readonly ClosingAction[] } {
  const said: ClosingAction[] = [];
  if (workloads !== undefined) said.push({ type: "setWorkloads", codes: workloads });
  if (seats !== undefined) said.push({ type: "setSeats", seats });
  if (activeUsers !== undefined) said.push({ type: "setActiveUsers", code: null, activeUsers, readOn: on });
  if (customerAddresses !== undefined) said.push(addressesAction(tenant, "customerContacts", customerAddresses));
  if (accountTeamAddresses !== undefined) said.push(addressesAction(tenant, "accountTeamAddresses", accountTeamAddresses));
  if (accountTeamAddresses !== undefined && closing.accountTeam === null) said.push({ type: "setAccountTeam", accountTeam: "known" });
  const actions: ClosingAction[] = [];
  let current = closing;
  for (const action of said) {
    const result = recordAction(current, action, on);
    if (!result.ok) continue;
    current = result.closing;
    actions.push(action);
  }
  return { closing: current, actions };
}
