import { ACCOUNT_TEAMS, CLOSING_VERSION, MOTIONS, OVERALL_STATUSES, SERVICE_STATUSES, VARIANTS } from "./Closing";
import { answersOfWorkloads } from "./answersOfWorkloads";
import type { Closing, NextActionPlan, WorkloadClosing } from "./Closing";
import type { ClosingEvent, ClosingFacts } from "./ClosingEvent";
import { historyOfDays } from "./historyOfDays";
import { isConsistent } from "./isConsistent";
import { readAction } from "./readAction";
import { Corrupt, customerAnswer, day, fieldsOf, flag, listOf, oneOf, orNull, queueName, text, whole, workloadCode } from "./storedFields";
import type { Fields } from "./storedFields";

function readWorkload(value: unknown): WorkloadClosing {
  const from = fieldsOf(value);
  return {
    code: workloadCode(from.code),
    completedOn: orNull(from.completedOn, day),
    heldOpen: flag(from.heldOpen),
    activeUsers: orNull(from.activeUsers, whole(0)),
    activeUsersReadOn: orNull(from.activeUsersReadOn, day),
    noBlockersConfirmed: flag(from.noBlockersConfirmed),
    customerAnswer: orNull(from.customerAnswer, customerAnswer),
    accountTeamEmailedOn: orNull(from.accountTeamEmailedOn, day),
    discussionHeldOn: orNull(from.discussionHeldOn, day),
    customerEmailedOn: orNull(from.customerEmailedOn, day),
    taskMarkedOn: orNull(from.taskMarkedOn, day),
    ftopNotesUpdatedOn: orNull(from.ftopNotesUpdatedOn, day),
  };
}

function readPlan(value: unknown): NextActionPlan {
  const from = fieldsOf(value);
  return { action: text(from.action), by: orNull(from.by, day), owner: orNull(from.owner, text) };
}

function readFacts(from: Fields): ClosingFacts {
  return {
    variant: oneOf(VARIANTS)(from.variant),
    overallStatus: oneOf(OVERALL_STATUSES)(from.overallStatus),
    workloads: listOf(from.workloads, readWorkload),
    seats: orNull(from.seats, whole(1)),
    activeUsers: orNull(from.activeUsers, whole(0)),
    activeUsersReadOn: orNull(from.activeUsersReadOn, day),
    noBlockersConfirmed: flag(from.noBlockersConfirmed),
    accountTeam: orNull(from.accountTeam, oneOf(ACCOUNT_TEAMS)),
    motion: orNull(from.motion, oneOf(MOTIONS)),
    motionCheckedOn: orNull(from.motionCheckedOn, day),
    contactsCheckedOn: orNull(from.contactsCheckedOn, day),
    customerContacts: orNull(from.customerContacts, (value) => listOf(value, text)),
    accountTeamAddresses: orNull(from.accountTeamAddresses, (value) => listOf(value, text)),
    nextActionPlan: orNull(from.nextActionPlan, readPlan),
    nextActionDateSet: orNull(from.nextActionDateSet, (value) => ({ date: day(fieldsOf(value).date), on: day(fieldsOf(value).on) })),
    queueRequested: orNull(from.queueRequested, (value) => ({ queue: queueName(fieldsOf(value).queue), on: day(fieldsOf(value).on) })),
    queueConfirmedOn: orNull(from.queueConfirmedOn, day),
    unassignedOn: orNull(from.unassignedOn, day),
    serviceStatus: orNull(from.serviceStatus, oneOf(SERVICE_STATUSES)),
    faqReviewedOn: orNull(from.faqReviewedOn, day),
    activitiesReviewed: text(from.activitiesReviewed),
    concerns: text(from.concerns),
    nextSteps: text(from.nextSteps),
  };
}

/** The facts that stood before a change, checked as the whole they were part of. */
function readBefore(value: unknown, facts: Fields): Partial<ClosingFacts> {
  const names = Object.keys(fieldsOf(value));
  const whole: Fields = { ...readFacts({ ...facts, ...fieldsOf(value) }) };
  return Object.fromEntries(names.filter((name) => name in whole).map((name) => [name, whole[name]]));
}

function readEvent(value: unknown, facts: Fields): ClosingEvent {
  const from = fieldsOf(value);
  return {
    on: day(from.on),
    action: readAction(from.action),
    takenBackOn: orNull(from.takenBackOn, day),
    before: orNull(from.before, (before) => readBefore(before, facts)),
  };
}

function readClosingFields(from: Fields): Closing {
  const facts = readFacts(from);
  return { version: CLOSING_VERSION, tenantKey: text(from.tenantKey), ...facts, history: listOf(from.history, (event) => readEvent(event, { ...facts })) };
}

/** Version 1 held days and no history: what its days tell is what happened. */
function readVersion1(from: Fields): Closing {
  const closing = readVersion2({ ...from, activitiesReviewed: "", history: [] });
  return { ...closing, history: historyOfDays(closing) };
}

/** Version 2 kept no plan for the next action. */
function readVersion2(from: Fields): Closing {
  return readVersion3({ ...from, nextActionPlan: null });
}

function withMotion(from: Fields): Fields {
  const seen = (facts: Fields): Fields => ("motionCheckedOn" in facts ? { ...facts, motion: facts.motionCheckedOn === null ? null : "rfa" } : facts);
  const events = listOf(from.history, fieldsOf).map((event) => (event.before === null ? event : { ...event, before: seen(fieldsOf(event.before)) }));
  return { ...seen(from), history: events };
}

/** Version 3 kept one answer of the customer for all workloads, no motion but RFA, and no addresses. */
function readVersion3(from: Fields): Closing {
  return readClosingFields({ ...withMotion(answersOfWorkloads(from)), customerContacts: null, accountTeamAddresses: null });
}

const READERS: ReadonlyMap<unknown, (from: Fields) => Closing> = new Map([[1, readVersion1], [2, readVersion2], [3, readVersion3], [CLOSING_VERSION, readClosingFields]]);

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
    const closing = READERS.get(from.version)?.(from) ?? null;
    return closing !== null && isConsistent(closing) ? closing : null;
  } catch (error) {
    if (error instanceof Corrupt) return null;
    throw error;
  }
}
