import fc from "fast-check";
import { applyAction } from "../../../src/core/engagement/applyAction";
import { newClosing } from "../../../src/core/engagement/Closing";
import type { AccountTeam, Closing, WorkloadClosing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { checkMilestone } from "../../../src/core/engagement/milestone";
import { LANGUAGES } from "../../../src/core/language/LanguageCode";
import type { LanguageCode } from "../../../src/core/language/LanguageCode";
import { checklist } from "../../../src/core/notes/checklist";
import type { NoteType } from "../../../src/core/notes/checklist";
import { findDiscouraged } from "../../../src/core/notes/findDiscouraged";
import type { NoteStatement, StatementKey, StatementParams } from "../../../src/core/notes/NoteStatement";
import { noteStatements } from "../../../src/core/notes/noteStatements";
import { noteText, statementText } from "../../../src/core/notes/noteText";
import type { NoteWords } from "../../../src/core/notes/NoteWords";
import { loadNoteWords } from "../../../src/messages/notes/loadNoteWords";
import { anyAction } from "../engagement/actions";
import { DAY, DISENGAGED, FOLLOWED_UP, KEY } from "../engagement/closings";

const NOTE_TYPES: readonly NoteType[] = ["technicalEnablement", "engagementManagement"];

type Codes = readonly WorkloadClosing["code"][];
const each = (closing: Closing, codes: Codes, holds: (workload: WorkloadClosing) => boolean) =>
  codes.length > 0 && codes.every((code) => closing.workloads.some((workload) => workload.code === code && holds(workload)));

function figuresHold(closing: Closing, p: StatementParams["milestoneReached"], reached: boolean): boolean {
  return each(closing, p.codes, (workload) => {
    const [activeUsers, readOn] = workload.activeUsers === null ? [closing.activeUsers, closing.activeUsersReadOn] : [workload.activeUsers, workload.activeUsersReadOn];
    const milestone = checkMilestone(p.seats, p.activeUsers);
    return closing.variant === "enablement" && closing.seats === p.seats && activeUsers === p.activeUsers && readOn === p.readOn && milestone.needed === p.needed && milestone.reached === reached;
  });
}

/** What the record must hold for each sentence to be true, said anew. */
const HOLDS: { readonly [K in StatementKey]: (closing: Closing, p: StatementParams[K]) => boolean } = {
  motionRfa: (closing, p) => closing.variant === "enablement" && closing.motionCheckedOn === p.on,
  milestoneReached: (closing, p) => figuresHold(closing, p, true),
  milestoneNotReached: (closing, p) => figuresHold(closing, p, false) && each(closing, p.codes, (workload) => !workload.noBlockersConfirmed && !closing.noBlockersConfirmed),
  noBlockersConfirmed: (closing, p) => closing.variant === "enablement" && each(closing, p.codes, (workload) => workload.noBlockersConfirmed || closing.noBlockersConfirmed),
  migrationComplete: (closing, p) => closing.variant === "migration" && each(closing, p.codes, (workload) => workload.completedOn === p.on && !workload.heldOpen),
  heldOpen: (closing, p) => each(closing, p.codes, (workload) => workload.heldOpen),
  contactsChecked: (closing, p) => closing.contactsCheckedOn === p.on && closing.accountTeam !== "unknown" && closing.accountTeam !== "unknownAndNotManaged",
  accountTeamEmailed: (closing, p) => closing.accountTeam === "known" && each(closing, p.codes, (workload) => workload.accountTeamEmailedOn === p.on),
  accountTeamUnknown: (closing) => closing.accountTeam === "unknown",
  accountNotManaged: (closing) => closing.accountTeam === "notManaged",
  accountTeamUnknownAndNotManaged: (closing) => closing.accountTeam === "unknownAndNotManaged",
  faqReviewed: (closing, p) => closing.faqReviewedOn === p.on,
  noConcerns: (closing) => closing.faqReviewedOn !== null && closing.concerns.replace(/[\s\u202E]/g, "") === "",
  concerns: (closing, p) => p.text !== "" && p.text.replace(/ /g, "") === closing.concerns.replace(/[\s\u202E]/g, ""),
  nextSteps: (closing, p) => p.text !== "" && p.text.replace(/ /g, "") === closing.nextSteps.replace(/[\s\u202E]/g, ""),
  discussionHeld: (closing, p) => each(closing, p.codes, (workload) => workload.discussionHeldOn === p.on),
  activitiesReviewed: (closing, p) => p.text !== "" && p.text.replace(/ /g, "") === closing.activitiesReviewed.replace(/[\s\u202E]/g, ""),
  engagementComplete: (closing, p) => closing.anotherWorkload === "no" && each(closing, p.codes, (workload) => workload.discussionHeldOn !== null && !workload.heldOpen),
  readyForAnother: (closing, p) => closing.anotherWorkload === "yes" && p.codes.length > 0 && p.codes.join() === closing.anotherWorkloads.join(),
  rfaDemoed: (closing) => closing.anotherWorkload === "yes" && closing.rfaDemoed,
  customerEmailed: (closing, p) => each(closing, p.codes, (workload) => workload.customerEmailedOn === p.on),
  taskMarked: (closing, p) => p.task === (closing.variant === "enablement" ? 4058 : 4060) && each(closing, p.codes, (workload) => workload.taskMarkedOn === p.on),
  nextActionDateSet: (closing, p) => closing.nextActionDateSet?.date === p.date && p.date.endsWith("-12-31"),
  queueRequested: (closing, p) => closing.queueRequested?.queue === p.queue && closing.queueRequested.on === p.on,
  queueConfirmed: (closing, p) => closing.queueRequested?.queue === p.queue && closing.queueConfirmedOn === p.on,
  unassigned: (closing, p) => closing.unassignedOn === p.on && closing.queueConfirmedOn !== null && closing.queueConfirmedOn <= p.on,
  serviceStatusSet: (closing, p) => closing.variant === "enablement" && closing.serviceStatus === p.status,
};

function holds(closing: Closing, statement: NoteStatement): boolean {
  const check = HOLDS[statement.key] as (closing: Closing, params: NoteStatement["params"]) => boolean;
  return check(closing, statement.params);
}

const faqPath = (accountTeam: AccountTeam): readonly ClosingAction[] => [{ type: "undo", step: "accountTeamEmail" }, { type: "setAccountTeam", accountTeam }];
const ENDS: readonly (readonly ClosingAction[])[] = [[], FOLLOWED_UP, [...FOLLOWED_UP, ...DISENGAGED], faqPath("unknown"), faqPath("notManaged"), faqPath("unknownAndNotManaged")];

/** Records that random actions lead to, some of them followed through to the end or onto the FAQ path. */
const anyClosing: fc.Arbitrary<Closing> = fc
  .record({ actions: fc.array(anyAction, { maxLength: 50, size: "max" }), end: fc.constantFrom(...ENDS), variant: fc.constantFrom("enablement" as const, "migration" as const) })
  .map(({ actions, end, variant }) => {
    let closing = newClosing(KEY, { variant, workloads: ["EXO", "TEAMS"], seats: 150, activeUsers: 15 });
    for (const action of [...actions, ...end]) {
      if ("code" in action && action.code !== null && !closing.workloads.some(({ code }) => code === action.code)) continue;
      const result = applyAction(closing, action);
      if (result.ok) closing = result.closing;
    }
    return closing;
  });

describe("a note of any record", () => {
  let words: Readonly<Record<LanguageCode, NoteWords>>;
  beforeAll(async () => {
    words = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await loadNoteWords(language)]))) as typeof words;
  });

  it("says nothing that the record does not hold, and says every kind of sentence for some record", () => {
    const said = new Set<StatementKey>();
    fc.assert(
      fc.property(anyClosing, fc.constantFrom("en" as const, "pt" as const), (closing, edition) => {
        for (const type of NOTE_TYPES) {
          for (const statement of noteStatements(type, closing, edition)) {
            said.add(statement.key);
            if (!holds(closing, statement)) throw new Error(`untrue: ${JSON.stringify(statement)}`);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect([...said].sort()).toEqual(Object.keys(HOLDS).sort());
  });

  it("has a statement for every criterion that is met", () => {
    fc.assert(
      fc.property(anyClosing, (closing) => {
        const tied = new Set(NOTE_TYPES.flatMap((type) => noteStatements(type, closing).flatMap(({ criteria }) => [...criteria])));
        for (const { id, status } of checklist(closing)) {
          // Without workloads the milestone is that of the tenant, of which a note has nothing to say.
          if (status === "met" && !(id === "I2" && closing.workloads.length === 0)) expect([...tied]).toContain(id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stands, in every language, as title, tenant, statements and next action, in clean words on their own lines", () => {
    const fact = fc.option(fc.constantFrom("Contoso", "Contoso\nOwner: Eve", " ", ""), { nil: null });
    const facts = fc.record({ customerName: fact, tenantName: fact, tenantId: fact, fmName: fact, today: fc.constantFrom(DAY, "2028-02-29"), nextActionOn: fc.option(fc.constantFrom(DAY), { nil: null }) });
    fc.assert(
      fc.property(anyClosing, facts, fc.constantFrom(...NOTE_TYPES), (closing, given, type) => {
        for (const language of LANGUAGES) {
          const text = noteText(type, closing, given, words[language]);
          expect(text).not.toMatch(/undefined|null|\{\{|NaN|\[object/);
          expect(text).not.toMatch(/[\r\t\u2028\u2029\u202E]|\n\n\n|: *$/m);
          expect(findDiscouraged(text, language)).toEqual([]);
          const statements = noteStatements(type, closing).map((statement) => `- ${statementText(statement, words[language])}`);
          expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual(statements);
          const blocks = text.split("\n\n");
          expect(blocks[0]).toBe(words[language].titles[type]);
          const { labels, colon } = words[language];
          expect(blocks.at(-1)?.split("\n").map((line) => line.slice(0, line.indexOf(colon)))).toEqual([labels.nextAction, labels.nextActionDate, labels.owner]);
          expect(blocks.length).toBe(closing.workloads.length > 0 || statements.length > 0 ? 4 : 3);
        }
      }),
      { numRuns: 300 },
    );
  });
});
