import type { Needed } from "../app/prepareEmail";
import type { CopyOutcome } from "../app/copyClosingEmail";
import type { EmailOutcome } from "../app/writeClosingEmail";
import { isQuestion } from "../app/write/earlierInsert";
import type { UndoResult } from "../app/write/undoInsert";
import type { ItemMark } from "../ports/MailPort";

/** What came of the last email; what it still needs is asked for instead. */
export type WriteOutcomeState = Exclude<EmailOutcome | CopyOutcome, { readonly state: "missing" }> | { readonly state: "undo"; readonly result: UndoResult; /** The email is out of the message, its step is not out of the record. */ readonly stepStays: boolean };

/** Whether it is a question to the FM. */
export const asksFor = (outcome: WriteOutcomeState): boolean => outcome.state === "written" && !outcome.result.done && isQuestion(outcome.result.reason);

export interface MissingState {
  readonly needed: readonly Needed[];
}

/** What was asked for, and the mail that was open then. */
export interface AskedState extends MissingState {
  readonly item: ItemMark | null;
  /** As of a LastOutcome. */
  readonly draftOf: string | null;
}

// Whom to write to follows from who takes part in a mail; the rest is the tenant's and the FM's.
const OF_MAIL: readonly Needed[] = ["customerAddresses", "accountTeamAddresses"];

/** What is asked for beside another mail of the tenant: nothing that the mail itself may answer. */
export function askedElsewhere(needed: readonly Needed[]): MissingState | null {
  const left = needed.filter((name) => !OF_MAIL.includes(name));
  return left.length === 0 ? null : { needed: left };
}

/** What came of the last email, and the mail it was written from. */
export interface LastOutcome {
  readonly item: ItemMark | null;
  /** The conversation of the message that it was written into; null for a mail that is read, of which a conversation has many. */
  readonly draftOf: string | null;
  readonly outcome: WriteOutcomeState;
}
