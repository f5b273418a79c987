/** More names than anybody has: a line of them is no nameplate. */
const LONGEST_NAME = 5;

const wordsOf = (text: string): readonly string[] => text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/**
 * A message above the line on which its writer's name stands alone: what follows is a signature that nothing introduces, often in
 * another language than the message and longer. All of it where there is no such line, or nothing above.
 *
 * @param name  the writer's, as the mail shows it
 */
export function aboveName(ownWords: string, name: string): string {
  const names = new Set(wordsOf(name));
  if (names.size === 0) return ownWords;
  const lines = ownWords.split("\n");
  const first = lines.findIndex((line) => wordsOf(line).length > 0);
  const at = lines.findIndex((line, position) => {
    if (position <= first || line.length > 80 || /[?!:：？！]\s*$/.test(line)) return false;
    const words = wordsOf(line);
    if (words.length > LONGEST_NAME || !words.some((word) => names.has(word))) return false;
    // The second name may be shown nowhere else: then all must look like names.
    return words.every((word) => names.has(word)) || /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s*){2,4}$/u.test(line.trim());
  });
  return at < 0 ? ownWords : lines.slice(0, at).join("\n");
}
