import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { changeText } from "../../../src/messages/engagement/changeText";
import { loadEngagementMessages } from "../../../src/messages/engagement/loadEngagementMessages";
import { loadPaneMessages } from "../../../src/messages/pane";
import { checkBundle, GIVEN } from "../checkBundle";

const [FIRST, SECOND] = GIVEN;

const ACTIONS: { readonly [type in ClosingAction["type"]]: readonly Extract<ClosingAction, { type: type }>[] } = {
  setVariant: [{ type: "setVariant", variant: "migration" }],
  setOverallStatus: [{ type: "setOverallStatus", status: "Blocked" }],
  setWorkloads: [{ type: "setWorkloads", codes: ["EXO", "TEAMS"] }, { type: "setWorkloads", codes: [] }],
  setSeats: [{ type: "setSeats", seats: 7531 }, { type: "setSeats", seats: null }],
  setActiveUsers: [{ type: "setActiveUsers", code: null, activeUsers: 7531, readOn: "2026-11-19" }, { type: "setActiveUsers", code: "EXO", activeUsers: null, readOn: null }],
  setNoBlockers: [{ type: "setNoBlockers", code: null, confirmed: true }, { type: "setNoBlockers", code: "EXO", confirmed: false }],
  setCompletion: [{ type: "setCompletion", code: "EXO", completion: "2026-11-19" }, { type: "setCompletion", code: "EXO", completion: "open" }, { type: "setCompletion", code: "EXO", completion: null }],
  setAccountTeam: [{ type: "setAccountTeam", accountTeam: "notManaged" }, { type: "setAccountTeam", accountTeam: null }],
  setAddresses: [{ type: "setAddresses", of: "customerContacts", addresses: [FIRST], was: [SECOND] }, { type: "setAddresses", of: "accountTeamAddresses", addresses: [], was: [] }],
  setMotion: [{ type: "setMotion", motion: "rfa", on: "2026-11-20" }, { type: "setMotion", motion: "other", on: "2026-11-20" }],
  tick: [{ type: "tick", criterion: "I1", on: "2026-11-19" }, { type: "tick", criterion: "I3", on: null }],
  emailAccountTeam: [{ type: "emailAccountTeam", on: "2026-11-20", written: { to: [FIRST], language: "de" } }, { type: "emailAccountTeam", on: "2026-11-20" }],
  emailCustomer: [{ type: "emailCustomer", on: "2026-11-20", codes: ["EXO"], written: { to: [], language: "ja" } }, { type: "emailCustomer", on: "2026-11-20", written: { to: [FIRST], language: "en" } }],
  reviewFaq: [{ type: "reviewFaq", on: "2026-11-20" }],
  setActivitiesReviewed: [{ type: "setActivitiesReviewed", activitiesReviewed: "<b>Mail</b>\nflow" }, { type: "setActivitiesReviewed", activitiesReviewed: " " }],
  setConcerns: [{ type: "setConcerns", concerns: "Two forests", nextSteps: "Ask Sam" }],
  holdDiscussion: [{ type: "holdDiscussion", on: "2026-11-20", answer: { anotherWorkload: "no" } }, { type: "holdDiscussion", on: "2026-11-20", answer: { anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: true } }],
  demoRfa: [{ type: "demoRfa" }],
  markTask: [{ type: "markTask", on: "2026-11-20" }],
  updateNotes: [{ type: "updateNotes", on: "2026-11-20" }],
  planNextAction: [
    { type: "planNextAction", action: "holdDiscussion EXO", by: "2026-12-04", owner: "Kim\nLee" },
    { type: "planNextAction", action: "holdDiscussion EXO", by: "2026-12-04", owner: null },
    { type: "planNextAction", action: "holdDiscussion EXO", by: null, owner: "Kim Lee" },
    { type: "planNextAction", action: "holdDiscussion EXO", by: null, owner: null },
  ],
  setNextActionDate: [{ type: "setNextActionDate", on: "2026-11-20" }],
  requestQueue: [{ type: "requestQueue", queue: "FTCQ Inactive APJ", on: "2026-11-20", written: { to: [FIRST], language: "en" } }],
  confirmQueue: [{ type: "confirmQueue", on: "2026-11-20" }],
  unassign: [{ type: "unassign", on: "2026-11-20" }],
  setServiceStatus: [{ type: "setServiceStatus", status: "Adoption" }],
  undo: [{ type: "undo", step: "task" }],
};

// What is the same in every language that writes a colon and brackets so.
checkBundle("one engagement", loadEngagementMessages, {
  alike: ["labelled", "withNote", "motionName.rfa"],
  more: ({ emailWritten }) => Object.fromEntries((["customer", "accountTeam", "assignment"] as const).map((kind) => [`emailWritten.${kind}`, emailWritten(kind, SECOND, FIRST)])),
});

describe.each(LANGUAGES)("one engagement in %s", (language) => {
  it("says every change as a sentence of its own, with what was recorded and for which day", async () => {
    const words = { m: await loadPaneMessages(language), e: await loadEngagementMessages(language), task: "4058", workloads: ["EXO" as const, "TEAMS" as const], date: (iso: string) => `‹${iso}›`, number: String };
    const all = Object.values(ACTIONS).flat();
    const texts = all.map((action) => changeText(action, "2026-11-20", words));
    expect(new Set(texts).size).toBe(all.length);
    for (const text of texts) expect(text).not.toMatch(/undefined|null|\[object|\n/);
    const said = (action: ClosingAction) => changeText(action, "2026-11-20", words);
    for (const email of [...ACTIONS.emailAccountTeam.slice(0, 1), ...ACTIONS.requestQueue]) expect(said(email)).toContain(FIRST);
    expect(said(ACTIONS.requestQueue[0] as ClosingAction)).toContain("FTCQ Inactive APJ");
    expect(said(ACTIONS.emailCustomer[0] as ClosingAction)).toMatch(/^\[EXO\] /);
    // An engagement of one workload needs no name for it.
    expect(changeText(ACTIONS.emailCustomer[0] as ClosingAction, "2026-11-20", { ...words, workloads: ["EXO"] })).not.toContain("EXO");
    expect(said(ACTIONS.setActivitiesReviewed[0] as ClosingAction)).toContain("<b>Mail</b> flow");
    expect(said(ACTIONS.markTask[0] as ClosingAction)).not.toContain("2026");
    expect(changeText(ACTIONS.markTask[0] as ClosingAction, "2026-11-23", words)).toContain("‹2026-11-20›");
    expect(said(ACTIONS.planNextAction[0] as ClosingAction)).toMatch(/‹2026-12-04›.*Kim Lee/);
    expect(said(ACTIONS.setNextActionDate[0] as ClosingAction)).toContain("‹2027-12-31›");
  });
});
