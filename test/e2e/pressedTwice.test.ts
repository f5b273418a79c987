import { en } from "../../src/messages/commands/en";
import { en as pane } from "../../src/messages/pane/en";
import type { HostCall } from "../../src/playground/host/HostCall";
import { openRibbon, type RibbonEmail, type RibbonMenu } from "./support/RibbonMenu";
import { CUSTOMERS, type SampleCustomer } from "./support/sampleCustomers";
import { waitUntil } from "./support/waitUntil";

// Outlook on the web starts a page of commands for each press: two that are under way know of each other by the browser alone.

const GERMAN = CUSTOMERS[0] as SampleCustomer;

/** On a slow Outlook, the second while the first reads the mail; gives what each page called, once both are over. */
async function pressBoth(ribbon: RibbonMenu, first: RibbonEmail, second: RibbonEmail): Promise<readonly (readonly HostCall[])[]> {
  const { page } = ribbon.outlook;
  await ribbon.fault("body.getAsync", { kind: "late", ms: 1_500 });
  await ribbon.press(first);
  await ribbon.called("body.getAsync");
  const one = await page.evaluateHandle(() => window.playground?.commands.host);
  await ribbon.press(second);
  const other = await page.evaluateHandle(() => window.playground?.commands.host);
  await page.waitForFunction(([one, other]) => [one, other].every((host) => host?.calls.some(({ name }) => name === "event.completed")), [one, other] as const);
  return page.evaluate(([one, other]) => [one?.calls ?? [], other?.calls ?? []], [one, other] as const);
}

const forms = ({ outlook: { page } }: RibbonMenu): Promise<number> => page.evaluate(() => window.playground?.outlook.state.drafts.length ?? 0);

/** Of an answer that is written, with the pane beside it. */
async function openRibbonBesidePane(): Promise<RibbonMenu> {
  const ribbon = await openRibbon(GERMAN.mail);
  await ribbon.outlook.reply();
  await ribbon.outlook.ribbon("FastTrack Closeout");
  await ribbon.outlook.pane.shows(GERMAN.customer);
  return ribbon;
}

async function expectOneEmail({ outlook }: RibbonMenu): Promise<void> {
  const { body } = await outlook.message();
  expect(body.split(GERMAN.sentences[0] ?? "")).toHaveLength(2);
}

/** A press waits for what another has under way. */
function waitsForTurn({ outlook: { page } }: RibbonMenu): Promise<void> {
  return waitUntil(() => page.evaluate(async () => (await navigator.locks.query()).pending?.some(({ name }) => name?.startsWith("fasttrack-closeout.customer")) ?? false));
}

/** The press that is under way is not ended by a limit of its own, be the machine as slow as it may. */
async function stopTimers({ outlook: { page } }: RibbonMenu): Promise<void> {
  const stopped = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="FastTrack Closeout commands"]')?.contentWindow ?? null;
    if (frame === null) return 0;
    const last = frame.setTimeout(() => undefined);
    for (let timer = 1; timer <= last; timer += 1) frame.clearTimeout(timer);
    return last;
  });
  expect(stopped).toBeGreaterThan(1);
}

function expectCompletedOnce(calls: readonly (readonly HostCall[])[]): void {
  for (const of of calls) expect(of.map(({ name }) => name).filter((name) => name === "event.completed")).toHaveLength(1);
}

test("the same email, beside a mail that is read: one form opens, and the notification says so", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  expectCompletedOnce(await pressBoth(ribbon, "Customer email", "Customer email"));
  expect(await forms(ribbon)).toBe(1);
  await ribbon.outlook.discard();
  await ribbon.notices.getByText(en.done.replyOpened(GERMAN.customer)).waitFor();
  expect(await ribbon.notices.count()).toBe(1);

  // By itself it is another one.
  await ribbon.pressAndComplete("Customer email");
  expect(await forms(ribbon)).toBe(1);
});

test("the same email, beside a mail that is read, and the first press's page ends: the second says that it is not known what came of it", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  const { page } = ribbon.outlook;
  await ribbon.fault("body.getAsync", { kind: "never" });
  await ribbon.press("Customer email");
  await ribbon.called("body.getAsync");
  await ribbon.notices.getByText(en.working.customer).waitFor();
  await stopTimers(ribbon);
  const first = await page.evaluateHandle(() => window.playground?.commands.host);
  await ribbon.press("Customer email");
  const second = await page.evaluateHandle(() => window.playground?.commands.host);
  await waitsForTurn(ribbon);
  await page.evaluate((host) => { host?.dispose(); }, first);
  await page.waitForFunction((host) => host?.calls.some(({ name }) => name === "event.completed"), second);
  expectCompletedOnce([await page.evaluate((host) => host?.calls ?? [], second)]);
  await ribbon.notices.getByText(en.endUnknown).waitFor();
  expect(await ribbon.notices.count()).toBe(1);
  expect(await forms(ribbon)).toBe(0);
});

test("two emails, beside a mail that is read: both open", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  expectCompletedOnce(await pressBoth(ribbon, "Account team email", "Customer email"));
  expect(await forms(ribbon)).toBe(2);
});

test("the same email, in a message that is written: it goes in once, and the second asks", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  await ribbon.outlook.reply();
  expectCompletedOnce(await pressBoth(ribbon, "Customer email", "Customer email"));
  await ribbon.notices.getByText(en.failure.alreadyInserted).waitFor();
  await expectOneEmail(ribbon);
});

test("two emails, in a message that is written: the second asks", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  await ribbon.newMessageTo(GERMAN.sender);
  expectCompletedOnce(await pressBoth(ribbon, "Account team email", "Customer email"));
  await ribbon.notices.getByText(en.failure.otherInserted).waitFor();
});

test("in a message into which a press is writing: a click in the pane begins when that is over, and asks", async () => {
  const ribbon = await openRibbonBesidePane();
  const { outlook } = ribbon;
  await ribbon.fault("body.getAsync", { kind: "late", ms: 500 });
  await ribbon.press("Customer email");
  await ribbon.called("body.getAsync");
  await outlook.pane.write("Customer email");
  await outlook.pane.outcome.getByText(pane.failure.alreadyInserted).waitFor();
  await expectOneEmail(ribbon);
});

test("in a message into which the pane is writing: the press begins when that is over, and asks", async () => {
  const ribbon = await openRibbonBesidePane();
  const { outlook } = ribbon;
  await outlook.fault("body.getAsync", { kind: "late", ms: 1_500 });
  await outlook.pane.write("Customer email");
  const calls = await ribbon.pressAndComplete("Customer email");
  expectCompletedOnce([calls]);
  await ribbon.notices.getByText(en.failure.alreadyInserted).waitFor();
  await expectOneEmail(ribbon);
});
