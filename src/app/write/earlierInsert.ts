import type { Email } from "../../core/templates/Email";
import type { DraftState } from "../../ports/MailPort";
import { contentFor } from "./contentFor";
import { decodeInserts, type Inserted } from "./Inserted";
import { withFragment } from "./insertedFragment";
import { standingEmails } from "./standingEmails";
import { standsAlready } from "./standsAlready";
import { bodyOf, maySetBody } from "./wholeBody";

/**
 * What the FM is asked before an email goes in beside what stands in the draft:
 *
 * - alreadyInserted: this very email stands there;
 * - earlierEdited: one of its kind which is not known as it was put in: the FM has edited it, or it is from before;
 * - earlierPictures: one of its kind unedited, but the body holds what would be lost if it were set as a whole;
 * - otherInserted: another closing email.
 */
const QUESTIONS = ["alreadyInserted", "earlierEdited", "earlierPictures", "otherInserted"] as const;
export type Question = (typeof QUESTIONS)[number];

export const isQuestion = (reason: string): reason is Question => (QUESTIONS as readonly string[]).includes(reason);

/** The FM's answer. */
export type Answer = "replace" | "asWell";

export type WhatToDo =
  /** Null: nothing gives its place to the email. */
  | { readonly write: true; readonly earlier: Inserted | null }
  | { readonly write: false; readonly question: Question; /** What stands there can give its place. */ readonly replaceable: boolean };

/**
 * What becomes of the closing emails that stand in a draft when another one comes.
 *
 * One of the same kind that stands unedited, and once, gives its place without a question where the new one says something
 * else: another language, tenant or fact. Whatever else stands there is asked for: nobody sends the same text twice, or what
 * is for the account team together with what is for the customer, without having said so.
 *
 * @param answer  left out: the FM has not been asked
 */
export function earlierInsert(draft: DraftState, email: Email, answer?: Answer): WhatToDo {
  if (answer === "asWell") return { write: true, earlier: null };
  const body = bodyOf(draft);
  const unedited = decodeInserts(draft.notes).filter(({ bodyType, fragment }) => bodyType === draft.bodyType && withFragment(body, fragment, "") !== null);
  const ask = (question: Question, replaceable = false): WhatToDo => ({ write: false, question, replaceable });
  const standing = unedited.filter(({ kind }) => kind === email.kind).at(-1);
  if (standing !== undefined) {
    if (standing.content === contentFor(draft.bodyType, email)) return ask("alreadyInserted");
    return maySetBody(body) ? { write: true, earlier: standing } : ask("earlierPictures");
  }
  const { kinds } = standingEmails(draft);
  if (standsAlready(draft.body, email)) return ask("alreadyInserted");
  if (kinds.includes(email.kind)) return ask("earlierEdited");
  const other = unedited.at(-1);
  if (other === undefined && kinds.length === 0) return { write: true, earlier: null };
  const replaceable = other !== undefined && maySetBody(body);
  if (answer === "replace") return replaceable ? { write: true, earlier: other } : ask("earlierEdited");
  return ask("otherInserted", replaceable);
}
