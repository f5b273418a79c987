import { loadNotesReviewMessages } from "../../../src/messages/notesReview/loadNotesReviewMessages";
import { checkBundle } from "../checkBundle";

// The playbook's own names of the notes are the same in every language.
checkBundle("the review of the notes", loadNotesReviewMessages, { alike: ["formatName.technicalEnablement", "formatName.engagementManagement"] });
