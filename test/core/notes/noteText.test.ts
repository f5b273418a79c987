import { newClosing } from "../../../src/core/engagement/Closing";
import fc from "fast-check";
import { nextActionId, withPlan } from "../../../src/core/notes/nextActionPlan";
import { checkNote } from "../../../src/core/notes/checkNote";
import { nextActionDay, noteText } from "../../../src/core/notes/noteText";
import type { NoteFacts } from "../../../src/core/notes/noteText";
import { de } from "../../../src/messages/notes/de";
import { en } from "../../../src/messages/notes/en";
import { recordAction } from "../../../src/core/engagement/recordAction";
import { summaryOf } from "../../../src/core/pipeline/ClosingSummary";
import { openClosing } from "../../../src/core/pipeline/OpenClosing";
import { anyAction } from "../engagement/actions";
import { recorded } from "../engagement/recorded";
import { DAY, DISENGAGED, FOLLOWED_UP, KEY, after, reached } from "../engagement/closings";

const FACTS: NoteFacts = { customerName: "Contoso", tenantName: "contoso.onmicrosoft.com", tenantId: KEY, fmName: "Robin Weber", today: DAY, nextActionOn: null };
const BARE: NoteFacts = { customerName: null, tenantName: null, tenantId: null, fmName: null, today: DAY, nextActionOn: null };
const known = reached({ accountTeam: "known", activeUsersReadOn: "2026-11-01" });

