import type { EmailStep } from "../core/engagement/emailStep";

/** An email whose form is opening, kept until its step stands in the record. */
export interface EmailUnderWay {
  /** See core/tenant/Tenant. */
  readonly tenantKey: string;
  readonly step: EmailStep;
  /** How often the record said so before (core/engagement/emailStep). */
  readonly before: number;
  /** "opening": whether the form opened, only the FM knows. */
  readonly state: "opening" | "opened";
}

/** What a pane writes down at once, for a form that opens in its place ends the pane before it can store the step. */
export interface EmailsUnderWay {
  /** @returns what to say once the form is open, and once nothing is left to record; both do nothing for what was struck out elsewhere */
  begin(email: Omit<EmailUnderWay, "state">): EmailOnItsWay;
  /** What other panes left behind, or are at now, for one tenant. */
  leftBehind(tenantKey: string): Promise<readonly EmailLeftBehind[]>;
  /** Every one of them, of this pane too. */
  forgetAll(): void;
}

export interface EmailOnItsWay {
  opened(): void;
  strikeOut(): void;
}

export type EmailLeftBehind = EmailUnderWay & Pick<EmailOnItsWay, "strikeOut">;
