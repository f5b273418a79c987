import { checkMilestone } from "../core/engagement/milestone";
import { regionForTenant } from "../core/routing/queueForTenant";
import type { Tenant } from "../core/tenant/Tenant";
import type { Region } from "../playbook/queues";

export type MilestoneFilter = "reached" | "notReached" | "notKnown";

export interface TenantFilter {
  /** Each region has one queue, so this is the queue too. */
  readonly region: Region | "notKnown" | "all";
  readonly milestone: MilestoneFilter | "all";
}

export const NO_FILTER: TenantFilter = { region: "all", milestone: "all" };

/** How far the tenant is by the directory's own figures. Source: playbook, "The milestone". */
export function directoryMilestone({ seats, activeUsers }: Tenant): MilestoneFilter {
  if (seats === null || activeUsers === null || seats < 1 || activeUsers < 0) return "notKnown";
  return checkMilestone(seats, activeUsers).reached ? "reached" : "notReached";
}

export function passesFilter(tenant: Tenant, { region, milestone }: TenantFilter): boolean {
  return (region === "all" || (regionForTenant(tenant)?.region ?? "notKnown") === region) && (milestone === "all" || directoryMilestone(tenant) === milestone);
}
