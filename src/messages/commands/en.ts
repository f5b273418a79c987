import type { FactName, TemplateKind } from "../../core/templates/Email";

/** What an email may need that is asked for in the pane. */
export type AskedName = Exclude<FactName, "noBlockersConfirmed" | "nextActionDateSet" | "variant" | "recipientName"> | "customerAddresses" | "accountTeamAddresses" | "assignmentTeamAddress";

/**
 * What a ribbon command says on the mail. Each sentence fits by itself into a notification of 150 characters, with a
 * customer's name of 40; `openPane` into a button of 30.
 */
export const en = {
  openPane: "Open FastTrack Closeout",
  working: { customer: "Writing the customer email…", accountTeam: "Writing the account team email…", assignment: "Writing the Assignment request…" } satisfies Record<TemplateKind, string>,
  done: {
    replyOpened: (customer: string): string => `${customer}: a reply with the email is open. Read it, then send it.`,
    newMessageOpened: (customer: string): string => `${customer}: a new message with the email is open. Read it, then send it.`,
    insertedAtTop: (customer: string): string => `${customer}: the email stands at the top of your message.`,
    insertedAtCursor: (customer: string): string => `${customer}: the email stands where your cursor was.`,
    replacedEarlier: (customer: string): string => `${customer}: the email took the place of the earlier one.`,
  },
  ifNotOpened: "Nothing opened? Copy it in FastTrack Closeout.",
  warning: {
    subjectKept: "Your subject was kept.",
    subjectNotSet: "The subject could not be set. Write it yourself.",
    recipientsKept: "Your recipients were kept. Check that they are the right ones.",
    notOnlyTeam: "Not all recipients are the Assignment team. Check the To line.",
    recipientsNotSet: "The recipients could not be set. Add them yourself.",
    recipientsUnchecked: "Outlook does not show all recipients. Check the To line.",
    selectionKept: "Your selected text was kept.",
    selectionUnknown: "Outlook did not say where your cursor is.",
    markNotSaved: "The check before sending will not know it.",
    bodyUnchecked: "Look through your message before you send.",
  },
  early: "Early by the playbook: see FastTrack Closeout.",
  notRecorded: "The step could not be recorded: see FastTrack Closeout.",
  failure: {
    noMail: "No mail is open any more. Open the mail and try again.",
    alreadyInserted: "This email is in your message already. To insert it once more, use FastTrack Closeout.",
    earlierEdited: "An email of this kind is in your message already. To insert this one too, use FastTrack Closeout.",
    earlierPictures: "An email of this kind is in your message already. To insert this one too, use FastTrack Closeout.",
    otherInserted: "Another closing email is in your message already. To replace it or insert both, use FastTrack Closeout.",
    timeout: "Outlook did not answer in time. Look whether the email is there; if not, copy it in FastTrack Closeout.",
    failed: "Outlook could not put the email in place. Copy it in FastTrack Closeout.",
    refused: "Outlook did not accept the email. Copy it in FastTrack Closeout.",
    itemChanged: "Another mail was opened meanwhile, so nothing more was written. Go back to your mail and try again.",
    unsupported: "This Outlook cannot open or fill a message. Copy the email in FastTrack Closeout.",
  },
  writtenParts: { body: "text", subject: "subject", recipients: "recipients" },
  alreadyWritten: (parts: string): string => `Already in your message: ${parts}.`,
  maybeWritten: (parts: string): string => `Perhaps in your message, please look: ${parts}.`,
  noTenant: "No customer takes part in this mail and none is named in it. Choose the tenant in FastTrack Closeout.",
  tenantUnclear: "It is not certain which customer this mail is about. Choose the tenant in FastTrack Closeout.",
  missing: (names: string): string => `Fill in first, in FastTrack Closeout: ${names}.`,
  needed: {
    customerName: "customer name",
    tenantId: "tenant ID",
    tenantName: "tenant name",
    workloads: "workloads",
    seats: "total seats",
    activeUsers: "active users",
    queue: "region",
    nextActionDate: "next action date",
    fmName: "your name",
    rfaLink: "link for a new Request for Assistance",
    customerAddresses: "customer’s address",
    accountTeamAddresses: "account team’s address",
    assignmentTeamAddress: "Assignment team’s address",
  } satisfies Record<AskedName, string>,
  notNow: "The playbook does not allow this now.",
  mailNotRead: "Outlook did not let the mail be read. Select it again and try once more.",
  storageFailed: "What is saved on this computer cannot be read now, so nothing was written. Open FastTrack Closeout.",
  templateNotLoaded: "The template could not be loaded. Check your connection and try again.",
  tookTooLong: "This took too long. Look whether the email is there before you try again.",
  endUnknown: "What came of it is not known. Look whether the email is there before you try again.",
  failedInside: "This did not work. Look whether the email is there; if not, write it in FastTrack Closeout.",
  listed: (items: readonly string[]): string => items.join(", "),
  sentences: (items: readonly string[]): string => items.join(" "),
};

export type RibbonMessages = typeof en;

export default en;
