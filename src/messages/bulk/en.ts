import type { RequestedEmail } from "../../core/bulk/requestRun";

/** The sentences of the Assignment requests for several tenants; words that the pane has already come from there. A number or date comes in as text. */
export const en = {
  title: "Assignment requests",
  loading: "Reading the closings…",
  notRead: "The closings could not be read. Close this view and open it again.",
  none: "None of the selected tenants is due for an Assignment request.",
  emailsOpened: (opened: string, all: string): string => `Emails opened: ${opened} of ${all}`,
  tenantsAsked: (asked: string, all: string): string => `Tenants asked for: ${asked} of ${all}`,
  progress: "Progress of the requests",
  saveAnswers: "Save and go on",
  tenants: (count: string): string => `Tenants: ${count}`,
  part: (part: string, parts: string): string => `Part ${part} of ${parts}`,
  to: (address: string): string => `To ${address}`,
  tableOf: (queue: string): string => `Tenants in the email to ${queue}`,
  showTable: "Show the table",
  openEmail: (number: string, all: string): string => `Open email ${number} of ${all}`,
  copyEmail: (number: string, all: string): string => `Copy email ${number} of ${all}`,
  opening: "Opening…",
  state: { opening: "Open?", opened: "Opened", failed: "Not opened" } satisfies Record<RequestedEmail["state"], string>,
  openedOn: (date: string): string => `Opened on ${date}.`,
  openedAndRecorded: (date: string): string => `Opened on ${date}. The closings say that the queue was asked for.`,
  unsure: "It is not known whether this email was opened or sent. Look among your drafts and open windows. Until you say so, its tenants are in no other email.",
  itOpened: "It was opened or sent",
  itDidNot: "It was not",
  deny: "It did not open after all",
  denies: (queue: string): string => `It did not open after all: email to ${queue}`,
  changed: "Something changed meanwhile, so nothing was opened. Look through the requests again.",
  markNotSaved: "The check before sending will not know this email. Check its recipients and its text yourself.",
  notRecorded: (names: string): string => `These are asked for, but their closings could not be changed. Mark the step there: ${names}.`,
  formsOnlyWhenReading: "Outlook opens new messages only while you read a mail. Go back to a mail, or copy the emails.",
  leftOut: (count: string): string => `In no email: ${count}`,
  why: { maybeAskedFor: "An email that may be open already asks for it.", tenantUnknown: "It is not in the directory any more.", closingUnread: "Its closing is gone or cannot be read." },
  customerNameMissing: "The customer name is missing.",
  tenantIdMissing: "The tenant ID is missing.",
  goesOn: (left: string): string => `Assignment requests have been begun. Tenants still to be asked for: ${left}.`,
  unsettled: "It is not known whether an Assignment request was opened.",
  notMarked: "An Assignment request was opened, but not every closing could be changed. Mark the step in those without it.",
  allOpened: "All Assignment requests of the last run were opened.",
  showResults: "Show the results",
  goOn: "Go on with the requests",
  putAway: "Put the results away",
  back: "Back to the list",
};

export type BulkMessages = typeof en;

export default en;
