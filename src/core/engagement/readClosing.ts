import { QUEUES } from "../../playbook/queues";
import { WORKLOAD_CODES } from "../../playbook/workloads";
import { ACCOUNT_TEAMS, CLOSING_VERSION, OVERALL_STATUSES, SERVICE_STATUSES, VARIANTS } from "./Closing";
import type { Closing, WorkloadClosing } from "./Closing";
import { isIsoDate } from "./IsoDate";
import type { IsoDate } from "./IsoDate";

/** Thrown and caught in this file alone: the record is not one of ours. */
class Corrupt extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Corrupt();
  return value as Fields;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new Corrupt();
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Corrupt();
  return value;
}

function day(value: unknown): IsoDate {
  if (!isIsoDate(value)) throw new Corrupt();
  return value;
}

function whole(least: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least) throw new Corrupt();
    return value;
  };
}

function oneOf<T extends string>(allowed: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new Corrupt();
    return found;
  };
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}

function listOf<T>(value: unknown, read: (value: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Corrupt();
  return value.map(read);
}

const workloadCode = oneOf(WORKLOAD_CODES);
const queueName = oneOf(Object.values(QUEUES));

function readWorkload(value: unknown): WorkloadClosing {
  const from = fieldsOf(value);
  return {
    code: workloadCode(from.code),
    completedOn: orNull(from.completedOn, day),
    heldOpen: flag(from.heldOpen),
    activeUsers: orNull(from.activeUsers, whole(0)),
    activeUsersReadOn: orNull(from.activeUsersReadOn, day),
    noBlockersConfirmed: flag(from.noBlockersConfirmed),
    accountTeamEmailedOn: orNull(from.accountTeamEmailedOn, day),
    discussionHeldOn: orNull(from.discussionHeldOn, day),
    customerEmailedOn: orNull(from.customerEmailedOn, day),
    taskMarkedOn: orNull(from.taskMarkedOn, day),
    ftopNotesUpdatedOn: orNull(from.ftopNotesUpdatedOn, day),
  };
}

function readFields(from: Fields): Closing {
  return {
    version: CLOSING_VERSION,
    tenantKey: text(from.tenantKey),
    variant: oneOf(VARIANTS)(from.variant),
    overallStatus: oneOf(OVERALL_STATUSES)(from.overallStatus),
    workloads: listOf(from.workloads, readWorkload),
    seats: orNull(from.seats, whole(1)),
    activeUsers: orNull(from.activeUsers, whole(0)),
    activeUsersReadOn: orNull(from.activeUsersReadOn, day),
    noBlockersConfirmed: flag(from.noBlockersConfirmed),
    accountTeam: orNull(from.accountTeam, oneOf(ACCOUNT_TEAMS)),
    motionCheckedOn: orNull(from.motionCheckedOn, day),
    contactsCheckedOn: orNull(from.contactsCheckedOn, day),
    anotherWorkload: orNull(from.anotherWorkload, oneOf(["no", "yes"])),
    anotherWorkloads: listOf(from.anotherWorkloads, workloadCode),
    rfaDemoed: flag(from.rfaDemoed),
    nextActionDateSet: orNull(from.nextActionDateSet, (value) => ({ date: day(fieldsOf(value).date), on: day(fieldsOf(value).on) })),
    queueRequested: orNull(from.queueRequested, (value) => ({ queue: queueName(fieldsOf(value).queue), on: day(fieldsOf(value).on) })),
    queueConfirmedOn: orNull(from.queueConfirmedOn, day),
    unassignedOn: orNull(from.unassignedOn, day),
    serviceStatus: orNull(from.serviceStatus, oneOf(SERVICE_STATUSES)),
    faqReviewedOn: orNull(from.faqReviewedOn, day),
    concerns: text(from.concerns),
    nextSteps: text(from.nextSteps),
  };
}

function hasNoRepeats(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

/** What no sequence of actions can make: a record that says it was not written by applyAction. */
function isConsistent(closing: Closing): boolean {
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

/** Whether a stored value was written by a newer version of the add-in: not corrupt, and not to be overwritten. */
export function isNewerClosing(value: unknown): boolean {
  const version = typeof value === "object" && value !== null ? (value as Fields).version : undefined;
  return typeof version === "number" && version > CLOSING_VERSION;
}

/** The record that a stored value holds, every field checked, fields it does not know left out.
 *
 * @returns null for what is corrupt, contradicts itself or is of a newer version (isNewerClosing tells)
 */
export function readClosing(value: unknown): Closing | null {
  try {
    const from = fieldsOf(value);
    if (from.version !== CLOSING_VERSION) return null;
    const closing = readFields(from);
    return isConsistent(closing) ? closing : null;
  } catch (error) {
    if (error instanceof Corrupt) return null;
    throw error;
  }
}
