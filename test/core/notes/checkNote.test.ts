import fc from "fast-check";
import type { Closing } from "../../../src/core/engagement/Closing";
import { besideOwnWords, checkNote, correctedNote, withNextAction, type NoteFinding } from "../../../src/core/notes/checkNote";
import { noteText, type NoteFacts } from "../../../src/core/notes/noteText";
import { de } from "../../../src/messages/notes/de";
import { en } from "../../../src/messages/notes/en";
import { after, DAY, reached } from "../engagement/closings";

const FACTS: NoteFacts = { customerName: "Contoso", tenantName: null, tenantId: null, fmName: "Robin Weber", today: DAY, nextActionOn: DAY };
const closing: Closing = after(reached(), { type: "setConcerns", concerns: "Not ready yet", nextSteps: "Ask\nSam" });
const note = noteText("engagementManagement", closing, FACTS, en);

const check = (text: string, words = en) => checkNote(text, closing, FACTS, words);
const correctAll = (text: string): string => check(text).reduceRight((now, found) => correctedNote(now, found, en), text);

it("a composed note has nothing to look at but the FM's own words", () => {
  expect(check(note).map(({ finding: { shown }, writes }) => [shown, writes])).toEqual([["yet", "as of November 22, 2026"]]);
  expect(besideOwnWords(check(note), note, closing, en)).toEqual([]);
});

it("what the FM writes into the note is looked at, and corrected in one click", () => {
  const edited = `${note}\nIt is currently fine. It is not here yet, though.`;
  const found = besideOwnWords(check(edited), edited, closing, en);
  expect(found.map(({ finding: { shown }, writes }) => [shown, writes])).toEqual([
    ["currently", "as of November 22, 2026"],
    ["yet", "as of November 22, 2026"],
  ]);
  expect(correctedNote(edited, found[0] as NoteFinding, en)).toBe(edited.replace("currently", "as of November 22, 2026"));
});

it("a word of the pane's own language is found in a note of another", () => {
  expect(checkNote("Es ist derzeit so, for now.", closing, FACTS, de, [en]).map(({ finding: { shown } }) => shown)).toEqual(["derzeit", "for now"]);
  expect(checkNote("Es ist derzeit so, for now.", closing, FACTS, de).map(({ finding: { shown } }) => shown)).toEqual(["derzeit"]);
});

it("an edited note says the next action's day and owner anew, in whatever it is; one that names another action is left alone", () => {
  const planned = { ...FACTS, nextActionOn: "2026-12-04", nextActionOwner: "Kim Lee" };
  const asPlanned = noteText("engagementManagement", closing, planned, en);
  const bare = note.split("\n").filter((line) => !/^(?:Next action date|Owner):/.test(line)).join("\n");
  for (const text of [note, bare, `${bare}\nOwner:`]) expect(withNextAction(text, closing, planned, en)).toBe(asPlanned);
  expect(withNextAction(`${note}\nMine.`, closing, planned, en)).toBe(`${asPlanned}\nMine.`);
  for (const text of ["", "Mine.", "Next action: Call Sam.\nOwner: Sam"]) expect(withNextAction(text, closing, planned, en)).toBe(text);
  fc.assert(fc.property(fc.string(), (extra) => withNextAction(withNextAction(`${bare}\n${extra}`, closing, planned, en), closing, planned, en) === withNextAction(`${bare}\n${extra}`, closing, planned, en)));
});

describe("a next action without date or owner", () => {
  const without = (label: string): string => note.split("\n").filter((line) => !line.startsWith(`${label}:`)).join("\n");

  it.each([["Next action date"], ["Owner"]])("%s is added where it stood", (label) => {
    const text = without(label);
    const found = check(text).filter(({ finding }) => finding.kind !== "discouragedWord");
    expect(found).toHaveLength(1);
    expect(correctedNote(text, found[0] as NoteFinding, en)).toBe(note);
  });

  it("both are added, in their order", () => {
    const text = without("Owner").split("\n").filter((line) => !line.startsWith("Next action date:")).join("\n");
    const found = check(text).filter(({ finding }) => finding.kind !== "discouragedWord");
    const withDate = correctedNote(text, found[0] as NoteFinding, en);
    const second = check(withDate).find(({ finding }) => finding.kind === "nextActionWithoutOwner") as NoteFinding;
    expect(correctedNote(withDate, second, en)).toBe(note);
  });

  it("a label that stands there without a value gets it", () => {
    const text = note.replace("Owner: Robin Weber", "Owner:");
    expect(correctedNote(text, check(text).find(({ finding }) => finding.kind === "nextActionWithoutOwner") as NoteFinding, en)).toBe(note);
  });

  it("the empty label of another action is not this one's", () => {
    const text = `${without("Owner")}\nNext action: Rest.\nOwner:`;
    const [first] = check(text).filter(({ finding }) => finding.kind === "nextActionWithoutOwner");
    expect(correctedNote(text, first as NoteFinding, en)).toBe(`${note}\nNext action: Rest.\nOwner:`);
  });

  it("that nothing says is asked for, with a day in two weeks to add", () => {
    const unsaid = { ...FACTS, nextActionOn: null };
    const text = noteText("engagementManagement", closing, unsaid, en);
    const [found] = checkNote(text, closing, unsaid, en).filter(({ finding }) => finding.kind === "nextActionWithoutDate");
    expect(found?.writes).toBe("Next action date: December 6, 2026");
    expect(correctedNote(text, found as NoteFinding, en)).toBe(noteText("engagementManagement", closing, { ...FACTS, nextActionOn: "2026-12-06" }, en));
    expect(withNextAction(text, closing, unsaid, en)).toBe(text);
  });

  it("of another next action than the record's nobody here knows date and owner", () => {
    const found = check("Next action: Buy flowers.");
    expect(found.map(({ finding: { kind }, writes }) => [kind, writes])).toEqual([
      ["nextActionWithoutDate", null],
      ["nextActionWithoutOwner", null],
    ]);
    expect(correctAll("Next action: Buy flowers.")).toBe("Next action: Buy flowers.");
  });

  it("nothing is added to a text that is another by now", () => {
    const text = without("Owner");
    const found = check(text).find(({ finding }) => finding.kind === "nextActionWithoutOwner") as NoteFinding;
    expect(correctedNote(`More ${text}`, found, en)).toBe(`More ${text}`);
    const typedOn = text.replace(found.finding.shown, `${found.finding.shown} And more.`);
    expect(correctedNote(typedOn, found, en)).toBe(typedOn);
  });
});

it("the FM's own word in another line is the note's", () => {
  const edited = `${note}\nNot ready yet`;
  expect(besideOwnWords(check(edited), edited, closing, en).map(({ finding: { index } }) => index)).toEqual([edited.lastIndexOf("yet")]);
});
