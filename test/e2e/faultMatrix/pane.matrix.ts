import { en } from "../../../src/messages/pane/en";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";
import { FASTER, FAULT_NAMES, FAULTS, ownCalls, type FaultName } from "./faults";
import { Tried } from "./table";

// Not among the tests that run (its name says so to jest) until every case of it has held; it says what shall hold.
//
// Whatever call of the pane goes wrong, and however: a sentence that says what to do, "copy" as the way out, everything usable
// again, a message that is as it was or whole, and what was chosen still chosen.

const MAIL = "fabrikam-abschluss";
const CUSTOMER = "Fabrikam GmbH";
const EMAILS = ["Customer email", "Account team email", "Assignment request"] as const;

interface Scenario {
  readonly surface: "read" | "compose";
  /** What the FM has open and has chosen, in a pane that has just started. */
  readonly open: (outlook: OutlookPage) => Promise<void>;
  /** What comes before the click each time. */
  readonly prepare?: (outlook: OutlookPage) => Promise<void>;
  readonly click: (outlook: OutlookPage) => Promise<void>;
  /** What is said where it did not work. Left out: of an email, which can be copied then. */
  readonly failures?: readonly string[];
  /** Of the calls made, those that no other scenario has. Left out: all. */
  readonly only?: readonly string[];
}

const openMail = async (outlook: OutlookPage): Promise<void> => {
  await outlook.page.evaluate((id) => window.playground?.outlook.selectMail(id), MAIL);
  await outlook.pane.shows(CUSTOMER);
};

const openReply = async (outlook: OutlookPage): Promise<void> => {
  await openMail(outlook);
  await outlook.reply();
  await outlook.pane.shows(CUSTOMER);
  await outlook.pane.templateLanguage.selectOption("Spanish");
};

const openNew = async (outlook: OutlookPage): Promise<void> => {
  await outlook.page.evaluate(() => window.playground?.outlook.openNewMessage({ to: [], cc: ["jonas.gross@fabrikam.de"], bcc: [], subject: "", htmlBody: "" }));
  await outlook.body.waitFor();
  await outlook.pane.shows(CUSTOMER);
  await outlook.pane.templateLanguage.selectOption("Spanish");
};

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "a customer email from a mail": { surface: "read", open: openMail, click: (outlook) => outlook.pane.write("Customer email") },
  "an account team email from a mail": { surface: "read", open: openMail, click: (outlook) => outlook.pane.write("Account team email") },
  "a customer email into a reply": { surface: "compose", open: openReply, click: (outlook) => outlook.pane.write("Customer email") },
  "an account team email into a new message": { surface: "compose", open: openNew, click: (outlook) => outlook.pane.write("Account team email") },
  "an email below the FM's own words": {
    surface: "compose",
    open: openReply,
    prepare: async (outlook) => {
      await outlook.body.click({ position: { x: 5, y: 5 } });
      await outlook.page.keyboard.insertText("Guten Tag Herr Gross, hier wie besprochen:");
    },
    click: (outlook) => outlook.pane.write("Customer email"),
    only: ["body.setSelectedDataAsync"],
  },
  undo: {
    surface: "compose",
    open: openNew,
    prepare: async (outlook) => {
      await outlook.pane.write("Account team email");
      await outlook.pane.button(en.undoInsert).waitFor();
    },
    click: (outlook) => outlook.pane.button(en.undoInsert).click(),
    failures: Object.values(en.insertNotUndone),
  },
};

const NO_MESSAGE: WrittenMessage = { subject: "", to: [], bodyType: "html", body: "" };
const messageOf = async (outlook: OutlookPage): Promise<WrittenMessage> => ((await outlook.compose.count()) > 0 ? outlook.message() : NO_MESSAGE);

/** Lets the add-in's limits pass faster; its pane must have started, for office.js gives up on its own files sooner too. */
async function hurry({ page }: OutlookPage): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  await frame?.evaluate((times) => {
    const own = window.setTimeout.bind(window) as (act: () => void, ms?: number) => number;
    if (Reflect.has(window, "hurried")) return;
    Reflect.set(window, "hurried", true);
    Reflect.set(window, "setTimeout", (act: () => void, ms = 0) => own(act, ms >= 1_000 ? ms / times : ms));
  }, FASTER);
}

