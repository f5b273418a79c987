import fc from "fast-check";
import { ACCOUNT_TEAMS, ADDRESSEES, MOTIONS, OVERALL_STATUSES, SERVICE_STATUSES, VARIANTS } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { QUEUES } from "../../../src/playbook/queues";
import type { WorkloadCode } from "../../../src/playbook/workloads";

/** Few workloads and few days, so that random actions meet each other. */
const WORKLOADS: readonly WorkloadCode[] = ["EXO", "TEAMS"];
const on = fc.constantFrom("2026-11-20", "2026-11-21", "2026-12-31", "2027-01-01");
const code = fc.constantFrom<WorkloadCode>(...WORKLOADS);
const step = fc.constantFrom("accountTeamEmail", "faqReview", "discussion", "customerEmail", "task", "notes", "nextActionDate", "assignmentRequest", "queueConfirmed", "unassign", "serviceStatus");
/** Words that no list of discouraged words holds, with breaks, markup and a turn of direction that must not get through as such. */
const words = fc.array(fc.constantFrom("Hybrid mail", "\n", "\r\n- ", "\u2028", "<b>", "\u202E", "ask Sam", " "), { maxLength: 4 }).map((parts) => parts.join(" "));

/** An email that the add-in wrote, in the place of a step said by hand. */
const written = fc.record({ to: fc.subarray(["anna@contoso.com", "ben@contoso.com"]), language: fc.constantFrom("en" as const, "ja" as const) });

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

type Weighted = { readonly weight: number; readonly arbitrary: fc.Arbitrary<ClosingAction> };

function often(arbitrary: fc.Arbitrary<ClosingAction>, weight = 4): Weighted {
  return { weight, arbitrary };
}

/** Any action that is rightly typed; the workloads named may be missing from the closing, which the tests leave out. */
export const anyAction: fc.Arbitrary<ClosingAction> = fc.oneof(
  often(fc.record({ type: fc.constant("setActiveUsers" as const), code: maybe(code), activeUsers: maybe(fc.constantFrom(14, 15, 15)), readOn: maybe(on) })),
  often(fc.record({ type: fc.constant("setSeats" as const), seats: maybe(fc.constantFrom(150, 150, 151)) }), 2),
  often(fc.record({ type: fc.constant("setCompletion" as const), code, completion: maybe(fc.oneof(on, fc.constant("open" as const))) })),
  often(fc.record({ type: fc.constant("setNoBlockers" as const), code: maybe(code), confirmed: fc.boolean() }), 2),
  often(fc.record({ type: fc.constant("setWorkloads" as const), codes: fc.subarray([...WORKLOADS]) }), 2),
  often(fc.record({ type: fc.constant("setVariant" as const), variant: fc.constantFrom(...VARIANTS) }), 1),
  often(fc.record({ type: fc.constant("setOverallStatus" as const), status: fc.constantFrom(...OVERALL_STATUSES) }), 1),
  often(fc.record({ type: fc.constant("setAccountTeam" as const), accountTeam: maybe(fc.constantFrom(...ACCOUNT_TEAMS)) }), 2),
  often(fc.record({ type: fc.constant("setAddresses" as const), of: fc.constantFrom(...ADDRESSEES), addresses: fc.subarray(["anna@contoso.com", "ben@contoso.com"]), was: fc.subarray(["anna@contoso.com"]) }), 1),
  often(fc.record({ type: fc.constant("setMotion" as const), motion: fc.constantFrom(...MOTIONS), on }), 1),
  often(fc.record({ type: fc.constant("tick" as const), criterion: fc.constantFrom("I1" as const, "I3" as const), on: maybe(on) }), 2),
  often(fc.record({ type: fc.constant("emailAccountTeam" as const), on, written }, { requiredKeys: ["type", "on"] })),
  often(fc.record({ type: fc.constant("emailCustomer" as const), on, written }, { requiredKeys: ["type", "on"] })),
  often(fc.record({ type: fc.constant("reviewFaq" as const), on })),
  often(fc.record({ type: fc.constant("setActivitiesReviewed" as const), activitiesReviewed: words }), 2),
  often(fc.record({ type: fc.constant("setConcerns" as const), concerns: words, nextSteps: words })),
  often(
    fc.record({
      type: fc.constant("holdDiscussion" as const),
      on,
      answer: fc.oneof(
        fc.constant({ anotherWorkload: "no" as const }),
        fc.record({ anotherWorkload: fc.constant("yes" as const), which: fc.subarray<WorkloadCode>(["INTUNE", "OD"]), rfaDemoed: fc.boolean() }),
      ),
    }),
  ),
  often(fc.constant({ type: "demoRfa" as const }), 1),
  often(fc.record({ type: fc.constant("markTask" as const), on })),
  often(fc.record({ type: fc.constant("updateNotes" as const), on })),
  often(fc.record({ type: fc.constant("planNextAction" as const), action: fc.constantFrom("emailAccountTeam EXO", "holdDiscussion EXO", "requestQueue"), by: maybe(on), owner: maybe(words) }), 2),
  often(fc.record({ type: fc.constant("setNextActionDate" as const), on }), 2),
  often(fc.record({ type: fc.constant("requestQueue" as const), queue: fc.constantFrom(...Object.values(QUEUES)), on, written }, { requiredKeys: ["type", "queue", "on"] }), 8),
  often(fc.record({ type: fc.constant("confirmQueue" as const), on }), 8),
  often(fc.record({ type: fc.constant("unassign" as const), on }), 8),
  often(fc.record({ type: fc.constant("setServiceStatus" as const), status: fc.constantFrom(...SERVICE_STATUSES) }), 1),
  often(fc.record({ type: fc.constant("undo" as const), step }), 1),
);
