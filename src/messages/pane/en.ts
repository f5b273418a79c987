import type { CriterionId } from "../../core/notes/checklist";
import type { AccountTeam, ServiceStatus, Variant } from "../../core/engagement/Closing";
import type { StepId, StepStatus } from "../../core/engagement/Step";
import type { RefusalReason } from "../../core/engagement/ClosingAction";
import type { Doubt, Evidence } from "../../core/tenant/Detection";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { Region } from "../../playbook/queues";
import { bracketedCodes } from "./bracketedCodes";

const PLACES: Record<Evidence["place"], string> = {
  from: "sender",
  to: "To",
  cc: "Cc",
  bcc: "Bcc",
  replyTo: "Reply-To",
  subject: "subject",
  newest: "text of this message",
  link: "a link in this message",
  signature: "signature or footer",
  quoted: "an older message below",
  memory: "your earlier choice",
};

const EVIDENCE: Record<Evidence["kind"], (shown: string) => string> = {
  participantDomain: (shown) => `${shown} belongs to a domain of this tenant in your directory`,
  participantAddress: (shown) => `${shown} is listed as this customer’s contact`,
  tenantId: (shown) => `The tenant ID ${shown} is written in the mail`,
  tenantName: (shown) => `${shown} is this tenant’s name or address`,
  domain: (shown) => `${shown} belongs to a domain of this tenant in your directory`,
  customerName: (shown) => `“${shown}” is written in the mail`,
  lookUp: (shown) => `Microsoft’s public look-up leads from ${shown} to this tenant`,
  lookUpOfText: (shown) => `Microsoft’s public look-up leads from ${shown} to this tenant`,
  confirmedThread: () => "You chose this tenant for this conversation",
  confirmedDomain: (shown) => `You chose this tenant for the domain of ${shown}`,
};

