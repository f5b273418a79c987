import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { STEP_IDS } from "../../../src/core/engagement/Step";
import type { StepId } from "../../../src/core/engagement/Step";
import { closingStep, closingSteps } from "../../../src/core/engagement/steps";
import { DAY, DISENGAGED, FOLLOWED_UP, KEY, after, reached } from "./closings";

const EMEA = { queue: "FTCQ Inactive EMEA" } as const;
const step = (id: StepId, closing: Closing) => closingStep(id, closing, EMEA);
const codes = (id: StepId, closing: Closing) => step(id, closing).waitsFor.map(({ code }) => code);
const statuses = (closing: Closing) => Object.fromEntries(closingSteps(closing, EMEA).map(({ id, status }) => [id, status]));
const discussed = (answer: Extract<ClosingAction, { type: "holdDiscussion" }>["answer"]): ClosingAction => ({ type: "holdDiscussion", on: DAY, answer });
const known = (start: Parameters<typeof reached>[0] = {}) => reached({ accountTeam: "known", ...start });
const BOTH = { workloads: ["EXO", "TEAMS"] as const };
const TEAMS_OPEN: ClosingAction = { type: "setCompletion", code: "TEAMS", completion: "open" };

describe("the steps of a closing", () => {
  it("are the playbook's, in its order", () => {
    expect(closingSteps(newClosing(KEY), EMEA).map(({ id }) => id)).toEqual(STEP_IDS);
  });

  it("say what they wait for exactly when they wait", () => {
    for (const closing of [newClosing(KEY), reached(), known(), after(known(), ...FOLLOWED_UP), after(known(), ...FOLLOWED_UP, ...DISENGAGED)]) {
      for (const { status, waitsFor } of closingSteps(closing, EMEA)) expect(waitsFor.length > 0).toBe(status === "waiting");
    }
  });

  it("follow each other through an enablement", () => {
    let closing = reached({ activeUsers: 14, accountTeam: "known" });
    const next = (action: ClosingAction) => (closing = after(closing, action));
    expect(step("accountTeamEmail", closing).status).toBe("waiting");
    next({ type: "setActiveUsers", code: null, activeUsers: 15, readOn: DAY });
    expect(step("milestone", closing)).toEqual({ id: "milestone", status: "done", waitsFor: [], codes: ["EXO"], on: DAY });
    expect(step("accountTeamEmail", closing).status).toBe("ready");
    expect(codes("discussion", closing)).toEqual(["accountTeamNotEmailed"]);
    next({ type: "emailAccountTeam", on: DAY });
    expect(step("discussion", closing).status).toBe("ready");
    expect(codes("customerEmail", closing)).toEqual(["discussionNotHeld"]);
    expect(codes("notes", closing)).toEqual(["discussionNotHeld"]);
    next(discussed({ anotherWorkload: "no" }));
    expect(step("customerEmail", closing).status).toBe("ready");
    expect(step("notes", closing).status).toBe("ready");
    expect(codes("task", closing)).toEqual(["customerNotEmailed"]);
    expect(codes("nextActionDate", closing)).toEqual(["customerNotEmailed"]);
    next({ type: "emailCustomer", on: DAY });
    expect(step("task", closing).status).toBe("ready");
    expect(step("assignmentRequest", closing).waitsFor).toEqual([{ code: "taskNotMarked", task: 4058, codes: ["EXO"] }]);
    expect(codes("serviceStatus", closing)).toEqual(["taskNotMarked"]);
    next({ type: "markTask", on: DAY });
    expect(step("assignmentRequest", closing).status).toBe("ready");
    expect(step("serviceStatus", closing).status).toBe("ready");
    expect(codes("queueConfirmed", closing)).toEqual(["queueNotRequested"]);
    expect(codes("unassign", closing)).toEqual(["queueNotRequested"]);
    next({ type: "requestQueue", queue: EMEA.queue, on: DAY });
    expect(step("queueConfirmed", closing).status).toBe("ready");
    expect(step("unassign", closing).waitsFor).toEqual([{ code: "queueNotConfirmed", queue: EMEA.queue }]);
    next({ type: "confirmQueue", on: DAY });
    expect(step("unassign", closing).status).toBe("ready");
  });

  it("are all done at the end of an enablement", () => {
    const closing = after(known({ activeUsersReadOn: DAY }), ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" });
    expect(new Set(Object.values(statuses(closing)))).toEqual(new Set(["done"]));
    expect(step("unassign", closing).on).toBe("2026-11-25");
  });

  it("need neither milestone nor Service Status in a migration, and wait for its completion", () => {
    const open = known({ variant: "migration", activeUsers: 0 });
    expect(step("accountTeamEmail", open).waitsFor).toEqual([{ code: "workloadsOpen", codes: ["EXO"] }]);
    const closing = after(open, { type: "setCompletion", code: "EXO", completion: DAY }, ...FOLLOWED_UP.slice(0, 4));
    expect(step("assignmentRequest", closing).waitsFor).toEqual([{ code: "taskNotMarked", task: 4060, codes: ["EXO"] }]);
    expect(statuses(after(closing, ...FOLLOWED_UP.slice(4), ...DISENGAGED))).toEqual({
      ...Object.fromEntries(STEP_IDS.map((id) => [id, "done"])),
      milestone: "notNeeded",
      serviceStatus: "notNeeded",
    });
  });
});

describe("what the beginning waits for", () => {
  it.each([
    ["no workload", reached({ workloads: [] }), [{ code: "workloadsUnknown" }]],
    ["no figures", newClosing(KEY, { workloads: ["EXO"] }), [{ code: "figuresMissing", missing: ["seats", "activeUsers"], codes: ["EXO"] }]],
    ["a milestone missed by one", reached({ activeUsers: 14 }), [{ code: "milestoneNotReached", needed: 15, activeUsers: 14, seats: 150, codes: ["EXO"] }]],
    ["a workload held open", after(reached(), { type: "setCompletion", code: "EXO", completion: "open" }), [{ code: "workloadsOpen", codes: ["EXO"] }]],
  ])("%s", (_, closing, reasons) => {
    expect(step("accountTeamEmail", closing).waitsFor).toEqual(reasons);
  });

  it("is nothing once the customer confirmed that no technical blocker prevents deployment", () => {
    expect(step("accountTeamEmail", after(known({ activeUsers: 14 }), { type: "setNoBlockers", code: null, confirmed: true })).status).toBe("ready");
  });

  it("is one reason for workloads with the same figures, and another for each other one", () => {
    const closing = after(reached({ activeUsers: 3, workloads: ["EXO", "OD", "TEAMS"] }), { type: "setActiveUsers", code: "OD", activeUsers: 4, readOn: null });
    expect(step("milestone", closing).waitsFor).toEqual([
      { code: "milestoneNotReached", needed: 15, activeUsers: 3, seats: 150, codes: ["EXO", "TEAMS"] },
      { code: "milestoneNotReached", needed: 15, activeUsers: 4, seats: 150, codes: ["OD"] },
    ]);
  });
});

describe("several workloads in one RFA", () => {
  const closing = after(known(BOTH), TEAMS_OPEN, ...FOLLOWED_UP);

  it("close one by one: steps 1 to 4 and the notes of the complete one are done", () => {
    for (const id of ["accountTeamEmail", "discussion", "customerEmail", "task", "notes"] as const) {
      expect(step(id, closing)).toMatchObject({ status: "done", codes: ["EXO"], on: DAY });
    }
  });

  it("leave next action date, Assignment request and unassigning to the last one", () => {
    for (const id of ["nextActionDate", "assignmentRequest"] as const) expect(step(id, closing).waitsFor).toEqual([{ code: "workloadsOpen", codes: ["TEAMS"] }]);
    expect(codes("unassign", closing)).toEqual(["queueNotRequested", "workloadsOpen"]);
  });

  it("begin again at step 1 for the last one when it completes", () => {
    const last = after(closing, { type: "setCompletion", code: "TEAMS", completion: null });
    for (const id of ["accountTeamEmail", "customerEmail", "task", "notes"] as const) expect(step(id, last).codes).toEqual(["TEAMS"]);
    expect(step("accountTeamEmail", last).status).toBe("ready");
    expect(step("discussion", last).waitsFor).toEqual([{ code: "accountTeamNotEmailed", codes: ["TEAMS"] }]);
    expect(codes("assignmentRequest", last)).toEqual(["discussionNotHeld", "taskNotMarked"]);
    expect(step("assignmentRequest", after(last, ...FOLLOWED_UP)).status).toBe("ready");
  });

  it("hold what was done early until the workload completes", () => {
    const early = after(known({ activeUsers: 14 }), { type: "emailAccountTeam", on: DAY });
    expect(step("accountTeamEmail", early).status).toBe("done");
    expect(codes("discussion", early)).toEqual(["milestoneNotReached"]);
  });
});

describe("the account team", () => {
  it("is asked for before the discussion", () => {
    expect(step("accountTeamEmail", reached()).status).toBe("ready");
    expect(step("discussion", reached()).waitsFor).toEqual([{ code: "accountTeamNotSaid" }]);
  });

  it.each(["unknown", "notManaged", "unknownAndNotManaged"] as const)("%s: the FAQ and its next steps stand in for the email", (accountTeam) => {
    const closing = after(reached(), { type: "setAccountTeam", accountTeam });
    expect(step("accountTeamEmail", closing).status).toBe("notNeeded");
    expect(step("faqReview", closing).status).toBe("ready");
    expect(codes("discussion", closing)).toEqual(["faqNotReviewed", "nextStepsMissing"]);
    const reviewed = after(closing, { type: "reviewFaq", on: DAY });
    expect(codes("discussion", reviewed)).toEqual(["nextStepsMissing"]);
    expect(step("faqReview", reviewed).status).toBe("ready");
    const documented = after(reviewed, { type: "setConcerns", concerns: "", nextSteps: "Ask the regional lead" });
    expect(step("faqReview", documented)).toMatchObject({ status: "done", on: DAY });
    expect(step("discussion", documented).status).toBe("ready");
  });

  it("known: the FAQ is reviewed without holding the discussion up, with next steps for concerns alone", () => {
    const closing = after(known(), { type: "emailAccountTeam", on: DAY });
    expect(step("faqReview", closing).status).toBe("ready");
    expect(step("discussion", closing).status).toBe("ready");
    const reviewed = after(closing, { type: "reviewFaq", on: DAY });
    expect(step("faqReview", reviewed).status).toBe("done");
    expect(step("faqReview", after(reviewed, { type: "setConcerns", concerns: "Hybrid", nextSteps: " \n" })).status).toBe("ready");
    expect(step("faqReview", after(reviewed, { type: "setConcerns", concerns: "Hybrid", nextSteps: "Ask Sam" })).status).toBe("done");
    expect(step("faqReview", after(reviewed, { type: "setConcerns", concerns: " \n", nextSteps: "" })).status).toBe("done");
  });
});

describe("a customer who is ready for another workload", () => {
  const undemoed = after(known(), { type: "emailAccountTeam", on: DAY }, discussed({ anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: false }));
  const demoed = after(undemoed, { type: "demoRfa" });

  it("is shown the RFA form before anything follows", () => {
    expect(step("discussion", undemoed)).toMatchObject({ status: "ready", on: DAY });
    for (const id of ["task", "nextActionDate", "assignmentRequest"] as const) expect(codes(id, undemoed)).toContain("rfaNotDemoed");
  });

  it("gets no closing email", () => {
    expect(step("customerEmail", undemoed).status).toBe("notNeeded");
    expect(step("customerEmail", demoed).status).toBe("notNeeded");
  });

  it("lets this RFA close: task, date and queue are the same", () => {
    expect(step("discussion", demoed).status).toBe("done");
    expect(step("task", demoed).status).toBe("ready");
    expect(step("nextActionDate", demoed).status).toBe("ready");
    expect(step("assignmentRequest", after(demoed, { type: "markTask", on: DAY })).status).toBe("ready");
  });

  it("is asked anew for a workload that completes later", () => {
    const closing = after(known(BOTH), TEAMS_OPEN, { type: "emailAccountTeam", on: DAY }, discussed({ anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: true }));
    const last = after(closing, { type: "setCompletion", code: "TEAMS", completion: null });
    expect(step("customerEmail", closing).status).toBe("notNeeded");
    expect(step("customerEmail", last).waitsFor).toEqual([{ code: "discussionNotHeld", codes: ["TEAMS"] }]);
  });
});

describe("the Assignment request", () => {
  it("waits for the region where it must be asked for", () => {
    const closing = after(known(), ...FOLLOWED_UP);
    expect(closingStep("assignmentRequest", closing, { queue: null }).waitsFor).toEqual([{ code: "regionUnknown" }]);
    expect(step("assignmentRequest", closing).status).toBe("ready");
  });

  it("stays done, and unassigning locked, where a workload turns out to be open afterwards", () => {
    const closing = after(known(BOTH), ...FOLLOWED_UP, ...DISENGAGED.slice(0, 3), TEAMS_OPEN);
    expect(step("assignmentRequest", closing).status).toBe("done");
    expect(step("unassign", closing).waitsFor).toEqual([{ code: "workloadsOpen", codes: ["TEAMS"] }]);
    expect(applyAction(closing, { type: "unassign", on: "2026-11-25" }).ok).toBe(false);
  });
});
