import type { RefusalReason } from "../../core/engagement/ClosingAction";
import { bracketedCodes } from "./bracketedCodes";

/** Why the playbook forbids something or waits: said by the pane, and by the ribbon where it refuses an email. */
export const en = {
  reason: (reason: RefusalReason, date: (iso: string) => string): string => {
    switch (reason.code) {
      case "workloadsUnknown":
        return "Say which workloads the engagement has.";
      case "figuresMissing":
        return reason.missing.length === 2 ? "Fill in total seats and active users." : reason.missing[0] === "seats" ? "Fill in total seats." : "Fill in active users.";
      case "milestoneNotReached":
        return `Active users: ${reason.activeUsers}; needed: ${reason.needed}${reason.codes.length > 0 ? ` ${bracketedCodes(reason.codes)}` : ""}.`;
      case "workloadsOpen":
        return `Not complete: ${bracketedCodes(reason.codes)}.`;
      case "accountTeamNotSaid":
        return "Say whether the account team is known.";
      case "accountTeamUnknown":
        return "No account team to write to: the FAQ is reviewed instead.";
      case "accountTeamNotEmailed":
        return "The account team has not been emailed.";
      case "faqNotReviewed":
        return "The FAQ has not been reviewed.";
      case "nextStepsMissing":
        return "Write down the next steps.";
      case "discussionNotHeld":
        return "The discussion with the customer has not been held.";
      case "anotherWorkload":
        return `The customer goes on with ${bracketedCodes(reason.codes)}: show the RFA form instead.`;
      case "rfaNotDemoed":
        return "The RFA form has not been demoed.";
      case "customerNotEmailed":
        return "The customer has not been emailed.";
      case "taskNotMarked":
        return `Task ${reason.task} is not marked.`;
      case "regionUnknown":
        return "The region is not known.";
      case "queueNotRequested":
        return "The queue has not been asked for.";
      case "queueNotConfirmed":
        return `The tenant has not been confirmed in ${reason.queue}.`;
      case "taskMarked":
        return "The FTOP task is marked already. Undo that step first.";
      case "serviceStatusSet":
        return "The service status is set already. Undo that step first.";
      case "workloadsHaveSteps":
        return `Steps are recorded for ${bracketedCodes(reason.codes)}. Undo them first.`;
      case "accountTeamEmailed":
        return "The account team was emailed, so it is known.";
      case "anotherWorkloadNotNamed":
        return "Say which workload the customer goes on with.";
      case "noAnotherWorkload":
        return "The customer has not asked for another workload.";
      case "notInMigration":
        return "This does not belong to a migration.";
      case "queueRequested":
        return "The queue has been asked for already. Undo that step first.";
      case "queueConfirmed":
        return "The queue is confirmed already. Undo that step first.";
      case "unassigned":
        return "You are unassigned already. Undo that step first.";
      case "dateTooEarly":
        return `The date is before ${date(reason.earliest)}.`;
      case "nothingToUndo":
        return "There is nothing to undo.";
    }
  },
};

export type ReasonMessages = typeof en;

export default en;
