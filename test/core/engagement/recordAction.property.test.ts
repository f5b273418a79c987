import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Closing } from "../../../src/core/engagement/Closing";
import { newClosing } from "../../../src/core/engagement/Closing";
import { emailsWritten } from "../../../src/core/engagement/emailsWritten";
import { checkMilestone } from "../../../src/core/engagement/milestone";
import { mergeClosings } from "../../../src/core/engagement/mergeClosings";
import { readClosing } from "../../../src/core/engagement/readClosing";
import { recordAction, undoableEvent, type RecordedAction } from "../../../src/core/engagement/recordAction";
import { summaryOf } from "../../../src/core/pipeline/ClosingSummary";
import { anyAction } from "./actions";
import { contradiction } from "../notes/noteTruth";
import { KEY } from "./closings";

const SEQUENCES = 10_000;
const ACTIONS = 50;

const on = fc.constantFrom("2026-11-20", "2026-11-21", "2026-12-31");
type Step = { readonly on: string; readonly action: RecordedAction | "takeBack" };
const anyStep: fc.Arbitrary<Step> = fc.record({ on, action: fc.oneof({ weight: 9, arbitrary: anyAction }, { weight: 1, arbitrary: fc.constant("takeBack" as const) }) });
const anySteps = fc.array(anyStep, { minLength: ACTIONS, maxLength: ACTIONS });
const anyStart = fc.constantFrom(newClosing(KEY), newClosing(KEY, { workloads: ["EXO"], seats: 150, activeUsers: 15 }), newClosing(KEY, { workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15 }));

const namesAbsentWorkload = (closing: Closing, action: RecordedAction): boolean =>
  "code" in action && action.code !== null && !closing.workloads.some(({ code }) => code === action.code);

/** Said anew from the playbook. */
function isOpen(closing: Closing): boolean {
  return (
    closing.workloads.length === 0 ||
    closing.workloads.some((workload) => {
      if (workload.heldOpen) return true;
      if (closing.variant === "migration") return workload.completedOn === null;
      if (workload.noBlockersConfirmed || closing.noBlockersConfirmed) return false;
      const activeUsers = workload.activeUsers ?? closing.activeUsers;
      return closing.seats === null || activeUsers === null || !checkMilestone(closing.seats, activeUsers).reached;
    })
  );
}

/** What breaks a rule in going from one record to the next; null: nothing. */
function broken(before: Closing, after: Closing, action: RecordedAction): string | null {
  if (action.type === "requestQueue" && isOpen(before)) return "a queue was asked for while a workload is open";
  if (action.type === "confirmQueue" && before.queueRequested === null) return "a queue was confirmed that nobody asked for";
  if (action.type === "unassign" && (before.queueConfirmedOn === null || isOpen(before))) return "unassigned too early";
  if (after.unassignedOn !== null && (after.queueConfirmedOn === null || after.unassignedOn < after.queueConfirmedOn)) return "unassigned before the queue was confirmed";
  if (after.queueConfirmedOn !== null && (after.queueRequested === null || after.queueConfirmedOn < after.queueRequested.on)) return "confirmed before it was asked for";
  if (after.history.length < before.history.length) return "an event was lost";
  for (let at = 0; at < before.history.length; at++) {
    const [event, now] = [before.history[at], after.history[at]];
    if (event === now) continue;
    if (event === undefined || now === undefined || now.on !== event.on || now.action !== event.action) return "an event was changed";
    if (event.takenBackOn !== null && now.takenBackOn !== event.takenBackOn) return "an event came back";
  }
  return null;
}

type Emails = readonly string[];
const KIND_OF_STEP: Readonly<Record<string, string>> = { accountTeamEmail: "accountTeam", customerEmail: "customer", assignmentRequest: "assignment" };
const KIND_OF_ACTION: Readonly<Record<string, string>> = { emailAccountTeam: "accountTeam", emailCustomer: "customer", requestQueue: "assignment" };

/** The emails that count as written, said anew: each change goes on from what the one before it left, and taking one back returns to that. */
function emailLedger() {
  const before = new Map<number, Emails>();
  let now: Emails = [];
  return {
    see(from: Closing, to: Closing, action: RecordedAction): void {
      if (action.type === "takeBack") now = before.get(action.event) ?? [];
      else if (to.history.length > from.history.length) {
        before.set(from.history.length, now);
        if (action.type === "undo") now = now.filter((email) => !email.startsWith(`${KIND_OF_STEP[action.step] ?? "none"} `));
        else if ("written" in action && action.written !== undefined) now = [...now, `${KIND_OF_ACTION[action.type] ?? ""} ${action.on} ${action.written.language} ${action.written.to.join()}`];
      }
    },
    fault: (closing: Closing): string | null => {
      const told = emailsWritten(closing).map(({ kind, on: day, language, to }) => `${kind} ${day} ${language} ${to.join()}`);
      if (!isDeepStrictEqual(told, now)) return `emails written: ${JSON.stringify(told)} for ${JSON.stringify(now)}`;
      const { lastEmail } = summaryOf(closing);
      const days = {
        accountTeam: closing.workloads.map(({ accountTeamEmailedOn }) => accountTeamEmailedOn),
        customer: closing.workloads.map(({ customerEmailedOn }) => customerEmailedOn),
        assignment: [closing.queueRequested?.on ?? null],
      };
      if (lastEmail === null) return Object.values(days).flat().some((day) => day !== null) ? "no last email where a step has its day" : null;
      return days[lastEmail.kind].some((day) => day !== null) ? null : "a last email whose step was undone";
    },
  };
}

