import fc from "fast-check";
import { LONGEST_SUBJECT, subjectLine } from "../../../src/core/templates/subjectLine";

const SUBJECT = "{{customerName}} to {{queue}}";
const QUEUE = "FTCQ Inactive Americas";
const line = (customerName: string) => subjectLine(SUBJECT, { customerName, queue: QUEUE });
const ROOM = LONGEST_SUBJECT - " to ".length - QUEUE.length;

describe("subjectLine", () => {
  it.each([
    ["fills the line", "x".repeat(ROOM), `${"x".repeat(ROOM)} to ${QUEUE}`],
    ["is one too long", "x".repeat(ROOM + 1), `${"x".repeat(ROOM - 1)}… to ${QUEUE}`],
    ["has 300 characters", "x".repeat(300), `${"x".repeat(ROOM - 1)}… to ${QUEUE}`],
    ["ends in a space where it is cut", `${"x".repeat(ROOM - 3)}  ${"y".repeat(300)}`, `${"x".repeat(ROOM - 3)}… to ${QUEUE}`],
  ])("with a name that %s", (_, name, expected) => {
    expect(line(name)).toBe(expected);
  });

  it.each([
    ["families", "👨‍👩‍👧‍👦"],
    ["flags", "🇧🇷"],
    ["letters with marks", "e\u0301"],
    ["Devanagari", "क्षि"],
  ])("tears no character of a name of %s", (_, character) => {
    const kept = line(character.repeat(300)).split("…")[0] ?? "";
    expect(kept).toBe(character.repeat(Math.floor((ROOM - 1) / character.length)));
  });

  it("keeps code points whole in a browser without a Segmenter", () => {
    const { Segmenter } = Intl;
    try {
      Object.assign(Intl, { Segmenter: undefined });
      expect(line("🏢".repeat(300))).toBe(`${"🏢".repeat(Math.floor((ROOM - 1) / 2))}… to ${QUEUE}`);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  it("shortens the wording itself where nothing else is left", () => {
    expect(subjectLine("w".repeat(300), {})).toBe(`${"w".repeat(254)}…`);
  });

  it("never passes the limit, whatever the name, and keeps the queue whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }), (name) => {
        const subject = line(name);
        expect(subject.length).toBeLessThanOrEqual(LONGEST_SUBJECT);
        expect(subject.endsWith(` to ${QUEUE}`)).toBe(true);
      }),
    );
  });
});
