import { MailError, type ItemMark } from "../../ports/MailPort";
import { callOffice, type CallRules } from "./callOffice";
import { hasMailboxSet, isFunction } from "./officeSupport";
import { isOpen, requireDraft } from "./openItem";

const KEY = "closeoutInserts";

/**
 * What the add-in notes on a draft for its other pages, the pane and the ribbon's: in the session data of the item, which
 * Outlook drops with the draft. Where it has none, or does not take it, this page alone remembers.
 */
export class DraftNotes {
  private readonly remembered = new Map<ItemMark, string>();

  /** Null where nothing is noted or Outlook cannot say. */
  async read(mark: ItemMark, item: Office.MessageCompose, rules: CallRules): Promise<string | null> {
    const own = this.remembered.get(mark) ?? null;
    if (own !== null || !hasSessionData(item)) return own;
    try {
      const value: unknown = await callOffice<string>("sessionData.getAsync", (callback) => { item.sessionData.getAsync(KEY, callback); }, rules);
      return typeof value === "string" ? value : null;
    } catch (error) {
      if (error instanceof MailError && error.code === "itemChanged") throw error;
      // A key that was never set is an error too.
      return null;
    }
  }

  async save(mark: ItemMark, notes: string, rules: CallRules): Promise<void> {
    const call = "sessionData.setAsync";
    const item = requireDraft(mark, call);
    if (hasSessionData(item)) {
      try {
        await callOffice(call, (callback) => { item.sessionData.setAsync(KEY, notes, callback); }, { ...rules, stillOpen: () => isOpen(mark) });
        this.remembered.delete(mark);
        return;
      } catch (error) {
        if (!(error instanceof MailError) || error.code === "itemChanged") throw error;
      }
    }
    this.remembered.set(mark, notes);
  }
}

/** Mailbox 1.11. */
function hasSessionData(item: Office.MessageCompose): boolean {
  const { sessionData } = item as { readonly sessionData?: Office.SessionData };
  return hasMailboxSet("1.11") && isFunction(sessionData?.getAsync) && isFunction(sessionData?.setAsync);
}
