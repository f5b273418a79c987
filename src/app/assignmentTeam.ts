import { settledQueue } from "../core/routing/queueForTenant";
import type { Closing } from "../core/engagement/Closing";
import type { Tenant } from "../core/tenant/Tenant";
import { QUEUES, REGIONS } from "../playbook/queues";
import type { SettingsValues } from "../ports/Settings";

/** Every address that the Assignment team of a tenant's region is known by: the one of the team's config.json and the FM's own. Empty: nobody is known to be it. */
export function assignmentTeamAddresses(tenant: Tenant, closing: Closing, settings: Pick<SettingsValues, "assignmentTeamAddress" | "assignmentTeamOf">): readonly string[] {
  const queue = closing.queueRequested?.queue ?? settledQueue(tenant);
  const region = REGIONS.find((one) => QUEUES[one] === queue);
  const ofTeam = region === undefined ? undefined : settings.assignmentTeamOf?.[region];
  return [ofTeam, settings.assignmentTeamAddress].filter((address): address is string => address != null && address.trim() !== "");
}
