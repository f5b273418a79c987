import fc from "fast-check";
import { judgedByText, withStatement } from "../../../src/core/notes/editedNote";
import { noteText, type NoteFacts } from "../../../src/core/notes/noteText";
import { reviewNotes } from "../../../src/core/notes/reviewNotes";
import { en } from "../../../src/messages/notes/en";
import { after, DAY, DISENGAGED, FOLLOWED_UP, reached } from "../engagement/closings";

const FACTS: NoteFacts = { customerName: "Contoso", tenantName: null, tenantId: null, fmName: null, today: DAY, nextActionOn: DAY };
const closing = after(reached({ accountTeam: "known" }), ...FOLLOWED_UP, ...DISENGAGED);
const base = noteText("engagementManagement", closing, FACTS, en);
const statements = base.split("\n").filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
const queue = "The Assignment team was emailed on November 22, 2026; queue asked for: FTCQ Inactive EMEA.";

const judge = (text: string, from = base) => new Map(judgedByText(reviewNotes(closing), { engagementManagement: { text, base: from } }, en).map((one) => [one.id, one]));
const without = (statement: string): string => base.split("\n").filter((line) => line !== `- ${statement}`).join("\n");

it("a note that is not edited, or edited elsewhere, is judged as the record is", () => {
  const verdicts = reviewNotes(closing).map(({ id, verdict }) => [id, verdict]);
  expect(judgedByText(reviewNotes(closing), {}, en).map(({ id, verdict }) => [id, verdict])).toEqual(verdicts);
  expect([...judge(`${base}\nMine.`)].map(([id, { verdict }]) => [id, verdict])).toEqual(verdicts);
  // Lines broken by a paste are the same words.
  expect([...judge(base.replace(/ /g, "\n"))].map(([id, { verdict }]) => [id, verdict])).toEqual(verdicts);
});

it("a statement that the FM took out does not satisfy its criterion", () => {
  const { verdict, statements: said } = judge(without(queue)).get("O6") ?? {};
  expect(verdict).toBe("missing");
  expect(said).toMatchObject([{ text: queue, standing: "removed" }]);
  expect(judge(without(queue)).get("O1")?.verdict).toBe("satisfied");
});

it("one of several that is gone leaves too little", () => {
  const gone = statements.find((one) => one.startsWith("The tenant was confirmed")) ?? "";
  expect(judge(without(gone)).get("O7")?.verdict).toBe("insufficient");
});

it("what came into the record after the edit was not taken up, and not removed", () => {
  expect(judge(without(queue), without(queue)).get("O6")?.statements).toMatchObject([{ standing: "notTakenUp" }]);
});

it("a text that says something else altogether satisfies nothing of its note", () => {
  for (const id of ["O1", "O3", "O4", "O6", "O8"] as const) expect(judge("Mine.").get(id)?.verdict).toBe("missing");
  // The other note stands.
  expect(judge("Mine.").get("I2")?.verdict).toBe("satisfied");
  expect(judge("Mine.").get("O2")?.verdict).toBe("notApplicable");
});

describe("a statement put back", () => {
  it("stands where it stood, whichever was taken out", () => {
    for (const statement of statements) expect(withStatement(without(statement), base, statement)).toBe(base);
  });

  it("stands at the end of a text that says something else altogether, and above the next action where only that is left", () => {
    expect(withStatement("Mine.", base, queue)).toBe(`Mine.\n- ${queue}`);
    expect(withStatement("", base, queue)).toBe(`- ${queue}`);
    const end = base.slice(base.indexOf("Next action:"));
    expect(withStatement(end, base, queue)).toBe(`- ${queue}\n\n${end}`);
  });

  it("is there in any text, once, and nothing else is lost", () => {
    fc.assert(
      fc.property(fc.subarray(base.split("\n")), fc.constantFrom(...statements), (lines, statement) => {
        const text = lines.join("\n");
        const after = withStatement(text, base, statement);
        expect(judge(after).get("O6")).toBeDefined();
        expect(after.split("\n").filter((line) => line === `- ${statement}`)).toHaveLength(1);
        expect(after.split("\n").filter((line) => line !== "" && line !== `- ${statement}`)).toEqual(lines.filter((line) => line !== "" && line !== `- ${statement}`));
        expect(withStatement(after, base, statement)).toBe(after);
      }),
    );
  });
});
