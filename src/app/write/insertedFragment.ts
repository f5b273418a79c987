import { fold } from "../../core/send-check/fold";
import { htmlWords } from "../../core/send-check/htmlWords";
import type { BodyType } from "../../ports/MailPort";
import type { Inserted } from "./Inserted";

// Of an insert beside an equal beginning many cuts are as right; the tidy one is near.
const MOST_CUTS = 2_000;

/**
 * What an insert has put into a body: all that differs after it, as Outlook holds it.
 *
 * Null where that is not the email alone: words typed meanwhile, a body that Outlook wrote anew, something lost.
 *
 * @param content  the email as it was handed to Outlook
 */
export function insertedFragment(before: string, after: string, content: string, type: BodyType): Pick<Inserted, "fragment" | "replaced"> | null {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const added = start + tail === before.length;
  if (type === "html" && !added) {
    start = beforeTag(after, start);
    tail = after.length - behindTag(after, after.length - tail);
  }
  const end = after.length - tail;
  const replaced = before.slice(start, before.length - tail);
  if (!isBlank(replaced, type)) return null;
  const wanted = wordsOf(content, type);
  const isEmail = (fragment: string): boolean => wordsOf(fragment, type) === wanted;
  const cuts = added ? cutsOf(after, start, end) : [after.slice(start, end)];
  const right = (type === "html" ? cuts.filter(isTidy) : []).find(isEmail) ?? cuts.slice(0, 1).find(isEmail);
  return right === undefined || right === "" ? null : { fragment: right, replaced };
}

/** The body with another text in the fragment's place; null where it does not stand in it exactly once. */
export function withFragment(body: string, fragment: string, by: string): string | null {
  const at = body.indexOf(fragment);
  if (fragment === "" || at < 0 || body.indexOf(fragment, at + 1) >= 0) return null;
  return body.slice(0, at) + by + body.slice(at + fragment.length);
}

/** The words alone, whatever an Outlook makes of the markup. */
function wordsOf(content: string, type: BodyType): string {
  return fold(type === "html" ? htmlWords(content) : content);
}

/** The same difference, cut where the text around is the same as the text within: "[a]ba" is "a[ba]". */
function cutsOf(after: string, start: number, end: number): readonly string[] {
  const cuts = [after.slice(start, end)];
  while (start > 0 && cuts.length < MOST_CUTS && after[start - 1] === after[end - 1]) cuts.push(after.slice(--start, --end));
  return cuts;
}

/** Whole elements, so that whatever the FM changes around them leaves them as they are. */
function isTidy(fragment: string): boolean {
  if (!/^<[a-z]/i.test(fragment) || !fragment.endsWith(">")) return false;
  let depth = 0;
  for (const [tag, slash] of fragment.matchAll(/<(\/?)[a-z][^>]*>/gi)) {
    if (/^<(?:br|hr|img|col|wbr|input)\b|\/>$/i.test(tag)) continue;
    depth += slash === "/" ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function beforeTag(html: string, at: number): number {
  const open = html.lastIndexOf("<", at - 1);
  return at > 0 && open > html.lastIndexOf(">", at - 1) ? open : at;
}

function behindTag(html: string, at: number): number {
  const open = html.lastIndexOf("<", at - 1);
  if (at === 0 || open <= html.lastIndexOf(">", at - 1)) return at;
  const close = html.indexOf(">", at);
  return close < 0 ? html.length : close + 1;
}

function isBlank(piece: string, type: BodyType): boolean {
  const words = type === "html" ? piece.replace(/<\/?(?:div|p|span|font|br|b|i|u|o:p)(?:\s[^<>]*)?\/?>/gi, "").replace(/&nbsp;|&#160;/gi, "") : piece;
  return words.replace(/[\s\u200b\ufeff]/g, "") === "";
}
