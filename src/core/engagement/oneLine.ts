/**
 * A text as one line: breaks, tabs and control characters become one space, and characters that are not seen or turn the
 * direction of what follows are left out, so that a text can neither add a line nor disguise one.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}
