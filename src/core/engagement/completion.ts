import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing, WorkloadClosing } from "./Closing";
import { milestoneState, workloadMilestone } from "./milestone";
import type { MilestoneState } from "./milestone";
import type { WaitReason } from "./WaitReason";

/** Whether the onboarding of a workload is complete, so that its closing may run.
 *
 * In an enablement that is its milestone, or the customer's word that nothing blocks the deployment; in a migration, what
 * the FM says. A workload that the FM holds open is not complete in either.
 * Source: playbook, "Variants" ("starts when") and "Several workloads in one RFA".
 */
export function isComplete(closing: Closing, workload: WorkloadClosing): boolean {
  if (workload.heldOpen) return false;
  if (closing.variant === "migration") return workload.completedOn !== null;
  const { state } = workloadMilestone(closing, workload);
  return state === "reached" || state === "confirmedNoBlockers";
}

export function completeWorkloads(closing: Closing): readonly WorkloadClosing[] {
  return closing.workloads.filter((workload) => isComplete(closing, workload));
}

/** Whether every workload of the RFA is complete, and there is one. */
export function isLastComplete(closing: Closing): boolean {
  return closing.workloads.length > 0 && completeWorkloads(closing).length === closing.workloads.length;
}

function milestoneReason(milestone: MilestoneState, codes: readonly WorkloadCode[]): WaitReason | null {
  switch (milestone.state) {
    case "unknown":
      return { code: "figuresMissing", missing: milestone.missing, codes };
    case "notReached":
      return { code: "milestoneNotReached", needed: milestone.needed, activeUsers: milestone.activeUsers, seats: milestone.seats, codes };
    default:
      return null;
  }
}

/** What the milestones wait for, workloads with the same figures together. Empty: all are reached, confirmed or not needed. */
export function milestoneReasons(closing: Closing): readonly WaitReason[] {
  const { overall, workloads } = milestoneState(closing);
  if (workloads.length === 0) {
    const reason = milestoneReason(overall, []);
    return reason === null ? [] : [reason];
  }
  const alike = new Map<string, { milestone: MilestoneState; codes: WorkloadCode[] }>();
  for (const { code, milestone } of workloads) {
    const key = JSON.stringify(milestone);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, { milestone, codes: [code] });
    else group.codes.push(code);
  }
  return [...alike.values()].flatMap(({ milestone, codes }) => milestoneReason(milestone, codes) ?? []);
}

/** Why the last workload is not complete. Empty exactly when isLastComplete. */
export function openReasons(closing: Closing): readonly WaitReason[] {
  const reasons: WaitReason[] = closing.workloads.length === 0 ? [{ code: "workloadsUnknown" }] : [];
  const open = closing.workloads.filter((workload) => workload.heldOpen || (closing.variant === "migration" && workload.completedOn === null));
  if (open.length > 0) reasons.push({ code: "workloadsOpen", codes: open.map(({ code }) => code) });
  return [...reasons, ...milestoneReasons(closing)];
}

/** What of the workloads the steps wait for. Once the FM is unassigned the engagement is closed: a figure that is corrected, or what
 * is said of a workload since, opens none of them again.
 */
export function heldUpReasons(closing: Closing): readonly WaitReason[] {
  const reasons = openReasons(closing);
  return closing.unassignedOn === null ? reasons : reasons.filter(({ code }) => code === "workloadsUnknown");
}
