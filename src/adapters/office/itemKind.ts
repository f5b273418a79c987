import type { ItemKind } from "../../ports/MailPort";
import { isFunction } from "./officeSupport";

// Item classes as Exchange names them: delivery and read reports; meeting requests, answers and cancellations; S/MIME and protected mail.
// "IPM.Note.SMIME.MultipartSigned" is signed alone: its text is there for everybody.
const CLASSES: readonly (readonly [RegExp, ItemKind])[] = [
  [/^REPORT\./i, "report"],
  [/^IPM\.Schedule\.Meeting\./i, "meeting"],
  [/^IPM\.Note\.(?:SMIME$|rpmsg\b)/i, "protected"],
];

/**
 * What the open item is, by what office.js holds ready: nothing is waited for. "message" where nothing says otherwise.
 *
 * getSharedPropertiesAsync exists only on an item of a shared folder or mailbox, and asking for it is the documented way to
 * tell (Microsoft, "Enable shared folders and shared mailbox scenarios in an Outlook add-in").
 */
export function itemKind(): ItemKind {
  try {
    const item = (Office.context.mailbox as Office.Mailbox | undefined)?.item as { itemType?: unknown; itemClass?: unknown; getSharedPropertiesAsync?: unknown } | null | undefined;
    if (item === null || item === undefined) return "message";
    if (item.itemType === "appointment") return "appointment";
    const { itemClass } = item;
    const named = typeof itemClass === "string" ? CLASSES.find(([pattern]) => pattern.test(itemClass)) : undefined;
    return named?.[1] ?? (isFunction(item.getSharedPropertiesAsync) ? "shared" : "message");
  } catch {
    return "message";
  }
}
