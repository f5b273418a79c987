import { applyAction } from "../../../src/core/engagement/applyAction";
import { undoStep } from "../../../src/core/engagement/undoStep";
import type { UndoableStep } from "../../../src/core/engagement/undoStep";
import { readClosing } from "../../../src/core/engagement/readClosing";
import { closingStep } from "../../../src/core/engagement/steps";
import { DAY, DISENGAGED, FOLLOWED_UP, after, reached } from "./closings";

const FULL = after(reached({ accountTeam: "known" }), ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" });
const STEPS: readonly UndoableStep[] = ["accountTeamEmail", "faqReview", "discussion", "customerEmail", "task", "notes", "nextActionDate", "serviceStatus", "unassign"];

describe("taking a step back", () => {
  it.each(STEPS)("%s is no longer done, and the record is sound", (step) => {
    const result = applyAction(FULL, { type: "undo", step });
    if (!result.ok) throw new Error("refused");
    expect(closingStep(step, result.closing, { queue: null }).status).not.toBe("done");
    expect(readClosing(result.closing)).toEqual(result.closing);
    expect(undoStep(result.closing, step)).toEqual({ ok: false, reasons: [{ code: "nothingToUndo" }] });
  });

  it("of the discussion takes the customer's answer with it", () => {
    const closing = after(reached(), { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD"], rfaDemoed: true } }, { type: "undo", step: "discussion" });
    expect(closing.workloads.map(({ customerAnswer }) => customerAnswer)).toEqual([null]);
  });

  it("goes from the last to the first where one rests on the other", () => {
    expect(undoStep(FULL, "assignmentRequest")).toEqual({ ok: false, reasons: [{ code: "queueConfirmed" }] });
    expect(undoStep(FULL, "queueConfirmed")).toEqual({ ok: false, reasons: [{ code: "unassigned" }] });
    const undone = after(FULL, { type: "undo", step: "unassign" }, { type: "undo", step: "queueConfirmed" }, { type: "undo", step: "assignmentRequest" });
    expect(undone).toMatchObject({ queueRequested: null, queueConfirmedOn: null, unassignedOn: null });
  });
});
