import type { Closing } from "./Closing";

function hasNoRepeats(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

/** Whether a sequence of actions can have made the record: it does not contradict itself. */
export function isConsistent(closing: Closing): boolean {
  const { workloads, queueRequested, queueConfirmedOn, unassignedOn } = closing;
  const emailed = workloads.some((workload) => workload.accountTeamEmailedOn !== null);
  const discussed = workloads.some((workload) => workload.discussionHeldOn !== null);
  return (
    closing.tenantKey.trim() !== "" &&
    hasNoRepeats(workloads.map(({ code }) => code)) &&
    hasNoRepeats(closing.anotherWorkloads) &&
    workloads.every((workload) => !(workload.heldOpen && workload.completedOn !== null)) &&
    (!emailed || closing.accountTeam === "known") &&
    discussed === (closing.anotherWorkload !== null) &&
    (closing.anotherWorkload === "yes" || (closing.anotherWorkloads.length === 0 && !closing.rfaDemoed)) &&
    (closing.anotherWorkload !== "yes" || closing.anotherWorkloads.length > 0) &&
    (queueConfirmedOn === null || (queueRequested !== null && queueConfirmedOn >= queueRequested.on)) &&
    (unassignedOn === null || (queueConfirmedOn !== null && unassignedOn >= queueConfirmedOn)) &&
    (closing.serviceStatus === null || closing.variant === "enablement")
  );
}
