import type { LanguageCode } from "../language/LanguageCode";
import type { Closing } from "./Closing";
import type { ClosingAction } from "./ClosingAction";
import type { IsoDate } from "./IsoDate";

/** An email as it was written: the addresses it was prepared for, and its language. None: the FM addresses it. */
export interface EmailWritten {
  readonly to: readonly string[];
  readonly language: LanguageCode;
}

/** Everything that a record says of its tenant. */
export type ClosingFacts = Omit<Closing, "version" | "tenantKey" | "history">;

/** One change of a record, never removed. */
export interface ClosingEvent {
  /** The day it was recorded; the day it speaks of is the action's own. */
  readonly on: IsoDate;
  readonly action: ClosingAction;
  /** The day it was taken back; null: it stands. */
  readonly takenBackOn: IsoDate | null;
  /** The facts it changed, as they were. null: it cannot be taken back any more. */
  readonly before: Partial<ClosingFacts> | null;
}
