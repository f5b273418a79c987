import type { Closing } from "../core/engagement/Closing";
import { timesRecorded, type EmailStep } from "../core/engagement/emailStep";
import type { EmailOnItsWay, EmailsUnderWay, EmailUnderWay } from "../ports/EmailsUnderWay";
import type { ClosingRecord, Said } from "./ClosingRecord";

/** The step of an email, unless the record has it by then: two panes may know of the same email. */
export const recordOnce = ({ step, before }: Pick<EmailUnderWay, "step" | "before">): Said =>
  (standing) => (timesRecorded(standing, step) > before ? [] : [step]);

/** The step of one email whose form opens in the pane's place and may end it: written down before, recorded as soon as it is open. */
export class FormStep {
  private begun: { readonly email: Omit<EmailUnderWay, "state">; readonly onItsWay: EmailOnItsWay } | null = null;

  constructor(
    private readonly emails: EmailsUnderWay,
    private readonly act: ClosingRecord["act"],
  ) {}

  /** False for an email that needs no form. */
  get hasBegun(): boolean {
    return this.begun !== null;
  }

  readonly opening = (closing: Closing, step: EmailStep): void => {
    const email = { tenantKey: closing.tenantKey, step, before: timesRecorded(closing, step) };
    this.begun = { email, onItsWay: this.emails.begin(email) };
  };

  readonly opened = (): void => {
    if (this.begun === null) return;
    const { email, onItsWay } = this.begun;
    onItsWay.opened();
    this.act(recordOnce(email), onItsWay.strikeOut);
  };

  /** @param unsure  Outlook gave no answer: whether it opened, the FM is asked when the closing is next on screen */
  readonly failed = (unsure: boolean): void => {
    if (!unsure) this.begun?.onItsWay.strikeOut();
  };
}
