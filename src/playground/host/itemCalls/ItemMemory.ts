import type { HostNotification } from "../HostPage";

/** What the host itself remembers of an item, as long as the playground's page lives. */
export interface ItemMemory {
  readonly notifications: HostNotification[];
  /** One for all pages of the add-in on the item. */
  readonly sessionData: Map<string, string>;
  /** Custom internet headers of a draft; by name in lower case, with the spelling they were set in. */
  readonly internetHeaders: Map<string, { readonly name: string; readonly value: string }>;
  /** The id a draft got when it was saved; null before. */
  savedId: string | null;
}

export function emptyItemMemory(sessionData = new Map<string, string>()): ItemMemory {
  return { notifications: [], sessionData, internetHeaders: new Map(), savedId: null };
}

const SESSION_DATA = new WeakMap<object, Map<string, Map<string, string>>>();

/** The session data of an item, the same to every host of the page around, as pane and ribbon share it in Outlook. */
export function sessionDataOf(page: object, itemId: string): Map<string, string> {
  const items = SESSION_DATA.get(page) ?? new Map<string, Map<string, string>>();
  SESSION_DATA.set(page, items);
  const data = items.get(itemId) ?? new Map<string, string>();
  items.set(itemId, data);
  return data;
}
