import { MailError } from "../../ports/MailPort";
import { callOffice, type OfficeFunction } from "./callOffice";
import type { OfficeCall } from "./officeCalls";
import { hasMailboxSet, isFunction } from "./officeSupport";
import { openItem } from "./openItem";

/**
 * Tells listeners that another mail is selected or that the draft's recipients changed.
 *
 * One handler of ours stands in Outlook for good, whoever listens: removeHandlerAsync takes away every handler of an event.
 * A registration that fails is borne: the pane then shows a new mail when it is next asked to.
 */
export class MailWatch {
  private readonly listeners = new Set<() => void>();
  private watchesItems = false;
  private askedTwice = false;
  private watchedDraft: object | null = null;

  /** Returns the way to stop. */
  listen(listener: () => void): () => void {
    // Each listener its own, even where one function is given twice.
    const own = (): void => { listener(); };
    this.listeners.add(own);
    this.watchItems();
    this.watchRecipients();
    return () => { this.listeners.delete(own); };
  }

  private watchItems(): void {
    const mailbox = Office.context.mailbox as Office.Mailbox | undefined;
    if (this.watchesItems || !mailbox || !hasMailboxSet("1.5") || !isFunction(mailbox.addHandlerAsync)) return;
    this.watchesItems = true;
    register("mailbox.addHandlerAsync(ItemChanged)", (callback) => {
      mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
        this.watchRecipients();
        this.tell();
      }, callback);
    }, (error) => {
      this.watchesItems = false;
      // Another item was selected in that very moment, of which nothing was told: Outlook says so once the handler stands.
      if (!(error instanceof MailError) || error.code !== "itemChanged" || this.askedTwice) return;
      this.askedTwice = true;
      this.watchItems();
    });
  }

  private watchRecipients(): void {
    const open = openItem();
    if (open?.surface !== "compose" || open.item === this.watchedDraft) return;
    const draft = open.item;
    if (!hasMailboxSet("1.7") || !isFunction(draft.addHandlerAsync)) return;
    this.watchedDraft = draft;
    register("item.addHandlerAsync(RecipientsChanged)", (callback) => {
      draft.addHandlerAsync(Office.EventType.RecipientsChanged, () => { this.tell(); }, callback);
    }, () => {
      if (this.watchedDraft === draft) this.watchedDraft = null;
    });
  }

  private tell(): void {
    for (const listener of [...this.listeners]) {
      try {
        listener();
      } catch {
        // A listener's fault is its own: the others still hear.
      }
    }
  }
}

function register(call: OfficeCall, start: OfficeFunction<void>, failed: (error: unknown) => void): void {
  callOffice(call, start).catch(failed);
}
