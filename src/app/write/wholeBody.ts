import { fold } from "../../core/send-check/fold";
import type { DraftState } from "../../ports/MailPort";

// What Outlook takes in one call (outlook.md, "Limits").
const LONGEST_BODY = 1_000_000;
// Pictures that only the editor holds: handed back as text they may be lost.
const HELD_PICTURE = /\bsrc\s*=\s*["']?\s*(?:data|blob|file):/i;

/** The body in its own form. */
export function bodyOf({ body, bodyType }: Pick<DraftState, "body" | "bodyType">): string {
  return (bodyType === "html" ? body.html : body.text) ?? "";
}

/** Whether a body may be handed back to Outlook as a whole without loss: pictures of the thread (cid:) and of the web are, others are not. */
export function maySetBody(body: string): boolean {
  return body.length <= LONGEST_BODY && !HELD_PICTURE.test(body);
}

/** Whether a body that was set stands as it was given: byte for byte, or with its words and pictures where Outlook writes the markup in its own way. */
export function standsAsSet(given: string, shown: string): boolean {
  return given === shown || (withoutTags(given) === withoutTags(shown) && pictures(given) === pictures(shown));
}

const withoutTags = (html: string): string => fold(html.replace(/<(?:style|head)\b[^]*?<\/(?:style|head)>|<!--[^]*?-->|<[^<>]*>|&nbsp;|&#160;/gi, ""));
const pictures = (html: string): number => (html.match(/<img\b/gi) ?? []).length;
