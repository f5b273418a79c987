import { en } from "../../../src/messages/pane/en";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import type { ScenarioName } from "./daily";
import { CUSTOMER, messageOf, openMessage, settled, typeUnstored } from "./paneAtRest";
import type { Scenario } from "./Scenario";
import { callsAtRest, now } from "./time";
import { asItStands, EMAIL_FAILURES, UNDO_FAILURES, wrongInMessage, type Before } from "./wrongInMessage";

const LANGUAGE = "es";

async function changed(outlook: OutlookPage, { said: first, message }: Before): Promise<WrittenMessage> {
  await settled(outlook, first);
  const whole = await messageOf(outlook);
  if (whole.body === message.body) throw new Error("Nothing happened without a fault.");
  return whole;
}

async function open(outlook: OutlookPage, kind: "reply" | "new"): Promise<void> {
  await openMessage(outlook, kind);
  await outlook.pane.shows(CUSTOMER);
  await typeUnstored(outlook);
  await outlook.pane.templateLanguage.selectOption(LANGUAGE);
}

type Email = "Customer email" | "Account team email";
type InMessage = Scenario<Before, WrittenMessage>;

/** Into a message that is opened for it; then what the FM does before the click. */
const inMessage = (email: Email, kind: "reply" | "new", first: (outlook: OutlookPage) => Promise<void> = () => Promise.resolve()): InMessage => ({
  rest: "anywhere",
  open: async (outlook) => {
    await open(outlook, kind);
    await first(outlook);
    return asItStands(outlook);
  },
  click: (outlook) => outlook.pane.write(email),
  done: changed,
  wrong: (round, before, whole) => wrongInMessage(round, before, whole, LANGUAGE, EMAIL_FAILURES),
});

async function writeFirst(outlook: OutlookPage, email: Email): Promise<void> {
  const from = await now(outlook);
  await outlook.pane.write(email);
  await outlook.pane.button(en.undoInsert).waitFor();
  // The insert is noted on the message a moment later.
  await callsAtRest(outlook, from);
}

/** writing.test.ts */
export const WRITING = {
  "a customer email into a reply": inMessage("Customer email", "reply"),
  "an email below the FM's own words": inMessage("Customer email", "reply", async (outlook) => {
    await outlook.body.click({ position: { x: 5, y: 5 } });
    await outlook.page.keyboard.insertText("Guten Tag Herr Gross, hier wie besprochen:");
  }),
} satisfies Partial<Record<ScenarioName, InMessage>>;

const replaced = inMessage("Account team email", "new", async (outlook) => {
  await outlook.pane.templateLanguage.selectOption("de");
  await writeFirst(outlook, "Account team email");
  await outlook.pane.templateLanguage.selectOption(LANGUAGE);
});

const again = inMessage("Customer email", "reply", async (outlook) => {
  await writeFirst(outlook, "Customer email");
  await outlook.pane.write("Customer email");
  await outlook.pane.button(en.insertAsWell).waitFor();
});

const undone = inMessage("Account team email", "new", (outlook) => writeFirst(outlook, "Account team email"));

/** inserting.test.ts */
export const INSERTING = {
  "an account team email into a new message": inMessage("Account team email", "new"),
  "an email in the place of an earlier one": replaced,
  "the same email once more": { ...again, click: ({ pane }) => pane.button(en.insertAsWell).click() },
  undo: {
    ...undone,
    click: ({ pane }) => pane.button(en.undoInsert).click(),
    wrong: (round, before, whole) => wrongInMessage(round, before, whole, LANGUAGE, UNDO_FAILURES),
  },
} satisfies Partial<Record<ScenarioName, InMessage>>;
