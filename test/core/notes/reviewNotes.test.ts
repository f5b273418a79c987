import { newClosing } from "../../../src/core/engagement/Closing";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import { CRITERION_IDS, type CriterionId } from "../../../src/core/notes/checklist";
import { findDiscouraged } from "../../../src/core/notes/findDiscouraged";
import { execSummaryText } from "../../../src/core/notes/noteText";
import { reviewNotes } from "../../../src/core/notes/reviewNotes";
import { loadNoteWords } from "../../../src/messages/notes/loadNoteWords";
import type { Closing } from "../../../src/core/engagement/Closing";
import { after, DAY, DISENGAGED, FOLLOWED_UP, KEY, reached } from "../engagement/closings";

const verdicts = (closing: Closing) => Object.fromEntries(reviewNotes(closing).map(({ id, verdict }) => [id, verdict])) as Record<CriterionId, string>;
const FULL = after(reached(), { type: "tick", criterion: "I1", on: DAY }, { type: "tick", criterion: "I3", on: DAY }, ...FOLLOWED_UP, ...DISENGAGED, { type: "setServiceStatus", status: "Adoption" });

describe("the review of the notes", () => {
  it("has every criterion once, in the playbook's order", () => {
    expect(reviewNotes(FULL).map(({ id }) => id)).toEqual([...CRITERION_IDS]);
  });

  it("finds every criterion of a whole closing satisfied by a statement, or not applicable", () => {
    expect(new Set(Object.values(verdicts(FULL)))).toEqual(new Set(["satisfied", "notApplicable"]));
    for (const { verdict, statements } of reviewNotes(FULL)) expect(statements.length > 0).toBe(verdict === "satisfied");
  });

  it("lists what no note says as missing, for a closing that has not begun", () => {
    const missing = Object.entries(verdicts(newClosing(KEY, { workloads: ["EXO"] }))).filter(([, verdict]) => verdict === "missing").map(([id]) => id);
    expect(missing).toEqual(["I1", "I2", "I3", "I4", "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9", "O10"]);
  });

  it.each([
    ["I2", "a milestone that is not reached", reached({ activeUsers: 14 })],
    ["O7", "a queue that is confirmed while the FM is assigned", after(reached(), ...FOLLOWED_UP, ...DISENGAGED.slice(0, 3))],
    ["O2", "an account team that is unknown, without FAQ and next steps", after(reached(), { type: "setAccountTeam", accountTeam: "unknown" })],
    ["O3", "another workload whose RFA was not demoed", after(reached(), { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["OD"], rfaDemoed: false } })],
  ] as const)("holds %s insufficient with %s", (id, _, closing) => {
    expect(verdicts(closing)[id]).toBe("insufficient");
  });

  it("takes the same statement for each criterion it answers", () => {
    const emailed = reviewNotes(FULL).filter(({ statements }) => statements.some(({ statement }) => statement.key === "accountTeamEmailed")).map(({ id }) => id);
    expect(emailed).toEqual(["I4", "O1"]);
  });
});

describe("the executive summary", () => {
  const facts = { customerName: "Contoso", tenantName: null, tenantId: KEY, fmName: "Robin", today: DAY, nextActionOn: null };

  it("says what decides the closing, how far the queue has come, and what is next", async () => {
    const text = execSummaryText(after(FULL, { type: "undo", step: "unassign" }), facts, await loadNoteWords("en"));
    expect(text).toBe(
      [
        "Executive summary",
        "",
        "Customer: Contoso",
        `Tenant ID: ${KEY}`,
        "Date: November 22, 2026",
        "Overall status: Active",
        "",
        "Onboarding complete: [EXO].",
        "- [EXO] Active-usage milestone per LYNX reached (active users: 15; milestone: 15; total seats: 150).",
        "- [EXO] The engagement is complete; the customer is not ready for another workload.",
        "- The tenant was confirmed to be in the queue FTCQ Inactive EMEA on November 24, 2026.",
        "",
        "Next action: Unassign from the tenant in FTOP.",
        "Next action date: December 31, 2027",
        "Owner: Robin",
      ].join("\n"),
    );
  });

  it.each(LANGUAGES)("is in clean words (%s)", async (language) => {
    const words = await loadNoteWords(language);
    const text = execSummaryText(FULL, facts, words);
    expect(text.split("\n")[0]).toBe(words.execSummaryTitle);
    expect(findDiscouraged(text, language)).toEqual([]);
  });
});
