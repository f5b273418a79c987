import type { ItemMark } from "../../ports/MailPort";
import type { CallRules } from "./callOffice";
import { DraftNotes, MOST_REMEMBERED } from "./draftNotes";

/** The same in a page that notes one insert after the other: a saving that was given up may be carried out after a later one. */
export class NotesInTurn extends DraftNotes {
  /** What was given up on each draft, the oldest first. */
  private readonly givenUp = new Map<ItemMark, readonly string[]>();

  override save(mark: ItemMark, notes: string, rules: CallRules): Promise<void> {
    const last = this.remembered.get(mark);
    if (last?.isSaved === false && last.notes !== notes) this.givenUp.set(mark, [...(this.givenUp.get(mark) ?? []), last.notes].slice(-MOST_REMEMBERED));
    return super.save(mark, notes, rules);
  }

  override async read(...given: Parameters<DraftNotes["read"]>): Promise<string | null> {
    const notes = await super.read(...given);
    const [mark] = given;
    return notes !== null && this.givenUp.get(mark)?.includes(notes) === true ? (this.remembered.get(mark)?.notes ?? notes) : notes;
  }
}
