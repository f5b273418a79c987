/**
 * What a spreadsheet takes for the beginning of a formula: = + - @, a tab, a carriage return, also after marks that were put
 * before. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** The cell so that a spreadsheet shows it as text: an apostrophe before what would be a formula. */
export function neutralCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What neutralCell was given. A cell that it did not make stays as it is. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
