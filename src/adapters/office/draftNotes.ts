import { MailError, type ItemMark } from "../../ports/MailPort";
import { callOffice, type CallRules } from "./callOffice";
import { hasMailboxSet, isFunction } from "./officeSupport";
import { isOpen, requireDraft } from "./openItem";

const KEY = "closeoutInserts";
export const MOST_REMEMBERED = 5;

interface Noted {
  readonly notes: string;
  /** Outlook has them too, and perhaps newer ones of another page's. */
  readonly isSaved: boolean;
}

/**
 * What the add-in notes on a draft for its other pages, the pane and the ribbon's: in the session data of the item, which
 * Outlook drops with the draft. This page remembers what it noted itself, for an Outlook that has no session data, does not
 * take it, or does not give it back.
 */
export class DraftNotes {
  protected readonly remembered = new Map<ItemMark, Noted>();

  /** Null where nothing is noted or Outlook cannot say. */
  async read(mark: ItemMark, item: Office.MessageCompose, rules: CallRules): Promise<string | null> {
    const own = this.remembered.get(mark);
    if (own?.isSaved === false || !hasSessionData(item)) return own?.notes ?? null;
    try {
      const value: unknown = await callOffice<string>("sessionData.getAsync", (callback) => { item.sessionData.getAsync(KEY, callback); }, rules);
      return typeof value === "string" && value !== "" ? value : (own?.notes ?? null);
    } catch (error) {
      if (error instanceof MailError && error.code === "itemChanged") throw error;
      // A key that was never set is an error too.
      return own?.notes ?? null;
    }
  }

  /** Known here from the call on: what is read meanwhile is not told of older ones, nor who comes back to a draft that was left at once. */
  async save(mark: ItemMark, notes: string, rules: CallRules): Promise<void> {
    const call = "sessionData.setAsync";
    const own = this.remember(mark, { notes, isSaved: false });
    const item = requireDraft(mark, call);
    if (!hasSessionData(item)) return;
    try {
      await callOffice(call, (callback) => { item.sessionData.setAsync(KEY, notes, callback); }, { ...rules, stillOpen: () => isOpen(mark) });
      if (this.remembered.get(mark) === own) this.remember(mark, { notes, isSaved: true });
    } catch (error) {
      if (!(error instanceof MailError) || error.code === "itemChanged") throw error;
    }
  }

  /** Of the drafts noted last alone: a pane may live for days. */
  private remember(mark: ItemMark, noted: Noted): Noted {
    this.remembered.delete(mark);
    this.remembered.set(mark, noted);
    for (const oldest of [...this.remembered.keys()].slice(0, -MOST_REMEMBERED)) this.remembered.delete(oldest);
    return noted;
  }
}

/** Mailbox 1.11. */
function hasSessionData(item: Office.MessageCompose): boolean {
  const { sessionData } = item as { readonly sessionData?: Office.SessionData };
  return hasMailboxSet("1.11") && isFunction(sessionData?.getAsync) && isFunction(sessionData?.setAsync);
}
