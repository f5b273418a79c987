import { MailError, type ItemMark, type WritingPort } from "../../ports/MailPort";
import type { WriteResult } from "./WriteResult";

/**
 * Notes an insert on its draft, so that the pane and the ribbon know of each other's. Nobody waits for it: where it fails,
 * a later email finds this one by its sentences alone.
 */
export async function noteInsert(mail: WritingPort, item: ItemMark | null, result: WriteResult): Promise<void> {
  if (item === null || !result.done || result.notes === undefined) return;
  try {
    await mail.saveNotes(item, result.notes);
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
  }
}
