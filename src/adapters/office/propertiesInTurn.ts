import { MARK_PROPERTY } from "../../core/send-check/mark";
import { MailError, type ItemMark } from "../../ports/MailPort";
import { AskedMarks } from "./AskedMarks";
import type { CallRules } from "./callOffice";
import { isFunction } from "./officeSupport";
import { isOpen, requireDraft } from "./openItem";
import { DraftProperties, storedIn } from "./sendMark";

export type BetweenPages = (look: () => Promise<void>) => Promise<void>;

/** The same in a page that stays beside the draft: loaded again with each change of a mark that is saved there. */
export class PropertiesInTurn extends DraftProperties {
  /** The last saving beside an insert, over as soon as Outlook has answered, or is waited for no longer. */
  private saving: Promise<unknown> | null = null;
  /** Over with the last change: one that begins before the other is saved would take it back. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly asked = new AskedMarks();

  /** @param betweenPages  what begins by itself here, while no other page writes into the draft */
  constructor(private readonly betweenPages: BetweenPages = (look) => look()) {
    super();
  }

  override async saveMark(...given: Parameters<DraftProperties["saveMark"]>): Promise<void> {
    const saved = super.saveMark(...given);
    this.saving = saved.catch(() => undefined);
    await saved;
  }

  /**
   * On the properties as Outlook has them by now: those that were loaded with the draft would take back what another page has saved
   * since, and those that a slow Outlook was asked for before an insert, the mark of that insert.
   */
  changeMark(mark: ItemMark, change: (stored: unknown) => string | null, rules: CallRules): Promise<void> {
    const changed = this.turn.then(() => this.change(mark, change, rules));
    this.turn = changed.catch(() => undefined);
    return changed;
  }

  private async change(mark: ItemMark, change: (stored: unknown) => string | null, rules: CallRules): Promise<void> {
    const call = "item.loadCustomPropertiesAsync";
    let saving: Promise<unknown> | null;
    let properties: Office.CustomProperties;
    do {
      saving = this.saving;
      await saving;
      const item = requireDraft(mark, call);
      if (!isFunction(item.loadCustomPropertiesAsync)) throw new MailError("unsupported", call);
      properties = await this.read(mark, item, { ...rules, stillOpen: () => isOpen(mark) });
    } while (saving !== this.saving);
    if (this.loaded?.mark === mark) this.loaded = { mark, properties };
    const stored = properties.get(MARK_PROPERTY) as unknown;
    // What the change was given is to be true, also where it leaves it.
    const text = change(stored) ?? this.asked.lacking(mark, stored);
    if (text !== null) await this.save(mark, properties, text, rules);
  }

  /** With what Outlook was asked to save before that loading and has not said of, or while it was under way: it may be stored any moment. */
  protected override async read(mark: ItemMark, item: Office.MessageCompose, rules: CallRules): Promise<Office.CustomProperties> {
    const reading = this.asked.reading(mark);
    try {
      const properties = await super.read(mark, item, rules);
      const text = reading.standing(storedIn(properties));
      if (text !== null) properties.set(MARK_PROPERTY, text);
      return properties;
    } finally {
      reading.end();
    }
  }

  protected override save(mark: ItemMark, properties: Office.CustomProperties, text: string, rules: CallRules): Promise<void> {
    // On a draft that is left by then, what it has is found out when the FM is back.
    const lookAgain = (): void => void this.betweenPages(() => this.changeMark(mark, () => null, rules)).catch(() => undefined);
    return this.asked.saving(mark, storedIn(properties), text, (onUnheard) => super.save(mark, properties, text, { ...rules, onUnheard }), lookAgain);
  }
}
