import { en } from "../../../src/messages/pane/en";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import { now, whileTimePasses } from "./time";

export const MAIL = "fabrikam-abschluss";
export const CUSTOMER = "Fabrikam GmbH";
/** Looked at between two rounds. */
export const OTHER_MAIL = "northwind-cierre";
export const OTHER_CUSTOMER = "Northwind Traders";

/** Stored once, and there in each round. */
export const SEATS = 870;
/** No number: it is typed and can be stored nowhere, and the pane alone keeps it. */
const TYPED = "91 or so";

const EMAILS = ["Customer email", "Account team email", "Assignment request"] as const;
const NO_MESSAGE: WrittenMessage = { subject: "", to: [], bodyType: "html", body: "" };

/**
 * Where a scenario begins: on the customer's mail, or on another one, with the pane beside it; on the customer's mail with a pane
 * that was opened just now, or without one. "anywhere": with a message that it opens itself, for which Outlook starts the pane anew.
 */
export type Rest = "mail" | "otherMail" | "newPane" | "noPane" | "anywhere";

export async function selectMail({ page }: OutlookPage, mail: string): Promise<void> {
  await page.evaluate((id) => window.playground?.outlook.selectMail(id), mail);
}

/** No fault, no message being written, and the scenario's place on screen, with as few starts of the pane as it takes. */
export async function comeToRest(outlook: OutlookPage, rest: Rest): Promise<void> {
  const { page, pane } = outlook;
  let hasPane = await page.evaluate(() => {
    const { outlook: mailbox, faults, host = null } = window.playground ?? {};
    faults?.choose([...faults.chosen.keys()], null);
    mailbox?.dismissToast();
    return host !== null;
  });
  if (rest === "anywhere") return;
  if (hasPane && (rest === "noPane" || rest === "newPane")) {
    await togglePane(outlook);
    await frameGone(outlook);
    hasPane = false;
  }
  await page.evaluate((mail) => {
    const { outlook: mailbox } = window.playground ?? {};
    for (const draft of mailbox?.state.drafts ?? []) mailbox?.discard(draft);
    mailbox?.dismissToast();
    mailbox?.selectMail(mail);
  }, hasPane || rest === "otherMail" ? OTHER_MAIL : MAIL);
  if (rest === "noPane") return;
  // Another mail between: what was said of the last round goes with it, and a host that showed no item shows one again.
  if (!hasPane) await togglePane(outlook);
  else await pane.shows(OTHER_CUSTOMER);
  if (rest !== "otherMail" && hasPane) await selectMail(outlook, MAIL);
  await pane.shows(rest === "otherMail" ? OTHER_CUSTOMER : CUSTOMER);
}

/** Opens a message in the place of any other, with the pane that Outlook starts for it. */
export async function openMessage(outlook: OutlookPage, kind: "reply" | "new"): Promise<void> {
  const { page } = outlook;
  const hasPane = await page.evaluate(([what, mail]) => {
    const { outlook: mailbox, host = null } = window.playground ?? {};
    document.querySelector(".pane-frame iframe")?.setAttribute("data-last-round", "");
    // In one go: the pane goes from message to message without one for the mail between.
    for (const draft of mailbox?.state.drafts ?? []) mailbox?.discard(draft);
    const answered = mailbox?.state.mails.find(({ id }) => id === mail);
    if (what === "reply" && answered !== undefined) mailbox?.openReply(answered, { all: false, htmlBody: "" });
    else mailbox?.openNewMessage({ to: [], cc: ["jonas.gross@fabrikam.de"], bcc: [], subject: "", htmlBody: "" });
    mailbox?.dismissToast();
    return host !== null;
  }, [kind, MAIL] as const);
  await outlook.body.waitFor();
  if (!hasPane) await togglePane(outlook);
  await newPane(outlook);
}

/** Another pane stands than the one of the last round, or none any more: a fault may have closed it at once. */
async function newPane({ page }: OutlookPage): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".pane-frame iframe:not([data-last-round])") !== null || window.playground?.host === null);
}

export const togglePane = (outlook: OutlookPage): Promise<void> => outlook.ribbon("FastTrack Closeout");

