import type { Person } from "../../core/mail/MailSnapshot";
import { isWholeToLine } from "./compareRecipients";

const comparable = (address: string): string => address.trim().toLowerCase();

/** The To line without these addresses; null where Outlook may not show all of it: set anew it would lose people. */
export function withoutAddresses(shown: readonly Person[], addresses: readonly string[]): readonly Person[] | null {
  if (!isWholeToLine(shown)) return null;
  const leaving = new Set(addresses.map(comparable));
  return shown.filter(({ address }) => !leaving.has(comparable(address)));
}
