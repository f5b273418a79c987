import fc from "fast-check";
import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing } from "../../../src/core/engagement/Closing";
import { closingSteps } from "../../../src/core/engagement/steps";
import { nextAction } from "../../../src/core/notes/nextAction";
import type { NextActionKey } from "../../../src/core/notes/nextAction";
import { anyAction } from "../engagement/actions";
import { DAY, DISENGAGED, FOLLOWED_UP, KEY, after, reached } from "../engagement/closings";

const known = reached({ accountTeam: "known" });
const TEAMS_OPEN = { type: "setCompletion", code: "TEAMS", completion: "open" } as const;
const TEAMS_SHORT = { type: "setActiveUsers", code: "TEAMS", activeUsers: 3, readOn: DAY } as const;
const FIVE_USERS = { type: "setActiveUsers", code: null, activeUsers: 5, readOn: DAY } as const;
const YES = { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD"], rfaDemoed: false } } as const;
const migration = after(reached({ variant: "migration", accountTeam: "known" }), { type: "setCompletion", code: "EXO", completion: DAY });

describe("the next action", () => {
  it.each<[NextActionKey, string, Closing, string]>([
    ["nameWorkloads", "fm", reached({ workloads: [] }), "no workload is known"],
    ["readFigures", "fm", newClosing(KEY, { workloads: ["EXO"] }), "there are no figures"],
    ["reachMilestone", "fm", reached({ activeUsers: 14 }), "the milestone is one short"],
    ["completeWorkloads", "fm", reached({ variant: "migration" }), "the migration is not complete"],
    ["identifyAccountTeam", "fm", reached(), "nobody said whether the account team is known"],
    ["emailAccountTeam", "fm", known, "the account team is known"],
    ["reviewFaq", "fm", reached({ accountTeam: "unknown" }), "the account team is unknown"],
    ["writeNextSteps", "fm", after(reached({ accountTeam: "unknown" }), { type: "reviewFaq", on: DAY }), "the FAQ led to no next step"],
    ["reviewFaq", "fm", after(known, ...FOLLOWED_UP.slice(0, 1)), "the FAQ is to be reviewed"],
    ["holdDiscussion", "fm", after(known, ...FOLLOWED_UP.slice(0, 2)), "the preparation is done"],
    ["demoRfa", "fm", after(known, ...FOLLOWED_UP.slice(0, 2), YES), "the customer goes on and the RFA was not demoed"],
    ["markTask", "fm", after(known, ...FOLLOWED_UP.slice(0, 2), YES, { type: "demoRfa" }), "the customer goes on and it was"],
    ["emailCustomer", "fm", after(known, ...FOLLOWED_UP.slice(0, 3)), "the discussion was held"],
    ["markTask", "fm", after(known, ...FOLLOWED_UP.slice(0, 4)), "the customer was emailed"],
    ["setNextActionDate", "fm", after(known, ...FOLLOWED_UP.slice(0, 5)), "the task is marked, with notes to be updated"],
    ["requestQueue", "fm", after(known, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 1)), "the date is set, whatever the region"],
    ["confirmQueue", "assignmentTeam", after(known, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 2)), "the queue is asked for"],
    ["unassign", "fm", after(known, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 3)), "the queue is confirmed"],
    ["setServiceStatus", "fm", after(known, ...FOLLOWED_UP, ...DISENGAGED), "unassigned"],
    ["newRfa", "customer", after(known, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" }), "everything of an enablement is done"],
    ["newRfa", "customer", after(known, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" }, FIVE_USERS), "the figure is corrected after everything is done"],
    ["setServiceStatus", "fm", after(known, ...FOLLOWED_UP, ...DISENGAGED, FIVE_USERS), "the figure is corrected after the unassignment"],
    ["markTask", "fm", after(known, ...FOLLOWED_UP, ...DISENGAGED, { type: "undo", step: "task" }, FIVE_USERS), "the task alone was taken back"],
    ["successReview", "fm", after(migration, ...FOLLOWED_UP, ...DISENGAGED, { type: "setCompletion", code: "EXO", completion: "open" }), "a migration is said to go on after the unassignment"],
    ["successReview", "fm", after(migration, ...FOLLOWED_UP, ...DISENGAGED), "everything of a migration is done"],
    ["completeWorkloads", "fm", after(reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] }), TEAMS_OPEN, ...FOLLOWED_UP), "all but the open workload is followed up"],
    ["reachMilestone", "fm", after(reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] }), TEAMS_SHORT, ...FOLLOWED_UP), "all but the workload short of its milestone is followed up"],
  ])("is %s, of %s, where %4$s", (key, owner, closing) => {
    expect(nextAction(closing)).toMatchObject({ key, owner });
  });

  it("names the workloads it is for", () => {
    expect(nextAction(after(reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] }), TEAMS_OPEN))).toMatchObject({ key: "emailAccountTeam", params: { codes: ["EXO"] } });
  });

  it("is there for every record, and lies after the closing exactly where no step is left but the notes", () => {
    const accountTeam = fc.constantFrom("known" as const, null);
    fc.assert(
      fc.property(accountTeam, fc.array(anyAction, { maxLength: 50, size: "max" }), fc.boolean(), (team, actions, finished) => {
        let closing = newClosing(KEY, { workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15, accountTeam: team });
        for (const action of [...actions, ...(finished ? [...FOLLOWED_UP, ...DISENGAGED] : [])]) {
          if ("code" in action && action.code !== null && !closing.workloads.some(({ code }) => code === action.code)) continue;
          const result = applyAction(closing, action);
          if (result.ok) closing = result.closing;
        }
        const left = closingSteps(closing, { queue: "FTCQ Inactive EMEA" }).filter(({ id, status }) => id !== "notes" && (status === "ready" || status === "waiting"));
        expect(nextAction(closing).isAfterwards).toBe(left.length === 0);
      }),
      { numRuns: 500 },
    );
  });
});
