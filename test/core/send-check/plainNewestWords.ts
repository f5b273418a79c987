// What newestWords says, line by line and without any haste; of the labels only those that its test writes.
const SENDERS = ["from", "发件人"];
const OTHERS = ["sent", "to", "subject", "主题"];
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const TIME = /\d{1,2}[:.h时時]\d{2}/;
const CLOCK = /\d{1,2}[:.h时時]\d{2}(?![.\d])/;
const ADDRESS = /[^\s<>@:;]@[^\s<>@:;]+\.[^\s<>@:;]{2,}/;
const DIVIDER = /^[-_*=]{2,}[^-_*=]{3,60}[-_*=]{2,}\s*$/;
const MOST_SKIPPED = 2;

interface Run {
  readonly at: number;
  readonly addressed: boolean;
  readonly sender: boolean;
  readonly labels: string[];
  moment: boolean;
  gap: number;
}

/** Every line with its end; those that ">" begins are the older messages', and all from the first sign of one on. */
export function plainNewestWords(text: string): string {
  const lines = text.split("\n");
  const isQuoted = lines.map((line) => /^[ \t\r\u00a0]*[>＞]/.test(line));
  const isLeftOut = [...isQuoted];
  const until = (end: number): string => lines.map((line, at) => (at === lines.length - 1 ? line : `${line}\n`)).filter((_, at) => at < end && isLeftOut[at] !== true).join("");
  let run: Run | null = null;
  let attribution: number | null = null;
  for (const [at, whole] of lines.entries()) {
    const line = whole.replace(/^[ \t\r\u00a0]+/, "");
    if (line === "") {
      run = null;
    } else if (isQuoted[at] === true) {
      // Blank lines between are the attribution's.
      for (let above = attribution ?? at; above < at; above++) isLeftOut[above] = true;
      attribution = null;
      run = null;
    } else {
      if (attribution !== null) return until(attribution);
      const colon = line.search(/[:：]/);
      if (whole.length > 2_000 && (colon >= 0 || /^[-_*=]/.test(line))) continue;
      if (startsOlder(line)) return until(at);
      if (isAttribution(line)) attribution = at;
      run = next(run, line, colon, at);
      if (run !== null && isHeader(run)) return until(run.at);
    }
  }
  return until(lines.length);
}

const startsOlder = (line: string): boolean => (DIVIDER.test(line) && /original|message/i.test(line)) || (line.length <= 80 && /^\s*begin forwarded message\s*[:：][ \t\r\u00a0]*$/i.test(line));

function isAttribution(line: string): boolean {
  return line.length <= 400 && /[:：][ \t\r\u00a0]*$/.test(line) && YEAR.test(line) && (/wrote/i.test(line) ? CLOCK.test(line) || ADDRESS.test(line) : TIME.test(line) && ADDRESS.test(line));
}

function next(run: Run | null, line: string, colon: number, at: number): Run | null {
  const addressed = ADDRESS.test(line);
  const label = colon < 1 || colon > 24 || colon === line.length - 1 ? "" : line.slice(0, colon).replace(/[\s*_]+/g, "").toLowerCase();
  if (label === "" || /[\d/\\<>@"()[\]{}#|,;!?]/.test(label)) {
    // A rule without a colon, and any other line that says nothing, are borne a while.
    return run === null || ++run.gap > MOST_SKIPPED ? null : run;
  }
  if (run === null && !addressed && colon > 16) return null;
  const sender = SENDERS.includes(label);
  if (run === null && !sender && !addressed) return null;
  const moment = line.length >= 12 && YEAR.test(line) && TIME.test(line);
  if (run === null || sender || (addressed && !run.addressed && !run.sender)) return { at, addressed, sender, labels: [], moment, gap: 0 };
  run.labels.push(label);
  run.moment ||= moment;
  run.gap = 0;
  return run;
}

const isHeader = ({ sender, addressed, labels, moment }: Run): boolean => (sender && labels.filter((label) => OTHERS.includes(label)).length >= 2) || (addressed && moment && labels.length >= 2);
