import type { TemplateKind } from "../templates/Email";
import type { Closing } from "./Closing";
import type { ClosingAction } from "./ClosingAction";
import type { EmailWritten } from "./ClosingEvent";
import { isEmailStep } from "./emailStep";
import type { IsoDate } from "./IsoDate";
import type { UndoableStep } from "./undoStep";

export interface WrittenEmail extends EmailWritten {
  readonly kind: TemplateKind;
  readonly on: IsoDate;
}

/** The email that each of these actions records. */
export const EMAIL_KINDS = { emailAccountTeam: "accountTeam", emailCustomer: "customer", requestQueue: "assignment" } as const;

const STEP_OF = { emailAccountTeam: "accountTeamEmail", emailCustomer: "customerEmail", requestQueue: "assignmentRequest" } as const satisfies Record<keyof typeof EMAIL_KINDS, UndoableStep>;

type EmailAction = Extract<ClosingAction, { readonly type: keyof typeof EMAIL_KINDS }>;

/** The emails that count as recorded, whoever wrote them, in their order: neither taken back nor before an undo of their step that stands. */
export function emailsRecorded({ history }: Pick<Closing, "history">): readonly EmailAction[] {
  const undoneAt = new Map<UndoableStep, number>();
  const standing = history.map(({ action, takenBackOn }) => (takenBackOn === null ? action : null));
  standing.forEach((action, at) => { if (action?.type === "undo") undoneAt.set(action.step, at); });
  return standing.flatMap((action, at) => (action !== null && isEmail(action) && at > (undoneAt.get(STEP_OF[action.type]) ?? -1) ? [action] : []));
}

const isEmail = (action: ClosingAction): action is EmailAction => action.type in EMAIL_KINDS;

/** The emails that the add-in wrote for a closing, in their order, without those taken back or undone. */
export function emailsWritten(closing: Closing): readonly WrittenEmail[] {
  return emailsRecorded(closing).flatMap((action) => (isEmailStep(action) ? [{ kind: EMAIL_KINDS[action.type], on: action.on, ...action.written }] : []));
}
