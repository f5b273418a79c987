import { THREAD_WORDS } from "./displayLanguages";
import type { DisplayLanguage } from "./displayLanguages";

/** Prefixes of a reply and of a forward as mail programs of the six languages write them; the colon may be full-width. */
const REPLY = /^\s*(re|aw|res|回复|答复|返信)\s*[:：]/i;
const FORWARD = /^\s*(fw|fwd|wg|rv|enc|转发|転送)\s*[:：]/i;

/** A subject never carries the same prefix twice, whichever language the first one was written in. */
export function replySubject(subject: string, language: DisplayLanguage): string {
  return REPLY.test(subject) ? subject : THREAD_WORDS[language].replyPrefix + subject;
}

export function forwardSubject(subject: string, language: DisplayLanguage): string {
  return FORWARD.test(subject) ? subject : THREAD_WORDS[language].forwardPrefix + subject;
}
