import type { Person } from "./MailSnapshot";

const LONGEST_HEADERS = 200_000;

/** The entries of an address field, which commas divide except in quotation marks and brackets. */
function entriesOf(field: string): readonly string[] {
  const plain = field.replace(/"(?:[^"\\]|\\.)*"/g, " ").replace(/\([^()]*\)/g, " ");
  return plain.split(/[,;](?![^<>]*>)/);
}

/** The address of an entry: what stands in angle brackets, never one that is written as the name beside them. */
function addressOf(entry: string): string | null {
  const inBrackets = /<\s*([^\s<>@]{1,64}@[^\s<>@]{1,253})\s*>/.exec(entry);
  return (inBrackets ?? /^\s*([^\s<>@:]{1,64}@[^\s<>@:]{1,253})\s*$/.exec(entry))?.[1] ?? null;
}

/**
 * Everybody who is named as an author in the From field of a mail's raw header. RFC 5322 (3.6.2) allows several; Outlook shows
 * the first only, and the second may be another customer. Names are left out.
 */
export function authorsOf(headers: string): readonly Person[] {
  const unfolded = headers.slice(0, LONGEST_HEADERS).replace(/\r?\n[ \t]+/g, " ");
  const fields = [...unfolded.matchAll(/^from:(.*)$/gim)].map(([, field = ""]) => field);
  return fields.flatMap(entriesOf).flatMap((entry) => {
    const address = addressOf(entry);
    return address === null ? [] : [{ name: "", address }];
  });
}
