import { decodeWords } from "postal-mime";

/** The first header of that name, unfolded and decoded; null when there is none. */
export function headerOf(rawHeaders: string, name: string): string | null {
  const unfolded = rawHeaders.replace(/\r?\n[ \t]+/g, " ");
  const start = `${name.toLowerCase()}:`;
  const line = unfolded.split(/\r?\n/).find((other) => other.toLowerCase().startsWith(start));
  return line === undefined ? null : decodeWords(line.slice(start.length).trim());
}

/** The Message-IDs an answer to this mail refers to, oldest first, this mail's own last. */
export function referencesFor(rawHeaders: string, messageId: string): readonly string[] {
  const earlier = headerOf(rawHeaders, "References")?.match(/<[^<>\s]+>/g) ?? [];
  return [...earlier.filter((id) => id !== messageId), messageId];
}
