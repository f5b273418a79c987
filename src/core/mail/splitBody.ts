import { htmlLines, textLines, type BodyLine, type ReadLines } from "./htmlLines";
import type { MailBody } from "./MailSnapshot";
import { mayBeginOlder, olderMarkAt } from "./olderMessage";
import { isDisclaimer, isFooterLine, isNameplate, isClosingPhrase, isSignatureDelimiter } from "./signature";

export interface BodyParts {
  /** The newest message's own words, line by line. */
  readonly newest: string;
  /** Signature, legal footer, security banner. */
  readonly signature: string;
  /**
   * All lines that are not quoted, in no signature container and no disclaimer: the writer's words with whatever else may be
   * theirs. Too much for evidence; where the newest words are too few to tell their language, these may.
   */
  readonly ownAtLeast: string;
  /** Older messages below, header blocks of forwarded ones. */
  readonly quoted: string;
  /**
   * What of the body was not read: older messages only, or perhaps more of the writer's own words. Left out where all was.
   */
  readonly unread?: Unread;
  readonly links: readonly { readonly target: string; readonly place: "newest" | "signature" | "quoted" }[];
}

export type Unread = "history" | "own";

type Place = "newest" | "signature" | "quoted";

// Lines that could begin an older message, each looked at closely. More are a log; what stands below the last one may be anybody's.
const MOST_SUSPECTS = 1_500;

interface Quoted {
  readonly quoted: readonly boolean[];
  /** The last line and everything below it are of older messages. */
  readonly endsInHistory: boolean;
  /** There were too many lines to tell what is older. */
  readonly untold: boolean;
}

/** Which lines are quoted: by markup, by a mark of the mail client, by ">" . */
function findQuoted(lines: readonly BodyLine[]): Quoted {
  const texts = lines.map((line) => line.text);
  let suspects = 0;
  const quoted: boolean[] = [];
  let allBelow = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    if (line.startsOlder) allBelow = true;
    if (!allBelow && !line.quoted) {
      const mark = mayBeginOlder(texts, at) && suspects++ < MOST_SUSPECTS ? olderMarkAt(texts, at) : null;
      if (mark?.kind === "allBelow") allBelow = true;
      if (mark?.kind === "attribution") {
        for (let intro = 0; intro < mark.lines; intro++) quoted[at + intro] = true;
        at += mark.lines - 1;
        let next = at + 1;
        while (next < lines.length && lines[next]?.text.trim() === "") next++;
        // A client that does not mark its quotation puts it below, to the end.
        if (next < lines.length && !lines[next]?.quoted) allBelow = true;
        continue;
      }
    }
    quoted[at] = allBelow || line.quoted;
  }
  return { quoted, endsInHistory: allBelow, untold: suspects > MOST_SUSPECTS };
}

/** The place of each line that is not quoted: the signature begins at its delimiter, its container or below the closing phrase. */
function findSignature(lines: readonly BodyLine[], quoted: readonly boolean[]): readonly Place[] {
  const own = lines.map((_, at) => at).filter((at) => quoted[at] !== true && (lines[at]?.text ?? "").trim() !== "");
  let starts = Number.POSITIVE_INFINITY;
  own.forEach((at, position) => {
    const text = (lines[at] as BodyLine).text;
    if (starts !== Number.POSITIVE_INFINITY) return;
    if (isSignatureDelimiter(text)) starts = at;
    // A letter that opens with "Thanks," is not all signature: something must stand before.
    else if (position > 0 && isClosingPhrase(text)) starts = at + 1;
  });
  const lastThird = own[Math.floor((own.length * 2) / 3)] ?? 0;
  let footer = Number.POSITIVE_INFINITY;
  return lines.map((line, at) => {
    if (quoted[at] === true) return "quoted";
    if (isFooterLine(line.text)) {
      const isBelow = at !== own[0] && (at >= lastThird || isDisclaimer(line.text));
      if (isBelow) footer = Math.min(footer, at);
      return "signature";
    }
    if (at !== own[0] && at >= lastThird && isNameplate(line.text)) return "signature";
    return line.signature || at >= starts || at >= footer ? "signature" : "newest";
  });
}

const NOTHING: ReadLines = { lines: [], cut: false };

/**
 * A body split into what its writer says now, what stands in the signature and footer, and what is older.
 *
 * Works on the HTML where there is some, else on the text. Hidden text is in none of the parts.
 */
export function splitBody(body: MailBody): BodyParts {
  const fromHtml = body.html === null ? NOTHING : htmlLines(body.html);
  const { lines, cut } = fromHtml.lines.length > 0 || fromHtml.cut || body.text === null ? fromHtml : textLines(body.text);
  const { quoted, endsInHistory, untold } = findQuoted(lines);
  const places = findSignature(lines, quoted);
  const unread: Unread | undefined = untold || (cut && !endsInHistory) ? "own" : cut ? "history" : undefined;
  const partAt = (place: Place): string =>
    lines
      .filter((_, at) => places[at] === place)
      .map((line) => line.text)
      .join("\n")
      .trim();
  return {
    newest: partAt("newest"),
    signature: partAt("signature"),
    quoted: partAt("quoted"),
    // A disclaimer is a footer, and a footer stands in the signature: only there it is looked for again.
    ownAtLeast: lines
      .filter((line, at) => places[at] !== "quoted" && !line.signature && (places[at] === "newest" || !isDisclaimer(line.text)))
      .map((line) => line.text)
      .join("\n")
      .trim(),
    ...(unread === undefined ? {} : { unread }),
    links: lines.flatMap((line, at) => line.links.map((target) => ({ target, place: places[at] as Place }))),
  };
}
