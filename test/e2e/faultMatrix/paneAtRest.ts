import { en } from "../../../src/messages/pane/en";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";

export const MAIL = "fabrikam-abschluss";
export const CUSTOMER = "Fabrikam GmbH";
/** Looked at between two rounds. */
export const OTHER_MAIL = "northwind-cierre";
export const OTHER_CUSTOMER = "Northwind Traders";

const EMAILS = ["Customer email", "Account team email", "Assignment request"] as const;
const NO_MESSAGE: WrittenMessage = { subject: "", to: [], bodyType: "html", body: "" };
// Shorter than any of the add-in's limits: what is done at one of them is done before the next is over.
const STEP_MS = 1_000;

export async function selectMail({ page }: OutlookPage, mail: string): Promise<void> {
  await page.evaluate((id) => window.playground?.outlook.selectMail(id), mail);
}

/**
 * No fault, nothing being written, the customer's mail and the pane with its tenant on screen.
 *
 * @param startsAnew  the pane too: one that Outlook never told of another mail looks for itself only when it has the focus
 */
export async function restore(outlook: OutlookPage, startsAnew = false): Promise<void> {
  const { page, pane } = outlook;
  const wasOnDraft = await isOnDraft(outlook);
  await page.evaluate(() => {
    document.querySelector(".pane-frame iframe")?.setAttribute("data-last-round", "");
    const { outlook: mailbox, faults } = window.playground ?? {};
    faults?.choose([...faults.chosen.keys()], null);
    // Never called: with it the add-in has from its start on the objects that can throw, and sees no other in the midst.
    faults?.choose(["nothing"], "throws");
    for (const draft of mailbox?.state.drafts ?? []) mailbox?.discard(draft);
    mailbox?.dismissToast();
  });
  if (wasOnDraft && !startsAnew) {
    // Outlook starts the pane anew for the mail: nothing of the last round is left in it.
    await page.locator(".pane-frame iframe:not([data-last-round])").waitFor();
    await pane.shows(CUSTOMER);
    return;
  }
  if (startsAnew && (await page.locator(".pane-frame iframe").count()) > 0) {
    await outlook.ribbon("FastTrack Closeout");
    await frameGone(outlook);
  }
  if ((await page.locator(".pane-frame iframe").count()) === 0) await outlook.ribbon("FastTrack Closeout");
  await pane.tenant.waitFor();
  // Another mail between: what was said of the last round goes with it, and a host that showed no item shows one again.
  await selectMail(outlook, OTHER_MAIL);
  await pane.shows(OTHER_CUSTOMER);
  await selectMail(outlook, MAIL);
  await pane.shows(CUSTOMER);
}

/** Whether the pane stands, beside a message being written. */
async function isOnDraft({ page, pane }: OutlookPage): Promise<boolean> {
  if ((await page.locator(".pane-frame iframe").count()) === 0) return false;
  return pane.frame.locator("html").evaluate(() => typeof (window as { readonly Office?: typeof Office }).Office?.context?.mailbox?.item?.subject === "object");
}

/** The message being written; an empty one where none is. */
export async function messageOf(outlook: OutlookPage): Promise<WrittenMessage> {
  return (await outlook.compose.count()) > 0 ? outlook.message() : NO_MESSAGE;
}

/** What the pane last said of an email; nothing: "". */
export async function said({ pane }: OutlookPage): Promise<string> {
  return (await pane.outcome.count()) > 0 ? pane.outcome.innerText() : "";
}

/** Something else is said than before, and the emails can be asked for. */
export async function settled(outlook: OutlookPage, before: string): Promise<string> {
  const { pane } = outlook;
  const [firstLine = ""] = before.split("\n");
  await pane.outcome.getByText(/\S/).first().waitFor();
  if (firstLine !== "") await pane.outcome.filter({ hasNotText: firstLine }).waitFor();
  for (const email of EMAILS) await pane.button(email).and(pane.frame.locator(":enabled")).waitFor();
  return said(outlook);
}

export const noMail = ({ pane }: OutlookPage): Promise<void> => pane.tenant.getByRole("heading", { name: en.noMailTitle }).waitFor();
export const frameGone = ({ page }: OutlookPage): Promise<void> => page.locator(".pane-frame iframe").waitFor({ state: "detached" });

/** Waits for what shall come; where only time brings it, time passes meanwhile. */
export async function whileTimePasses<T>({ page }: OutlookPage, passes: boolean, what: Promise<T>): Promise<T> {
  if (!passes) return what;
  let there = false;
  const came = what.finally(() => { there = true; });
  came.catch(() => undefined);
  while (!there) await page.clock.runFor(STEP_MS);
  return came;
}

/** The answer that comes when nobody waits for it any more changes nothing of what is shown. */
export async function lateAnswer(outlook: OutlookPage, call: string, shown: () => Promise<string>): Promise<readonly string[]> {
  const before = await shown();
  const answered = outlook.page.waitForFunction((called) => window.playground?.host?.calls.filter(({ name }) => name === called).at(-1)?.outcome !== "open", call);
  await whileTimePasses(outlook, true, answered);
  const after = await shown();
  return after === before ? [] : [`the late answer changed "${before}" to "${after}"`];
}

/** The call is made, more often than before, or the pane is gone with it. */
export async function hasCalled({ page }: OutlookPage, call: string, earlier: number): Promise<void> {
  await page.waitForFunction(([name, count]) => {
    const { host = null } = window.playground ?? {};
    return host === null || host.calls.filter(({ name: one }) => one === name).length > count;
  }, [call, earlier] as const);
}

// So many looks without a change: the pane has nothing more to ask.
const QUIET = 5;

/**
 * Names of all calls once no more come, what the pane does a moment after its last word included.
 *
 * @param since  how many were made before: one of those may never be answered
 */
export async function callsAtRest(outlook: OutlookPage, since = 0): Promise<readonly string[]> {
  await outlook.page.clock.runFor(STEP_MS);
  let calls = await outlook.calls();
  for (let unchanged = 0; unchanged < QUIET; unchanged++) {
    const now = await outlook.calls();
    // Another pane has begun a list of its own.
    const from = since > now.length ? 0 : since;
    const open = await outlook.page.evaluate((first) => window.playground?.host?.calls.slice(first).some(({ outcome }) => outcome === "open") ?? false, from);
    if (open || now.length !== calls.length) unchanged = -1;
    calls = now;
  }
  return calls;
}
