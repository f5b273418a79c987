/** Where a sign next stands in a text, from a place on; the text's length where it does not. */
export function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}
