import { applyAction } from "../../../src/core/engagement/applyAction";
import { ACCOUNT_TEAMS, newClosing, type Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { readAction } from "../../../src/core/engagement/readAction";
import { STEP_IDS } from "../../../src/core/engagement/Step";
import { DAY, KEY } from "./closings";
import { refusal, wrongStep } from "./playbookRules";

const undo = (...steps: readonly Extract<ClosingAction, { type: "undo" }>["step"][]): readonly ClosingAction[] => steps.map((step) => ({ type: "undo", step }));
const HELD: readonly ClosingAction[] = [
  { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } },
  { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD"], rfaDemoed: false } },
  { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: [], rfaDemoed: false } },
  { type: "demoRfa" },
  ...undo("discussion"),
];
const OPEN: readonly ClosingAction[] = [{ type: "setCompletion", code: "TEAMS", completion: "open" }, { type: "setCompletion", code: "TEAMS", completion: DAY }];

/**
 * The state space in three parts, each with every way its own steps can go; what a part leaves out no rule of the playbook ties
 * to it. In every state of each part every action of all three is tried. One day serves: what differs by day alone has tests
 * of its own.
 */
const PARTS: Readonly<Record<string, readonly ClosingAction[]>> = {
  "workloads, milestone, task and queue": [
    { type: "setVariant", variant: "enablement" },
    { type: "setVariant", variant: "migration" },
    { type: "setWorkloads", codes: [] },
    { type: "setWorkloads", codes: ["EXO"] },
    { type: "setWorkloads", codes: ["EXO", "TEAMS"] },
    { type: "setActiveUsers", code: null, activeUsers: 15, readOn: DAY },
    { type: "setActiveUsers", code: null, activeUsers: 14, readOn: DAY },
    { type: "setActiveUsers", code: null, activeUsers: null, readOn: null },
    ...OPEN,
    { type: "markTask", on: DAY },
    { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: DAY },
    { type: "confirmQueue", on: DAY },
    { type: "unassign", on: DAY },
    { type: "setServiceStatus", status: "Adoption" },
    ...undo("task", "assignmentRequest", "queueConfirmed", "unassign", "serviceStatus"),
  ],
  "account team, FAQ and discussion": [
    ...[null, ...ACCOUNT_TEAMS].map((accountTeam): ClosingAction => ({ type: "setAccountTeam", accountTeam })),
    { type: "emailAccountTeam", on: DAY },
    { type: "reviewFaq", on: DAY },
    { type: "setConcerns", concerns: "Hybrid", nextSteps: "" },
    { type: "setConcerns", concerns: "", nextSteps: "Ask" },
    ...OPEN,
    ...HELD,
    ...undo("accountTeamEmail", "faqReview"),
  ],
  "discussion and what follows from it": [
    ...OPEN,
    ...HELD,
    { type: "emailCustomer", on: DAY },
    { type: "markTask", on: DAY },
    { type: "updateNotes", on: DAY },
    { type: "setNextActionDate", on: DAY },
    { type: "setWorkloads", codes: ["EXO"] },
    ...undo("customerEmail", "task", "notes", "nextActionDate"),
  ],
};

/** Actions that no state refuses and that no other depends on: tried in every state, and not gone on from. */
const ALWAYS: readonly ClosingAction[] = [
  { type: "setOverallStatus", status: "Blocked" },
  { type: "setSeats", seats: 200 },
  { type: "setNoBlockers", code: null, confirmed: true },
  { type: "setAddresses", of: "customerContacts", addresses: ["anna@contoso.com"], was: [] },
  { type: "setMotion", motion: "other", on: DAY },
  { type: "tick", criterion: "I1", on: DAY },
  { type: "setActivitiesReviewed", activitiesReviewed: "Mail" },
  { type: "planNextAction", action: "emailCustomer EXO", by: DAY, owner: "Kim Lee" },
];
const ALL = [...new Map([...Object.values(PARTS).flat(), ...ALWAYS].map((action) => [JSON.stringify(action), action])).values()];
const nameOf = (action: ClosingAction): string => (action.type === "undo" ? `undo ${action.step}` : action.type);

/** Complete in both variants, so that every part can go on from there. */
const BEGUN = newClosing(KEY, { workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15 });
const START: Closing = { ...BEGUN, workloads: BEGUN.workloads.map((workload) => ({ ...workload, completedOn: DAY })) };
const tried = new Map<string, { accepted: number; refused: number }>();

/** A workload that is not of the closing any more is not asked about: naming it is a fault of ours, not a state. */
const isOfClosing = (closing: Closing, action: ClosingAction): boolean => !("code" in action) || action.code === null || closing.workloads.some(({ code }) => code === action.code);

/** Goes through every state that a part's own actions lead to, and tries every action of all parts in each. */
function explore(own: readonly ClosingAction[]): { readonly states: number; readonly faults: readonly string[] } {
  const goesOn = new Set(own.map((action) => JSON.stringify(action)));
  const actions = ALL.map((action) => ({ action, leads: goesOn.has(JSON.stringify(action)), name: nameOf(action) }));
  const seen = new Map<string, Closing>([[JSON.stringify(START), START]]);
  const faults = new Set<string>();
  for (const closing of seen.values()) {
    for (const queue of ["FTCQ Inactive EMEA", null] as const) {
      const wrong = wrongStep(closing, queue);
      if (wrong !== null) faults.add(`${wrong}: ${JSON.stringify(closing)}`);
    }
    for (const { action, leads, name } of actions) {
      if (!isOfClosing(closing, action)) continue;
      const result = applyAction(closing, action);
      const expected = refusal(closing, action);
      const count = tried.get(name) ?? { accepted: 0, refused: 0 };
      tried.set(name, count);
      count[result.ok ? "accepted" : "refused"]++;
      if ((result.ok ? null : result.reasons[0]?.code) !== expected) faults.add(`${name}, expected ${expected ?? "accepted"}: ${JSON.stringify(closing)}`);
      if (!leads || !result.ok || result.closing === closing) continue;
      const key = JSON.stringify(result.closing);
      if (!seen.has(key)) seen.set(key, result.closing);
    }
    if (faults.size > 3) break;
  }
  return { states: seen.size, faults: [...faults] };
}

const explored = new Map<string, ReturnType<typeof explore>>();
beforeAll(() => { for (const [part, own] of Object.entries(PARTS)) explored.set(part, explore(own)); });

it.each(Object.keys(PARTS))("%s: every state × every action is accepted or refused as the playbook says, and every state shows what it waits for", (part) => {
  expect(explored.get(part)?.faults).toEqual([]);
  // Else the part was not gone through.
  expect(explored.get(part)?.states).toBeGreaterThan(400);
});

it("no rule went untried: what can be refused was refused somewhere and accepted elsewhere, every undo and every type was tried", () => {
  const refusable = ["setVariant", "setWorkloads", "setAccountTeam", "emailAccountTeam", "emailCustomer", "holdDiscussion", "demoRfa", "markTask", "updateNotes", "requestQueue", "confirmQueue", "unassign", "setServiceStatus"];
  for (const name of [...refusable, ...STEP_IDS.filter((step) => step !== "milestone").map((step) => `undo ${step}`)]) {
    expect([name, (tried.get(name)?.accepted ?? 0) > 0, (tried.get(name)?.refused ?? 0) > 0]).toEqual([name, true, true]);
  }
  expect(new Set(ALL.map(({ type }) => type)).size).toBe(27);
});

it.each(ALL.map((action) => [JSON.stringify(action), action] as const))("%s is read as it was stored", (stored, action) => {
  expect(readAction(JSON.parse(stored))).toEqual(action);
});
