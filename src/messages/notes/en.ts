import type { NoteWords } from "../../core/notes/NoteWords";
import type { StatementParams } from "../../core/notes/NoteStatement";
import { noteFormats } from "./noteFormats";

const { day, number, codes, lead, taskName } = noteFormats("en");

const figures = (p: StatementParams["milestoneReached"]) =>
  `active users: ${number(p.activeUsers)}; milestone: ${number(p.needed)}; total seats: ${number(p.seats)}${p.readOn === null ? "" : `; read on ${day(p.readOn)}`}`;

export const en: NoteWords = {
  language: "en",
  execSummaryTitle: "Executive summary",
  titles: {
    technicalEnablement: "Executive summary – Technical Enablement",
    engagementManagement: "Executive summary – Engagement Management",
  },
  labels: {
    customer: "Customer",
    tenantName: "Tenant name",
    tenantId: "Tenant ID",
    date: "Date",
    overallStatus: "Overall status",
    nextAction: "Next action",
    nextActionDate: "Next action date",
    owner: "Owner",
  },
  colon: ": ",
  owners: { fm: "FastTrack Manager", assignmentTeam: "Assignment team", customer: "Customer" },
  day,
  summary: {
    notComplete: (p) => `Onboarding not complete: ${codes(p.codes)}.`,
    partlyComplete: (p) => `Onboarding complete: ${codes(p.complete)}. Open: ${codes(p.open)}.`,
    complete: (p) => `Onboarding complete: ${codes(p.codes)}.`,
    closed: (p) => `Engagement closed: ${codes(p.codes)}.`,
  },
  statements: {
    motionRfa: (p) => `FTOP shows the customer's motion as RFA (checked on ${day(p.on)}).`,
    motionOther: (p) => `FTOP shows the customer's motion as another than RFA (checked on ${day(p.on)}).`,
    milestoneReached: (p) => `${lead(p.codes)}Active-usage milestone per LYNX reached (${figures(p)}).`,
    milestoneNotReached: (p) => `${lead(p.codes)}Active-usage milestone per LYNX not reached (${figures(p)}).`,
    noBlockersConfirmed: (p) => `${lead(p.codes)}The customer confirmed that no technical blocker prevents deployment.`,
    migrationComplete: (p) => `${lead(p.codes)}Migration completed on ${day(p.on)}.`,
    heldOpen: (p) => `${lead(p.codes)}Onboarding continues.`,
    contactsChecked: (p) => `The account team is identified and up to date in FTOP Contacts (checked on ${day(p.on)}).`,
    accountTeamEmailed: (p) => `${lead(p.codes)}The account team was sent the ATU template on ${day(p.on)}.`,
    accountTeamUnknown: () => "The account team is unknown.",
    accountNotManaged: () => "The account is not managed.",
    accountTeamUnknownAndNotManaged: () => "The account team is unknown and the account is not managed.",
    faqReviewed: (p) => `The FM reviewed the "RFA Customer Engagement Completion Discussion FAQ" on ${day(p.on)}.`,
    noConcerns: () => "Unusual scenarios and concerns: none recorded.",
    concerns: (p) => `Unusual scenarios and concerns: ${p.text}`,
    nextSteps: (p) => `Next steps: ${p.text}`,
    discussionHeld: (p) => `${lead(p.codes)}The engagement completion discussion was held with the customer on ${day(p.on)}.`,
    activitiesReviewed: (p) => `Completed activities reviewed: ${p.text}`,
    engagementComplete: (p) => `${lead(p.codes)}The engagement is complete; the customer is not ready for another workload.`,
    readyForAnother: (p) => `${lead(p.of)}The customer is ready to onboard another workload: ${codes(p.codes)}.`,
    rfaDemoed: (p) => `${lead(p.of)}Filling in the RFA form was demoed in the meeting.`,
    customerEmailed: (p) => `${lead(p.codes)}The customer was sent the customer template, with information and links for future assistance, on ${day(p.on)}.`,
    taskMarked: (p) => `${lead(p.codes)}Mandatory task ${p.task} "${taskName(p.task)}" was marked on ${day(p.on)}.`,
    nextActionDateSet: (p) => `The next action date in FTOP is set to ${day(p.date)}.`,
    queueRequested: (p) => `The Assignment team was emailed on ${day(p.on)}; queue asked for: ${p.queue}.`,
    queueConfirmed: (p) => `The tenant was confirmed to be in the queue ${p.queue} on ${day(p.on)}.`,
    unassigned: (p) => `The FM unassigned from the tenant in FTOP on ${day(p.on)}.`,
    serviceStatusSet: (p) => `Service Status is set to ${p.status}.`,
  },
  nextActions: {
    nameWorkloads: () => "Name the workloads of the engagement.",
    readFigures: (p) => {
      const seats = p.missing.includes("seats");
      const users = p.missing.includes("activeUsers");
      return `${lead(p.codes)}${seats && users ? "Find out the total seats and read the active users in LYNX." : seats ? "Find out the total seats." : "Read the active users in LYNX."}`;
    },
    reachMilestone: (p) => `${lead(p.codes)}Raise active users from ${number(p.activeUsers)} to the milestone of ${number(p.needed)}.`,
    completeWorkloads: (p) => `${lead(p.codes)}Bring the workload to completion.`,
    identifyAccountTeam: () => "Find out whether the account team is known and the account is managed.",
    emailAccountTeam: (p) => `${lead(p.codes)}Send the account team the ATU template.`,
    reviewFaq: () => `Review the "RFA Customer Engagement Completion Discussion FAQ".`,
    writeNextSteps: () => "List the next steps that follow from the FAQ review.",
    holdDiscussion: (p) => `${lead(p.codes)}Hold the engagement completion discussion with the customer.`,
    demoRfa: () => "Demo the RFA form to the customer.",
    emailCustomer: (p) => `${lead(p.codes)}Send the customer the customer template.`,
    markTask: (p) => `${lead(p.codes)}Mark mandatory task ${p.task} "${taskName(p.task)}".`,
    setNextActionDate: () => "Set the next action date in FTOP to December 31 of the following year.",
    requestQueue: () => "Email the Assignment team to have the tenant moved to the FTCQ Inactive queue of its region.",
    confirmQueue: (p) => `Move the tenant to the queue ${p.queue} and confirm the move.`,
    unassign: () => "Unassign from the tenant in FTOP.",
    setServiceStatus: () => "Set Service Status to Adoption or Migration.",
    newRfa: () => "Submit an RFA when assistance is wanted again.",
    successReview: () => "Move on to Support Success Execution and Conduct Success Review.",
  },
};

export default en;
