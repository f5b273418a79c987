// Where the older message below begins. Clients name it in every language, so structure decides first: a labelled address
// with labelled lines below it, one of them a moment. Labels are listed for clients that write names without addresses.
const SENDERS = new Set("from von de da van från fra od feladó lähettäjä kimden от від expéditeur remitente absender 差出人 送信者 发件人 寄件者 寄件人 보낸사람".split(" "));
const OTHERS = new Set(
  ("sent date to cc subject gesendet datum an betreff enviado enviadoel enviadoem enviada enviadaem fecha para asunto data assunto 送信日時 日時 日付 宛先 件名 发送时间 发送日期 时间 日期 收件人 抄送 主题 傳送時間 收件者 主旨 " +
    "envoyé à objet inviato a oggetto verzonden aan onderwerp skickat till ämne sendt til emne wysłano do temat отправлено кому тема дата").split(" "),
);
const LONGEST_LABEL = 24;
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
const ADDRESS = /[^\s<>@:;]@[^\s<>@:;]+\.[^\s<>@:;]{2,}/;

const DIVIDER = /^[\s>]*[-_*=]{2,}[^-_*=]{3,60}[-_*=]{2,}\s*$/;
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
  moment: boolean;
  gap: number;
}

/**
 * What the writer of a plain-text body says now: without the older messages below and without lines that ">" begins.
 *
 * One pass over the characters; a signature stays, for a template's own last lines look like one.
 */
export function newestWords(text: string): string {
  const kept: string[] = [];
  let keptFrom = 0;
  let run: Run | null = null;
  /** An attribution was the last line that is not blank: where it starts. */
  let attribution = -1;
  let lineStart = 0;
  let firstAt = -1;
  let colonAt = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? LINE_END : text.charCodeAt(at);
    if (code !== LINE_END) {
      if (firstAt < 0 && !isSpace(code)) firstAt = at;
      if (colonAt < 0 && (code === COLON || code === WIDE_COLON)) colonAt = at;
      continue;
    }
    if (firstAt < 0) {
      run = null;
    } else if (isQuoteSign(text.charCodeAt(firstAt))) {
      // Quoted lines are left out one by one; what stands between and below them is the writer's own.
      if (keptFrom < lineStart) kept.push(text.slice(keptFrom, attribution >= 0 ? attribution : lineStart));
      keptFrom = at + 1;
      attribution = -1;
      run = null;
    } else {
      if (attribution >= 0) return kept.join("") + text.slice(keptFrom, attribution);
      if (colonAt >= 0 || isRuleSign(text.charCodeAt(firstAt))) {
        if (at - lineStart <= LONGEST_HEADER_LINE) {
          const line = text.slice(firstAt, at);
          if (startsOlder(line)) return kept.join("") + text.slice(keptFrom, lineStart);
          if (isAttribution(line)) attribution = lineStart;
          if (run !== null || colonAt >= 0) run = runWith(run, line, lineStart, colonAt - firstAt);
          if (run !== null && isHeaderBlock(run)) return kept.join("") + text.slice(keptFrom, run.start);
        }
      } else if (run !== null && ++run.gap > LONGEST_GAP) {
        run = null;
      }
    }
    lineStart = at + 1;
    firstAt = -1;
    colonAt = -1;
  }
  return kept.join("") + text.slice(keptFrom);
}

function startsOlder(line: string): boolean {
  return (isRuleSign(line.charCodeAt(0)) && DIVIDER.test(line) && DIVIDER_WORDS.test(line)) || (line.length <= 80 && endsWithColon(line) && FORWARDED.test(line));
}

function endsWithColon(line: string): boolean {
  let last = line.length - 1;
  while (last >= 0 && isSpace(line.charCodeAt(last))) last--;
  const code = line.charCodeAt(last);
  return code === COLON || code === WIDE_COLON;
}

function isAttribution(line: string): boolean {
  if (line.length > LONGEST_ATTRIBUTION || !endsWithColon(line)) return false;
  return YEAR.test(line) && (WROTE.test(line) || (TIME.test(line) && ADDRESS.test(line)));
}

/** The run with this line in it; a line that names a sender, or somebody by address, begins one. */
function runWith(run: Run | null, line: string, start: number, colonAt: number): Run | null {
  const addressed = line.indexOf("@") >= 0 && ADDRESS.test(line);
  if (run === null && !addressed && colonAt > LONGEST_SENDER) return null;
  const label = labelOf(line, colonAt);
  if (label === null) return run !== null && ++run.gap > LONGEST_GAP ? null : run;
  const sender = SENDERS.has(label);
  if (run === null && !sender && !addressed) return null;
  const moment = line.length >= SHORTEST_MOMENT && YEAR.test(line) && TIME.test(line);
  if (run === null || sender || (addressed && !run.addressed && !run.sender)) return { start, sender, addressed, labelled: 1, others: 0, moment, gap: 0 };
  run.labelled++;
  if (OTHERS.has(label)) run.others++;
  run.moment = run.moment || moment;
  run.gap = 0;
  return run;
}

const isHeaderBlock = (run: Run): boolean => (run.sender && run.others >= 2) || (run.addressed && run.moment && run.labelled >= FEWEST_LABELLED);

/** "from" of "*From:* Ana", without spaces; null where a line has no label, or nothing after it. */
function labelOf(line: string, colonAt: number): string | null {
  if (colonAt < 1 || colonAt > LONGEST_LABEL || colonAt === line.length - 1) return null;
  const label = line.slice(0, colonAt).replace(/[\s*_]+/g, "").toLowerCase();
  return label === "" || /[\d/\\<>@"()[\]{}#|,;!?]/.test(label) ? null : label;
}
