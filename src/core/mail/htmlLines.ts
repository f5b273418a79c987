import { Parser } from "htmlparser2";
import { condensedHtml } from "./condensedHtml";
import { GROUND, HIDDEN_STYLE, WHITE_GROUND, WHITE_TEXT } from "./hidingStyles";
import { INDENTED, OLDER_MARK, OUTLOOK_RULE, QUOTE_MARK, SIGNATURE_MARK } from "./partMarks";

/** A line of a body as a reader sees it, and what the markup says about it. */
export interface BodyLine {
  readonly text: string;
  /** Inside a quotation of an older message (blockquote, Gmail's and Outlook's containers). */
  readonly quoted: boolean;
  /** Inside a container that a mail client makes for the signature. */
  readonly signature: boolean;
  /** The first line below Outlook's mark of a reply or forward: everything from here on is older. */
  readonly startsOlder: boolean;
  /** Targets of the links in this line. */
  readonly links: readonly string[];
}

const BLOCKS = new Set("address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(" "));
const SILENT = new Set("head style script title template noscript svg math object iframe select textarea".split(" "));
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly quoted: boolean;
  readonly signature: boolean;
  readonly hasBackground: boolean;
}

// The parser's own stack costs the square of the depth; no mail that a person reads is nested or cut up like that.
const DEEPEST = 2_000;
const MOST_LINES = 20_000;
const PIECE = 8_192;

// What is read: all of any mail that a person wrote, with the numbers of a large table; the time must stay bounded (50 ms a mail).
const LONGEST_READ = 220_000;

/** A body as lines, and whether something below them was left unread. */
export interface ReadLines {
  readonly lines: readonly BodyLine[];
  readonly cut: boolean;
}

/**
 * A body's visible text, line by line, with what its markup says of each line. Never fails: broken markup reads as a
 * browser would read it.
 *
 * Hidden text (display:none, one-pixel or white type, off-screen) is left out: a reader does not see it, so it says nothing.
 */
export function htmlLines(html: string): ReadLines {
  const { html: read, hiddenNames, cut } = condensedHtml(html, LONGEST_READ);
  const lines: BodyLine[] = [];
  const open: Open[] = [];
  let text = "";
  let links: string[] = [];
  let startsOlder = false;
  let inside = { hidden: false, quoted: false, signature: false, hasBackground: false };

  const endLine = (): void => {
    const shown = text.replace(/[\s\u00a0]+/g, " ").trim();
    if (shown !== "" || links.length > 0) {
      lines.push({ text: shown, quoted: inside.quoted, signature: inside.signature, startsOlder, links });
      startsOlder = false;
    }
    text = "";
    links = [];
  };
  const surroundings = (): void => {
    const last = open[open.length - 1];
    inside = last ? { hidden: last.hidden, quoted: last.quoted, signature: last.signature, hasBackground: last.hasBackground } : { hidden: false, quoted: false, signature: false, hasBackground: false };
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (BLOCKS.has(name)) endLine();
        const mark = `${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`;
        const style = attributes["style"] ?? "";
        if (OLDER_MARK.test(mark) || (name === "div" && OUTLOOK_RULE.test(style))) startsOlder = true;
        const href = attributes["href"];
        if (name === "a" && href !== undefined && !inside.hidden) links.push(href);
        if (VOID.has(name)) return;
        const ground = GROUND.exec(style)?.[1] ?? attributes["bgcolor"];
        const hasBackground = ground === undefined ? inside.hasBackground : !WHITE_GROUND.test(ground);
        open.push({
          name,
          hasBackground,
          hidden:
            inside.hidden ||
            SILENT.has(name) ||
            attributes["hidden"] !== undefined ||
            HIDDEN_STYLE.test(style) ||
            (hiddenNames.size > 0 && `${name} ${mark}`.split(/\s+/).some((word, at) => hiddenNames.has(at === 0 ? word : at === 1 && attributes["id"] ? `#${word}` : `.${word}`))) ||
            (WHITE_TEXT.test(style) && !hasBackground) ||
            (name === "font" && !hasBackground && /^(?:#fff(?:fff)?|white)$/i.test(attributes["color"] ?? "")),
          quoted: inside.quoted || (name === "blockquote" && !INDENTED.test(style)) || QUOTE_MARK.test(mark),
          signature: inside.signature || SIGNATURE_MARK.test(mark),
        });
        surroundings();
      },
      onclosetag(name) {
        if (BLOCKS.has(name)) endLine();
        if (VOID.has(name)) return;
        const last = open[open.length - 1];
        if (last?.name === name) open.pop();
        surroundings();
      },
      ontext(piece) {
        if (!inside.hidden) text += piece;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  let at = 0;
  for (; at < read.length && open.length < DEEPEST && lines.length < MOST_LINES; at += PIECE) parser.write(read.slice(at, at + PIECE));
  parser.end();
  endLine();
  return { lines, cut: cut || at < read.length };
}

/** A plain-text body as lines; what ">" begins is quoted. */
export function textLines(text: string): ReadLines {
  const read = text.slice(0, LONGEST_READ).split(/\r\n|\r|\n/, MOST_LINES + 1);
  const lines = read.slice(0, MOST_LINES).map((line) => {
    const quoted = /^\s{0,3}[>＞|]/.test(line);
    return { text: line.replace(/[\s\u00a0]+$/g, "").replace(/\u00a0/g, " "), quoted, signature: false, startsOlder: false, links: [] };
  });
  return { lines, cut: read.length > MOST_LINES || text.slice(LONGEST_READ).trim() !== "" };
}
