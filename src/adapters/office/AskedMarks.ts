import { MailError, type ItemMark } from "../../ports/MailPort";

interface Asked {
  /** What Outlook may still have instead. */
  readonly before: readonly unknown[];
  readonly text: string;
}

/**
 * What Outlook was last asked to save on each draft, for as long as it has not said whether it did: a saving that nobody waits for any longer
 * may land all the same, and what is loaded until then is without it.
 */
export class AskedMarks {
  private readonly asked = new Map<ItemMark, Asked>();

  /** Begun before a loading: gives what is to stand on the draft instead of what that loading says is stored; null: nothing else. */
  reading(item: ItemMark): (stored: unknown) => string | null {
    const asked = this.asked.get(item);
    return (stored) => {
      // It has landed, whatever Outlook says of it.
      if (asked?.text === stored) this.forget(item, asked);
      return asked?.before.includes(stored) ? asked.text : null;
    };
  }

  /** What is to be saved where only that is known to be asked for; null: nothing. */
  lacking(item: ItemMark, text: unknown): string | null {
    const asked = this.asked.get(item);
    return asked !== undefined && asked.text === text ? asked.text : null;
  }

  async saving(item: ItemMark, before: unknown, text: string, save: () => Promise<void>): Promise<void> {
    const earlier = this.asked.get(item);
    const asked: Asked = { before: [...new Set([...(earlier ? [...earlier.before, earlier.text] : []), before])], text };
    this.asked.set(item, asked);
    try {
      await save();
      this.forget(item, asked);
    } catch (error) {
      if (error instanceof MailError && error.code !== "timeout" && error.code !== "itemChanged") this.forget(item, asked, earlier);
      throw error;
    }
  }

  private forget(item: ItemMark, asked: Asked | undefined, earlier?: Asked): void {
    if (this.asked.get(item) !== asked) return;
    if (earlier) this.asked.set(item, earlier);
    else this.asked.delete(item);
  }
}
