import type { Closing, WorkloadClosing } from "./Closing";

function hasNoRepeats(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

/** A discussion has an answer, and a "yes" names what follows. */
function isAnswered({ discussionHeldOn, customerAnswer }: WorkloadClosing): boolean {
  if (customerAnswer === null) return discussionHeldOn === null;
  return discussionHeldOn !== null && (customerAnswer.anotherWorkload === "no" || (customerAnswer.which.length > 0 && hasNoRepeats(customerAnswer.which)));
}

/** Whether a sequence of actions can have made the record: it does not contradict itself. */
export function isConsistent(closing: Closing): boolean {
  const { workloads, queueRequested, queueConfirmedOn, unassignedOn } = closing;
  const emailed = workloads.some((workload) => workload.accountTeamEmailedOn !== null);
  return (
    closing.tenantKey.trim() !== "" &&
    hasNoRepeats(workloads.map(({ code }) => code)) &&
    workloads.every((workload) => !(workload.heldOpen && workload.completedOn !== null)) &&
    (!emailed || closing.accountTeam === "known") &&
    (closing.motion === null) === (closing.motionCheckedOn === null) &&
    workloads.every(isAnswered) &&
    (queueConfirmedOn === null || (queueRequested !== null && queueConfirmedOn >= queueRequested.on)) &&
    (unassignedOn === null || (queueConfirmedOn !== null && unassignedOn >= queueConfirmedOn)) &&
    (closing.serviceStatus === null || closing.variant === "enablement")
  );
}
