import type { WrittenMessage } from "../support/OutlookPage";
import { CUSTOMER, lost, messageOf, openMessage, typeSeats, typeUnstored, wrongBackAtDraft, wrongInNewPane } from "./paneAtRest";
import type { Round, Scenario } from "./Scenario";
import { callsAtRest, now, whileTimePasses } from "./time";

/** With so many the milestone is not reached any more, which the check before sending asks about. */
const MORE_SEATS = "990";

/**
 * What the check before sending knows of an email in the open message follows the closing, unasked: a fault of it is none of the
 * FM's, who typed a figure. The figure stands, the message is as it was, and nothing that can be clicked is lost.
 */
export const MARK_SCENARIO: Scenario<WrittenMessage, void> = {
  rest: "anywhere",
  open: async (outlook) => {
    const { pane } = outlook;
    await openMessage(outlook, "new");
    await pane.shows(CUSTOMER);
    await typeSeats(outlook);
    await typeUnstored(outlook);
    const from = await now(outlook);
    await pane.write("Account team email");
    await pane.outcome.getByText(/\S/).first().waitFor();
    await callsAtRest(outlook, from);
    return messageOf(outlook);
  },
  click: async (outlook) => {
    await outlook.pane.totalSeats.fill(MORE_SEATS);
    // Once the FM has stopped typing.
    await outlook.page.clock.runFor(1_000);
  },
  done: () => Promise.resolve(),
  wrong: wrongAfterTyping,
};

async function wrongAfterTyping({ outlook, call, fault, since }: Round, before: WrittenMessage): Promise<readonly string[]> {
  const { pane } = outlook;
  const gone = fault === "paneClosed" || fault === "itemChanged";
  const wrong = gone ? [...(await (fault === "paneClosed" ? wrongInNewPane(outlook, MORE_SEATS) : wrongBackAtDraft(outlook, MORE_SEATS)))] : [];
  if (!gone) {
    await whileTimePasses(outlook, { passes: true, since, call }, answeredOrGivenUp({ outlook, call, fault, since }));
    for (const email of ["Customer email", "Account team email"]) await pane.button(email).and(pane.frame.locator(":enabled")).waitFor();
    wrong.push(...(await lost(outlook, true, MORE_SEATS)));
  }
  if (JSON.stringify(await messageOf(outlook)) !== JSON.stringify(before)) wrong.push("the message is another");
  return wrong;
}

/** The time of all limits and of the late answer is over. */
async function answeredOrGivenUp({ outlook, since }: Round): Promise<void> {
  await outlook.page.waitForFunction((from) => performance.now() > from + 16_000, since);
}
