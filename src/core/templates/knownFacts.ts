import type { WorkloadCode } from "../../playbook/workloads";
import { WORKLOAD_CODES } from "../../playbook/workloads";
import type { Queue } from "../../playbook/queues";
import { QUEUES } from "../../playbook/queues";
import { isIsoDate } from "../engagement/IsoDate";
import type { Facts } from "./Email";
import { greetingName } from "./greetingName";
import { plainFact } from "./plainFact";

/** Facts that can stand in an email as they are; null for what is not known. */
export type KnownFacts = Facts;

/**
 * The facts as an email may say them. What cannot be said (blank, too long, no whole number, no date, no queue of the
 * playbook's) is null, and so asked for: a wrong fact is worse than a missing one.
 *
 * @throws {RangeError} if a workload is not one of the playbook's: to drop it would leave out a fact
 */
export function knownFacts(facts: Facts): KnownFacts {
  const nextActionDate = plainFact(facts.nextActionDate);
  return {
    customerName: plainFact(facts.customerName),
    tenantId: plainFact(facts.tenantId),
    tenantName: plainFact(facts.tenantName),
    workloads: knownWorkloads(facts.workloads),
    seats: wholeNumber(facts.seats, 1),
    activeUsers: wholeNumber(facts.activeUsers, 0),
    noBlockersConfirmed: facts.noBlockersConfirmed,
    variant: facts.variant,
    queue: facts.queue !== null && isQueue(facts.queue) ? facts.queue : null,
    nextActionDate: nextActionDate !== null && isIsoDate(nextActionDate) ? nextActionDate : null,
    nextActionDateSet: facts.nextActionDateSet,
    fmName: plainFact(facts.fmName),
    recipientName: greetingName(facts.recipientName),
    rfaLink: plainFact(facts.rfaLink),
  };
}

function knownWorkloads(codes: readonly WorkloadCode[]): readonly WorkloadCode[] {
  for (const code of codes) if (!WORKLOAD_CODES.includes(code)) throw new RangeError(`Not a workload: ${code}`);
  return [...new Set(codes)];
}

function wholeNumber(value: number | null, least: number): number | null {
  return value !== null && Number.isSafeInteger(value) && value >= least ? value : null;
}

function isQueue(name: string): name is Queue {
  return (Object.values(QUEUES) as readonly string[]).includes(name);
}