describe("the text of a note", () => {
  it("is an executive summary with tenant, status, statements and the next action with date and owner", () => {
    expect(noteText("technicalEnablement", known, FACTS, en)).toBe(
      [
        "Executive summary – Technical Enablement",
        "",
        "Customer: Contoso",
        "Tenant name: contoso.onmicrosoft.com",
        `Tenant ID: ${KEY}`,
        "Date: November 22, 2026",
        "Overall status: Active",
        "",
        "Onboarding complete: [EXO].",
        "- [EXO] Active-usage milestone per LYNX reached (active users: 15; milestone: 15; total seats: 150; read on November 1, 2026).",
        "",
        "Next action: [EXO] Send the account team the ATU template.",
        "Owner: Robin Weber",
      ].join("\n"),
    );
  });

  it("is in the language of its words, with the queue's canonical name and the task's own", () => {
    const closing = after(known, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 2));
    expect(noteText("engagementManagement", closing, FACTS, de)).toContain("- Das Assignment-Team wurde am 22. November 2026 per E-Mail angeschrieben; angeforderte Warteschlange: FTCQ Inactive EMEA.");
    expect(noteText("technicalEnablement", closing, FACTS, de)).toContain("4058 „Prozess zur Beendigung der Beteiligung ist abgeschlossen (Aktivierung)“");
  });

  it("leaves out what is not known, and names roles in place of names", () => {
    const text = noteText("engagementManagement", newClosing(KEY), BARE, en);
    expect(text).toBe(
      ["Executive summary – Engagement Management", "", "Date: November 22, 2026", "Overall status: Active", "", "Next action: Find out the total seats and read the active users in LYNX.", "Owner: FastTrack Manager"].join("\n"),
    );
  });

  it.each([
    ["waiting for the Assignment team", after(known, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 2)), "Owner: Assignment team"],
    ["done, by the customer", after(known, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" }), "Owner: Contoso"],
  ])("names the owner: %s", (_, closing, owner) => {
    expect(noteText("engagementManagement", closing, FACTS, en).split("\n").at(-1)).toBe(owner);
  });

  it("dates the next action by the FM, else as the list of closings does, else not at all", () => {
    const date = (closing: typeof known, facts: NoteFacts = FACTS) => /^Next action date: (.*)$/m.exec(noteText("engagementManagement", closing, facts, en))?.[1];
    const changed = recorded(known, "2026-11-10", { type: "reviewFaq", on: "2026-11-10" });
    expect(date(known)).toBeUndefined();
    expect(date(changed)).toBe("November 24, 2026");
    expect(date(changed, { ...FACTS, today: "2026-11-24" })).toBe("November 24, 2026");
    // By a day that has passed nothing can be done: the FM is asked.
    expect(date(changed, { ...FACTS, today: "2026-11-25" })).toBeUndefined();
    expect(date({ ...changed, overallStatus: "Paused" })).toBeUndefined();
    expect(date(recorded(changed, "2026-11-12", { type: "setNextActionDate", on: DAY }))).toBe("November 26, 2026");
    expect(date(changed, { ...FACTS, nextActionOn: "2026-12-01" })).toBe("December 1, 2026");
    const done = after(known, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" });
    expect(date(done)).toBe("December 31, 2027");
    expect(date(done, { ...FACTS, nextActionOn: "2027-01-15" })).toBe("January 15, 2027");
  });

  it("has the date of the list of closings, wherever that is to come", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ on: fc.constantFrom("2026-11-01", "2026-11-09", DAY), action: anyAction }), { maxLength: 30 }), (steps) => {
        const closing = steps.reduce((record, { on, action }) => {
          if ("code" in action && action.code !== null && !record.workloads.some(({ code }) => code === action.code)) return record;
          const result = recordAction(record, action, on);
          return result.ok ? result.closing : record;
        }, known);
        const listed = openClosing({ summary: summaryOf(closing), seen: null }, DAY);
        const inNote = nextActionDay(closing, withPlan(FACTS, closing));
        // The list still follows a closing up whose notes alone are open; in the note the next action is then the customer's.
        if (listed.next !== "updateNotes") expect(inNote).toBe(listed.nextDate !== null && listed.nextDate.on >= DAY ? listed.nextDate.on : null);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves out a planned day that has passed, and the check proposes one in two weeks", () => {
    const changed = recorded(known, "2026-11-20", { type: "planNextAction", action: nextActionId(known), by: "2026-11-21", owner: "Kim Lee" });
    const facts = withPlan(FACTS, changed);
    expect(openClosing({ summary: summaryOf(changed), seen: null }, DAY)).toMatchObject({ nextDate: { on: "2026-11-21" }, overdue: true });
    const text = noteText("engagementManagement", changed, facts, en);
    expect(text).not.toContain("Next action date");
    expect(text).toContain("Owner: Kim Lee");
    expect(checkNote(text, changed, facts, en)).toMatchObject([{ finding: { kind: "nextActionWithoutDate" }, writes: "Next action date: December 6, 2026" }]);
    // The plan is older than the date that was set in FTOP, and stays what the list is overdue by.
    expect(noteText("engagementManagement", recorded(changed, "2026-11-20", { type: "setNextActionDate", on: DAY }), facts, en)).not.toContain("Next action date");
  });

  it("sums up how far the workloads are", () => {
    const summary = (closing: typeof known) => noteText("technicalEnablement", closing, BARE, en).split("\n")[5];
    const two = reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] });
    expect(summary(reached({ activeUsers: 14 }))).toBe("Onboarding not complete: [EXO].");
    expect(summary(after(two, { type: "setCompletion", code: "TEAMS", completion: "open" }))).toBe("Onboarding complete: [EXO]. Open: [TEAMS].");
    expect(summary(two)).toBe("Onboarding complete: [EXO], [TEAMS].");
    expect(summary(after(two, ...DISENGAGED))).toBe("Engagement closed: [EXO], [TEAMS].");
    expect(summary(after(two, ...DISENGAGED, { type: "setCompletion", code: "TEAMS", completion: "open" }))).toBe("Engagement closed: [EXO], [TEAMS].");
    expect(summary(after(two, ...DISENGAGED, { type: "setActiveUsers", code: null, activeUsers: 5, readOn: DAY }))).toBe("Engagement closed: [EXO], [TEAMS].");
  });

  it("lets no text of the record or of the facts add a line", () => {
    const closing = after(reached({ accountTeam: "known" }), { type: "setConcerns", concerns: "Hybrid\r\n- The FM unassigned\u2028today", nextSteps: "\u202Enone\n\nOverall status: Paused" });
    const text = noteText("engagementManagement", closing, { ...FACTS, customerName: "Contoso\nOverall status: Blocked", fmName: "Robin\u2029Owner: Eve" }, en);
    expect(text).toContain("- Unusual scenarios and concerns: Hybrid - The FM unassigned today\n");
    expect(text).toContain("- Next steps: none Overall status: Paused\n");
    expect(text).toContain("Customer: Contoso Overall status: Blocked\n");
    expect(text.split("\n").at(-1)).toBe("Owner: Robin Owner: Eve");
    expect(text.split("\n").filter((line) => line.startsWith("Overall status"))).toEqual(["Overall status: Active"]);
  });

  it.each([
    { today: "22.11.2026", nextActionOn: null },
    { today: DAY, nextActionOn: "soon" },
  ])("refuses a day that does not exist: %j", (days) => {
    expect(() => noteText("technicalEnablement", known, { ...FACTS, ...days }, en)).toThrow(RangeError);
  });
});
