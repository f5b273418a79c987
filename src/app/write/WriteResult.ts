import type { MailErrorCode } from "../../ports/MailPort";
import type { Question } from "./earlierInsert";
import type { Inserted } from "./Inserted";

export type WrittenPart = "body" | "subject" | "recipients";

/** What the FM should know beside "done". */
export type WriteWarning =
  /** The draft had another subject: it stands as it was. */
  | "subjectKept"
  | "subjectNotSet"
  /** The draft had recipients, and not all of the email's: they stand as they were. */
  | "recipientsKept"
  /** An Assignment request, and the draft had recipients other than the Assignment team: they stand as they were. */
  | "notOnlyTeam"
  /** Read back, the To line lacks some of the email's recipients. */
  | "recipientsNotSet"
  /** They were added, but Outlook does not show all of the To line to compare. */
  | "recipientsUnchecked"
  /** Something was selected, which an insert at the cursor would have replaced: the email stands at the top. */
  | "selectionKept"
  /** Outlook could not say what is selected: the email stands at the top. */
  | "selectionUnknown"
  /** The mark for the check before sending could not be saved: it will not know this email. */
  | "markNotSaved"
  /** The whole body was set, and Outlook does not show it as it was given. */
  | "bodyUnchecked";

export type WriteFailure =
  /** No mail is open. */
  | "noMail"
  /** A closing email stands in the draft: the FM is asked before this one is put in beside it. */
  | Question
  | MailErrorCode;

export type FailedWrite = Extract<WriteResult, { readonly done: false }>;

export type WriteResult =
  | {
      readonly done: true;
      /** An opened form is Outlook's word alone, which may be false (outlook.md, "What goes wrong"): "copy" stays beside it. */
      readonly how: "replyOpened" | "newMessageOpened" | "insertedAtTop" | "insertedAtCursor" | "replacedEarlier";
      readonly warnings: readonly WriteWarning[];
      /** Of a form with "markNotSaved": the mark that is kept for the pane beside that form, which may save it yet (ports/KeptMarks). */
      readonly keptMark?: string;
      /** What was put into a draft; left out where nothing was, or Outlook does not show it as one piece: then it cannot be taken back. */
      readonly inserted?: Inserted;
      /** What is to be noted on the draft from now on (see Inserted). */
      readonly notes?: string;
      /** "replacedEarlier": what gave its place. */
      readonly replaced?: Inserted;
    }
  | {
      readonly done: false;
      readonly reason: WriteFailure;
      /** The call of Office that failed, for a report of the fault. */
      readonly call: string | null;
      readonly officeCode: number | null;
      /** What stands in the draft nevertheless. */
      readonly written: readonly WrittenPart[];
      /** What may or may not: Outlook gave no answer in time, or another mail was opened meanwhile. */
      readonly unsure: readonly WrittenPart[];
      /** A question: what stands there can give its place to this email. */
      readonly replaceable?: boolean;
    };
