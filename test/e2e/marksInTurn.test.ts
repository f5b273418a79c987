import { decodeMarks } from "../../src/core/send-check/mark";
import { en as ribbonWords } from "../../src/messages/commands/en";
import { en } from "../../src/messages/pane/en";
import type { HostCall } from "../../src/playground/host/HostCall";
import { openRibbon, type RibbonMenu } from "./support/RibbonMenu";
import { CUSTOMERS, type SampleCustomer } from "./support/sampleCustomers";

// Pane and ribbon are two pages, and each saves all marks of a message together: what one has loaded before the other saved takes that back.

const CUSTOMER = CUSTOMERS[0] as SampleCustomer;
const LOADS = "item.loadCustomPropertiesAsync";
const SAVES = "customProperties.saveAsync";
const READS = "body.getTypeAsync";
// Less than either is waited for.
const LATE = { kind: "late", ms: 2_500 } as const;

/** What the check before sending knows of the message. */
async function marks({ outlook: { page } }: RibbonMenu) {
  const stored = await page.evaluate(() => {
    const { outlook } = window.playground ?? {};
    return outlook?.loadCustomProperties(outlook.state.activeDraft ?? "") ?? "{}";
  });
  return decodeMarks((JSON.parse(stored) as Record<string, unknown>)["closeoutSendCheck"]);
}

/** Waits until the message's marks, each as stored, say so. */
const marked = ({ outlook: { page } }: RibbonMenu, text: string): Promise<unknown> =>
  page.waitForFunction((expected) => {
    const { outlook } = window.playground ?? {};
    return outlook?.loadCustomProperties(outlook.state.activeDraft ?? "").replaceAll("\\", "").includes(expected);
  }, text);

/** From now on, what the pane asks of Outlook by that name: the first such call, once it is made, or answered. */
async function nextOfPane({ outlook: { page } }: RibbonMenu, call: string) {
  const before = await page.evaluate((name) => window.playground?.host?.calls.filter((one) => one.name === name).length ?? 0, call);
  const when = (isAnswered: boolean): Promise<HostCall> =>
    page.waitForFunction(([name, at, answered]) => {
      const made = window.playground?.host?.calls.filter((one) => one.name === name)[at];
      return made !== undefined && (!answered || made.outcome !== "open") ? made : null;
    }, [call, before, isAnswered] as const).then((handle) => handle.jsonValue() as Promise<HostCall>);
  return { made: () => when(false), answered: () => when(true) };
}

/** A message in which an email of the pane's stood, which the FM has taken out; its mark says that the milestone is not reached. */
async function messageWithMark(): Promise<RibbonMenu> {
  const ribbon = await openRibbon(CUSTOMER.mail);
  const { outlook } = ribbon;
  await outlook.reply();
  await outlook.ribbon("FastTrack Closeout");
  await outlook.pane.shows(CUSTOMER.customer);
  await outlook.pane.write("Account team email");
  await outlook.pane.outcome.getByText(en.done.insertedAtTop).waitFor();
  await outlook.pane.activeUsers.fill("9");
  await marked(ribbon, '"milestoneReached":false');
  await outlook.body.click();
  await outlook.page.keyboard.press("ControlOrMeta+A");
  await outlook.page.keyboard.press("Delete");
  return ribbon;
}

test("an email of the ribbon's, while the pane has loaded the marks and is about to save them: the check before sending knows it", async () => {
  const ribbon = await messageWithMark();
  const { outlook } = ribbon;
  await outlook.fault(LOADS, LATE);
  const [loads, saves] = [await nextOfPane(ribbon, LOADS), await nextOfPane(ribbon, SAVES)];
  await outlook.pane.activeUsers.fill(CUSTOMER.activeUsers);
  await loads.made();
  await ribbon.pressAndComplete("Customer email");
  await ribbon.notices.getByText(ribbonWords.done.insertedAtTop(CUSTOMER.customer)).waitFor();
  await saves.answered();
  expect(await marks(ribbon)).toMatchObject([{ kind: "customer", milestoneReached: true }]);

  await outlook.page.evaluate(() => {
    const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
    drafts.find(({ id }) => id === activeDraft)?.setRecipients("cc", [{ name: "", address: "eve@tailspin.example" }]);
  });
  await outlook.compose.getByRole("button", { name: "Send", exact: true }).click();
  await outlook.page.getByRole("alertdialog", { name: "FastTrack Closeout" }).getByText(/eve@tailspin\.example/).waitFor();
});

test("a click in the pane, while the pane itself has loaded the marks and Outlook is slow: it does not wait for that, and the next press on the ribbon waits for both", async () => {
  const ribbon = await messageWithMark();
  const { outlook } = ribbon;
  await outlook.fault(SAVES, LATE);
  const [saves, reads] = [await nextOfPane(ribbon, SAVES), await nextOfPane(ribbon, READS)];
  await outlook.pane.activeUsers.fill(CUSTOMER.activeUsers);
  await saves.made();
  await outlook.pane.write("Customer email");
  await ribbon.pressAndComplete("Customer email");
  await ribbon.notices.getByText(ribbonWords.failure.alreadyInserted).waitFor();
  expect((await reads.made()).startedAt).toBeLessThan((await saves.answered()).answeredAt ?? 0);
  expect(await marks(ribbon)).toMatchObject([{ kind: "customer", milestoneReached: true }]);
});
