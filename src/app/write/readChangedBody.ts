import { MailError, type BodyType, type ItemMark, type WritingPort } from "../../ports/MailPort";
import { attemptValue } from "./attempt";

// Outlook for Mac answers that the body is set before it shows it (OfficeDev/office-js #5983): within half a second, as a rule.
const LOOKS_AGAIN_AFTER_MS = 500;
// With what comes before it within the 10 s that are promised: whoever has just answered the same question answers soon.
const SECOND_LOOK_MS = 500;

/**
 * The body as Outlook shows it once it says that it is changed; where it is as it was before, Outlook is asked once more a moment later.
 *
 * @param isAsBefore  whether the change is not to be seen in a body
 */
export async function readChangedBody(mail: WritingPort, item: ItemMark, type: BodyType, isAsBefore: (body: string) => boolean): Promise<string | MailError> {
  const shown = await attemptValue(mail.readBody(item, type));
  if (shown instanceof MailError || !isAsBefore(shown)) return shown;
  await pause(LOOKS_AGAIN_AFTER_MS);
  const again = await Promise.race([attemptValue(mail.readBody(item, type)), pause(SECOND_LOOK_MS)]);
  return typeof again === "string" ? again : shown;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
