import type { CriterionReview } from "../../core/notes/reviewNotes";
import type { NoteFormat } from "../../core/notes/NoteFormat";
import type { NotDone } from "../../core/notes/missingParts";

/** The sentences of the review of the notes. A number comes in as text already written in the reader's language. */
export const en = {
  title: "Notes review",
  format: "Note",
  formatName: { technicalEnablement: "Technical Enablement", engagementManagement: "Engagement Management", execSummary: "Executive summary" } satisfies Record<NoteFormat, string>,
  noteText: (format: string): string => `Text of the note: ${format}`,
  edited: "Edited. Your text is kept until you close the pane.",
  startAgain: "Discard my edits",
  recordChanged: "The record has changed since you edited this note. Your text stands as you wrote it: check it, or discard your edits.",
  discarded: "Your edits are discarded.",
  copyNote: "Copy this note",
  emailToMyself: "Email to myself",
  emailSubject: (format: string, customer: string): string => `FTOP note, ${format}: ${customer}`,
  emailOpened: "A new message to you with the note is open.",
  emailCopied: "No message can be opened from here, so the note is copied: paste it into a message to yourself.",
  emailByHand: "No message can be opened from here. The text is selected: copy it into a message to yourself.",
  emailUnsure: "Outlook did not say whether the message opened. The note is copied too: paste it if you see no message.",
  wording: "Wording",
  wordingClean: "Nothing found that the guidance discourages.",
  wordingFound: (count: string): string => `To look at: ${count}`,
  activitiesReviewed: "Completed activities reviewed",
  inRecord: (field: string): string => `In “${field}”`,
  inNote: "In the text of the note",
  discouraged: (shown: string): string => `“${shown}” leaves open when.`,
  nextActionWithoutDate: "The next action has no date.",
  nextActionWithoutOwner: "The next action has no owner.",
  sayAnew: "Say it with a day instead.",
  addIt: "Add it below the next action.",
  correct: (shown: string, text: string): string => `Replace “${shown}” with “${text}”`,
  add: (line: string): string => `Add “${line}”`,
  showInText: "Show in the text",
  goToField: "Go to the field",
  record: "Record",
  nextActionHint: "By when and by whom. It goes into each note and into Open closings, and holds until another action is next.",
  dayMissing: "Choose a day.",
  dayPassed: "This day has passed.",
  corrected: (shown: string, text: string): string => `“${shown}” is now “${text}”.`,
  added: (line: string): string => `“${line}” is added.`,
  undone: "It is as it was before.",
  criteria: "Criteria and what the notes say",
  counts: (missing: string, insufficient: string): string => `Without a statement: ${missing}. Not enough: ${insufficient}.`,
  allSatisfied: "Every criterion that applies is satisfied.",
  verdict: { satisfied: "Satisfied", insufficient: "Not enough", missing: "No statement", notApplicable: "Does not apply" } satisfies Record<CriterionReview["verdict"], string>,
  standing: { removed: "Removed from your text.", notTakenUp: "Came into the record after your edit and is not in your text." },
  putBack: "Put it back",
  notDone: {
    motionNotChecked: "The motion in FTOP has not been checked.",
    motionNotRfa: "The motion in FTOP is not RFA.",
    contactsNotChecked: "FTOP Contacts have not been checked.",
    notesNotUpdated: "The FTOP notes have not been updated.",
    nextActionDateNotSet: "The next action date is not set to 31 December of the following year.",
    notUnassigned: "You are still assigned to the tenant.",
    serviceStatusNotSet: "The service status is not set.",
  } satisfies Record<NotDone, string>,
  goTo: (place: string): string => `Go to “${place}”`,
  tick: (criterion: string): string => `${criterion} in the checklist`,
};

/** The same keys in every language: a missing one does not compile. */
export type NotesReviewMessages = typeof en;

export default en;
