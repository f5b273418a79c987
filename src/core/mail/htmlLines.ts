import { Parser } from "htmlparser2";

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

// Containers of quotations and signatures, by the id and class names that mail clients give them.
const QUOTE_MARK = /(?:^|\s)(?:gmail_quote|gmail_attr|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|x_gmail_quote|OutlookMessageHeader)(?:\s|$)/i;
const OLDER_MARK = /(?:^|\s)(?:x_)*(?:divRplyFwdMsg|appendonsend|reply-intro|mail-editor-reference-message-container|stopSpelling)(?:\s|$)/i;
const SIGNATURE_MARK = /(?:^|\s)(?:x_)*(?:Signature|gmail_signature|ms-outlook-mobile-signature|_MailAutoSig|moz-signature|AppleMailSignature|protonmail_signature_block)(?:\s|$)/i;

// Outlook on the web indents the writer's own words with a blockquote of this style.
const INDENTED = /border\s*:\s*none/i;

// The line above Outlook's header block of an older message in desktop Outlook.
const OUTLOOK_RULE = /border(?:-top)?\s*:\s*(?:solid|none)[^;"]*#?(?:E1E1E1|B5C4DF)/i;

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*(?:[01](?:\.\d+)?(?:px|pt|%)|0(?:\.[01]\d*)?(?:em|rem)?)\s*(?:;|$|!)|max-height\s*:\s*0(?:px|pt)?\s*(?:;|$|!)|(?:^|;)\s*(?:width|height)\s*:\s*0(?:px|pt)?\s*(?:;|$|!)|text-indent\s*:\s*-\d{3,}|(?:^|;)\s*(?:left|top)\s*:\s*-\d{3,}px|(?:^|;)\s*color\s*:\s*transparent)/i;
const WHITE_TEXT = /(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i;
// White type is read on any ground but white.
const GROUND = /background(?:-color)?\s*:\s*([^;"]+)/i;
const WHITE_GROUND = /^\s*(?:#fff(?:fff)?|white|transparent|none|inherit|initial|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i;

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

const LONGEST_STYLE_SHEET = 50_000;
const MOST_HIDDEN_NAMES = 200;

/** The classes (".x"), ids ("#x") and elements that a style sheet hides for every reader; what it hides on some screens only stays. */
function namesHiddenBy(styleSheet: string): readonly string[] {
  const everywhere = styleSheet.slice(0, LONGEST_STYLE_SHEET).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, "").replace(/@[^{};]{0,200}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  const names: string[] = [];
  for (const [, selectors = "", declarations = ""] of everywhere.matchAll(/([^{}]{1,500})\{([^{}]{0,2000})\}/g)) {
    if (!HIDDEN_STYLE.test(declarations)) continue;
    for (const selector of selectors.split(",")) {
      const simple = /^\s*(?:[a-z][a-z0-9]*)?([.#][\w-]+)\s*$/i.exec(selector);
      if (simple && names.length < MOST_HIDDEN_NAMES) names.push(simple[1] as string);
    }
  }
  return names;
}

// Longer bodies are cut: what an FM reads stands at the top, and the time must stay bounded (issue: 50 ms a mail).
const LONGEST_HTML = 160_000;
const LONGEST_WITH_PICTURES = 3_000_000;

// Pictures written into the markup, which can be longer than all else.
const INLINE_DATA = /data:[a-z]+\/[^"'\s<>]{200,}/gi;

/**
 * A body's visible text, line by line, with what its markup says of each line. Never fails: broken markup reads as a
 * browser would read it.
 *
 * Hidden text (display:none, one-pixel or white type, off-screen) is left out: a reader does not see it, so it says nothing.
 */
export function htmlLines(html: string): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  const open: Open[] = [];
  let text = "";
  let links: string[] = [];
  let startsOlder = false;
  let styleSheet = "";
  const hiddenNames = new Set<string>();
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
        if (name === "style") {
          for (const hidden of namesHiddenBy(styleSheet)) hiddenNames.add(hidden);
          styleSheet = "";
        }
        surroundings();
      },
      ontext(piece) {
        if (!inside.hidden) text += piece;
        else if (open[open.length - 1]?.name === "style" && styleSheet.length < LONGEST_STYLE_SHEET) styleSheet += piece;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const read = html.slice(0, LONGEST_WITH_PICTURES).replace(INLINE_DATA, "").slice(0, LONGEST_HTML);
  for (let at = 0; at < read.length && open.length < DEEPEST && lines.length < MOST_LINES; at += PIECE) parser.write(read.slice(at, at + PIECE));
  parser.end();
  endLine();
  return lines;
}

/** A plain-text body as lines; what ">" begins is quoted. */
export function textLines(text: string): readonly BodyLine[] {
  return text
    .slice(0, LONGEST_HTML)
    .split(/\r\n|\r|\n/, MOST_LINES)
    .map((line) => {
      const quoted = /^\s{0,3}[>＞|]/.test(line);
      return { text: line.replace(/[\s\u00a0]+$/g, "").replace(/\u00a0/g, " "), quoted, signature: false, startsOlder: false, links: [] };
    });
}