function walk(start: Closing, steps: readonly Step[], see: (before: Closing, after: Closing, action: RecordedAction) => void): Closing {
  return steps.reduce((closing, { on: day, action: drawn }) => {
    const action = drawn === "takeBack" ? { type: "takeBack" as const, event: undoableEvent(closing) ?? -1 } : drawn;
    if (namesAbsentWorkload(closing, action)) return closing;
    const result = recordAction(closing, action, day);
    if (!result.ok) return closing;
    see(closing, result.closing, action);
    return result.closing;
  }, start);
}

describe(`of ${String(SEQUENCES)} sequences of ${String(ACTIONS)} actions`, () => {
  it("none unassigns before the queue is confirmed, asks for a queue while a workload is open, loses a dated event, counts an email that was undone, or gives a note that contradicts the record", () => {
    const accepted = new Map<string, number>();
    fc.assert(
      fc.property(anyStart, anySteps, (start, steps) => {
        const emails = emailLedger();
        const end = walk(start, steps, (before, after, action) => {
          emails.see(before, after, action);
          accepted.set(action.type, (accepted.get(action.type) ?? 0) + 1);
          const fault = broken(before, after, action);
          if (fault !== null) throw new Error(`${action.type}: ${fault}`);
        });
        const wrongEmail = emails.fault(end);
        if (wrongEmail !== null) throw new Error(wrongEmail);
        const untrue = contradiction(end);
        if (untrue !== null) throw new Error(untrue);
        // Taken back, a change is out of the notes too.
        const event = undoableEvent(end);
        const back = event === null ? null : recordAction(end, { type: "takeBack", event }, "2027-01-01");
        const untrueAfter = back?.ok === true ? contradiction(back.closing) : null;
        if (untrueAfter !== null) throw new Error(`after taking back: ${untrueAfter}`);
      }),
      { numRuns: SEQUENCES },
    );
    // Else the rules above were not tried.
    for (const type of ["requestQueue", "confirmQueue", "unassign", "takeBack", "undo"]) expect(accepted.get(type) ?? 0).toBeGreaterThan(100);
  });

  it("none leads to a record that is not read as it was stored", () => {
    fc.assert(
      fc.property(anyStart, anySteps, (start, steps) => {
        const stored: unknown = JSON.parse(JSON.stringify(walk(start, steps, () => undefined)));
        if (!isDeepStrictEqual(readClosing(stored), stored)) throw new Error("it is not read as it was stored");
      }),
      { numRuns: SEQUENCES / 10 },
    );
  });

  it("taking back every change that can be, restores the record as it was that many changes ago", () => {
    fc.assert(
      fc.property(anyStart, fc.array(fc.record({ on, action: anyAction }), { maxLength: 9 }), (start, steps) => {
        let closing = walk(start, steps, () => undefined);
        for (let event = undoableEvent(closing); event !== null; event = undoableEvent(closing)) {
          const result = recordAction(closing, { type: "takeBack", event }, "2027-01-01");
          if (!result.ok) throw new Error("refused");
          closing = result.closing;
        }
        expect({ ...closing, history: [] }).toEqual(start);
      }),
      { numRuns: 500 },
    );
  });

  it("two that are merged keep each event of both", () => {
    const fewSteps = fc.array(anyStep, { maxLength: 20 });
    fc.assert(
      fc.property(anyStart, fewSteps, fewSteps, (start, some, others) => {
        const [one, other] = [walk(start, some, () => undefined), walk(start, others, () => undefined)];
        const merged = mergeClosings(one, other);
        const told = merged.history.map(({ on: day, action }) => JSON.stringify([day, action]));
        for (const { on: day, action } of [...one.history, ...other.history]) expect(told).toContain(JSON.stringify([day, action]));
        expect(merged.history.length).toBeGreaterThanOrEqual(Math.max(one.history.length, other.history.length));
        expect(readClosing(JSON.parse(JSON.stringify(merged)))).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
