import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing } from "../../../src/core/engagement/Closing";
import type { NoteStatement } from "../../../src/core/notes/NoteStatement";
import { noteStatements } from "../../../src/core/notes/noteStatements";
import { DAY, DISENGAGED, FOLLOWED_UP, KEY, after, reached } from "../engagement/closings";

const LATER = "2026-12-01";
const technical = (closing: Closing) => noteStatements("technicalEnablement", closing);
const management = (closing: Closing) => noteStatements("engagementManagement", closing);
const keys = (statements: readonly NoteStatement[]) => statements.map(({ key }) => key);
const YES = { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD", "SPO"], rfaDemoed: false } } as const;
const NO = { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } } as const;

describe("the statements of a note", () => {
  it("are none where the record holds nothing", () => {
    expect(technical(newClosing(KEY, { workloads: ["EXO"] }))).toEqual([]);
    expect(management(newClosing(KEY, { workloads: ["EXO"] }))).toEqual([]);
  });

  it("tell the whole closing, each tied to its criteria", () => {
    const closing = after(reached({ accountTeam: "known" }), { type: "tick", criterion: "I1", on: DAY }, { type: "tick", criterion: "I3", on: DAY }, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" });
    expect(technical(closing).map(({ key, criteria }) => [key, ...criteria])).toEqual([["motionRfa", "I1"], ["milestoneReached", "I2"], ["taskMarked", "O9"], ["serviceStatusSet", "O10"]]);
    expect(management(closing).map(({ key, criteria }) => [key, ...criteria])).toEqual([
      ["contactsChecked", "I3"],
      ["accountTeamEmailed", "I4", "O1"],
      ["faqReviewed", "O8"],
      ["noConcerns", "O8"],
      ["discussionHeld", "O3"],
      ["engagementComplete", "O3"],
      ["customerEmailed", "O4"],
      ["nextActionDateSet", "O5"],
      ["queueRequested", "O6"],
      ["queueConfirmed", "O7"],
      ["unassigned", "O7"],
    ]);
  });

  it("put O3 into the note that the edition names", () => {
    const closing = after(reached(), NO);
    expect(keys(noteStatements("technicalEnablement", closing, "pt"))).toEqual(["milestoneReached", "discussionHeld", "engagementComplete"]);
    expect(keys(noteStatements("engagementManagement", closing, "pt"))).toEqual([]);
    expect(keys(noteStatements("engagementManagement", closing, "en"))).toEqual(["discussionHeld", "engagementComplete"]);
  });

  it("join workloads with the same figures and part others", () => {
    const closing = after(
      reached({ workloads: ["EXO", "OD", "TEAMS"], activeUsersReadOn: DAY }),
      { type: "setActiveUsers", code: "OD", activeUsers: 14, readOn: LATER },
    );
    expect(technical(closing)).toEqual([
      { key: "milestoneReached", params: { codes: ["EXO", "TEAMS"], seats: 150, activeUsers: 15, needed: 15, readOn: DAY }, criteria: ["I2"] },
      { key: "milestoneNotReached", params: { codes: ["OD"], seats: 150, activeUsers: 14, needed: 15, readOn: LATER }, criteria: ["I2"] },
    ]);
  });

  it("keep apart the same figures read on different days", () => {
    const closing = after(reached({ workloads: ["EXO", "OD"], activeUsersReadOn: DAY }), { type: "setActiveUsers", code: "OD", activeUsers: 15, readOn: LATER });
    expect(technical(closing)).toHaveLength(2);
  });

  it("say the customer's word in place of figures", () => {
    expect(technical(after(reached({ activeUsers: 14 }), { type: "setNoBlockers", code: null, confirmed: true }))).toEqual([{ key: "noBlockersConfirmed", params: { codes: ["EXO"] }, criteria: ["I2"] }]);
  });

  it("say when a migration was complete, and never a milestone or a motion", () => {
    const closing = after(reached({ variant: "migration" }), { type: "tick", criterion: "I1", on: DAY }, { type: "setCompletion", code: "EXO", completion: DAY }, { type: "markTask", on: DAY });
    expect(technical(closing)).toEqual([
      { key: "migrationComplete", params: { codes: ["EXO"], on: DAY }, criteria: ["O3"] },
      { key: "taskMarked", params: { codes: ["EXO"], on: DAY, task: 4060 }, criteria: ["O9"] },
    ]);
  });

  it("tell workloads by the day of their step, earliest first", () => {
    const closing = after(reached({ workloads: ["EXO", "TEAMS"] }), { type: "emailCustomer", on: LATER, codes: ["EXO"] }, { type: "emailCustomer", on: DAY, codes: ["TEAMS"] });
    expect(management(closing).map(({ params }) => params)).toEqual([
      { on: DAY, codes: ["TEAMS"] },
      { on: LATER, codes: ["EXO"] },
    ]);
  });

  it("name what the customer is ready for, and the RFA only once it was demoed", () => {
    expect(management(after(reached(), YES)).slice(1)).toEqual([{ key: "readyForAnother", params: { codes: ["OD", "SPO"], of: [] }, criteria: ["O3"] }]);
    expect(keys(management(after(reached(), YES, { type: "demoRfa" })))).toEqual(["discussionHeld", "readyForAnother", "rfaDemoed"]);
  });

  it("say of which workload the customer gave which answer, where they differ", () => {
    const closing = after(reached({ workloads: ["EXO", "TEAMS"] }), { ...YES, codes: ["EXO"], answer: { ...YES.answer, rfaDemoed: true } }, { ...NO, on: LATER });
    expect(management(closing).map(({ key, params }) => ({ key, ...params }))).toEqual([
      { key: "discussionHeld", on: DAY, codes: ["EXO"] },
      { key: "discussionHeld", on: LATER, codes: ["TEAMS"] },
      { key: "readyForAnother", codes: ["OD", "SPO"], of: ["EXO"] },
      { key: "rfaDemoed", of: ["EXO"] },
      { key: "engagementComplete", codes: ["TEAMS"] },
    ]);
  });

  it("do not call complete what is held open", () => {
    const closing = after(reached({ workloads: ["EXO", "TEAMS"] }), NO, { type: "setCompletion", code: "TEAMS", completion: "open" });
    expect(management(closing)).toContainEqual({ key: "engagementComplete", params: { codes: ["EXO"] }, criteria: ["O3"] });
    expect(technical(closing)).toContainEqual({ key: "heldOpen", params: { codes: ["TEAMS"] }, criteria: ["O3"] });
  });

  it.each([
    ["unknown", "accountTeamUnknown"],
    ["notManaged", "accountNotManaged"],
    ["unknownAndNotManaged", "accountTeamUnknownAndNotManaged"],
  ] as const)("document an account team that is %s, with FAQ and next steps", (accountTeam, key) => {
    const closing = after(reached({ accountTeam }), { type: "reviewFaq", on: DAY }, { type: "setConcerns", concerns: "", nextSteps: "Ask\nSam" });
    expect(management(closing)).toEqual([
      { key, params: {}, criteria: ["O2"] },
      { key: "faqReviewed", params: { on: DAY }, criteria: ["O2", "O8"] },
      { key: "noConcerns", params: {}, criteria: ["O8"] },
      { key: "nextSteps", params: { text: "Ask Sam" }, criteria: ["O2", "O8"] },
    ]);
  });

  it("do not say that there are no concerns before the FAQ was reviewed", () => {
    expect(keys(management(reached()))).toEqual([]);
    expect(keys(management(after(reached(), { type: "setConcerns", concerns: "Hybrid", nextSteps: "" })))).toEqual(["concerns"]);
  });
});
