import type { Email } from "../../core/templates/Email";
import type { DraftState } from "../../ports/MailPort";
import { contentFor } from "./contentFor";
import { decodeInserts, type Inserted } from "./Inserted";
import { withFragment } from "./insertedFragment";
import { bodyOf, maySetBody } from "./wholeBody";

/**
 * The insert of the same kind that stands in the draft unedited, and once: it gives its place to another one.
 *
 * "same": it is this very email. "notReplaceable": the body holds what would be lost if it were set as a whole. Null: there is
 * none, or the FM has edited it.
 */
export function earlierInsert(draft: DraftState, email: Email): Inserted | "same" | "notReplaceable" | null {
  const body = bodyOf(draft);
  const standing = decodeInserts(draft.notes)
    .filter(({ kind, bodyType, fragment }) => kind === email.kind && bodyType === draft.bodyType && withFragment(body, fragment, "") !== null)
    .at(-1);
  if (standing === undefined) return null;
  if (standing.content === contentFor(draft.bodyType, email)) return "same";
  return maySetBody(body) ? standing : "notReplaceable";
}
