import { directoryMilestone, type DirectoryMilestone } from "../core/directory/directoryMilestone";
import { settledRegion } from "../core/routing/queueForTenant";
import type { Tenant } from "../core/tenant/Tenant";
import type { Region } from "../playbook/queues";

export interface TenantFilter {
  /** Each region has one queue, so this is the queue too. */
  readonly region: Region | "notKnown" | "all";
  readonly milestone: DirectoryMilestone | "all";
}

export const NO_FILTER: TenantFilter = { region: "all", milestone: "all" };

export function passesFilter(tenant: Tenant, { region, milestone }: TenantFilter): boolean {
  return (region === "all" || (settledRegion(tenant) ?? "notKnown") === region) && (milestone === "all" || directoryMilestone(tenant) === milestone);
}
