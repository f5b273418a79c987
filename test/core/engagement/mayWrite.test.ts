import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing } from "../../../src/core/engagement/Closing";
import { mayWrite } from "../../../src/core/engagement/mayWrite";
import type { TemplateKind } from "../../../src/core/templates/Email";
import { DAY, FOLLOWED_UP, KEY, after, reached } from "./closings";

const EMEA = { queue: "FTCQ Inactive EMEA" } as const;
const known = reached({ accountTeam: "known" });
const emailed = after(known, { type: "emailAccountTeam", on: DAY });
const no = after(emailed, { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } });
const yes = after(emailed, { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: true } });

describe("an email", () => {
  it.each<[TemplateKind, string, Closing]>([
    ["accountTeam", "once the milestone is reached", known],
    ["accountTeam", "while nobody said whether the account team is known", reached()],
    ["accountTeam", "again", emailed],
    ["customer", "after a discussion that ended with no", no],
    ["customer", "again", after(no, { type: "emailCustomer", on: DAY })],
    ["assignment", "once the last workload is followed up", after(known, ...FOLLOWED_UP)],
    ["assignment", "without a closing email where the customer goes on", after(yes, { type: "markTask", on: DAY })],
    ["assignment", "again", after(known, ...FOLLOWED_UP, { type: "requestQueue", queue: EMEA.queue, on: DAY })],
  ])("%s is advisable %s", (kind, _, closing) => {
    expect(mayWrite(kind, closing, EMEA)).toEqual({ advisable: true });
  });

  it.each<[TemplateKind, string, Closing, boolean, readonly string[]]>([
    ["accountTeam", "below the milestone", reached({ activeUsers: 14, accountTeam: "known" }), false, ["milestoneNotReached"]],
    ["accountTeam", "to an account team that is unknown", after(reached(), { type: "setAccountTeam", accountTeam: "unknown" }), false, ["accountTeamUnknown"]],
    ["customer", "before the discussion", emailed, false, ["discussionNotHeld"]],
    ["customer", "to a customer who goes on", yes, false, ["anotherWorkload"]],
    ["assignment", "before the task is marked", after(known, ...FOLLOWED_UP.slice(0, 4)), false, ["taskNotMarked"]],
    ["assignment", "below the milestone", reached({ activeUsers: 14 }), true, ["milestoneNotReached"]],
    ["assignment", "without figures", newClosing(KEY, { workloads: ["EXO"] }), true, ["figuresMissing"]],
    ["assignment", "without a workload", reached({ workloads: [] }), true, ["workloadsUnknown"]],
    ["assignment", "with a workload open", after(known, ...FOLLOWED_UP, { type: "setCompletion", code: "EXO", completion: "open" }), true, ["workloadsOpen"]],
    ["assignment", "in a migration that is not complete", reached({ variant: "migration" }), true, ["workloadsOpen"]],
  ])("%s is not advisable %s", (kind, _, closing, refused, codes) => {
    const advice = mayWrite(kind, closing, EMEA);
    if (advice.advisable) throw new Error("advised");
    expect(advice.refused).toBe(refused);
    expect(advice.reasons.map(({ code }) => code)).toEqual(codes);
  });

  it("to the Assignment team waits for the region only where the caller asks about it", () => {
    const closing = after(known, ...FOLLOWED_UP);
    expect(mayWrite("assignment", closing)).toEqual({ advisable: true });
    expect(mayWrite("assignment", closing, { queue: null })).toEqual({ advisable: false, refused: false, reasons: [{ code: "regionUnknown" }] });
  });
});
