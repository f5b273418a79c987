import type { TemplateKind } from "../templates/Email";
import type { Closing } from "./Closing";
import type { EmailWritten } from "./ClosingEvent";
import { isEmailStep } from "./emailStep";
import type { IsoDate } from "./IsoDate";

export interface WrittenEmail extends EmailWritten {
  readonly kind: TemplateKind;
  readonly on: IsoDate;
}

/** The email that each of these actions records. */
export const EMAIL_KINDS = { emailAccountTeam: "accountTeam", emailCustomer: "customer", requestQueue: "assignment" } as const;

/** The emails that the add-in wrote for a closing, in their order, without those taken back. */
export function emailsWritten(closing: Closing): readonly WrittenEmail[] {
  return closing.history.flatMap(({ action, takenBackOn }) => {
    if (takenBackOn !== null || !isEmailStep(action)) return [];
    return [{ kind: EMAIL_KINDS[action.type], on: action.on, ...action.written }];
  });
}
