import type { Locator } from "playwright-core";
import { en as n } from "../../../src/messages/notesReview/en";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import { opensForm, wrongWithoutPane } from "./openScenarios";
import { CUSTOMER, lost, typeUnstored } from "./paneAtRest";
import type { Round, Scenario } from "./Scenario";

const OWN_WORDS = "Sam Rivera knows the rest.";
const ENDS = [n.emailCopied, n.emailByHand, n.emailUnsure, n.emailOpened];

const review = ({ pane }: OutlookPage): Locator => pane.frame.getByRole("region", { name: "Notes review" });
const noteOf = (outlook: OutlookPage): Locator => review(outlook).getByRole("textbox", { name: /^Text of the note/ });

/** The note with the FM's own words, as an email to themselves: it opens, or it is copied and that is said, and the words stay. */
export const NOTE_SCENARIO: Scenario<void, WrittenMessage> = {
  open: async (outlook) => {
    await typeUnstored(outlook);
    await openReview(outlook);
    const note = noteOf(outlook);
    if (!(await note.inputValue()).endsWith(OWN_WORDS)) {
      await note.press("Control+End");
      await outlook.page.keyboard.insertText(` ${OWN_WORDS}`);
    }
  },
  click: (outlook) => review(outlook).getByRole("button", { name: n.emailToMyself }).click(),
  done: async (outlook) => {
    await outlook.body.waitFor();
    return outlook.message();
  },
  wrong: wrongWithNote,
  // What is read after it is of the message that opened.
  calls: (made) => made.filter((call) => call === "mailbox.displayNewMessageFormAsync"),
};

async function openReview(outlook: OutlookPage): Promise<void> {
  if ((await review(outlook).count()) === 0) await outlook.pane.button("Review notes").click();
  await noteOf(outlook).waitFor();
}

async function wrongWithNote(round: Round, _: unknown, whole: WrittenMessage): Promise<readonly string[]> {
  const { outlook, fault } = round;
  if (fault === "paneClosed") return wrongWithoutPane(outlook, fault);
  if (fault === "itemChanged") return [...(await wrongWithoutPane(outlook, fault)), ...(await wrongWords(outlook))];
  const said = review(outlook).getByText(new RegExp(ENDS.map((sentence) => sentence.replace(/[.?]/g, "\\$&")).join("|"))).first();
  if (await opensForm(round, said)) {
    await outlook.pane.shows(CUSTOMER);
    return (await outlook.message()).body === whole.body ? lost(outlook, false) : ["another message opened than the note"];
  }
  const now = await said.innerText();
  const failed = now.includes(n.emailOpened) ? [`said to be open, and nothing is: ${now}`] : [];
  return [...failed, ...(await wrongWords(outlook)), ...(await lost(outlook, true))];
}

/** The FM's words are there, and can be copied or emailed again. */
async function wrongWords(outlook: OutlookPage): Promise<readonly string[]> {
  await openReview(outlook);
  for (const name of [n.emailToMyself, n.copyNote]) await review(outlook).getByRole("button", { name }).and(outlook.pane.frame.locator(":enabled")).waitFor();
  return (await noteOf(outlook).inputValue()).endsWith(OWN_WORDS) ? [] : ["the FM's words are gone from the note"];
}
