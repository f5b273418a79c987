import fc from "fast-check";
import type { Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import type { CriterionId } from "../../../src/core/notes/checklist";
import { leadOf, missingParts, type MissingPart } from "../../../src/core/notes/missingParts";
import { reviewNotes } from "../../../src/core/notes/reviewNotes";
import { after, DAY, DISENGAGED, FOLLOWED_UP, reached } from "../engagement/closings";
import { anyClosing } from "./anyClosing";

function missing(id: CriterionId, closing: Closing): readonly MissingPart[] {
  const review = reviewNotes(closing).find((one) => one.id === id);
  if (review === undefined) throw new Error(`no ${id}`);
  return missingParts(review, closing);
}
const codes = (id: CriterionId, closing: Closing) => missing(id, closing).map(({ code }) => code);

const known = (): Closing => ({ ...reached(), accountTeam: "known" });
const NO: ClosingAction = { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } };
const YES: ClosingAction = { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: false } };
const faqPath = (...more: readonly ClosingAction[]): Closing => after(reached(), { type: "setAccountTeam", accountTeam: "unknown" }, ...more);

it.each<[CriterionId, string, Closing, readonly string[]]>([
  ["I1", "the motion", known(), ["motionNotChecked"]],
  ["I2", "the figures", { ...known(), seats: null }, ["figuresMissing"]],
  ["I2", "the milestone", { ...known(), activeUsers: 14 }, ["milestoneNotReached"]],
  ["I2", "the workloads that a note names", { ...known(), workloads: [] }, ["workloadsUnknown"]],
  ["I3", "the contacts", known(), ["contactsNotChecked"]],
  ["I4", "whether there is an account team", reached(), ["accountTeamNotSaid"]],
  ["I4", "the email", known(), ["accountTeamNotEmailed"]],
  ["O1", "the email", known(), ["accountTeamNotEmailed"]],
  ["O2", "whether there is an account team", reached(), ["accountTeamNotSaid"]],
  ["O2", "review and next steps", faqPath(), ["faqNotReviewed", "nextStepsMissing"]],
  ["O2", "the next steps", faqPath({ type: "reviewFaq", on: DAY }), ["nextStepsMissing"]],
  ["O3", "what comes before the discussion", known(), ["accountTeamNotEmailed"]],
  ["O3", "the discussion", after(known(), { type: "emailAccountTeam", on: DAY }), ["discussionNotHeld"]],
  ["O3", "the demo", after(known(), { type: "emailAccountTeam", on: DAY }, YES), ["rfaNotDemoed"]],
  ["O4", "the discussion, once", known(), ["discussionNotHeld"]],
  ["O4", "the email and the notes", after(known(), NO), ["customerNotEmailed", "notesNotUpdated"]],
  ["O4", "the notes", after(known(), NO, { type: "emailCustomer", on: DAY }), ["notesNotUpdated"]],
  ["O5", "what comes before", known(), ["discussionNotHeld"]],
  ["O5", "the date", after(known(), ...FOLLOWED_UP), ["nextActionDateNotSet"]],
  ["O5", "the playbook's date", { ...after(known(), ...FOLLOWED_UP), nextActionDateSet: { date: "2026-12-31", on: DAY } }, ["nextActionDateNotSet"]],
  ["O6", "the request, whatever the region", after(known(), ...FOLLOWED_UP), ["queueNotRequested"]],
  ["O6", "the task", after(known(), ...FOLLOWED_UP, { type: "undo", step: "task" }), ["taskNotMarked"]],
  ["O7", "the request", known(), ["queueNotRequested"]],
  ["O7", "the queue", after(known(), ...FOLLOWED_UP, ...DISENGAGED.slice(0, 2)), ["queueNotConfirmed"]],
  ["O7", "the FM", after(known(), ...FOLLOWED_UP, ...DISENGAGED.slice(0, 3)), ["notUnassigned"]],
  ["O8", "the review", known(), ["faqNotReviewed"]],
  ["O8", "the next steps that a concern asks for", after(known(), { type: "reviewFaq", on: DAY }, { type: "setConcerns", concerns: "Hybrid", nextSteps: "" }), ["nextStepsMissing"]],
  ["O9", "the task", after(known(), ...FOLLOWED_UP, { type: "undo", step: "task" }), ["taskNotMarked"]],
  ["O10", "the status", after(known(), ...FOLLOWED_UP), ["serviceStatusNotSet"]],
])("%s lacks %s", (id, _, closing, expected) => {
  expect(codes(id, closing)).toEqual(expected);
});

it("names the workloads that lack the email", () => {
  const two = after(reached({ workloads: ["EXO", "TEAMS"] }), { type: "emailAccountTeam", on: DAY, codes: ["EXO"] });
  expect(missing("I4", two)).toEqual([{ code: "accountTeamNotEmailed", codes: ["TEAMS"] }]);
});

it("something is missing exactly where a criterion is not satisfied, and there is a way to it", () => {
  fc.assert(
    fc.property(anyClosing, (closing) => {
      for (const review of reviewNotes(closing)) {
        const parts = missingParts(review, closing);
        const lacks = review.verdict === "missing" || review.verdict === "insufficient";
        if (parts.length > 0 !== lacks) throw new Error(`${review.id} is ${review.verdict}: ${JSON.stringify(parts)}`);
        expect(leadOf(parts, closing.variant) !== null).toBe(lacks);
      }
    }),
    { numRuns: 500 },
  );
});

it.each<[MissingPart, unknown]>([
  [{ code: "customerNotEmailed", codes: [] }, { to: "email", kind: "customer" }],
  [{ code: "accountTeamNotEmailed", codes: [] }, { to: "email", kind: "accountTeam" }],
  [{ code: "queueNotRequested" }, { to: "email", kind: "assignment" }],
  [{ code: "discussionNotHeld", codes: [] }, { to: "step", step: "discussion" }],
  [{ code: "motionNotRfa" }, { to: "record", field: "motion" }],
  [{ code: "motionNotChecked" }, { to: "tick", criterion: "I1" }],
  [{ code: "figuresMissing", missing: ["activeUsers", "seats"], codes: ["EXO"] }, { to: "step", step: "milestone", field: "seats" }],
  [{ code: "figuresMissing", missing: ["activeUsers"], codes: ["EXO"] }, { to: "step", step: "milestone", field: "activeUsers" }],
  [{ code: "workloadsUnknown" }, { to: "step", step: "milestone", field: "workloads" }],
  [{ code: "workloadsOpen", codes: ["EXO"] }, { to: "step", step: "milestone", field: "open EXO" }],
  [{ code: "nextStepsMissing" }, { to: "step", step: "faqReview", field: "nextSteps" }],
  [{ code: "rfaNotDemoed" }, { to: "step", step: "discussion", field: "rfaDemoed" }],
])("%j leads there", (part, lead) => {
  expect(leadOf([part], "enablement")).toEqual(lead);
});

it("what a migration lacks is said in its first step, in place of a milestone, or in the record", () => {
  expect(leadOf([{ code: "workloadsUnknown" }], "migration")).toEqual({ to: "record", field: "workloads" });
  expect(leadOf([{ code: "workloadsOpen", codes: ["TEAMS", "EXO"] }], "migration")).toEqual({ to: "step", step: "milestone", field: "migrated TEAMS" });
});

it("what has no place in the pane is passed over", () => {
  expect(leadOf([{ code: "regionUnknown" }, { code: "queueNotRequested" }], "enablement")).toEqual({ to: "email", kind: "assignment" });
  expect(leadOf([{ code: "regionUnknown" }], "enablement")).toBeNull();
});
