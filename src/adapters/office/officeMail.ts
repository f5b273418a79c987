import type { MailPort } from "../../ports/MailPort";
import { PropertiesInTurn, type BetweenPages } from "./propertiesInTurn";
import { withDraft } from "./draft";
import { draftParts, openOfficeWriting, typed } from "./officeWriting";
import { NotesInTurn } from "./notesInTurn";
import { isOpen } from "./openItem";
import { openMessage } from "./openMessage";
import { MailWatch } from "./watchMail";

/**
 * The door to Outlook for a page that stays, once office.js is ready: what one click needs, which is all that the ribbon loads, and more.
 *
 * @param betweenPages  see PropertiesInTurn
 * @throws {MailError} as openOfficeWriting
 */
export async function openOfficeMail(betweenPages: BetweenPages): Promise<MailPort> {
  const properties = new PropertiesInTurn(betweenPages);
  const parts = draftParts(properties, new NotesInTurn());
  const { rules, notesOf } = parts;
  const writing = await openOfficeWriting(parts);
  const watch = new MailWatch();
  return {
    ...writing,
    onChanged: (listener) => watch.listen(listener),
    openMessage: (id) => typed("mailbox.displayMessageForm", () => openMessage(id)),
    changeMark: (item, change) => typed("customProperties.saveAsync", () => properties.changeMark(item, change, rules)),
    readNotes: (item) => withDraft(item, "sessionData.getAsync", (draft) => notesOf.read(item, draft, { ...rules, stillOpen: () => isOpen(item) })),
  };
}
