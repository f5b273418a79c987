import { MailError, type ItemMark } from "../../ports/MailPort";

export type OpenItem =
  | { readonly surface: "read"; readonly mark: ItemMark; readonly item: Office.MessageRead }
  | { readonly surface: "compose"; readonly mark: ItemMark; readonly item: Office.MessageCompose };

const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(item: object): number {
  const known = numbers.get(item);
  if (known !== undefined) return known;
  numbers.set(item, ++last);
  return last;
}

/**
 * The message that is open now, asked anew each time: office.js replaces `mailbox.item` when another one is selected,
 * and it is null or undefined when none or several are. Null for an appointment too.
 */
export function openItem(): OpenItem | null {
  const mailbox = Office.context.mailbox as Office.Mailbox | undefined;
  const item = mailbox?.item as (Office.MessageRead & Office.MessageCompose) | null | undefined;
  if (item === null || item === undefined || (item.itemType as string) === "appointment") return null;
  if (typeof (item.to as unknown as Office.Recipients | undefined)?.getAsync === "function") {
    // A client that made a new object on each access would never show the same draft twice: there the conversation decides.
    const stable = mailbox?.item === item;
    return { surface: "compose", mark: stable ? `draft ${numberOf(item)}` : `draft of ${item.conversationId}`, item };
  }
  const id = item.itemId as unknown;
  return { surface: "read", mark: typeof id === "string" && id !== "" ? `mail ${id}` : `mail ${numberOf(item)}`, item };
}

export interface OpenAppointment {
  readonly mark: ItemMark;
  readonly item: Office.AppointmentRead;
}

/**
 * The appointment that is looked at now, as a pinned pane meets it; null when none is. One that is being written has no attendees
 * to read but asks for them: the add-in has no place in that form (scripts/manifestFacts.js, "surfaces"), so it counts as none.
 */
export function openAppointment(): OpenAppointment | null {
  const item = (Office.context.mailbox as Office.Mailbox | undefined)?.item as Office.AppointmentRead | null | undefined;
  if (item === null || item === undefined || (item.itemType as string) !== "appointment" || !Array.isArray(item.requiredAttendees)) return null;
  const id = item.itemId as unknown;
  return { mark: typeof id === "string" && id !== "" ? `appointment of ${id}` : `appointment ${numberOf(item)}`, item };
}

/** The id of the received mail that a mark stands for, provided it is the one that is open. */
export function openMessageId(mark: ItemMark): string | null {
  const open = openItem();
  if (open?.mark !== mark || open.surface !== "read") return null;
  const id = open.item.itemId as unknown;
  return typeof id === "string" && id !== "" ? id : null;
}

/** What is open now, message or appointment. */
export function openMark(): ItemMark | null {
  return openItem()?.mark ?? openAppointment()?.mark ?? null;
}

/** The draft that a call is meant for, provided it is the one that is open. */
export function requireDraft(mark: ItemMark | null, call: string): Office.MessageCompose {
  const open = openItem();
  if (open === null || (mark !== null && open.mark !== mark)) throw new MailError("itemChanged", call);
  if (open.surface !== "compose") throw new MailError("unsupported", call);
  return open.item;
}

/** Whether the item is still the open one. */
export function isOpen(mark: ItemMark): boolean {
  return openMark() === mark;
}
