import { splitBody } from "../../core/mail/splitBody";
import type { DraftState } from "../../ports/MailPort";

export interface Place {
  readonly at: "top" | "cursor";
  readonly warning: "selectionKept" | "selectionUnknown" | null;
}

/**
 * Where an email goes into a draft: at the top, above signature and quoted thread, as long as the FM has written nothing;
 * else at the cursor, unless that would replace, or could replace, what is selected. Source: issue of step 1, "Writes the three emails".
 */
export function placeOfInsert(draft: Pick<DraftState, "body" | "selection">): Place {
  const top = (warning: Place["warning"]): Place => ({ at: "top", warning });
  if (draft.selection !== null && holdsSomething(draft.selection)) return top("selectionKept");
  if (splitBody(draft.body).newest.trim() === "") return top(null);
  return draft.selection === null ? top("selectionUnknown") : { at: "cursor", warning: null };
}

// Tags that hold nothing by themselves. Whatever else looks like a tag counts as content: <img>, or an address in a plain text.
const EMPTY_TAGS = /<\/?(?:html|head|body|div|p|span|font|br|b|i|u|o:p)(?:\s[^<>]*)?\/?>/gi;

function holdsSomething(selection: string): boolean {
  return selection.replace(EMPTY_TAGS, "").replace(/&nbsp;|&#160;|[\s\u200b\ufeff]/gi, "") !== "";
}
