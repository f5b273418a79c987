import { words } from "./answerWords";

/**
 * How the six languages say that a tenant left a queue: the same words as a confirmation has, with another before the queue's
 * name. A word that also joins a name to its noun ("a la cola de FTCQ …") counts only where no such noun stands before it.
 */

const OPENING = "[\"'“”„«‘「『(\\[]*";
const CLOSING = "[\"'“”»’」』)\\]]*";
const REGION = "(?:Americas?|Américas?|Amerika|AMER|APJ|APAC|EMEA|Europ[ea])";
const REGION_CJK = `(?:${REGION}|南北アメリカ|アジア太平洋|ヨーロッパ|欧州|美洲|亚太|欧洲)`;
const INACTIVE = "FTCQ\\s*[-‒–]?\\s*(?:Inactive|Inativo|Inactivo)";
/** A queue of another kind, with its adjective and its region. */
const OTHER = `FTCQ(?!\\s*[-‒–]?\\s*(?:Inactive|Inativo|Inactivo))\\s*[-‒–]?\\s*\\p{L}+(?:\\s*[-‒–]?\\s*${REGION_CJK}(?!\\p{L}))?${CLOSING}`;
/** Where the sentence goes on to name a queue in full, a queue called by its region alone may be the one before. */
const NO_OTHER_NAMED = "(?![^.]*FTCQ)";

/** Of either language, for a sentence is held against both. */
const JOINED = "(?:cola|fila|queue|dentro|espera|nombre|nome|solicitud|solicitação|petición|pedido)";

const FROM = {
  en: { from: "(?:from|out of|off|left|leaving)", between: "the|this|that|your|our|its|said|requested|queue", queues: `(?:requested|inactive) queue|(?:${REGION} queue|queue ${REGION})${NO_OTHER_NAMED}`, to: "(?:in)?to" },
  de: { from: "(?:aus|(?<!(?:warteschlange|queue) )vo[nm])", between: "der|dem|dieser|unserer|Ihrer|angeforderten|gewünschten|genannten|Warteschlange|Queue", queues: `(?:angeforderte|gewünschte|inaktive)n? (?:Warteschlange|Queue)|(?:(?:Warteschlange|Queue) ${REGION}|${REGION}-(?:Warteschlange|Queue))${NO_OTHER_NAMED}`, to: "(?:in|nach|zur?|der)" },
  es: { from: `(?:desde|fuera de|(?<!${JOINED} )de)`, between: "la|esta|dicha|su|cola|queue|de", queues: `cola (?:solicitada|inactiva)|cola (?:de )?${REGION}${NO_OTHER_NAMED}`, to: "al?" },
  "pt-BR": { from: `(?:desde|fora d[aeo]|(?<!${JOINED} )d[aeo])`, between: "a|esta|sua|fila|queue|d[aeo]", queues: `fila (?:solicitada|inativa)|fila (?:d[aeo] )?${REGION}${NO_OTHER_NAMED}`, to: "(?:para|ao?|à)" },
} as const;

const TONGUES = Object.values(FROM);

/** It left the queue asked for, whichever region is named; said as done or not. */
export const LEFT: readonly RegExp[] = [
  ...TONGUES.map(({ from, between, queues }) => words(`${from} (?:(?:${between}) )*${OPENING}(?:${INACTIVE}|${queues})`)),
  words(`${INACTIVE}(?:\\s*[-‒–]?\\s*${REGION})?${CLOSING} (?:entnommen|entzogen)`),
  new RegExp(`(?:${INACTIVE}\\s*[-‒–]?\\s*${REGION_CJK}?\\s*${CLOSING}\\s*(?:の?キュー)?|(?:ご?依頼の(?:あった)?|非アクティブ(?:な|の)?)キュー)${CLOSING}\\s*(?:から|より)`, "iu"),
  new RegExp(`(?:从|從|自|由|移出|移离|转出|调出|撤出|退出)(?:了|所)?\\s*(?:队列|該队列|该队列)?\\s*${OPENING}(?:${INACTIVE}|请求的队列)`, "iu"),
];

const EN_DONE = "(?:moved|assigned|reassigned|transferred|placed|relocated|routed)";
const DE_DONE = "(?:verschoben|zugewiesen|zugeordnet|übertragen|eingereiht|umgestellt|verlegt)";
const ES_DONE = "(?:mov|traslad|asign|reasign|transf|pas)\\p{L}+";
const PT_DONE = "(?:mov|transfer|atribu|design|aloc|realoc|coloc)\\p{L}+";

/** It was taken back: beside the word for moving, for "I get back to you" is said of a tenant that stays. */
export const BACK: readonly RegExp[] = [
  words(`${EN_DONE}(?: (?!(?:in)?to |and )[^\\s,;:]+){0,5} back`),
  words("(?:zu)?rück-?(?:ver|zu|über|um|ein)\\p{L}+", `zurück(?: [\\p{L}-]+){0,4} ${DE_DONE}`, `${DE_DONE} zurück`, `wieder(?: (?!in |Warteschlange |FTCQ)[\\p{L}-]+){0,3} ${DE_DONE}`),
  words(`${ES_DONE}(?: [^\\s,;:]+){0,7} de (?:vuelta|regreso)`, `de (?:vuelta|regreso)(?: [^\\s,;:]+){0,2} ${ES_DONE}`, "devuelt[oa]s?", "(?:de nuevo|nuevamente|otra vez) a (?:usted|ti)"),
  words(`${PT_DONE}(?: [^\\s,;:]+){0,7} de volta`, `de volta(?: [^\\s,;:]+){0,2} ${PT_DONE}`, "devolvid[oa]s?", "devolvemos", "(?:novamente|de novo) (?:a|para) você"),
  /戻(?:し|さ)/u,
  /移回|退回|调回|转回|放回|分配回|退还|归还/u,
];

/** A queue of another kind that the tenant came from, where the sentence goes straight on to where it went. */
const CAME_FROM: readonly RegExp[] = [
  ...TONGUES.map(({ from, between, to }) => new RegExp(`(?<![\\p{L}\\p{N}])${from} (?:(?:${between}) )*${OPENING}${OTHER}(?: queue)?(?=,? ${to} )`, "giu")),
  new RegExp(`${OPENING}${OTHER}\\s*(?:の?キュー)?${CLOSING}\\s*(?:から|より)(?=[^。]*FTCQ)`, "giu"),
  new RegExp(`(?:从|從|自|由)\\s*(?:队列)?\\s*${OPENING}${OTHER}\\s*(?:队列)?\\s*(?=移|转|调|分配)`, "giu"),
];

/** The sentence without the queue of another kind that the tenant was in before. */
export function withoutOrigin(sentence: string): string {
  return CAME_FROM.reduce((rest, pattern) => rest.replace(pattern, " "), sentence);
}
