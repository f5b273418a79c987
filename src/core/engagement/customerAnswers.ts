import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing, CustomerAnswer, WorkloadClosing } from "./Closing";
import { completeWorkloads } from "./completion";
import type { IsoDate } from "./IsoDate";

/** A discussion: the workloads that it was held for on a day with one answer. */
export interface HeldDiscussion {
  readonly on: IsoDate;
  readonly codes: readonly WorkloadCode[];
  readonly answer: CustomerAnswer;
}

/** The discussions that the record holds, earliest first. */
export function heldDiscussions(closing: Closing): readonly HeldDiscussion[] {
  const held = new Map<string, { on: IsoDate; codes: WorkloadCode[]; answer: CustomerAnswer }>();
  for (const { code, discussionHeldOn: on, customerAnswer: answer } of closing.workloads) {
    if (on === null || answer === null) continue;
    const key = JSON.stringify([on, answer]);
    const discussion = held.get(key);
    if (discussion === undefined) held.set(key, { on, codes: [code], answer });
    else discussion.codes.push(code);
  }
  return [...held.values()].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** Whether the customer is ready for another workload after this one: an RFA follows in place of the closing email. */
export function goesOn({ customerAnswer }: WorkloadClosing): boolean {
  return customerAnswer?.anotherWorkload === "yes";
}

/** Whether the customer goes on and was not shown the RFA form. */
export function owesDemo({ customerAnswer }: WorkloadClosing): boolean {
  return customerAnswer?.anotherWorkload === "yes" && !customerAnswer.rfaDemoed;
}

/** Whether the customer goes on after each workload that is complete, and one is: no closing email is due. Once the FM is unassigned all were complete. */
export function allGoOn(closing: Closing): boolean {
  const complete = completeWorkloads(closing);
  const judged = complete.length === 0 && closing.unassignedOn !== null ? closing.workloads : complete;
  return judged.length > 0 && judged.every(goesOn);
}

/** The workloads that the customer goes on with, each once. */
export function workloadsToFollow(closing: Closing): readonly WorkloadCode[] {
  return [...new Set(closing.workloads.flatMap(({ customerAnswer }) => (customerAnswer?.anotherWorkload === "yes" ? customerAnswer.which : [])))];
}
