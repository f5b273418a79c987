import type { ClosingAction } from "../../core/engagement/ClosingAction";
import type { EmailWritten } from "../../core/engagement/ClosingEvent";
import { nextActionDate } from "../../core/engagement/nextActionDate";
import { oneLine } from "../../core/engagement/oneLine";
import type { TemplateKind } from "../../core/templates/Email";
import { bracketedCodes } from "../reasons/bracketedCodes";
import type { PaneMessages } from "../pane";
import type { WorkloadCode } from "../../playbook/workloads";
import type { EngagementMessages } from "./en";

export interface ChangeWords {
  readonly m: PaneMessages;
  readonly e: EngagementMessages;
  /** The workloads of the engagement: which one is meant goes without saying where there is no other. */
  readonly workloads: readonly WorkloadCode[];
  /** Number of the mandatory task. */
  readonly task: string;
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
}

/** A change of a closing as one sentence in the reader's language, without the day it was recorded.
 *
 * @param recordedOn  the day of the record: the day that the action speaks of is said where it is another
 */
export function changeText(action: ClosingAction, recordedOn: string, words: ChangeWords): string {
  const { m, e, date } = words;
  const text = withCodes(action, sayAction(action, words), words.workloads);
  const spokenOf = "on" in action && action.type !== "tick" ? action.on : recordedOn;
  return spokenOf === recordedOn ? text : e.withNote(text, m.doneOn(date(spokenOf)));
}

/** The workloads that the change is for, where it names them and there are others. */
function withCodes(action: ClosingAction, text: string, workloads: readonly WorkloadCode[]): string {
  if (action.type === "setWorkloads" || !("codes" in action) || action.codes === undefined || action.codes.length === 0) return text;
  if (workloads.length === 1 && action.codes.join() === workloads.join()) return text;
  return `${bracketedCodes(action.codes)} ${text}`;
}

function sayAction(action: ClosingAction, words: ChangeWords): string {
  const { m, e, task, date, number } = words;
  const step = (id: Parameters<PaneMessages["stepTitle"]>[0]): string => m.stepTitle(id, task);
  const email = (kind: TemplateKind, written: EmailWritten | undefined, byHand: string): string => (written === undefined ? byHand : e.emailWritten(kind, m.languageOf(written.language), m.listed(written.to)));
  switch (action.type) {
    case "setVariant":
      return e.labelled(m.variant, m.variantName[action.variant]);
    case "setOverallStatus":
      return e.labelled(e.overallStatus, e.overallStatusName[action.status]);
    case "setWorkloads":
      return e.labelled(m.workloads, bracketedCodes(action.codes) || e.nothing);
    case "setSeats":
      return e.labelled(m.totalSeats, action.seats === null ? e.nothing : number(action.seats));
    case "setActiveUsers": {
      const label = action.code === null ? m.activeUsers : e.usersOf(`[${action.code}]`);
      const text = e.labelled(label, action.activeUsers === null ? e.nothing : number(action.activeUsers));
      return action.readOn === null ? text : e.withNote(text, e.readOn(date(action.readOn)));
    }
    case "setNoBlockers": {
      const text = action.confirmed ? m.noBlockers : e.noBlockersTakenOut;
      return action.code === null ? text : `[${action.code}] ${text}`;
    }
    case "setCompletion": {
      const code = `[${action.code}]`;
      if (action.completion === null) return e.completionTakenOut(code);
      return action.completion === "open" ? m.stillOpen(code) : e.withNote(m.workloadDone(code), date(action.completion));
    }
    case "setAccountTeam":
      return e.labelled(m.accountTeam, action.accountTeam === null ? m.notKnown : m.accountTeamName[action.accountTeam]);
    case "setAddresses": {
      const label = { customerContacts: m.customerAddresses, accountTeamAddresses: m.accountTeamAddresses }[action.of];
      const text = e.labelled(label, m.listed(action.addresses) || e.nothing);
      return action.was.length === 0 ? text : e.withNote(text, e.before(m.listed(action.was)));
    }
    case "setMotion":
      return e.labelled(e.motion, e.motionName[action.motion]);
    case "tick": {
      const criterion = `${action.criterion} ${m.criterion(action.criterion, task)}`;
      return action.on === null ? e.tickTakenOut(criterion) : e.withNote(criterion, date(action.on));
    }
    case "emailAccountTeam":
      return email("accountTeam", action.written, step("accountTeamEmail"));
    case "emailCustomer":
      return email("customer", action.written, step("customerEmail"));
    case "requestQueue": {
      const asked = e.labelled(step("assignmentRequest"), action.queue);
      return action.written === undefined ? asked : e.withNote(asked, email("assignment", action.written, ""));
    }
    case "reviewFaq":
      return step("faqReview");
    case "setActivitiesReviewed":
      return e.labelled(e.activitiesReviewed, oneLine(action.activitiesReviewed) || e.nothing);
    case "setConcerns":
      return m.listed([e.labelled(m.concerns, oneLine(action.concerns) || e.nothing), e.labelled(m.nextSteps, oneLine(action.nextSteps) || e.nothing)]);
    case "holdDiscussion": {
      const { answer } = action;
      const said = answer.anotherWorkload === "no" ? [e.notReady] : [e.readyFor(bracketedCodes(answer.which)), ...(answer.rfaDemoed ? [e.rfaShown] : [])];
      return e.labelled(step("discussion"), m.listed(said));
    }
    case "demoRfa":
      return e.rfaShown;
    case "markTask":
      return step("task");
    case "updateNotes":
      return step("notes");
    case "planNextAction": {
      const owner = oneLine(action.owner ?? "");
      const plan = action.by === null ? owner || e.nothing : owner === "" ? date(action.by) : e.withNote(date(action.by), owner);
      return e.labelled(e.nextActionPlanned, plan);
    }
    case "setNextActionDate":
      return e.labelled(m.nextActionDate, date(nextActionDate(action.on)));
    case "confirmQueue":
      return step("queueConfirmed");
    case "unassign":
      return step("unassign");
    case "setServiceStatus":
      return e.labelled(m.serviceStatus, m.serviceStatusName[action.status]);
    case "undo":
      return e.undone(step(action.step));
  }
}
