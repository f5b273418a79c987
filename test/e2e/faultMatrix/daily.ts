import { OFFICE_CALLS, type OfficeCall } from "../../../src/adapters/office/officeCalls";
import type { FaultKind } from "../../../src/playground/host/Fault";

/** What an FM does with one click: the scenarios of the matrix, by the file of tests that plays them. */
export type ScenarioName =
  // writing.test.ts
  | "a customer email into a reply"
  | "an email below the FM's own words"
  | "the open draft's mark follows the closing"
  // inserting.test.ts
  | "an account team email into a new message"
  | "an email in the place of an earlier one"
  | "the same email once more"
  | "undo"
  // opening.test.ts
  | "a customer email from a mail"
  | "an account team email from a mail"
  | "a note to oneself"
  | "requests in bulk"
  | "a closing is opened from the list"
  // showing.test.ts
  | "a mail is selected"
  | "a reply is begun"
  | "the pane starts"
  // ribbon.test.ts
  | "ribbon: a customer email from a mail"
  | "ribbon: an account team email from a mail"
  | "ribbon: an account team email into a message"
  | "ribbon: an Assignment request into a message"
  | "ribbon: a notification that cannot be replaced";

/**
 * Which scenarios try which call in every day's tests; npm run faults tries each call of each scenario. Decided here and not by
 * what runs first: each file of tests has a process of its own. A call without a scenario does not compile.
 */
const DAILY: Readonly<Record<OfficeCall, readonly [ScenarioName, ...ScenarioName[]]>> = {
  "mailbox.addHandlerAsync(ItemChanged)": ["the pane starts"],
  "mailbox.addHandlerAsync(OfficeThemeChanged)": ["the pane starts"],
  "mailbox.displayNewMessageFormAsync": ["an account team email from a mail", "a note to oneself", "requests in bulk", "ribbon: an account team email from a mail"],
  "mailbox.displayMessageFormAsync": ["a closing is opened from the list"],
  "item.addHandlerAsync(RecipientsChanged)": ["a reply is begun"],
  "item.displayReplyFormAsync": ["a customer email from a mail", "ribbon: a customer email from a mail"],
  "item.getAllInternetHeadersAsync": ["a mail is selected", "ribbon: a customer email from a mail"],
  "item.getSelectedDataAsync": ["a customer email into a reply", "ribbon: an account team email into a message"],
  "item.loadCustomPropertiesAsync": ["a customer email into a reply", "the open draft's mark follows the closing", "ribbon: an account team email into a message"],
  "customProperties.saveAsync": ["the open draft's mark follows the closing", "an account team email into a new message", "ribbon: an account team email into a message"],
  "roamingSettings.saveAsync": ["a customer email from a mail", "ribbon: a customer email from a mail"],
  "sessionData.getAsync": ["a customer email into a reply", "ribbon: an account team email into a message"],
  "sessionData.setAsync": ["a customer email into a reply", "ribbon: an account team email into a message"],
  "body.getAsync": ["a mail is selected", "a customer email into a reply", "ribbon: a customer email from a mail", "ribbon: an account team email into a message"],
  "body.getTypeAsync": ["a customer email into a reply", "ribbon: an account team email into a message"],
  "body.prependAsync": ["an account team email into a new message", "ribbon: an Assignment request into a message"],
  "body.setAsync": ["undo", "an email in the place of an earlier one"],
  "body.setSelectedDataAsync": ["an email below the FM's own words", "the same email once more"],
  "subject.getAsync": ["a reply is begun", "ribbon: an account team email into a message"],
  "subject.setAsync": ["an account team email into a new message", "an email in the place of an earlier one", "ribbon: an Assignment request into a message"],
  "from.getAsync": ["a reply is begun", "ribbon: an account team email into a message"],
  "to.getAsync": ["a customer email into a reply", "ribbon: an account team email into a message"],
  "to.addAsync": ["an account team email into a new message", "ribbon: an Assignment request into a message"],
  "to.setAsync": ["undo"],
  "cc.getAsync": ["a reply is begun", "ribbon: an account team email into a message"],
  "bcc.getAsync": ["a reply is begun", "ribbon: an account team email into a message"],
  "notificationMessages.replaceAsync": ["ribbon: a customer email from a mail"],
  "notificationMessages.removeAsync": ["ribbon: a notification that cannot be replaced"],
  "notificationMessages.addAsync": ["ribbon: a notification that cannot be replaced"],
};

const NO_PANE = { paneClosed: "only the ribbon's commands show notifications, and a command has no pane that could be closed" };

/** What cannot go wrong in that way, with the reason: the matrix is whole without it. */
export const IMPOSSIBLE: Readonly<Partial<Record<OfficeCall, Readonly<Partial<Record<FaultKind, string>>>>>> = {
  "notificationMessages.replaceAsync": NO_PANE,
  "notificationMessages.removeAsync": NO_PANE,
  "notificationMessages.addAsync": NO_PANE,
};

// npm run faults.
const ALL = process.env["FAULTS"] === "all";

/** Which of the calls made in a scenario are tried in this run. */
export function callsToTry(scenario: ScenarioName, made: readonly string[]): readonly string[] {
  const daily = OFFICE_CALLS.filter((call) => DAILY[call].includes(scenario));
  const lacking = daily.filter((call) => !made.includes(call));
  if (lacking.length > 0) throw new Error(`"${scenario}" makes no call ${lacking.join(", ")} any more: let another scenario try it (DAILY).`);
  return ALL ? made : daily;
}
