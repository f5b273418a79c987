import { en } from "../../../src/messages/commands/en";
import { FAULTS } from "../../../src/playground/outlook/FaultChoices";
import type { FaultKind } from "../../../src/playground/host/Fault";
import { allStored } from "../support/closingsBesideAddIn";
import { ASSIGNMENT_TEAM, expectAccountTeamEmail, expectAssignmentRequest } from "../support/expectEmail";
import type { WrittenMessage } from "../support/OutlookPage";
import { openRibbon, type RibbonEmail, type RibbonMenu } from "../support/RibbonMenu";
import { CUSTOMERS, type SampleCustomer } from "../support/sampleCustomers";
import { callsToTry, IMPOSSIBLE, type ScenarioName } from "./daily";
import { FAULT_KINDS, ownCalls, TAKES_TIME } from "./faults";
import { Tried } from "./table";

// Whatever call goes wrong in a command of the ribbon, and however: it completes once, what it says is true of what stands, and
// no half email stands.

const GERMAN = CUSTOMERS[0] as SampleCustomer;
const NOTICE = "notificationMessages.replaceAsync";
// Shorter than any limit of a command, of which the shortest is 2.5 s.
const STEP_MS = 2_000;

interface Command {
  readonly surface: "read" | "compose";
  readonly email: RibbonEmail;
  /** Calls that Outlook refuses anyway. */
  readonly refused?: readonly string[];
}

const COMMANDS = {
  "ribbon: a customer email from a mail": { surface: "read", email: "Customer email" },
  "ribbon: an account team email from a mail": { surface: "read", email: "Account team email" },
  "ribbon: an account team email into a message": { surface: "compose", email: "Account team email" },
  "ribbon: an Assignment request into a message": { surface: "compose", email: "Assignment request" },
  // Outlook refuses to replace a notification: it is taken away and added, and each of the two may go wrong too.
  "ribbon: a notification that cannot be replaced": { surface: "read", email: "Customer email", refused: [NOTICE] },
} satisfies Partial<Record<ScenarioName, Command>>;

const WRITTEN: Readonly<Partial<Record<RibbonEmail, { readonly subject: string; readonly to: string; readonly body: (body: string) => void }>>> = {
  "Account team email": { subject: GERMAN.accountTeamSubject, to: GERMAN.accountTeam, body: (body) => { expectAccountTeamEmail(body, "html", GERMAN); } },
  "Assignment request": { subject: `Assignment request: ${GERMAN.customer} to ${GERMAN.queue}`, to: ASSIGNMENT_TEAM, body: (body) => { expectAssignmentRequest(body, "html", GERMAN); } },
};

// A message that is written keeps its command: there another item is another window. A command has no pane that could be closed.
const kindsFor = (surface: Command["surface"]): readonly FaultKind[] => FAULT_KINDS.filter((kind) => kind !== "paneClosed" && (surface === "read" || kind !== "itemChanged"));

const DONE = Object.values(en.done).map((sentence) => sentence(GERMAN.customer));
const MAY_BE_THERE = [en.failure.timeout, en.tookTooLong, en.failedInside];
const NOT_DONE = [...Object.values(en.failure), ...MAY_BE_THERE, en.mailNotRead, en.templateNotLoaded, en.noTenant, en.tenantUnclear, en.missing("").slice(0, -2)];
const begins = (text: string, sentences: readonly string[]): boolean => sentences.some((sentence) => text.startsWith(sentence));

async function openFor({ surface, email }: Command, options: { readonly errorsExpected?: boolean } = {}): Promise<RibbonMenu> {
  const ribbon = await openRibbon(GERMAN.mail, options);
  if (email === "Assignment request") {
    await ribbon.outlook.ribbon("FastTrack Closeout");
    await ribbon.outlook.pane.shows(GERMAN.customer);
    await ribbon.saveAssignmentTeam(ASSIGNMENT_TEAM);
  }
  if (surface === "compose") await ribbon.newMessageTo(GERMAN.sender);
  return ribbon;
}

/** Every call that a command makes when all is well. */
async function callsOf(command: Command): Promise<readonly string[]> {
  const ribbon = await openFor(command);
  for (const call of command.refused ?? []) await ribbon.fault(call, FAULTS.error);
  return ownCalls((await ribbon.pressAndComplete(command.email)).map(({ name }) => name));
}

/** Lets time pass, a step at a time, until the command has completed. */
async function completed(ribbon: RibbonMenu, passes: boolean) {
  let over = false;
  const calls = ribbon.completed().finally(() => { over = true; });
  calls.catch(() => undefined);
  while (passes && !over) {
    // Storage is not slow: its limit counts in the same time.
    await allStored(ribbon.outlook.page);
    await ribbon.outlook.page.clock.runFor(STEP_MS);
  }
  return calls;
}

