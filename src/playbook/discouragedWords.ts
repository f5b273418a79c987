import type { LanguageCode } from "../core/language/LanguageCode";

/**
 * Words that a note avoids, for they say neither when nor until when.
 * Source: playbook, "How a note is written" ("for now", "currently", "yet"); the other languages are their counterparts.
 */
export const DISCOURAGED_WORDS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ["for now", "currently", "yet", "at the moment", "for the moment", "at present", "presently", "at this time", "right now", "as of now", "for the time being", "until further notice", "temporarily", "still", "soon", "shortly"],
  "pt-BR": ["por enquanto", "por ora", "por agora", "no momento", "neste momento", "no presente momento", "atualmente", "presentemente", "agora", "provisoriamente", "até segunda ordem", "ainda", "em breve"],
  es: ["por ahora", "por el momento", "de momento", "en este momento", "en estos momentos", "ahora mismo", "por lo pronto", "actualmente", "provisionalmente", "hasta nuevo aviso", "todavía", "aún", "pronto", "en breve", "próximamente"],
  de: ["vorerst", "fürs Erste", "vorläufig", "einstweilen", "bis auf Weiteres", "derzeit", "zurzeit", "zur Zeit", "momentan", "im Moment", "im Augenblick", "gegenwärtig", "zum jetzigen Zeitpunkt", "aktuell", "noch", "bald", "demnächst", "in Kürze"],
  ja: ["今のところ", "いまのところ", "とりあえず", "さしあたり", "当面", "当分", "しばらく", "現在", "現時点", "現段階", "目下", "まだ", "未だ", "間もなく", "まもなく", "もうすぐ", "近いうち", "近日中"],
  "zh-CN": ["暂时", "暂且", "暂未", "暂无", "目前", "当前", "现在", "现阶段", "眼下", "尚未", "还没", "还未", "尚无", "仍然", "仍在", "仍未", "即将", "不久", "近期", "稍后"],
};

/**
 * Turns of phrase in which one of these words says something else, or says when after all: "as soon as", "as at that day". As
 * regular expressions; each holds the word it lets stand.
 */
export const NOT_DISCOURAGED: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ["as soon as", "stand-still", "still images?", "at the moment (?:of|when)", "at this time of", "shortly (?:after|before)"],
  "pt-BR": ["ainda (?:que|assim|bem)", "no momento (?:d[aeo]s?|em que)", "agora em diante"],
  es: ["tan pronto como", "de pronto", "aún así", "en este momento d[eo]"],
  de: ["noch ?mals?", "noch einmal", "im (?:Moment|Augenblick) (?:der|des)"],
  ja: ["\\d日現在"],
  "zh-CN": [],
};
