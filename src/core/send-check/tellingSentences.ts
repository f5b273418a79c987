import { fold } from "./fold";
import { LONGEST_SENTENCE, MOST_SENTENCES } from "./mark";

const SENTENCE = /^[^\n]+[.!?:。！？：]$/;
// Shorter ones are greetings, which any mail may have.
const SHORTEST = 12;

/**
 * What an email is known by while it is edited: the folded beginnings of its own sentences. Tables, lists and links are left
 * out, for text and HTML word them differently; an email without sentences is known by its longest line.
 */
export function tellingSentences(text: string): readonly string[] {
  const paragraphs = text.split(/\r?\n[^\S\n]*\r?\n/).map((paragraph) => paragraph.trim());
  const sentences = paragraphs.filter((paragraph) => SENTENCE.test(paragraph) && !paragraph.includes("://"));
  const beginnings = unique(sentences.map(beginning).filter((sentence) => sentence.length >= SHORTEST)).slice(0, MOST_SENTENCES);
  if (beginnings.length > 0) return beginnings;
  const longest = text.split(/\r?\n/).reduce((one, other) => (other.length > one.length ? other : one), "");
  return beginning(longest) === "" ? [] : [beginning(longest)];
}

const beginning = (text: string): string => fold(text).slice(0, LONGEST_SENTENCE).replace(/[\ud800-\udbff]$/, "");
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
