import { detectTenant, type DetectionSources } from "../app/detectTenant";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Detection } from "../core/tenant/Detection";
import type { ItemMark, MailAbilities, MailPort } from "../ports/MailPort";

export type OpenMail =
  | { readonly phase: "reading" }
  | NoMail
  | { readonly phase: "ready"; readonly item: ItemMark; readonly mail: MailSnapshot; readonly detection: Detection; readonly abilities: MailAbilities };

/** No mail is there, or it could not be read: the FM may choose the tenant, and what they choose belongs to this moment alone. */
export interface NoMail {
  readonly phase: "noMail" | "failed";
  /** No item of Outlook: another one each time. */
  readonly item: ItemMark;
  /** The item that could not be read; null where none is open. */
  readonly unread: ItemMark | null;
}

/**
 * Follows the mail that is open in Outlook, as long as somebody listens.
 *
 * An answer that comes after another mail was opened is dropped. While the same mail is read again (a recipient was added)
 * what is known of it stays.
 */
export class OpenMailWatch {
  private state: OpenMail = { phase: "reading" };
  private readonly listeners = new Set<() => void>();
  private latest = 0;
  /** The item that was open when the mail was last asked for. */
  private asked: ItemMark | null = null;
  private stop: (() => void) | null = null;

  constructor(
    private readonly mail: MailPort,
    private readonly sources: DetectionSources,
  ) {}

  readonly current = (): OpenMail => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.stop === null) {
      this.stop = this.mail.onChanged(() => void this.again());
      void this.again();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.latest++;
      this.stop?.();
      this.stop = null;
    };
  };

  /**
   * Reads anew if another item is open than the one shown. Outlook does not always say so: not when a report or an encrypted
   * mail is selected (OfficeDev/office-js #974, #3470), and in some versions not for any mail (#5987, #6833).
   */
  readonly check = (): void => {
    if (this.stop !== null && this.mail.openItem() !== this.asked) void this.again();
  };

  /** Reads the open mail anew; resolves when its tenant is judged, or the answer is dropped. Never rejects. */
  async again(): Promise<void> {
    const run = ++this.latest;
    const item = this.mail.openItem();
    this.asked = item;
    if (!(this.state.phase === "ready" && this.state.item === item && item !== null)) this.become({ phase: "reading" });
    const next = await this.read(item, `none ${String(run)}`);
    if (run === this.latest) this.become(next);
  }

  private async read(item: ItemMark | null, none: ItemMark): Promise<OpenMail> {
    if (item === null) return { phase: "noMail", item: none, unread: null };
    try {
      // In the same moment as the mark: what can be done belongs to that item.
      const abilities = this.mail.abilities();
      const mail = await this.mail.read();
      if (mail === null) return { phase: "noMail", item: none, unread: null };
      return { phase: "ready", item, mail, detection: await detectTenant(mail, this.sources), abilities };
    } catch {
      return { phase: "failed", item: none, unread: item };
    }
  }

  private become(state: OpenMail): void {
    if (state.phase === "reading" && this.state.phase === "reading") return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
