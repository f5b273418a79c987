import type { WriteResult } from "../app/writeEmail";
import type { Needed } from "../app/prepareEmail";
import type { WaitReason } from "../core/engagement/WaitReason";
import type { Email } from "../core/templates/Email";
import type { ItemMark } from "../ports/MailPort";

/** What came of the last email. */
export type WriteOutcomeState =
  | { readonly state: "written"; readonly email: Email; readonly result: WriteResult; readonly early: readonly WaitReason[] }
  | { readonly state: "refused"; readonly reasons: readonly WaitReason[] }
  | { readonly state: "templateNotLoaded" };

export interface MissingState {
  readonly needed: readonly Needed[];
}

/** What came of the last email, and the mail it was written from. */
export interface LastOutcome {
  readonly item: ItemMark | null;
  readonly outcome: WriteOutcomeState;
}
