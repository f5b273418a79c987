import type { OverallStatus } from "../../core/engagement/Closing";
import type { TemplateKind } from "../../core/templates/Email";

/** The sentences of one engagement: what happened, its record, what an answer says. Words that the pane has already come from there. */
export const en = {
  whatHappened: "What happened",
  nothingHappened: "Nothing is recorded for this closing.",
  showAll: (all: string): string => `Show all ${all}`,
  showLatest: "Show the latest only",
  takenBackOn: (date: string): string => `Taken back on ${date}`,
  undone: (change: string): string => `Taken back: ${change}`,
  labelled: (label: string, value: string): string => `${label}: ${value}`,
  withNote: (text: string, note: string): string => `${text} (${note})`,
  nothing: "nothing",
  readOn: (date: string): string => `read on ${date}`,
  emailWritten: (kind: TemplateKind, language: string, to: string): string => `${{ customer: "Customer email", accountTeam: "Account team email", assignment: "Assignment request" }[kind]} written in ${language}${to === "" ? "" : `, to ${to}`}`,
  noBlockersTakenOut: "No longer confirmed: that no technical blocker prevents deployment",
  completionTakenOut: (code: string): string => `No longer said whether ${code} is complete`,
  tickTakenOut: (criterion: string): string => `No longer ticked: ${criterion}`,
  notReady: "not ready for another workload",
  readyFor: (codes: string): string => `ready for ${codes}`,
  rfaShown: "RFA form demoed",
  nextActionPlanned: "Next action planned",

  markRfaDemoed: "RFA form demoed",
  anotherDay: "On another day",
  correctDay: "Correct the day",
  day: "Day",
  dayOf: (code: string): string => `Day of ${code}`,
  recordDay: "Record this day",
  recordDayOf: (step: string): string => `Record this day: ${step}`,
  dayMissing: "Choose a day.",
  dayToCome: "This day is still to come.",

  record: "Record",
  recordHint: "Status, figures, workloads, people",
  overallStatus: "Overall status",
  overallStatusName: { Active: "Active", Blocked: "Blocked", Paused: "Paused" } satisfies Record<OverallStatus, string>,
  motionSeen: "Motion seen as RFA in FTOP",
  contactsSeen: "Account team seen in FTOP Contacts",
  usersReadOn: "Active users read in LYNX",
  usersOf: (code: string): string => `Active users of ${code}`,
  milestoneOf: (users: string, needed: string): string => `Milestone: ${users} active users, ${needed} needed`,
  likeTenant: "Blank: the tenant’s figure counts",
  readOnOf: (code: string): string => `${code} read in LYNX`,
  noBlockersOf: (code: string): string => `No technical blocker prevents the deployment of ${code}`,
  migratedOn: (code: string): string => `${code} migrated on`,
  activitiesReviewed: "Completed activities reviewed",
  discussionDetails: "Activities and the customer’s answer",
  correctAnswer: "Correct the answer",

  answerFound: "Answer in this mail",
  movedTo: (queue: string): string => `Looks like the tenant was moved to ${queue}: mark as confirmed?`,
  discussionHeld: "Looks like the review with the customer was held: record the discussion?",
  itSays: "The mail says:",
  toDiscussion: "Go to the discussion",
  markConfirmed: "Mark as confirmed",
  dismiss: "Dismiss",
  confirmed: (queue: string): string => `Confirmed: the tenant is in ${queue}.`,
  stepStays: "Its closing step stays recorded, because something was recorded after it. Undo it in the steps if it does not hold.",
  leftBehind: "Was this email written?",
  leftBehindSays: (email: string, date: string): string => `On ${date} the pane closed while Outlook was opening this email: ${email}. Look among your drafts and open windows.`,
  itOpened: "It was opened or sent",
  itDidNot: "It was not",
};

export type EngagementMessages = typeof en;

export default en;
