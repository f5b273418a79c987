import { MailError, type ItemMark, type MailPort } from "../../ports/MailPort";
import { decodeInserts, type Inserted } from "./Inserted";
import { withFragment } from "./insertedFragment";

/**
 * The email that the add-in last put into a draft, the ribbon's too, as long as it stands there unedited: it can be taken back.
 * Null where there is none, or Outlook does not say. Most drafts have no notes: then the body is not asked for.
 */
export async function lastInsert(mail: MailPort, item: ItemMark): Promise<Inserted | null> {
  try {
    const inserts = decodeInserts(await mail.readNotes(item));
    const last = inserts.at(-1);
    if (last === undefined) return null;
    const body = await mail.readBody(item, last.bodyType);
    return inserts.filter(({ bodyType, fragment }) => bodyType === last.bodyType && withFragment(body, fragment, "") !== null).at(-1) ?? null;
  } catch (error) {
    if (error instanceof MailError) return null;
    throw error;
  }
}
