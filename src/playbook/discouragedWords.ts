import type { LanguageCode } from "../core/language/LanguageCode";

/**
 * Words that a note avoids, for they say neither when nor until when.
 * Source: playbook, "How a note is written" ("for now", "currently", "yet"); the other languages are their counterparts.
 */
export const DISCOURAGED_WORDS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ["for now", "currently", "yet"],
  "pt-BR": ["por enquanto", "por ora", "no momento", "atualmente", "ainda"],
  es: ["por ahora", "por el momento", "de momento", "actualmente", "todavía", "aún"],
  de: ["vorerst", "fürs Erste", "bis auf Weiteres", "derzeit", "zurzeit", "zur Zeit", "momentan", "aktuell", "noch"],
  ja: ["今のところ", "とりあえず", "当面", "現在", "現時点", "まだ"],
  "zh-CN": ["暂时", "暂且", "目前", "当前", "现在", "尚未", "还没", "尚无"],
};