/** Every sentence of the task pane. A number or date comes in as text already written in the reader's language. */
export const en = {
  languageName: "English",
  reading: "Reading the mail…",
  tenant: "Tenant",
  statusDetected: "Found",
  statusAsk: "Please choose",
  statusNone: "No customer",
  tenantId: "Tenant ID",
  tenantName: "Tenant name",
  country: "Country",
  queue: "Queue",
  region: "Region",
  regionName: (region: Region): string => region,
  domains: "Domains",
  notKnown: "not known",
  queueNeedsRegion: "The region is not known, so no queue is chosen. Which region is it?",
  regionIsSuggestion: "Only a suggestion, from where the tenant was created. It counts once you choose the region.",
  why: "Why this tenant?",
  whyAsk: "What the mail shows",
  evidence: (piece: Evidence): string => EVIDENCE[piece.kind](piece.shown),
  place: (place: Evidence["place"]): string => PLACES[place],
  doubt: (doubt: Doubt): string => {
    switch (doubt.kind) {
      case "twoCustomers":
        return "More than one customer is in this mail. Choose the one you are closing.";
      case "domainInTwoTenants":
        return `${doubt.domain} stands in your directory under more than one tenant. Choose the right one.`;
      case "unknownDomain":
        return `No tenant in your directory has the domain ${doubt.domain}.`;
      case "lookAlike":
        return `Careful: ${doubt.domain} looks like ${doubt.of}, but is another domain.`;
      case "onlyWeakEvidence":
        return "There are only hints: nobody of a customer takes part, and no tenant ID, tenant name or domain is written in the message itself.";
      case "unconfirmedTenantId":
        return `The mail names the tenant ID ${doubt.tenantId}, which is not the one in your directory.`;
      case "textNamesAnother":
        return `The text names another tenant: ${doubt.shown}.`;
      case "bodyUnread":
        return "Outlook did not give the text of this mail. What stands there was not looked at.";
      case "bodyCut":
        return "This mail is too long to be read whole. What stands further down was not looked at.";
      case "directoryUnread":
        return "Your directory of tenants cannot be read now, so only the tenants that this pane has shown before are known. Search for the tenant, or add it.";
    }
  },
  noCustomer: "No customer takes part in this mail and none is named in it.",
  noMailTitle: "No mail is open",
  noMail: "Open or select one mail. The customer and the closing appear here.",
  noMailOf: "Outlook shows add-ins no delivery reports, no mail of group or archive mailboxes, not every encrypted mail, and no more than one mail at a time. You can still choose the tenant and copy the emails.",
  itemNote: {
    meeting: "This is a meeting invitation. It is neither answered nor changed; the emails open as messages of their own.",
    appointment: "This is an appointment. Nothing is written into it: copy the emails and send them as messages.",
    report: "This is a delivery report from a mail system. It is not answered: copy the emails and send them as messages.",
    protected: "This mail is encrypted, and Outlook keeps its text from add-ins. Only sender, recipients and subject were looked at.",
    shared: "This mail is in a shared mailbox. Check the From line before you send.",
  },
  mailNotRead: "Outlook did not let the mail be read. Select it again, or choose the tenant yourself.",
  tryAgain: "Try again",
  outlookNotReady: "Outlook did not answer. Close this pane and open it again.",
  /** What the browser's storage does not do, what becomes of the data, and what to do. */
  storageFault: {
    blocked: "The browser gives the add-in no storage. Allow cookies and site data for it, or leave the private window, then open the pane again. What you enter now is kept until you close the pane.",
    full: "The storage of this browser is full. Free up space on this computer. What was saved before is still there; what you enter now is kept until you close the pane.",
    closed: "The browser has closed the storage of the add-in. What was saved before is still there; what you enter now is kept until you close the pane. Copy your notes, then open the pane again.",
    corrupt: "The saved closing of this tenant is damaged and cannot be read. It is left as it is. What you enter now is kept until you close the pane: copy your notes before.",
    newerVersion: "A newer version of the add-in has saved data here. Close Outlook and open it again to get that version. Nothing saved is changed; what you enter now is kept until you close the pane.",
    failed: "What you enter cannot be saved on this computer now. It is kept until you close the pane: copy your notes before, then open the pane again.",
  },
  candidates: "Tenants that fit",
  chooseThis: (name: string): string => `Choose ${name}`,
  changeTenant: "Change tenant",
  forgetChoice: "Forget my choice for this mail",
  neverCustomer: (domain: string): string => `${domain} is never the customer`,
  searchTenants: "Search by name, domain or tenant ID",
  searchNothing: "Nothing in your directory fits. Check the spelling, or add the tenant.",
  directoryEmpty: "Your directory is empty. Add the tenant here, or import an FTOP export under “Tenant directory”.",
  addTenant: "Add a tenant",
  saveTenant: "Save tenant",
  customerName: "Customer name",
  domain: "Mail domain",
  cancel: "Cancel",
  close: "Close",
  save: "Save",
  badTenantId: "A tenant ID is a GUID such as 1f3a5b7c-1234-4abc-8def-0123456789ab.",
  badTenantName: "A tenant name looks like contoso.onmicrosoft.com.",
  badDomain: "Write a mail domain such as contoso.com. Public providers such as gmail.com are nobody’s tenant.",
  badCustomerDomain: "Write a mail domain such as contoso.com. Public providers such as gmail.com, Microsoft, your own company and partners are never the customer.",
  badNumber: (least: string): string => `Write a whole number of ${least} or more.`,
  badAddress: "Write an email address such as name@contoso.com. Separate several with a semicolon.",
  alreadyThere: (name: string): string => `${name} is in your directory already, and nothing was changed.`,
  alreadyThereDomains: (name: string, domains: string): string => `${name} was in your directory already: ${domains} was added to it, and what it says stays.`,
  alreadyThereFilled: (name: string): string => `${name} was in your directory already: what it lacked was added, and what it says stays.`,
  ofAnother: (name: string): string => `${name} in your directory has this already. Open that tenant instead.`,
  addedToDirectory: (name: string): string => `${name} was added to your directory.`,
  tenantNeedsKey: "Fill in a tenant ID, a tenant name or a mail domain.",

  emails: "Emails",
  customerEmail: "Customer email",
  accountTeamEmail: "Account team email",
  assignmentRequest: "Assignment request",
  customerEmailHint: "What is complete, and how to ask again",
  accountTeamEmailHint: "Review with the customer, then disengage",
  assignmentRequestHint: (queue: string): string => `Move to ${queue}`,
  templateLanguage: "Template language",
  languageOf: (language: LanguageCode): string => ({ en: "English", "pt-BR": "Portuguese (Brazil)", es: "Spanish", de: "German", ja: "Japanese", "zh-CN": "Chinese (Simplified)" })[language],
  assignmentIsEnglish: "The Assignment request is always in English, with the queue’s official name.",
  writing: "Putting the email in place…",
  done: {
    replyOpened: "A reply with the email is open. Read it, then send it.",
    newMessageOpened: "A new message with the email is open. Read it, then send it.",
    insertedAtTop: "The email stands at the top of your message.",
    insertedAtCursor: "The email stands where your cursor was.",
    replacedEarlier: "The email took the place of the earlier one.",
  },
  ifNotOpened: "Nothing opened? Copy the email and paste it.",
  warning: {
    subjectKept: "Your subject was kept.",
    subjectNotSet: "The subject could not be set. Write it yourself.",
    recipientsKept: "Your recipients were kept. Check that they are the right ones.",
    notOnlyTeam: "Your recipients were kept, and not all of them are the Assignment team. Check the To line before you send.",
    recipientsNotSet: "The recipients could not be set. Add them yourself.",
    recipientsUnchecked: "Outlook does not show all recipients. Check the To line.",
    selectionKept: "Your selected text was kept, so the email stands at the top.",
    selectionUnknown: "Outlook did not say where your cursor is, so the email stands at the top.",
    markNotSaved: "The check before sending will not know this email.",
    bodyUnchecked: "Outlook does not confirm that the rest of your message is unchanged. Look through it before you send.",
  },
  failure: {
    noMail: "No mail is open any more. Open the mail and try again, or copy the email.",
    alreadyInserted: "This email is in your message already.",
    earlierEdited: "An email of this kind is in your message already, edited or from before, so it was not replaced. Delete it there to replace it.",
    earlierPictures: "An email of this kind is in your message already. Replacing it would lose pictures, so delete it there yourself.",
    otherInserted: "Another closing email is in your message already. Both would go to the same people.",
    timeout: "Outlook did not answer in time. Look whether the email is there; if not, copy it and paste it.",
    failed: "Outlook could not put the email in place. Copy it and paste it.",
    refused: "Outlook did not accept the email. Copy it and paste it.",
    itemChanged: "Another mail was opened meanwhile, so nothing more was written. Go back to your mail, or copy the email.",
    unsupported: "This Outlook cannot open or fill a message. Copy the email and paste it.",
    templateNotLoaded: "The template could not be loaded. Check your connection and try again.",
  },
  writtenParts: { body: "text", subject: "subject", recipients: "recipients" },
  alreadyWritten: (parts: string): string => `Already in your message: ${parts}.`,
  maybeWritten: (parts: string): string => `Perhaps in your message, please look: ${parts}.`,
  replaceIt: "Replace it",
  insertAsWell: "Insert as well",
  undoInsert: "Undo insert",
  insertStands: (email: string): string => `Inserted in your message: ${email}.`,
  insertUndone: "The email was taken out of your message.",
  insertNotUndone: {
    edited: "The email was edited or stands there more than once. Remove it by hand.",
    pictures: "Your message holds pictures that would be lost. Remove the email by hand.",
    timeout: "Outlook did not answer in time. Look whether the email is still there.",
    failed: "Outlook could not take the email out. Remove it by hand.",
    itemChanged: "Another message is open. Open the one with the email and remove it by hand.",
  },
  headersLeft: "Subject or recipients of the email may still be there. Check them.",
  copyEmail: "Copy email",
  copyEmailOf: { customer: "Copy customer email", accountTeam: "Copy account team email", assignment: "Copy Assignment request" },
  copy: "Copy",
  copySubject: "Copy subject",
  copyRecipients: "Copy recipients",
  subject: "Subject",
  recipients: "To",
  copiedToPaste: "The text is copied. Paste it into a new message; subject and recipients are below.",
  markSent: "I have sent it",
  copied: "Copied.",
  copyByHand: "Copying is not allowed here. Select the text and copy it yourself.",
  early: (reasons: string): string => `Early by the playbook: ${reasons}`,
  notNow: "The playbook does not allow this now.",
  neededTitle: "Needed for this email",
  neededIntro: "The email has a place for each of these. Fill them in once; they are kept.",
  insertNow: "Save and write the email",
  fmName: "Your name",
  rfaLink: "Link for a new Request for Assistance",
  nextActionDate: "Next action date",
  customerAddresses: "Customer’s address",
  accountTeamAddresses: "Account team’s address",
  assignmentTeamAddress: "Assignment team’s address",
  workloads: "Workloads",

  closingSteps: "Closing steps",
  progress: (done: string, all: string): string => `${done} of ${all} done`,
  variant: "Variant",
  variantName: { enablement: "Enablement", migration: "Migration" } satisfies Record<Variant, string>,
  stepStatus: { done: "Done", ready: "To do", waiting: "Waiting", notNeeded: "Not needed" } satisfies Record<StepStatus, string>,
  stepTitle: (step: StepId, task: string): string =>
    ({
      milestone: "Milestone reached",
      accountTeamEmail: "Account team told by email",
      faqReview: "FAQ reviewed",
      discussion: "Completion discussion held",
      customerEmail: "Customer told by email",
      task: `FTOP task ${task} marked`,
      notes: "FTOP notes updated",
      nextActionDate: "Next action date set",
      assignmentRequest: "Queue asked for",
      queueConfirmed: "Tenant is in the queue",
      unassign: "Unassigned from the tenant",
      serviceStatus: "Service status set",
    })[step],
  doneOn: (date: string): string => `Done on ${date}`,
  reason: (reason: RefusalReason, date: (iso: string) => string): string => {
    switch (reason.code) {
      case "workloadsUnknown":
        return "Say which workloads the engagement has.";
      case "figuresMissing":
        return reason.missing.length === 2 ? "Fill in total seats and active users." : reason.missing[0] === "seats" ? "Fill in total seats." : "Fill in active users.";
      case "milestoneNotReached":
        return `Active users: ${reason.activeUsers}; needed: ${reason.needed}${reason.codes.length > 0 ? ` ${bracketedCodes(reason.codes)}` : ""}.`;
      case "workloadsOpen":
        return `Not complete: ${bracketedCodes(reason.codes)}.`;
      case "accountTeamNotSaid":
        return "Say whether the account team is known.";
      case "accountTeamUnknown":
        return "No account team to write to: the FAQ is reviewed instead.";
      case "accountTeamNotEmailed":
        return "The account team has not been emailed.";
      case "faqNotReviewed":
        return "The FAQ has not been reviewed.";
      case "nextStepsMissing":
        return "Write down the next steps.";
      case "discussionNotHeld":
        return "The discussion with the customer has not been held.";
      case "anotherWorkload":
        return `The customer goes on with ${bracketedCodes(reason.codes)}: show the RFA form instead.`;
      case "rfaNotDemoed":
        return "The RFA form has not been demoed.";
      case "customerNotEmailed":
        return "The customer has not been emailed.";
      case "taskNotMarked":
        return `Task ${reason.task} is not marked.`;
      case "regionUnknown":
        return "The region is not known.";
      case "queueNotRequested":
        return "The queue has not been asked for.";
      case "queueNotConfirmed":
        return `The tenant has not been confirmed in ${reason.queue}.`;
      case "taskMarked":
        return "The FTOP task is marked already. Undo that step first.";
      case "serviceStatusSet":
        return "The service status is set already. Undo that step first.";
      case "workloadsHaveSteps":
        return `Steps are recorded for ${bracketedCodes(reason.codes)}. Undo them first.`;
      case "accountTeamEmailed":
        return "The account team was emailed, so it is known.";
      case "anotherWorkloadNotNamed":
        return "Say which workload the customer goes on with.";
      case "noAnotherWorkload":
        return "The customer has not asked for another workload.";
      case "notInMigration":
        return "This does not belong to a migration.";
      case "queueRequested":
        return "The queue has been asked for already. Undo that step first.";
      case "queueConfirmed":
        return "The queue is confirmed already. Undo that step first.";
      case "unassigned":
        return "You are unassigned already. Undo that step first.";
      case "dateTooEarly":
        return `The date is before ${date(reason.earliest)}.`;
      case "nothingToUndo":
        return "There is nothing to undo.";
    }
  },
  totalSeats: "Total seats",
  activeUsers: "Active users",
  perLynx: "per LYNX",
  noBlockers: "The customer confirmed that no technical blocker prevents deployment",
  stillOpen: (code: string): string => `${code} is still being onboarded`,
  workloadDone: (code: string): string => `${code} is migrated`,
  accountTeam: "Account team",
  accountTeamName: { known: "Known", unknown: "Unknown", notManaged: "Account not managed", unknownAndNotManaged: "Unknown, and account not managed" } satisfies Record<AccountTeam, string>,
  pleaseSay: "Please choose",
  fillIn: "Fill this in.",
  listed: (items: readonly string[]): string => items.join(", "),
  sentences: (items: readonly string[]): string => items.join(" "),
  nextSteps: "Next steps",
  concerns: "Unusual scenarios or concerns",
  markReviewed: "FAQ reviewed today",
  faqDetails: "Concerns, next steps, review",
  anotherWorkload: "Is the customer ready for another workload?",
  yes: "Yes",
  no: "No",
  whichWorkload: "Which one",
  rfaDemoed: "I demoed the RFA form",
  markHeld: "Discussion held today",
  markTask: (task: string): string => `Task ${task} marked in FTOP`,
  markNotes: "Notes updated in FTOP",
  markDate: (date: string): string => `Set to ${date} in FTOP`,
  confirmQueue: "Confirm queue",
  unassign: "Unassign",
  serviceStatus: "Service status",
  serviceStatusName: { Adoption: "Adoption", Migration: "Migration" } satisfies Record<ServiceStatus, string>,
  undoStep: (step: string): string => `Undo: ${step}`,
  undo: "Undo",

  notesChecklist: "Notes checklist",
  inputs: "Before the discussion",
  outputs: "Afterwards",
  criterion: (id: CriterionId, task: string): string =>
    ({
      I1: "FTOP’s motion shows the customer as RFA",
      I2: "Technical Enablement note: active-usage milestone reached, or no technical blockers",
      I3: "Account team identified and current in FTOP Contacts",
      I4: "Engagement Management note: account team was sent the ATU template",
      O1: "Engagement Management note: account team was sent the ATU template",
      O2: "Engagement Management note: account team unknown or not managed, FAQ reviewed, next steps",
      O3: "Note: engagement complete or more workloads, RFA form demoed",
      O4: "Engagement Management note: customer was sent the customer template, latest status",
      O5: "Next action date is 31 December of the following year",
      O6: "Engagement Management note: Assignment team emailed, with the queue asked for",
      O7: "You are not assigned to the tenant in FTOP",
      O8: "Engagement Management note: FAQ reviewed, concerns and next steps listed",
      O9: `Mandatory task ${task} marked`,
      O10: "Service status set to Adoption or Migration",
    })[id],
  criterionStatus: { met: "Met", open: "Open", notApplicable: "Does not apply" },
  copyTechnicalEnablement: "Copy Technical Enablement note",
  copyEngagementManagement: "Copy Engagement Management note",
  reviewNotes: "Review notes",
  noteLanguage: "Language of the notes",

  openClosings: "Open closings",
  closingReport: "Closing report",
  tenantDirectory: "Tenant directory",
  settings: "Settings",
  interfaceLanguage: "Language of this pane",
  asOutlook: "As Outlook",
  asTeam: (language: string): string => `As your team: ${language}`,
  partnerDomains: "Domains of your company and partners",
  partnerDomainsHint: "Never the customer. Separate them with a semicolon.",
  importDirectory: "Import tenants in the tenant directory",
  saved: "Saved.",
  lookUpDomain: "Look up domain",
  lookUpSends: (domain: string): string => `Only ${domain} is sent to Microsoft’s sign-in service, nothing else of the mail.`,
  lookingUp: "Looking up…",
  lookUpFound: (domain: string, tenantId: string): string => `${domain} belongs to the tenant ${tenantId}.`,
  lookUpNotFound: (domain: string): string => `Microsoft knows no tenant for ${domain}.`,
  lookUpUnclear: { offline: "This computer is offline. Try again later.", noAnswer: "Microsoft did not answer. Try again later.", unclear: "The answer does not say whose domain this is." },
  lookUpBusy: (time: string): string => `Microsoft asks to wait. You can ask again at ${time}.`,
  lookUpUnread: (domain: string): string => `Your directory cannot be read, so ${domain} may stand in it already. Microsoft’s answer only says which tenant has the domain; compare it with your directory once that can be read again.`,
  lookUpSetting: "Look up unknown domains at Microsoft",
  lookUpChoice: { byButton: "Only by the button", always: "Always" },
  setByTeam: "Set by your team.",
  lookUpOff: "Your team has switched this off.",
  lookUpSent: (domain: string): string => `Only ${domain} was sent to Microsoft’s sign-in service, nothing else of the mail.`,
  lookUpSendsOnly: "Of a mail, only the unknown domain is sent to Microsoft’s sign-in service, nothing else.",
  lookUpProposed: "Your team suggests “Always”. It holds once you have chosen it.",
  addToDirectory: "Add to directory",
  cloud: "Cloud",
  cloudName: { gcc: "US government (GCC)", usGov: "US government (GCC High or DoD)", china: "China (21Vianet)" },
  learnt: (domain: string, tenant: string): string => `${domain} was learnt for ${tenant}.`,
  forgetDomain: (domain: string): string => `Forget ${domain}`,
  domainForgotten: (domain: string): string => `${domain} is forgotten. Your choice for this conversation stays.`,
  partnersOfTeam: (domains: string): string => `From your team: ${domains}`,
  assignmentTeamOfTeam: (addresses: string): string => `Set by your team: ${addresses}`,
  teamConfigFault: (place: string): string => `Your team’s config.json has a fault at ${place} and is not used. Tell whoever runs the add-in.`,
  backup: "Backup",
  backupHint: "Directory, closings, your choices and settings, in one file.",
  saveBackup: "Save backup",
  restoreBackup: "Restore a backup",
  restoreWarns: "This replaces everything the add-in holds on this computer with the backup.",
  restoreNow: "Replace everything",
  restored: (tenants: string, closings: string): string => `Restored. Tenants: ${tenants}. Closings: ${closings}.`,
  backupFault: { notBackup: "This file is no backup of this add-in. Nothing was changed.", broken: "This backup is damaged or incomplete. Nothing was changed.", newerVersion: "This backup is from a newer version of the add-in. Update the add-in first. Nothing was changed.", storage: "The browser’s storage did not take part. Nothing was changed." },
  working: "Working…",
  deleteEverything: "Delete everything",
  deleteWarns: "This deletes the directory, all closings, your choices and settings from this computer. It cannot be undone: save a backup before.",
  deleteNow: "Delete now",
  deletedAll: "Everything is deleted.",
  nothingLeaves: "Nothing you enter or open here leaves this computer, except a domain that is looked up at Microsoft.",
  privacy: "Privacy",
  support: "Help",
};

export type PaneMessages = typeof en;

export default en;
