import { emailsWritten } from "../../../src/core/engagement/emailsWritten";
import { readClosing } from "../../../src/core/engagement/readClosing";
import { recordAction, undoableEvent, UNDO_DEPTH } from "../../../src/core/engagement/recordAction";
import { DAY, reached } from "./closings";
import { recorded } from "./recorded";

const NEXT_DAY = "2026-11-23";

describe("an action that is recorded", () => {
  it("stands in the history with the day it was recorded and the day it speaks of", () => {
    const closing = recorded(reached(), NEXT_DAY, { type: "reviewFaq", on: DAY });
    expect(closing.faqReviewedOn).toBe(DAY);
    expect(closing.history).toEqual([{ on: NEXT_DAY, action: { type: "reviewFaq", on: DAY }, takenBackOn: null, before: { faqReviewedOn: null } }]);
  });

  it("names in the history the workloads it was for, and stays what it is when another completes", () => {
    const two = recorded(reached({ workloads: ["EXO", "TEAMS"] }), DAY, { type: "setCompletion", code: "TEAMS", completion: "open" }, { type: "markTask", on: DAY }, { type: "setCompletion", code: "TEAMS", completion: null }, { type: "markTask", on: DAY });
    expect(two.history.flatMap(({ action }) => (action.type === "markTask" ? [action.codes] : []))).toEqual([["EXO"], ["TEAMS"]]);
  });

  it("leaves no trace where it changes nothing", () => {
    expect(recorded(reached(), DAY, { type: "setSeats", seats: 150 })).toEqual(reached());
  });

  it("leaves no trace where it is refused", () => {
    expect(recordAction(reached(), { type: "unassign", on: DAY }, DAY)).toEqual({ ok: false, reasons: [{ code: "queueNotRequested" }] });
  });

  it("is a change of its own each time the FM's words are left, on the same day too, so that taking one back gives what it stood for", () => {
    const typed = recorded(reached(), DAY, { type: "setConcerns", concerns: "Legal hold must stay until 2027", nextSteps: "" }, { type: "setConcerns", concerns: "Legal hold must stay until 2027", nextSteps: "Ask Sam" }, { type: "setConcerns", concerns: "", nextSteps: "Ask Sam" });
    expect(typed.history.map(({ before }) => before)).toEqual([{ concerns: "" }, { nextSteps: "" }, { concerns: "Legal hold must stay until 2027" }]);
    const emptied = recorded(typed, DAY, { type: "takeBack", event: 2 });
    expect(emptied).toMatchObject({ concerns: "Legal hold must stay until 2027", nextSteps: "Ask Sam" });
    expect(recorded(emptied, DAY, { type: "takeBack", event: 1 })).toMatchObject({ concerns: "Legal hold must stay until 2027", nextSteps: "" });
  });

  it("is a change of its own where the reviewed activities are written over", () => {
    const typed = recorded(reached(), DAY, { type: "setActivitiesReviewed", activitiesReviewed: "Mail" }, { type: "setActivitiesReviewed", activitiesReviewed: "" });
    expect(recorded(typed, DAY, { type: "takeBack", event: 1 }).activitiesReviewed).toBe("Mail");
  });

  it("needs a day that exists", () => {
    expect(() => recordAction(reached(), { type: "demoRfa" }, "2026-02-30")).toThrow(RangeError);
  });

  it("can be read as it was stored", () => {
    const closing = recorded(reached(), DAY, { type: "emailCustomer", on: DAY, codes: ["EXO"], written: { to: ["a@contoso.com"], language: "ja" } }, { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD"], rfaDemoed: true } });
    expect(readClosing(JSON.parse(JSON.stringify(closing)))).toEqual(closing);
  });
});

describe("an email that was written", () => {
  const written = { to: ["a@contoso.com"], language: "de" as const };

  it("is in the list of emails, each time it is written", () => {
    const closing = recorded(reached(), DAY, { type: "emailCustomer", on: DAY, written }, { type: "emailCustomer", on: DAY, written }, { type: "requestQueue", queue: "FTCQ Inactive APJ", on: DAY, written });
    expect(emailsWritten(closing).map(({ kind, on, to, language }) => [kind, on, to, language])).toEqual([
      ["customer", DAY, ["a@contoso.com"], "de"],
      ["customer", DAY, ["a@contoso.com"], "de"],
      ["assignment", DAY, ["a@contoso.com"], "de"],
    ]);
  });

  it("is not in it once it was taken back, nor where it was said by hand", () => {
    const closing = recorded(reached(), DAY, { type: "emailCustomer", on: DAY }, { type: "emailAccountTeam", on: DAY, written }, { type: "takeBack", event: 1 });
    expect(emailsWritten(closing)).toEqual([]);
  });

  it("is not in it once its step was undone, and again where that undo is taken back", () => {
    const undone = recorded(reached({ accountTeam: "known" }), DAY, { type: "emailAccountTeam", on: DAY, written }, { type: "emailCustomer", on: DAY, written }, { type: "undo", step: "customerEmail" });
    expect(emailsWritten(undone).map(({ kind }) => kind)).toEqual(["accountTeam"]);
    expect(emailsWritten(recorded(undone, DAY, { type: "emailCustomer", on: NEXT_DAY, written })).map(({ kind, on }) => [kind, on])).toEqual([["accountTeam", DAY], ["customer", NEXT_DAY]]);
    expect(emailsWritten(recorded(undone, DAY, { type: "takeBack", event: 2 })).map(({ kind }) => kind)).toEqual(["accountTeam", "customer"]);
  });
});

describe("taking back", () => {
  it("restores what stood before the latest change, then before the one before it, and keeps both in the history", () => {
    const start = reached();
    const two = recorded(start, DAY, { type: "setSeats", seats: 40 }, { type: "reviewFaq", on: DAY });
    const one = recorded(two, NEXT_DAY, { type: "takeBack", event: 1 });
    expect(one).toMatchObject({ seats: 40, faqReviewedOn: null });
    const none = recorded(one, NEXT_DAY, { type: "takeBack", event: 0 });
    expect({ ...none, history: [] }).toEqual(start);
    expect(none.history.map(({ takenBackOn }) => takenBackOn)).toEqual([NEXT_DAY, NEXT_DAY]);
    expect(undoableEvent(none)).toBeNull();
  });

  it.each([0, 2, -1, 1.5])("is refused for change %p, which is not the latest that stands", (event) => {
    const closing = recorded(reached(), DAY, { type: "setSeats", seats: 40 }, { type: "reviewFaq", on: DAY });
    expect(recordAction(closing, { type: "takeBack", event }, DAY)).toEqual({ ok: false, reasons: [{ code: "nothingToUndo" }] });
  });

  it(`reaches ${String(UNDO_DEPTH)} changes back and no further`, () => {
    let closing = reached();
    for (let seats = 1; seats <= UNDO_DEPTH + 1; seats++) closing = recorded(closing, DAY, { type: "setSeats", seats });
    for (let event = UNDO_DEPTH; event >= 1; event--) closing = recorded(closing, DAY, { type: "takeBack", event });
    expect(closing.seats).toBe(1);
    expect(undoableEvent(closing)).toBeNull();
    expect(closing.history).toHaveLength(UNDO_DEPTH + 1);
  });
});
