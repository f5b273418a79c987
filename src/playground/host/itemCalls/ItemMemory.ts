import type { HostNotification } from "../HostPage";

/** What the host itself remembers of an item, as long as the playground's page lives. */
export interface ItemMemory {
  readonly notifications: HostNotification[];
  readonly sessionData: Map<string, string>;
  /** Custom internet headers of a draft; by name in lower case, with the spelling they were set in. */
  readonly internetHeaders: Map<string, { readonly name: string; readonly value: string }>;
  /** The id a draft got when it was saved; null before. */
  savedId: string | null;
}

export function emptyItemMemory(): ItemMemory {
  return { notifications: [], sessionData: new Map(), internetHeaders: new Map(), savedId: null };
}