/** As it was when the scenario began: in the same pane and message where they are still there, else anew. */
async function begin(outlook: OutlookPage, { surface, open }: Scenario, start: WrittenMessage | null): Promise<void> {
  const { page } = outlook;
  await page.evaluate(() => {
    const { host } = window.playground ?? {};
    host?.faults.clear();
    // Never called: with it the add-in has from its start on the objects that can throw, and sees no other in the midst.
    host?.faults.set("nothing", { kind: "throws" });
  });
  const there = surface === "compose" && start !== null && (await outlook.compose.count()) > 0 && (await page.locator(".pane-frame iframe").count()) > 0 && (await outlook.pane.tenant.getByRole("heading", { level: 1, name: CUSTOMER, exact: true }).count()) > 0;
  if (there) {
    await page.evaluate(({ subject, body, bodyType }) => {
      const { drafts = [], activeDraft = null } = window.playground?.outlook.state ?? {};
      const draft = drafts.find(({ id }) => id === activeDraft);
      draft?.setSubject(subject);
      draft?.setRecipients("to", []);
      draft?.setBody(body, bodyType);
    }, start);
    const message = await outlook.message();
    if (message.body === start.body && start.to.length === 0) return;
  }
  await page.evaluate(() => {
    const { outlook: mailbox } = window.playground ?? {};
    for (const draft of mailbox?.state.drafts ?? []) mailbox?.discard(draft);
    mailbox?.dismissToast();
  });
  if ((await page.locator(".pane-frame iframe").count()) === 0) await outlook.ribbon("FastTrack Closeout");
  await open(outlook);
  await hurry(outlook);
}

/** Something else is said than before, where anything was, and the emails can be asked for. */
async function lastWord({ pane }: OutlookPage, before: string | null): Promise<string> {
  await pane.outcome.getByText(/\S/).first().waitFor();
  if (before !== null) await pane.outcome.filter({ hasNotText: before }).waitFor();
  for (const email of EMAILS) await pane.button(email).and(pane.frame.locator(":enabled")).waitFor();
  return pane.outcome.innerText();
}

/** Whether a form opens in the mail's place, or it is said that none did. */
async function opens(outlook: OutlookPage): Promise<boolean> {
  const opened = outlook.body.waitFor().then(() => true, () => false);
  const said = outlook.pane.outcome.getByText(/\S/).first().waitFor().then(() => false, () => true);
  return Promise.race([opened, said]);
}

interface Ends {
  /** Where the click takes back what was done: what was said of that. */
  readonly said: string | null;
  readonly before: WrittenMessage;
  readonly whole: WrittenMessage;
}

/** What is wrong with what the FM sees after a fault; nothing, it is to be hoped. */
async function faultsSeen(outlook: OutlookPage, call: string, fault: FaultName, { surface, failures }: Scenario, ends: Ends): Promise<readonly string[]> {
  const { page, pane } = outlook;
  if (fault === "pane closed" || fault === "item changes") {
    if (fault === "pane closed") await page.locator(".pane-frame iframe").waitFor({ state: "detached" });
    else await pane.tenant.getByRole("heading", { name: en.noMailTitle }).waitFor();
    return halfWritten(await messageOf(outlook), ends, null);
  }
  if (surface === "read" && (await opens(outlook))) {
    await pane.shows(CUSTOMER);
    return (await outlook.message()).body === ends.whole.body ? [] : ["another message opened than the email"];
  }
  const said = await lastWord(outlook, ends.said);
  const wrong: string[] = [];
  const message = await messageOf(outlook);
  const failed = (failures ?? Object.values(en.failure)).some((sentence) => said.includes(sentence));
  wrong.push(...halfWritten(message, ends, failed && failures === undefined ? said : null));
  if (failed && failures === undefined && (await pane.button(en.copyEmail).count()) !== 1) wrong.push(`no way out: ${said}`);
  if (!failed && message.body === ends.before.body) wrong.push(`said to be done, and nothing was: ${said}`);
  if (surface === "compose" && (await pane.templateLanguage.inputValue()) !== "es") wrong.push("the language chosen is another");
  if (fault === "after 15 s") wrong.push(...(await lateAnswer(outlook, call, said)));
  return wrong;
}

