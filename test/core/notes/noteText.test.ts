import { newClosing } from "../../../src/core/engagement/Closing";
import { noteText } from "../../../src/core/notes/noteText";
import type { NoteFacts } from "../../../src/core/notes/noteText";
import { de } from "../../../src/messages/notes/de";
import { en } from "../../../src/messages/notes/en";
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
        "Next action date: November 22, 2026",
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
      ["Executive summary – Engagement Management", "", "Date: November 22, 2026", "Overall status: Active", "", "Next action: Find out the total seats and read the active users in LYNX.", "Next action date: November 22, 2026", "Owner: FastTrack Manager"].join("\n"),
    );
  });

  it.each([
    ["waiting for the Assignment team", after(known, ...FOLLOWED_UP, ...DISENGAGED.slice(0, 2)), "Owner: Assignment team"],
    ["done, by the customer", after(known, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" }), "Owner: Contoso"],
  ])("names the owner: %s", (_, closing, owner) => {
    expect(noteText("engagementManagement", closing, FACTS, en).split("\n").at(-1)).toBe(owner);
  });

  it("dates the next action by the FM, else by the day of the note, else, once all is done, as set in FTOP", () => {
    const date = (closing: typeof known, facts: NoteFacts) => noteText("engagementManagement", closing, facts, en).split("\n").at(-2);
    const done = after(known, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" });
    expect(date(known, FACTS)).toBe("Next action date: November 22, 2026");
    expect(date(after(known, { type: "setNextActionDate", on: DAY }), FACTS)).toBe("Next action date: November 22, 2026");
    expect(date(known, { ...FACTS, nextActionOn: "2026-12-01" })).toBe("Next action date: December 1, 2026");
    expect(date(done, FACTS)).toBe("Next action date: December 31, 2027");
    expect(date(done, { ...FACTS, nextActionOn: "2027-01-15" })).toBe("Next action date: January 15, 2027");
  });

  it("sums up how far the workloads are", () => {
    const summary = (closing: typeof known) => noteText("technicalEnablement", closing, BARE, en).split("\n")[5];
    const two = reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] });
    expect(summary(reached({ activeUsers: 14 }))).toBe("Onboarding not complete: [EXO].");
    expect(summary(after(two, { type: "setCompletion", code: "TEAMS", completion: "open" }))).toBe("Onboarding complete: [EXO]. Open: [TEAMS].");
    expect(summary(two)).toBe("Onboarding complete: [EXO], [TEAMS].");
    expect(summary(after(two, ...DISENGAGED))).toBe("Engagement closed: [EXO], [TEAMS].");
    expect(summary(after(two, ...DISENGAGED, { type: "setCompletion", code: "TEAMS", completion: "open" }))).toBe("Onboarding complete: [EXO]. Open: [TEAMS].");
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
