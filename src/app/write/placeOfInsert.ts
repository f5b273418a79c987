import { isClosingPhrase } from "../../core/mail/signature";
import { splitBody } from "../../core/mail/splitBody";
import type { DraftState } from "../../ports/MailPort";

export interface Place {
  readonly at: "top" | "cursor";
  readonly warning: "selectionKept" | "selectionUnknown" | null;
}

/**
 * Where an email goes into a draft: at the top, above signature and quoted thread, as long as the FM has written nothing;
 * else at the cursor, unless that would replace, or could replace, what is selected. Source: issue of step 1, "Writes the three emails".
 *
 * @param userName  the FM's, as Outlook has it; empty where it does not say
 */
export function placeOfInsert(draft: Pick<DraftState, "body" | "selection">, userName: string): Place {
  const top = (warning: Place["warning"]): Place => ({ at: "top", warning });
  if (draft.selection !== null && holdsSomething(draft.selection)) return top("selectionKept");
  const { newest } = splitBody(draft.body);
  if (newest.trim() === "" || isSignatureAlone(newest, userName)) return top(null);
  return draft.selection === null ? top("selectionUnknown") : { at: "cursor", warning: null };
}

/** Outlook marks no signature in plain text: words that open with the FM's own name, or a closing phrase and the name, are one. */
function isSignatureAlone(newest: string, userName: string): boolean {
  const lines = newest.split("\n").filter((line) => line.trim() !== "");
  const [first = "", second = ""] = lines;
  const name = nameWords(userName);
  return name !== "" && nameWords(isClosingPhrase(first) ? second : first) === name;
}

/** "Weber, Robin" and "Robin Weber" are one name. */
function nameWords(name: string): string {
  return (name.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort().join(" ");
}

// Tags that hold nothing by themselves. Whatever else looks like a tag counts as content: <img>, or an address in a plain text.
const EMPTY_TAGS = /<\/?(?:html|head|body|div|p|span|font|br|b|i|u|o:p)(?:\s[^<>]*)?\/?>/gi;

function holdsSomething(selection: string): boolean {
  return selection.replace(EMPTY_TAGS, "").replace(/&nbsp;|&#160;|[\s\u200b\ufeff]/gi, "") !== "";
}