/** The answer that comes when nobody waits for it any more changes nothing. */
async function lateAnswer(outlook: OutlookPage, call: string, said: string): Promise<readonly string[]> {
  await outlook.page.waitForFunction((called) => window.playground?.host?.calls.filter(({ name }) => name === called).at(-1)?.outcome !== "open", call);
  const later = await outlook.pane.outcome.innerText();
  return later === said ? [] : [`the late answer changed "${said}" to "${later}"`];
}

/** The body is as it was or whole; a part that stands although it failed is named. */
function halfWritten(message: WrittenMessage, { before, whole }: Ends, failure: string | null): readonly string[] {
  const wrong: string[] = [];
  if (message.body !== before.body && message.body !== whole.body) wrong.push(`half an email: ${message.body.slice(0, 300)}`);
  if (failure === null) return wrong;
  const changed = { body: message.body !== before.body, subject: message.subject !== before.subject, recipients: message.to.join() !== before.to.join() };
  for (const part of ["body", "subject", "recipients"] as const) {
    if (changed[part] && !failure.includes(en.writtenParts[part])) wrong.push(`the ${part} was written and it is not said: ${failure}`);
  }
  return wrong;
}

/** Runs a scenario once as it should be, then with each fault of each call it made; what was wrong, by call and fault. */
async function play(name: string, scenario: Scenario): Promise<readonly string[]> {
  const { surface, prepare, click, only } = scenario;
  const tried = new Tried(`pane: ${name}`);
  const outlook = await openAddIn(MAIL, { errorsExpected: true });
  await outlook.pane.shows(CUSTOMER);
  await begin(outlook, scenario, null);
  const start = await messageOf(outlook);
  await prepare?.(outlook);
  const saidBefore = async (): Promise<string | null> => (name === "undo" ? outlook.pane.outcome.locator("p").first().innerText() : null);
  const first = await saidBefore();
  const made = (await outlook.calls()).length;
  const before = await messageOf(outlook);
  await click(outlook);
  if (surface === "compose") await lastWord(outlook, first);
  else await outlook.body.waitFor();
  const whole = await messageOf(outlook);
  if (whole.body === before.body) throw new Error("Nothing happened without a fault.");
  const calls = ownCalls((await outlook.calls()).slice(made)).filter((call) => only?.includes(call) ?? true);
  if (calls.length === 0) throw new Error("No call was made without a fault.");

  const wrong: string[] = [];
  for (const call of calls) {
    for (const fault of FAULT_NAMES) {
      const run = async (): Promise<readonly string[]> => {
        await begin(outlook, scenario, start);
        await prepare?.(outlook);
        const ends = { said: await saidBefore(), before: await messageOf(outlook), whole };
        const earlier = (await outlook.calls()).filter((one) => one === call).length;
        await outlook.fault(call, FAULTS[fault]);
        await click(outlook);
        await outlook.page.waitForFunction(([called, count]) => {
          const { host = null } = window.playground ?? {};
          return host === null || (host.calls.filter(({ name: one }) => one === called).length > count);
        }, [call, earlier] as const);
        return faultsSeen(outlook, call, fault, scenario, ends);
      };
      const seen = await run().catch((error: unknown) => [String(error).slice(0, 400)]);
      wrong.push(...seen.map((one) => `${call}, ${fault}: ${one}`));
      tried.add(call, fault);
    }
  }
  tried.write();
  return wrong;
}

// Most of the time they wait, so they wait side by side.
let played: Readonly<Record<string, Promise<readonly string[]>>> = {};
beforeAll(() => {
  played = Object.fromEntries(Object.entries(SCENARIOS).map(([name, scenario]) => [name, play(name, scenario)]));
  return Promise.allSettled(Object.values(played));
}, 600_000);

test.each(Object.keys(SCENARIOS))("%s: each call, each fault", async (name) => {
  expect(await played[name]).toEqual([]);
});