/** What the command has said on the item that it worked on, and how many messages are being written. */
function outcomeOf({ outlook }: RibbonMenu, surface: Command["surface"]) {
  return outlook.page.evaluate((of) => {
    const { notices = {}, drafts = [], activeDraft = null, selectedMail = null } = window.playground?.outlook.state ?? {};
    return { said: notices[(of === "compose" ? activeDraft : selectedMail) ?? ""] ?? [], drafts: drafts.length };
  }, surface);
}

/** What is said of a message is true of it. */
function untrue(text: string, { subject, to, body }: WrittenMessage, before: WrittenMessage, email: RibbonEmail): readonly string[] {
  const whole = WRITTEN[email];
  const stands = { body: body !== before.body, subject: subject !== before.subject, recipients: to.join() !== before.to.join() };
  if (whole === undefined) return [];
  if (stands.body) whole.body(body.slice(0, -before.body.length));
  const wrong = [
    ...(stands.subject && subject !== whole.subject ? [`half a subject: ${subject}`] : []),
    ...(stands.recipients && to.join() !== whole.to ? [`other recipients: ${to.join()}`] : []),
  ];
  if (begins(text, DONE)) {
    if (!stands.body) wrong.push("said to be done, and nothing was");
    if (!stands.subject && !text.includes(en.warning.subjectNotSet)) wrong.push("the subject is missing and it is not said");
    if (!stands.recipients && !text.includes(en.warning.recipientsNotSet)) wrong.push("the recipients are missing and it is not said");
    return wrong;
  }
  for (const part of ["body", "subject", "recipients"] as const) {
    if (stands[part] && !begins(text, MAY_BE_THERE) && !text.includes(en.writtenParts[part])) wrong.push(`the ${part} stands and it is not said`);
  }
  return wrong;
}

test.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])("%s", async (scenario) => {
  const command: Command = COMMANDS[scenario];
  const { surface, email, refused = [] } = command;
  const calls = callsToTry(scenario, await callsOf(command));
  const tried = new Tried(scenario);
  const ribbon = await openFor(command, { errorsExpected: true });
  const { outlook } = ribbon;
  await outlook.page.clock.install();
  const before = surface === "compose" ? await outlook.message() : null;
  for (const call of calls) {
    for (const kind of kindsFor(surface)) {
      if (refused.includes(call) || IMPOSSIBLE[call as keyof typeof IMPOSSIBLE]?.[kind] !== undefined) continue;
      await outlook.page.evaluate(() => window.playground?.commands.faults.clear());
      for (const one of refused) await ribbon.fault(one, FAULTS.error);
      await ribbon.fault(call, FAULTS[kind]);
      await ribbon.press(email);
      await ribbon.called(call);
      // An Outlook that answers needs no patience.
      const made = await completed(ribbon, TAKES_TIME.has(kind));
      const name = `${call}: ${kind}`;
      expect([name, made.filter((one) => one.name === "event.completed").length]).toEqual([name, 1]);
      const { said, drafts } = await outcomeOf(ribbon, surface);
      // Only where the notification itself is not answered, or the mail is gone, is the last word not said.
      const isUnsaid = kind === "itemChanged" || (call === NOTICE && kind !== "error") || (call.startsWith("notificationMessages.") && call !== NOTICE);
      const text = said.map(({ message }) => message).join("\n");
      if (!isUnsaid) {
        expect([name, said.map(({ type }) => type)]).toEqual([name, [expect.stringMatching(/^(informational|error|insight)Message$/)]]);
        expect([name, text, begins(text, DONE) || begins(text, NOT_DONE)]).toEqual([name, text, true]);
      }
      if (before !== null) {
        const message = await outlook.message();
        if (!isUnsaid) expect([name, text, untrue(text, message, before, email)]).toEqual([name, text, []]);
        else if (message.body !== before.body) WRITTEN[email]?.body(message.body.slice(0, -before.body.length));
        await outlook.discard();
        await ribbon.newMessageTo(GERMAN.sender);
      } else {
        if (!isUnsaid) expect([name, text, drafts > 0]).toEqual([name, text, begins(text, DONE) || (drafts > 0 && begins(text, MAY_BE_THERE))]);
        if (drafts > 0) await outlook.discard();
      }
      tried.add(call, kind);
    }
  }
  tried.write();
  // The clock's own script has no way into the frame of the mail's text.
  expect(outlook.opened.errors.filter((error) => !error.includes("about:srcdoc"))).toEqual([]);
}, 600_000);
