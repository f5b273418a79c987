import { checkMilestone } from "../engagement/milestone";
import type { Tenant } from "../tenant/Tenant";

export type DirectoryMilestone = "reached" | "notReached" | "notKnown";

/** How far a tenant is by the directory's own figures. Source: playbook, "The milestone". */
export function directoryMilestone({ seats, activeUsers }: Pick<Tenant, "seats" | "activeUsers">): DirectoryMilestone {
  if (seats === null || activeUsers === null || seats < 1 || activeUsers < 0) return "notKnown";
  return checkMilestone(seats, activeUsers).reached ? "reached" : "notReached";
}
