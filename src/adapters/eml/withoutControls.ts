// U+0080 to U+009F, in order: what windows-1252 has at the bytes of the same number; the five it leaves open stay as they are.
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST_CONTROL = 0x80;

/**
 * Replaces C1 control characters by the windows-1252 characters that were meant: curly quotes, dashes, the euro sign.
 *
 * Node from 20.18.3 and 22.13 on decodes windows-1252 as plain Latin 1 (nodejs/node#56542), and mail that says
 * iso-8859-1 but is windows-1252 is common anyway. No mail means a C1 control character. HTML reads them the same way.
 */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - FIRST_CONTROL));
}
