import { headerLabel } from "./headerLabels";
import { placeNear, placeOf } from "./placeOf";
import { TextWriter } from "./TextWriter";

// Where the older message below begins. Clients name it in every language, so structure decides first: a labelled address
// with labelled lines below it, one of them a moment. Labels are listed for clients that write names without addresses.
/** With a star or two around it. */
const LONGEST_SENDER = 16;
/** "D: 2026 10:04" */
const SHORTEST_MOMENT = 12;
const LONGEST_HEADER_LINE = 2_000;
/** Blank lines aside; a long To line is wrapped. */
const LONGEST_GAP = 2;
const FEWEST_LABELLED = 3;

const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const TIME = /\d{1,2}[:.h时時]\d{2}/;
/** No part of a date: "3.11.2026". */
const CLOCK = /\d{1,2}[:.h时時]\d{2}(?![.\d])/;
const ADDRESS = /[^\s<>@:;]@[^\s<>@:;]+\.[^\s<>@:;]{2,}/;

/** Signs at each end of a divider, and what stands between them. */
const FEWEST_SIGNS = 2;
const SHORTEST_DIVIDED = 3;
const LONGEST_DIVIDED = 60;
const DIVIDER_WORDS = /original|forward|weitergeleitet|ursprünglich|reenviad|encaminhad|mensaje|mensagem|nachricht|message|messaggio|メッセージ|邮件|郵件|消息/i;
const FORWARDED = /^\s*(?:begin forwarded message|anfang der weitergeleiteten nachricht|inicio del mensaje reenviado|início da mensagem (?:re)?encaminhada|転送(?:された)?メッセージ|开始转发的邮件)\s*[:：]\s*$/i;
const WROTE = /wrote|schrieb|escribi[oó]|escreveu|a écrit|ha scritto|schreef|写道|寫道|書きました/i;
const LONGEST_ATTRIBUTION = 400;

const LINE_END = 10;
const COLON = 58;
const WIDE_COLON = 0xff1a;
const isQuoteSign = (code: number): boolean => code === 62 || code === 0xff1e;
const isRuleSign = (code: number): boolean => code === 45 || code === 95 || code === 42 || code === 61;
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 0xa0;

/** A run of labelled lines that may turn out to be a header block. */
interface Run {
  readonly start: number;
  readonly addressed: boolean;
  readonly sender: boolean;
  labelled: number;
  others: number;
  /** Lines of which it is not known yet whether they name a moment; found out when it matters. */
  unread: string[];
  moment: boolean;
  gap: number;
}

/**
 * What the writer of a plain-text body says now: without the older messages below and without lines that ">" begins.
 *
 * One pass over the lines; a signature stays, for a template's own last lines look like one.
 */
export function newestWords(text: string): string {
  const kept = new TextWriter();
  let keptFrom = 0;
  let run: Run | null = null;
  /** An attribution was the last line that is not blank: where it starts. */
  let attribution = -1;
  let nextColon = -1;
  let nextWideColon = -1;
  let next = 0;
  while (next <= text.length) {
    const start = next;
    const end = placeNear(text, "\n", LINE_END, start);
    next = end + 1;
    let first = start;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    if (first === end) {
      run = null;
      continue;
    }
    const sign = text.charCodeAt(first);
    if (isQuoteSign(sign)) {
      // Quoted lines are left out one by one; what stands between and below them is the writer's own.
      if (keptFrom < start) kept.piece(text, keptFrom, attribution >= 0 ? attribution : start);
      keptFrom = end + 1;
      attribution = -1;
      run = null;
      continue;
    }
    if (attribution >= 0) return kept.with(text, keptFrom, attribution);
    if (nextColon < start) nextColon = placeOf(text, ":", start);
    if (nextWideColon < start) nextWideColon = placeOf(text, "\uff1a", start);
    const colon = Math.min(nextColon, nextWideColon);
    if (colon < end || isRuleSign(sign)) {
      if (end - start > LONGEST_HEADER_LINE) continue;
      const line = text.slice(first, end);
      if (startsOlder(line)) return kept.with(text, keptFrom, start);
      if (isAttribution(line)) attribution = start;
      if (run !== null || colon < end) run = runWith(run, line, start, colon < end ? colon - first : -1);
      if (run !== null && isHeaderBlock(run)) return kept.with(text, keptFrom, run.start);
    } else if (run !== null && ++run.gap > LONGEST_GAP) {
      run = null;
    }
  }
  return kept.with(text, keptFrom, text.length);
}

