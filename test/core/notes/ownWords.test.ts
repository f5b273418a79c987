import type { Closing } from "../../../src/core/engagement/Closing";
import { checkOwnWords, correctOwnWords, rewordAction, type OwnWordsFinding } from "../../../src/core/notes/ownWords";
import { de } from "../../../src/messages/notes/de";
import { en } from "../../../src/messages/notes/en";
import { after, DAY, reached } from "../engagement/closings";

const closing: Closing = after(
  reached(),
  { type: "setActivitiesReviewed", activitiesReviewed: "Mail, currently" },
  { type: "setConcerns", concerns: "Not yet.\nNoch offen", nextSteps: "Sam, for now" },
);
const found = checkOwnWords(closing, [en, de], DAY);

it("looks at each field in each language, and tells a word once", () => {
  expect(found.map(({ field, finding: { shown, correction } }) => [field, shown, correction])).toEqual([
    ["activitiesReviewed", "currently", "as of November 22, 2026"],
    ["concerns", "yet", "as of November 22, 2026"],
    ["concerns", "Noch", null],
    ["nextSteps", "for now", "as of November 22, 2026"],
  ]);
  expect(checkOwnWords(closing, [en, en], DAY).map(({ finding: { shown } }) => shown)).toEqual(["currently", "yet", "for now"]);
});

it("corrects one field and leaves the others as they are", () => {
  const corrected = found.reduceRight((record, one) => after(record, ...correctOwnWords(record, one)), closing);
  expect([corrected.activitiesReviewed, corrected.concerns, corrected.nextSteps]).toEqual(["Mail, as of November 22, 2026", "Not as of November 22, 2026.\nNoch offen", "Sam, as of November 22, 2026"]);
});

it("corrects nothing where another pane has written something else", () => {
  const other = after(closing, { type: "setConcerns", concerns: "All is well", nextSteps: closing.nextSteps });
  expect(correctOwnWords(other, found[1] as OwnWordsFinding)).toEqual([]);
});

it("gives back the words that were there", () => {
  const [first] = found as [OwnWordsFinding];
  const corrected = after(closing, ...correctOwnWords(closing, first));
  expect(after(corrected, rewordAction(corrected, "activitiesReviewed", "Mail, currently"))).toEqual(closing);
});
