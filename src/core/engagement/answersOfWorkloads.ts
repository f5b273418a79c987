import { fieldsOf, listOf } from "./storedFields";
import type { Fields } from "./storedFields";

const ANSWER = ["anotherWorkload", "anotherWorkloads", "rfaDemoed"] as const;

/**
 * A record of version 3, which kept one answer of the customer for the whole closing, with that answer at each workload that
 * was discussed. What stood before a change is told anew the same way: the changes are gone back through, for a change keeps
 * only what it changed of the facts.
 *
 * @throws {Corrupt} for what is none
 */
export function answersOfWorkloads(from: Fields): Fields {
  const events = [...listOf(from.history, fieldsOf)];
  let facts = from;
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    if (event === undefined || event.before === null) continue;
    const before = fieldsOf(event.before);
    facts = { ...facts, ...before };
    if (!("workloads" in before) && !ANSWER.some((name) => name in before)) continue;
    const kept = Object.entries(before).filter(([name]) => !ANSWER.some((one) => one === name));
    events[at] = { ...event, before: { ...Object.fromEntries(kept), workloads: workloadsOf(facts) } };
  }
  return { ...from, workloads: workloadsOf(from), history: events };
}

function workloadsOf(facts: Fields): readonly Fields[] {
  const { anotherWorkload, anotherWorkloads, rfaDemoed } = facts;
  const answer = anotherWorkload === "yes" ? { anotherWorkload, which: anotherWorkloads, rfaDemoed } : anotherWorkload === null ? null : { anotherWorkload };
  return listOf(facts.workloads, fieldsOf).map((workload) => ({ ...workload, customerAnswer: workload.discussionHeldOn === null ? null : answer }));
}
