import { GROUND, HIDDEN_STYLE, namesHiddenBy, WHITE_TEXT } from "./hidingStyles";
import { INDENTED, namesPart, OUTLOOK_RULE } from "./partMarks";

export interface CondensedHtml {
  /** The markup without what neither shows nor says anything. */
  readonly html: string;
  /** Classes (".x") and ids ("#x") that the mail's style sheets hide. */
  readonly hiddenNames: ReadonlySet<string>;
  /** Something below was not looked at. */
  readonly cut: boolean;
}

// A form of Outlook's holds 1,000,000 characters; what is longer are pictures, and of those this many are passed over.
const LONGEST_LOOKED_AT = 24_000_000;

// Elements whose content is text to a parser and never shown.
const UNSHOWN = /(style|script|title|textarea|iframe|noembed|noframes)(?=[\s/>])/iy;
const TAG_NAME = /[^\s/>]+/y;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"'][^\s>]*))?/y;
const NEVER_CLOSED = /\s*=\s*["']/y;
const REST_OF_TAG = /[\s/]*>/y;

// Pictures written into the text, which can be longer than all else.
const INLINE_DATA = /data:[a-z]+\/[^"'\s<>]{200,}/gi;
const LONG_PIECE = 300;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * A body's markup without comments, style sheets, pictures and the attributes that say nothing of what a reader sees, in time
 * proportional to its length: of Word's and Excel's HTML mostly the words remain. Tags end where a browser ends them.
 *
 * @param longest  how much is kept; what is below it is cut
 */
export function condensedHtml(html: string, longest: number): CondensedHtml {
  return new Condenser(html, longest).run();
}

class Condenser {
  private readonly pieces: string[] = [];
  /** Where in `pieces` a class or id stands, of which only the style sheets tell whether it says something. */
  private readonly names: { readonly at: number; readonly words: readonly string[] }[] = [];
  private readonly styleSheets: string[] = [];
  private length = 0;
  /** From here on the markup is kept as it is and not yet copied. */
  private kept = 0;
  private nextEnd = new Map<string, number>();

  constructor(
    private readonly html: string,
    private readonly longest: number,
  ) {}

  run(): CondensedHtml {
    const { html } = this;
    const end = Math.min(html.length, LONGEST_LOOKED_AT);
    let at = 0;
    let cut = html.length > end;
    while (at < end) {
      const opens = html.indexOf("<", at);
      const textEnds = opens < 0 ? end : opens;
      if (textEnds - at > LONG_PIECE) this.keepText(at, textEnds);
      if (this.length + textEnds - this.kept > this.longest) {
        cut = true;
        at = Math.min(textEnds, this.kept + this.longest - this.length);
        break;
      }
      at = opens < 0 ? end : this.markup(opens);
    }
    this.flush(at);
    const hiddenNames = new Set(namesHiddenBy(this.styleSheets.join("\n")));
    for (const { at: piece, words } of this.names) if (!words.some((word) => hiddenNames.has(word))) this.pieces[piece] = "";
    return { html: this.pieces.join("").slice(0, this.longest), hiddenNames, cut };
  }

  /** Copies what has been kept so far; what follows up to the next call with `kept` set is left out. */
  private flush(to: number): void {
    if (to > this.kept) this.push(this.html.slice(this.kept, to));
    this.kept = to;
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  private keepText(from: number, to: number): void {
    const text = this.html.slice(from, to);
    const shown = text.trim() === "" ? " " : text.replace(INLINE_DATA, "");
    if (shown.length === text.length) return;
    this.flush(from);
    this.push(shown);
    this.kept = to;
  }

  /** Passes over the markup that opens here; returns where it ends. */
  private markup(opens: number): number {
    const { html } = this;
    const code = html.charCodeAt(opens + 1);
    if (isLetter(code)) return this.openTag(opens);
    if (code === 47 && isLetter(html.charCodeAt(opens + 2))) return this.firstAfter(">", opens);
    if (code !== 33 && code !== 63 && code !== 47) return opens + 1;
    this.flush(opens);
    this.kept = html.startsWith("<!--", opens) ? this.endOfComment(opens) : this.firstAfter(">", opens);
    return this.kept;
  }

  private endOfComment(opens: number): number {
    if (this.html.startsWith(">", opens + 4)) return opens + 5;
    if (this.html.startsWith("->", opens + 4)) return opens + 6;
    return Math.min(this.firstAfter("-->", opens + 4), this.firstAfter("--!>", opens + 4));
  }

  /** Behind the first such text from there on, else the end; each stretch of the mail is searched for a text once. */
  private firstAfter(text: string, from: number): number {
    let found = this.nextEnd.get(text) ?? -1;
    if (found < from) {
      found = this.html.indexOf(text, from);
      if (found < 0) found = Number.POSITIVE_INFINITY;
      this.nextEnd.set(text, found);
    }
    return Math.min(this.html.length, found + text.length);
  }

  private openTag(opens: number): number {
    const { html } = this;
    UNSHOWN.lastIndex = opens + 1;
    const unshown = UNSHOWN.exec(html);
    if (unshown) return this.unshownElement(opens, (unshown[1] as string).toLowerCase());
    TAG_NAME.lastIndex = opens + 1;
    TAG_NAME.test(html);
    const nameEnds = TAG_NAME.lastIndex;
    return html.charCodeAt(nameEnds) === 62 ? nameEnds + 1 : this.attributes(nameEnds);
  }

  private unshownElement(opens: number, name: string): number {
    const { html } = this;
    this.flush(opens);
    const contentStarts = this.attributes(opens + 1 + name.length, false);
    const closes = new RegExp(`</${name}(?=[\\s/>])`, "gi");
    closes.lastIndex = contentStarts;
    const found = closes.exec(html);
    const contentEnds = found?.index ?? html.length;
    if (name === "style") this.styleSheets.push(html.slice(contentStarts, contentEnds));
    this.kept = found === null ? html.length : this.firstAfter(">", contentEnds);
    return this.kept;
  }

  /** Keeps of a tag's attributes those that say what is shown and whose words it holds; returns where the tag ends. */
  private attributes(from: number, keeps = true): number {
    const { html } = this;
    const seen = new Set<string>();
    let at = from;
    for (;;) {
      REST_OF_TAG.lastIndex = at;
      if (REST_OF_TAG.test(html)) {
        if (!keeps) return (this.kept = REST_OF_TAG.lastIndex);
        this.flush(at);
        return REST_OF_TAG.lastIndex;
      }
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(html);
      if (match === null) return (this.kept = html.length);
      const ends = ATTRIBUTE.lastIndex;
      NEVER_CLOSED.lastIndex = ends;
      // A quotation mark that nothing closes takes the rest of the mail, as in a browser.
      if (match[2] === undefined && NEVER_CLOSED.test(html)) return (this.kept = html.length);
      if (keeps) {
        this.flush(at);
        const name = (match[1] as string).toLowerCase();
        if (!seen.has(name)) this.keepAttribute(name, match[0], bare(match[2]));
        seen.add(name);
        this.kept = ends;
      }
      at = ends;
    }
  }

  /** Of an attribute that stands twice the first counts, so the caller asks once. */
  private keepAttribute(name: string, written: string, value: string): void {
    switch (name) {
      case "hidden":
      case "bgcolor":
      case "color":
        return this.push(written);
      case "href":
        return /^\s*(?:data|cid):/i.test(value) ? undefined : this.push(written);
      case "style":
        return saysSomething(value) ? this.push(written.replace(INLINE_DATA, "")) : undefined;
      case "id":
      case "class":
        if (!namesPart(value)) this.names.push({ at: this.pieces.length, words: value.split(/\s+/).map((word) => `${name === "id" ? "#" : "."}${word}`) });
        return this.push(written);
    }
  }
}

const bare = (value: string | undefined): string => (value === undefined ? "" : /^["']/.test(value) ? value.slice(1, -1) : value);

const saysSomething = (style: string): boolean => style.includes("&") || HIDDEN_STYLE.test(style) || WHITE_TEXT.test(style) || GROUND.test(style) || OUTLOOK_RULE.test(style) || INDENTED.test(style);