function startsOlder(line: string): boolean {
  return (isRuleSign(line.charCodeAt(0)) && isDivider(line) && DIVIDER_WORDS.test(line)) || (line.length <= 80 && mayBeForwarded(line.charCodeAt(0)) && endsWithColon(line) && FORWARDED.test(line));
}

/** By a line's first sign: a, b, i, a space of another kind, or of another script. */
function mayBeForwarded(first: number): boolean {
  const small = first | 32;
  return small === 97 || small === 98 || small === 105 || first < 32 || first > 127;
}

/** "----- words -----" */
function isDivider(line: string): boolean {
  const words = whileRule(line, 0, true);
  const rule = whileRule(line, words, false);
  const rest = whileRule(line, rule, true);
  const divided = rule - words;
  return words >= FEWEST_SIGNS && divided >= SHORTEST_DIVIDED && divided <= LONGEST_DIVIDED && rest - rule >= FEWEST_SIGNS && line.slice(rest).trim() === "";
}

/** The first place from here on whose sign is not of a rule, or is. */
function whileRule(line: string, from: number, isRule: boolean): number {
  let at = from;
  while (at < line.length && isRuleSign(line.charCodeAt(at)) === isRule) at++;
  return at;
}

function endsWithColon(line: string): boolean {
  let last = line.length - 1;
  while (last >= 0 && isSpace(line.charCodeAt(last))) last--;
  const code = line.charCodeAt(last);
  return code === COLON || code === WIDE_COLON;
}

const namesAddress = (line: string): boolean => line.indexOf("@") >= 0 && ADDRESS.test(line);

/** Of a writer's own "as I wrote on November 3, 2026:", which names neither a time nor an address, what follows is theirs too. */
function isAttribution(line: string): boolean {
  if (line.length > LONGEST_ATTRIBUTION || !endsWithColon(line) || !YEAR.test(line)) return false;
  return namesAddress(line) ? WROTE.test(line) || TIME.test(line) : CLOCK.test(line) && WROTE.test(line);
}

/** The run with this line in it; a line that names a sender, or somebody by address, begins one. */
function runWith(run: Run | null, line: string, start: number, colonAt: number): Run | null {
  const addressed = namesAddress(line);
  if (run === null && !addressed && colonAt > LONGEST_SENDER) return null;
  const label = headerLabel(line, colonAt);
  if (label === null) return run !== null && ++run.gap > LONGEST_GAP ? null : run;
  const sender = label === "sender";
  if (run === null && !sender && !addressed) return null;
  if (run === null || sender || (addressed && !run.addressed && !run.sender)) return { start, sender, addressed, labelled: 1, others: 0, unread: [line], moment: false, gap: 0 };
  run.labelled++;
  if (label === "other") run.others++;
  if (run.addressed) run.unread.push(line);
  run.gap = 0;
  return run;
}

function isHeaderBlock(run: Run): boolean {
  if (run.sender && run.others >= 2) return true;
  return run.addressed && run.labelled >= FEWEST_LABELLED && namesMoment(run);
}

function namesMoment(run: Run): boolean {
  run.moment = run.moment || run.unread.some((line) => line.length >= SHORTEST_MOMENT && YEAR.test(line) && TIME.test(line));
  run.unread = [];
  return run.moment;
}
