import { applyAction } from "../core/engagement/applyAction";
import type { Closing } from "../core/engagement/Closing";
import type { ClosingAction } from "../core/engagement/ClosingAction";
import type { IsoDate } from "../core/engagement/IsoDate";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { SettingsValues } from "../ports/Settings";
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
  const actions: ClosingAction[] = [];
  if (answers.workloads !== undefined) actions.push({ type: "setWorkloads", codes: answers.workloads });
  if (answers.seats !== undefined) actions.push({ type: "setSeats", seats: answers.seats });
  if (answers.activeUsers !== undefined) actions.push({ type: "setActiveUsers", code: null, activeUsers: answers.activeUsers, readOn: today });
  if (answers.accountTeamAddresses !== undefined && records.closing.accountTeam === null) actions.push({ type: "setAccountTeam", accountTeam: "known" });
  return {
    tenant,
    // The key may have become a better one: a tenant ID in place of a domain.
    closing: { ...applyAll(records.closing, actions), tenantKey: tenantKey(tenant) },
    settings: {
      ...records.settings,
      ...(answers.fmName === undefined ? {} : { fmName: answers.fmName }),
      ...(answers.rfaLink === undefined ? {} : { rfaLink: answers.rfaLink }),
      ...(answers.assignmentTeamAddress === undefined ? {} : { assignmentTeamAddress: answers.assignmentTeamAddress }),
    },
  };
}

/** The record after the actions, up to the first that is refused: answers are what was missing, so none should be. */
function applyAll(closing: Closing, actions: readonly ClosingAction[]): Closing {
  let current = closing;
  for (const action of actions) {
    const result = applyAction(current, action);
    if (result.ok) current = result.closing;
  }
  return current;
}
