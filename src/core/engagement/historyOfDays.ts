import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing, WorkloadClosing, WorkloadDates } from "./Closing";
import type { ClosingAction } from "./ClosingAction";
import type { ClosingEvent } from "./ClosingEvent";
import { heldDiscussions } from "./customerAnswers";
import type { IsoDate } from "./IsoDate";

/** What the days of a record without a history tell, earliest first. None of it can be taken back as a change. */
export function historyOfDays(closing: Closing): readonly ClosingEvent[] {
  const events: ClosingEvent[] = [];
  const happened = (on: IsoDate | null, action: (day: IsoDate) => ClosingAction): void => {
    if (on !== null) events.push({ on, action: action(on), takenBackOn: null, before: null });
  };
  const ofWorkloads = (field: keyof WorkloadDates, action: (on: IsoDate, codes: readonly WorkloadCode[]) => ClosingAction): void => {
    for (const [on, codes] of byDay(closing.workloads, field)) happened(on, () => action(on, codes));
  };
  happened(closing.motionCheckedOn, (on) => ({ type: "tick", criterion: "I1", on }));
  happened(closing.contactsCheckedOn, (on) => ({ type: "tick", criterion: "I3", on }));
  for (const { code, completedOn } of closing.workloads) happened(completedOn, (completion) => ({ type: "setCompletion", code, completion }));
  ofWorkloads("accountTeamEmailedOn", (on, codes) => ({ type: "emailAccountTeam", on, codes }));
  happened(closing.faqReviewedOn, (on) => ({ type: "reviewFaq", on }));
  for (const { on: held, codes, answer } of heldDiscussions(closing)) happened(held, (on) => ({ type: "holdDiscussion", on, codes, answer }));
  ofWorkloads("customerEmailedOn", (on, codes) => ({ type: "emailCustomer", on, codes }));
  ofWorkloads("taskMarkedOn", (on, codes) => ({ type: "markTask", on, codes }));
  ofWorkloads("ftopNotesUpdatedOn", (on, codes) => ({ type: "updateNotes", on, codes }));
  happened(closing.nextActionDateSet?.on ?? null, (on) => ({ type: "setNextActionDate", on }));
  const requested = closing.queueRequested;
  if (requested !== null) happened(requested.on, (on) => ({ type: "requestQueue", queue: requested.queue, on }));
  happened(closing.queueConfirmedOn, (on) => ({ type: "confirmQueue", on }));
  happened(closing.unassignedOn, (on) => ({ type: "unassign", on }));
  return events.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function byDay(workloads: readonly WorkloadClosing[], field: keyof WorkloadDates): ReadonlyMap<IsoDate, readonly WorkloadCode[]> {
  const days = new Map<IsoDate, readonly WorkloadCode[]>();
  for (const { code, [field]: on } of workloads) if (on !== null) days.set(on, [...(days.get(on) ?? []), code]);
  return days;
}
