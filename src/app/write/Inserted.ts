import type { EmailWritten } from "../../core/engagement/ClosingEvent";
import { isLanguageCode } from "../../core/language/LanguageCode";
import { TEMPLATE_KINDS, type TemplateKind } from "../../core/templates/Email";
import type { BodyType } from "../../ports/MailPort";

/** One email that the add-in put into a draft, with all that is needed to take it back. */
export interface Inserted {
  readonly kind: TemplateKind;
  readonly bodyType: BodyType;
  /** As it was handed to Outlook: by this the same email is known again. */
  readonly content: string;
  /** As Outlook holds it. */
  readonly fragment: string;
  /** What stood in its place: an empty line at most. */
  readonly replaced: string;
  /** Null: the draft kept its own. */
  readonly subject: { readonly before: string; readonly set: string } | null;
  /** Addresses that it added to the To line. */
  readonly recipients: readonly string[];
  /** What the record has of it; left out where an earlier version noted it. */
  readonly of?: EmailOf;
}

/** Whose closing an email is of, and the way it stands in its record (core/engagement/ClosingEvent). */
export interface EmailOf extends EmailWritten {
  readonly tenantKey: string;
}

const VERSION = 1;
/** Outlook holds 50,000 characters of session data (outlook.md, "Limits"); the rest stays free for others. */
const LONGEST_NOTES = 45_000;

/** The inserts of a draft, newest last, as a text to note on it; what is too long for it is left out, the oldest first. */
export function encodeInserts(inserts: readonly Inserted[]): string {
  for (let from = 0; ; from++) {
    const text = JSON.stringify({ v: VERSION, inserts: inserts.slice(from) });
    if (text.length <= LONGEST_NOTES || from >= inserts.length) return text;
  }
}

/** The inserts that a text holds; none where it is broken, of another version, or not the add-in's. */
export function decodeInserts(notes: string | null): readonly Inserted[] {
  if (notes === null || notes.length > LONGEST_NOTES) return [];
  try {
    const value = JSON.parse(notes) as { readonly v?: unknown; readonly inserts?: unknown } | null;
    return value?.v === VERSION && Array.isArray(value.inserts) ? value.inserts.filter(isInserted) : [];
  } catch {
    return [];
  }
}

function isInserted(value: unknown): value is Inserted {
  if (typeof value !== "object" || value === null) return false;
  const { kind, bodyType, content, fragment, replaced, subject, recipients, of } = value as Record<string, unknown>;
  return (
    TEMPLATE_KINDS.includes(kind as TemplateKind) &&
    (bodyType === "html" || bodyType === "text") &&
    isText(content) &&
    isText(fragment) &&
    fragment !== "" &&
    isText(replaced) &&
    (subject === null || isSubject(subject)) &&
    Array.isArray(recipients) &&
    recipients.every(isText) &&
    (of === undefined || isEmailOf(of))
  );
}

function isEmailOf(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { tenantKey, language, to } = value as Record<string, unknown>;
  return isText(tenantKey) && isLanguageCode(language) && Array.isArray(to) && to.every(isText);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isSubject = (value: unknown): boolean => typeof value === "object" && value !== null && isText((value as { before?: unknown }).before) && isText((value as { set?: unknown }).set);
