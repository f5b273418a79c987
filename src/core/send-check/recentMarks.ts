import { decodeMark, encodeMark, type Mark } from "./mark";

/**
 * The roaming setting with the marks of the latest emails that were opened as a reply or a new message: those forms are
 * Outlook's, and no custom property can be written on them when they open. A mark of these counts for a message only where
 * its email stands in it and names its tenant.
 */
export const RECENT_MARKS_SETTING = "closeoutSendCheckRecent";

/** All roaming settings of the add-in share 32 KB (outlook.md, "Limits"). */
const MOST_RECENT = 5;

/** The setting's new value: this mark first, a former one of the same email left out. */
export function withRecentMark(stored: unknown, mark: Mark): readonly string[] {
  const others = decodeRecentMarks(stored).filter(({ kind, tenantKey }) => kind !== mark.kind || tenantKey !== mark.tenantKey);
  return [mark, ...others].slice(0, MOST_RECENT).map(encodeMark);
}

/** The marks of the setting, newest first; whatever is broken or of another version is left out. */
export const decodeRecentMarks = (stored: unknown): readonly Mark[] => (Array.isArray(stored) ? stored.slice(0, MOST_RECENT).map(decodeMark).filter((mark): mark is Mark => mark !== null) : []);
