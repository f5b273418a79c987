// What may stand before a sign without making it text: marks that were put before, quotes, and spaces.
const BEFORE = "[ \\u00a0\\u3000'\"]*";
// Also the wide ones of East Asian keyboards, which a spreadsheet there takes for the same.
const SIGN = "[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t]";
const LINE_OR_SEMICOLON = "[;\\n\\r]";

/**
 * What a spreadsheet takes for the beginning of a formula: = + - @, a tab, a carriage return, also after marks that were put
 * before. Source: OWASP, "CSV Injection".
 */
const FORMULA = new RegExp(`^${BEFORE}(?:${SIGN}|\\r)`);
/** With German, Spanish or Brazilian settings a cell ends at a semicolon, whatever quotes the file has, and one at a line's end may. */
const INNER_FORMULA = new RegExp(`(${LINE_OR_SEMICOLON})(?=${BEFORE}${SIGN})`, "g");
const MARKED_INNER_FORMULA = new RegExp(`(${LINE_OR_SEMICOLON})'(?=${BEFORE}${SIGN})`, "g");

/** The cell so that a spreadsheet shows it as text, wherever it cuts it: an apostrophe before what would be a formula. */
export function neutralCell(text: string): string {
  const marked = text.replace(INNER_FORMULA, "$1'");
  return FORMULA.test(marked) ? `'${marked}` : marked;
}

/** What neutralCell was given. A cell that it did not make stays as it is. */
export function plainCell(cell: string): string {
  if (!cell.includes("'")) return cell;
  const whole = cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
  return whole.replace(MARKED_INNER_FORMULA, "$1");
}
