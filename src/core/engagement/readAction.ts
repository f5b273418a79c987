import { LANGUAGES } from "../language/LanguageCode";
import { ACCOUNT_TEAMS, ADDRESSEES, MOTIONS, OVERALL_STATUSES, SERVICE_STATUSES, VARIANTS } from "./Closing";
import type { ClosingAction } from "./ClosingAction";
import type { EmailWritten } from "./ClosingEvent";
import { STEP_IDS } from "./Step";
import { customerAnswer, day, fieldsOf, flag, listOf, oneOf, orNull, queueName, text, whole, workloadCode } from "./storedFields";

type Reader = (value: unknown) => unknown;

const nullOr = (read: Reader): Reader => (value) => orNull(value, read);
const optional = (read: Reader): Reader => (value) => (value === undefined ? undefined : read(value));
const addressList: Reader = (value) => listOf(value, text);
const codeList: Reader = (value) => listOf(value, workloadCode);

function written(value: unknown): EmailWritten {
  const from = fieldsOf(value);
  return { to: listOf(from.to, text), language: oneOf(LANGUAGES)(from.language) };
}

const FIELDS: Readonly<Record<ClosingAction["type"], Readonly<Record<string, Reader>>>> = {
  setVariant: { variant: oneOf(VARIANTS) },
  setOverallStatus: { status: oneOf(OVERALL_STATUSES) },
  setWorkloads: { codes: codeList },
  setSeats: { seats: nullOr(whole(1)) },
  setActiveUsers: { code: nullOr(workloadCode), activeUsers: nullOr(whole(0)), readOn: nullOr(day) },
  setNoBlockers: { code: nullOr(workloadCode), confirmed: flag },
  setCompletion: { code: workloadCode, completion: nullOr((value) => (value === "open" ? value : day(value))) },
  setAccountTeam: { accountTeam: nullOr(oneOf(ACCOUNT_TEAMS)) },
  setAddresses: { of: oneOf(ADDRESSEES), addresses: addressList, was: addressList },
  setMotion: { motion: oneOf(MOTIONS), on: day },
  tick: { criterion: oneOf(["I1", "I3"]), on: nullOr(day) },
  emailAccountTeam: { on: day, codes: optional(codeList), written: optional(written) },
  emailCustomer: { on: day, codes: optional(codeList), written: optional(written) },
  reviewFaq: { on: day },
  setActivitiesReviewed: { activitiesReviewed: text },
  setConcerns: { concerns: text, nextSteps: text },
  holdDiscussion: { on: day, codes: optional(codeList), answer: customerAnswer },
  demoRfa: { codes: optional(codeList) },
  markTask: { on: day, codes: optional(codeList) },
  updateNotes: { on: day, codes: optional(codeList) },
  planNextAction: { action: text, by: nullOr(day), owner: nullOr(text) },
  setNextActionDate: { on: day },
  requestQueue: { queue: queueName, on: day, written: optional(written) },
  confirmQueue: { on: day },
  unassign: { on: day },
  setServiceStatus: { status: oneOf(SERVICE_STATUSES) },
  undo: { step: oneOf(STEP_IDS.filter((step) => step !== "milestone")) },
};

const TYPES = Object.keys(FIELDS) as ClosingAction["type"][];

/** The action that a stored event holds, every field checked, fields it does not know left out.
 *
 * @throws {Corrupt} for what is none
 */
export function readAction(value: unknown): ClosingAction {
  const from = fieldsOf(value);
  const type = oneOf(TYPES)(from.type);
  const read = Object.entries(FIELDS[type]).map(([name, reader]) => [name, reader(from[name])] as const);
  // FIELDS has every field of the type that stands in its row; the compiler does not follow that through the entries.
  return { type, ...Object.fromEntries(read.filter(([, field]) => field !== undefined)) } as ClosingAction;
}
