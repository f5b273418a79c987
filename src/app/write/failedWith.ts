import { MailError } from "../../ports/MailPort";
import type { FailedWrite, WriteFailure, WrittenPart } from "./WriteResult";

const NOTHING = { written: [], unsure: [] } as const;

/** The result of a write that failed, for a reason of ours or of Office. */
export function failedWith(reason: Exclude<WriteFailure, MailError["code"]> | MailError, parts: { readonly written: readonly WrittenPart[]; readonly unsure: readonly WrittenPart[] } = NOTHING): FailedWrite {
  if (!(reason instanceof MailError)) return { done: false, reason, call: null, officeCode: null, ...parts };
  return { done: false, reason: reason.code, call: reason.call, officeCode: reason.officeCode, ...parts };
}
