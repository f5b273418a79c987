/** Where a sign next stands in a text, from a place on; the text's length where it does not. */
export function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

/** So far a text is gone through unit by unit; what is farther the engine finds faster. */
const NEAR = 24;

/** The same for a sign of one code unit that is mostly near. */
export function placeNear(text: string, sign: string, unit: number, from: number): number {
  const near = Math.min(text.length, from + NEAR);
  for (let at = from; at < near; at++) if (text.charCodeAt(at) === unit) return at;
  return near === text.length ? near : placeOf(text, sign, near);
}
