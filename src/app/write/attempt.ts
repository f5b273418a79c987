import { MailError } from "../../ports/MailPort";

export type Attempt = "done" | MailError;

/** What came of an effect, as a value. */
export async function attempt(call: Promise<void>): Promise<Attempt> {
  const outcome = await attemptValue(call);
  return outcome instanceof MailError ? outcome : "done";
}

export async function attemptValue<T>(call: Promise<T>): Promise<T | MailError> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof MailError) return error;
    throw error;
  }
}

/** After no answer, or one that came when another mail was open, the call may have acted all the same. */
export function mayHaveActed(error: MailError): boolean {
  return error.code === "timeout" || error.code === "itemChanged";
}
