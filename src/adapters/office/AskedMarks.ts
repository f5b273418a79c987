import { MailError, type ItemMark } from "../../ports/MailPort";

interface Asked {
  /** What Outlook may still have instead. */
  readonly before: readonly unknown[];
  readonly text: string;
  /** Outlook had it when it was last asked, or said so. */
  readonly isStored: boolean;
}

interface Saving {
  readonly text: string;
}

interface Reading {
  readonly item: ItemMark;
  asked: Asked | undefined;
}

/**
 * What Outlook was last asked to save on each draft, for as long as it has not said whether it did: a saving that nobody waits for any longer
 * may land all the same, and what is loaded until then is without it. It may land after a later one too, and takes that one back then: the
 * last is known until Outlook has answered all.
 */
export class AskedMarks {
  private readonly asked = new Map<ItemMark, Asked>();
  /** The savings that Outlook has not answered. */
  private readonly silent = new Map<ItemMark, Set<Saving>>();
  /** The loadings that are under way, with what was asked for before them, or since: they may give what was stored before that. */
  private readonly readings = new Set<Reading>();

  /** Begun before a loading, and ended after it: `standing` gives what is to stand on the draft instead of what that loading says is stored; null: nothing else. */
  reading(item: ItemMark): { readonly standing: (stored: unknown) => string | null; readonly end: () => void } {
    const reading: Reading = { item, asked: this.asked.get(item) };
    this.readings.add(reading);
    const standing = (stored: unknown): string | null => {
      const { asked } = reading;
      if (asked === undefined) return null;
      // It has landed, whatever Outlook says of it.
      if (asked.text === stored) this.landed(item, asked);
      if (!asked.before.includes(stored)) return null;
      if (asked.isStored && this.asked.get(item) === asked) this.asked.set(item, { ...asked, isStored: false });
      return asked.text;
    };
    return { standing, end: () => { this.readings.delete(reading); } };
  }

  /** What is to be saved where only that is known to be asked for; null: nothing. */
  lacking(item: ItemMark, text: unknown): string | null {
    const asked = this.asked.get(item);
    return asked !== undefined && !asked.isStored && asked.text === text ? asked.text : null;
  }

  /**
   * @param save  given what is to hear an answer that nobody waits for any longer
   * @param onOvertaking  it was given up, another was asked for since, and now Outlook has carried it out: what is stored may be either
   */
  async saving(item: ItemMark, before: unknown, text: string, save: (onUnheard: (isDone: boolean) => void) => Promise<void>, onOvertaking: () => void): Promise<void> {
    const earlier = this.asked.get(item);
    const asked: Asked = { before: [...new Set([...(earlier ? [...earlier.before, earlier.text] : []), before])], text, isStored: false };
    this.asked.set(item, asked);
    for (const reading of this.readings) if (reading.item === item) reading.asked = asked;
    const saving: Saving = { text };
    const silent = this.silent.get(item) ?? new Set();
    this.silent.set(item, silent.add(saving));
    try {
      await save((isDone) => {
        const last = this.asked.get(item);
        if (silent.delete(saving) && isDone && last !== undefined && last.text !== text) onOvertaking();
      });
      silent.delete(saving);
      this.landed(item, asked);
    } catch (error) {
      if (error instanceof MailError && error.code !== "timeout" && error.code !== "itemChanged") {
        silent.delete(saving);
        this.forget(item, asked, earlier);
        for (const reading of this.readings) if (reading.asked === asked) reading.asked = earlier;
      }
      throw error;
    }
  }

  /** Only what Outlook is silent about may take its place yet. */
  private landed(item: ItemMark, asked: Asked): void {
    if (this.asked.get(item) !== asked) return;
    const before = [...(this.silent.get(item) ?? [])].map(({ text }) => text).filter((text) => text !== asked.text);
    if (before.length === 0) this.forget(item, asked);
    else this.asked.set(item, { before, text: asked.text, isStored: true });
  }

  private forget(item: ItemMark, asked: Asked, earlier?: Asked): void {
    if (this.asked.get(item) !== asked) return;
    if (earlier) this.asked.set(item, earlier);
    else this.asked.delete(item);
  }
}
