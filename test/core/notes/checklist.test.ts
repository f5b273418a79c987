import { newClosing } from "../../../src/core/engagement/Closing";
import type { Closing } from "../../../src/core/engagement/Closing";
import { CRITERION_IDS, checklist, noteTypeOf } from "../../../src/core/notes/checklist";
import type { CriterionId, CriterionStatus } from "../../../src/core/notes/checklist";
import { DAY, DISENGAGED, FOLLOWED_UP, KEY, after, reached } from "../engagement/closings";

const status = (id: CriterionId, closing: Closing): CriterionStatus | undefined => checklist(closing).find((criterion) => criterion.id === id)?.status;
const FULL = after(
  reached({ accountTeam: "known" }),
  { type: "tick", criterion: "I1", on: DAY },
  { type: "tick", criterion: "I3", on: DAY },
  ...FOLLOWED_UP,
  ...DISENGAGED,
  { type: "setServiceStatus", status: "Migration" },
);
const NO = { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } } as const;
const YES = { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD"], rfaDemoed: false } } as const;

describe("the checklist", () => {
  it("is the playbook's criteria, in its order", () => {
    expect(checklist(newClosing(KEY)).map(({ id }) => id)).toEqual(CRITERION_IDS);
  });

  it("has nothing met in a closing that has just begun", () => {
    expect(checklist(newClosing(KEY)).filter((criterion) => criterion.status === "met")).toEqual([]);
  });

  it("has the milestone open again where the figure of one that is done is corrected, and nothing else", () => {
    const corrected = after(FULL, { type: "setActiveUsers", code: null, activeUsers: 5, readOn: DAY });
    expect(checklist(corrected).flatMap(({ id, status: now }) => (now === "open" ? [id] : []))).toEqual(["I2"]);
  });

  it("has nothing open in one that is done, with O1 or O2 alone applying", () => {
    expect(checklist(FULL).filter((criterion) => criterion.status === "open")).toEqual([]);
    expect(checklist(FULL).filter((criterion) => criterion.status === "notApplicable").map(({ id }) => id)).toEqual(["O2"]);
  });

  it("has neither motion, milestone nor Service Status in a migration", () => {
    const migration = newClosing(KEY, { variant: "migration", workloads: ["EXO"] });
    for (const id of ["I1", "I2", "O10"] as const) expect(status(id, migration)).toBe("notApplicable");
  });

  it("says which criteria the FM alone can see", () => {
    expect(checklist(FULL).filter(({ how }) => how === "byHand").map(({ id }) => id)).toEqual(["I1", "I3", "O7", "O8", "O9", "O10"]);
  });

  it.each<[CriterionId, Closing, Closing]>([
    ["I1", reached(), after(reached(), { type: "tick", criterion: "I1", on: DAY })],
    ["I2", reached({ activeUsers: 14 }), reached()],
    ["I2", reached({ activeUsers: 14 }), after(reached({ activeUsers: 14 }), { type: "setNoBlockers", code: null, confirmed: true })],
    ["I3", reached(), after(reached(), { type: "tick", criterion: "I3", on: DAY })],
    ["I4", reached({ accountTeam: "known" }), after(reached(), { type: "emailAccountTeam", on: DAY })],
    ["O1", reached({ accountTeam: "known" }), after(reached(), { type: "emailAccountTeam", on: DAY })],
    ["O3", reached(), after(reached(), NO)],
    ["O3", after(reached(), YES), after(reached(), YES, { type: "demoRfa" })],
    ["O4", after(reached(), NO, { type: "emailCustomer", on: DAY }), after(reached(), NO, { type: "emailCustomer", on: DAY }, { type: "updateNotes", on: DAY })],
    ["O4", after(reached(), { type: "emailCustomer", on: DAY }, { type: "updateNotes", on: DAY }), after(reached(), { type: "emailCustomer", on: DAY }, { type: "updateNotes", on: DAY }, NO)],
    ["O4", after(reached(), NO, { type: "updateNotes", on: DAY }), after(reached(), NO, { type: "emailCustomer", on: DAY }, { type: "updateNotes", on: DAY })],
    ["O5", reached(), after(reached(), { type: "setNextActionDate", on: DAY })],
    ["O6", reached(), after(reached(), ...DISENGAGED.slice(0, 2))],
    ["O7", after(reached(), ...DISENGAGED.slice(0, 3)), after(reached(), ...DISENGAGED)],
    ["O8", reached(), after(reached(), { type: "reviewFaq", on: DAY })],
    ["O9", reached(), after(reached(), { type: "markTask", on: DAY })],
    ["O10", reached(), after(reached(), { type: "setServiceStatus", status: "Adoption" })],
  ])("%s is open, then met", (id, open, met) => {
    expect(status(id, open)).toBe("open");
    expect(status(id, met)).toBe("met");
  });

  it("does not take another next action date for 31 December of the following year", () => {
    const closing: Closing = { ...reached(), nextActionDateSet: { date: "2027-12-30", on: DAY } };
    expect(status("O5", closing)).toBe("open");
    expect(status("O5", { ...closing, nextActionDateSet: { date: "2027-12-31", on: DAY } })).toBe("met");
  });

  it("needs the steps of every complete workload", () => {
    const one = after(reached({ workloads: ["EXO", "TEAMS"] }), { type: "markTask", on: DAY, codes: ["EXO"] });
    expect(status("O9", one)).toBe("open");
    expect(status("O9", after(one, { type: "markTask", on: DAY }))).toBe("met");
  });
});

describe("the account team's criteria", () => {
  it("are all open while nobody has said whether it is known", () => {
    expect(["I4", "O1", "O2"].map((id) => status(id as CriterionId, reached()))).toEqual(["open", "open", "open"]);
  });

  it("are I4 and O1 where it is known", () => {
    expect(["I3", "I4", "O1", "O2"].map((id) => status(id as CriterionId, reached({ accountTeam: "known" })))).toEqual(["open", "open", "open", "notApplicable"]);
  });

  it.each([
    ["unknown", "notApplicable"],
    ["notManaged", "open"],
    ["unknownAndNotManaged", "notApplicable"],
  ] as const)("are O2 where it is %s, met by the FAQ and the next steps", (accountTeam, contacts) => {
    const closing = reached({ accountTeam });
    expect(["I3", "I4", "O1", "O2"].map((id) => status(id as CriterionId, closing))).toEqual([contacts, "notApplicable", "notApplicable", "open"]);
    const reviewed = after(closing, { type: "reviewFaq", on: DAY });
    expect(status("O2", reviewed)).toBe("open");
    expect(status("O2", after(reviewed, { type: "setConcerns", concerns: "", nextSteps: "Ask the regional lead" }))).toBe("met");
  });
});

describe("a customer who is ready for another workload", () => {
  it("needs no customer template", () => {
    expect(status("O4", after(reached(), YES))).toBe("notApplicable");
    expect(status("O4", after(reached(), { type: "emailCustomer", on: DAY }, YES))).toBe("notApplicable");
  });
});

describe("the note of a criterion", () => {
  it.each<[CriterionId, string | null]>([
    ["I1", null], ["I2", "technicalEnablement"], ["I3", null], ["I4", "engagementManagement"], ["O1", "engagementManagement"], ["O2", "engagementManagement"],
    ["O4", "engagementManagement"], ["O5", null], ["O6", "engagementManagement"], ["O7", null], ["O8", "engagementManagement"], ["O9", null], ["O10", null],
  ])("%s: %s in both editions", (id, noteType) => {
    expect([noteTypeOf(id, "en"), noteTypeOf(id, "pt")]).toEqual([noteType, noteType]);
  });

  it("O3 is the one that the editions read differently; English where nothing is said", () => {
    expect(noteTypeOf("O3", "pt")).toBe("technicalEnablement");
    expect(noteTypeOf("O3", "en")).toBe("engagementManagement");
    expect(checklist(FULL).find(({ id }) => id === "O3")?.noteType).toBe("engagementManagement");
    expect(checklist(FULL, "pt").find(({ id }) => id === "O3")?.noteType).toBe("technicalEnablement");
  });
});
