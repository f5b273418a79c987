import { MailError, type BodyType, type ItemMark, type WritingPort } from "../../ports/MailPort";
import { attemptValue } from "./attempt";

// Outlook for Mac answers that the body is set before it shows it (OfficeDev/office-js #5983). The second look has as long: with what
// comes before it within the 10 s that are promised, and whoever has just answered the same question answers soon.
const MOMENT_MS = 500;

/**
 * The body as Outlook shows it once it says that it is changed; where it is as it was before, Outlook is asked once more a moment later.
 *
 * @param isAsBefore  whether the change is not to be seen in a body
 */
export async function readChangedBody(mail: WritingPort, item: ItemMark, type: BodyType, isAsBefore: (body: string) => boolean): Promise<string | MailError> {
  const shown = await attemptValue(mail.readBody(item, type));
  if (shown instanceof MailError || !isAsBefore(shown)) return shown;
  await pause();
  const again = await Promise.race([attemptValue(mail.readBody(item, type)), pause()]);
  return typeof again === "string" ? again : shown;
}

const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, MOMENT_MS); });
