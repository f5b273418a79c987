/** A number from 1 to 2^32 - 1 for a text: FNV-1a over its UTF-16 units with a last stirring, as its low bits are weak. */
export function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0 || 1;
}