/** Figures of the customer's that every round must leave as they are: one that is stored, one that is only typed. */
export async function typeSeats({ pane }: OutlookPage): Promise<void> {
  await pane.totalSeats.fill(String(SEATS));
}

export async function typeUnstored({ pane }: OutlookPage): Promise<void> {
  await pane.activeUsers.fill(TYPED);
}

/**
 * @param stayed  whether the pane in which it was typed is still there
 * @param stored  the seats that were stored last
 */
export async function lost({ pane }: OutlookPage, stayed: boolean, stored = String(SEATS)): Promise<readonly string[]> {
  const [seats, activeUsers] = [await pane.totalSeats.inputValue(), await pane.activeUsers.inputValue()];
  return [...(seats === stored ? [] : [`the seats stored are lost: ${seats}`]), ...(activeUsers === TYPED || !stayed ? [] : [`what was typed is lost: ${activeUsers}`])];
}

/** After the pane was closed: the FM opens it anew, beside what is open, and goes on. */
export async function wrongInNewPane(outlook: OutlookPage, seats = String(SEATS)): Promise<readonly string[]> {
  await frameGone(outlook);
  await togglePane(outlook);
  return wrongBack(outlook, seats);
}

/** After another item was open: the FM goes back to the message. */
export async function wrongBackAtDraft(outlook: OutlookPage, seats = String(SEATS)): Promise<readonly string[]> {
  await noMail(outlook);
  await outlook.page.evaluate(() => {
    const { outlook: mailbox, host } = window.playground ?? {};
    const draft = mailbox?.state.drafts.find(({ id }) => id === mailbox.state.activeDraft);
    document.querySelector(".pane-frame iframe")?.setAttribute("data-last-round", "");
    if (draft !== undefined) host?.show({ surface: "compose", draft });
  });
  await outlook.page.locator(".pane-frame iframe:not([data-last-round])").waitFor();
  return wrongBack(outlook, seats);
}

async function wrongBack(outlook: OutlookPage, seats: string): Promise<readonly string[]> {
  await outlook.pane.shows(CUSTOMER);
  await emailsUsable(outlook);
  return lost(outlook, false, seats);
}

/** The message being written; an empty one where none is. */
export async function messageOf(outlook: OutlookPage): Promise<WrittenMessage> {
  return (await outlook.compose.count()) > 0 ? outlook.message() : NO_MESSAGE;
}

/** What the pane last said of an email; nothing: "". */
export async function said({ pane }: OutlookPage): Promise<string> {
  return (await pane.outcome.count()) > 0 ? pane.outcome.innerText() : "";
}

async function emailsUsable({ pane }: OutlookPage): Promise<void> {
  for (const email of EMAILS) await pane.button(email).and(pane.frame.locator(":enabled")).waitFor();
}

/** Something else is said than before, and the emails can be asked for. */
export async function settled(outlook: OutlookPage, before: string): Promise<string> {
  const { pane } = outlook;
  const [firstLine = ""] = before.split("\n");
  await pane.outcome.getByText(/\S/).first().waitFor();
  if (firstLine !== "") await pane.outcome.filter({ hasNotText: firstLine }).waitFor();
  await emailsUsable(outlook);
  return said(outlook);
}

export const noMail = ({ pane }: OutlookPage): Promise<void> => pane.tenant.getByRole("heading", { name: en.noMailTitle }).waitFor();
export const frameGone = ({ page }: OutlookPage): Promise<void> => page.locator(".pane-frame iframe").waitFor({ state: "detached" });

/** The answer that comes when nobody waits for it any more changes nothing of what is shown. */
export async function lateAnswer(outlook: OutlookPage, call: string, shown: () => Promise<string>): Promise<readonly string[]> {
  const before = await shown();
  const answered = outlook.page.waitForFunction((called) => window.playground?.host?.calls.filter(({ name }) => name === called).at(-1)?.outcome !== "open", call);
  await whileTimePasses(outlook, { passes: true, since: await now(outlook), call }, answered);
  const after = await shown();
  return after === before ? [] : [`the late answer changed "${before}" to "${after}"`];
}
