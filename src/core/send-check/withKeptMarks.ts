import { decodeMark, encodeMark, type Mark } from "./mark";
import { namesIn } from "./ownMarks";
import { decodeRecentMarks } from "./recentMarks";

/**
 * The recent marks as a page has them, and before them those that the browser keeps: each page saves the setting whole, as it was
 * when that page began, so that what another has saved since would be lost. What the setting has of an email is fresher (see refreshedMark).
 *
 * @param kept  encoded, newest first; which may be anything
 */
export function withKeptMarks(stored: unknown, kept: readonly string[]): readonly string[] {
  const recent = decodeRecentMarks(stored);
  const known = recent.map(emailOf);
  const lacking = kept.map(decodeMark).filter((mark): mark is Mark => mark !== null && !known.includes(emailOf(mark)));
  return [...lacking, ...recent].map(encodeMark);
}

/** What tells the email of a mark from others, whatever else of it was brought up to date. */
export const emailOf = (mark: Mark): string => [mark.kind, mark.tenants.length > 0 || mark.tenantKey, ...mark.sentences, ...namesIn(mark)].join();
