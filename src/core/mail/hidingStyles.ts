const HIDES = [
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/,
  /opacity\s*:\s*0?(?:\.0\d*)?\s*(?:;|$|!)|(?:^|;)\s*color\s*:\s*(?:transparent|rgba\([^)]{0,40},\s*0?(?:\.0\d*)?\s*\))/,
  /clip\s*:\s*rect\(\s*(?:[01]\D+){4}|clip-path\s*:\s*(?:inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0)|scale\(\s*0\s*[,)]/,
  /font-size\s*:\s*(?:[01](?:\.\d+)?(?:px|pt|%)|0(?:\.[01]\d*)?(?:em|rem)?)\s*(?:;|$|!)|(?:^|[;\s])font\s*:(?:[^;]{0,40}\s)?0(?:px|pt)?[\s/]/,
  /max-height\s*:\s*0(?:px|pt)?\s*(?:;|$|!)|(?:^|;)\s*(?:width|height)\s*:\s*0(?:px|pt)?\s*(?:;|$|!)/,
  /text-indent\s*:\s*-\d{3,}|(?:^|;)\s*(?:margin-)?(?:left|top)\s*:\s*-\d{3,}(?:p|r?e)/,
];
/** A style that takes what bears it out of a reader's sight: not displayed, no colour, cut away, no size, off the screen. */
export const HIDDEN_STYLE = new RegExp(HIDES.map(({ source }) => source).join("|"), "i");
// White, or so near to it that nobody sees the difference.
export const WHITE_TEXT = /(?:^|;)\s*color\s*:\s*(?:#fff(?![0-9a-f])|#f[c-f]f[c-f]f[c-f]|white|rgba?\((?:\s*25[2-5]\s*[,)]){3})/i;
// White type is read on any ground but white.
export const GROUND = /background(?:-color)?\s*:\s*([^;"]+)/i;
export const WHITE_GROUND = /^\s*(?:#fff(?:fff)?|white|transparent|none|inherit|initial|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i;

const MOST_NAMES = 200;

/** The style sheet without its comments; one that never ends takes the rest, as in a browser. */
function withoutComments(styleSheet: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let opens = styleSheet.indexOf("/*"); opens >= 0; opens = styleSheet.indexOf("/*", at)) {
    kept.push(styleSheet.slice(at, opens));
    const ends = styleSheet.indexOf("*/", opens + 2);
    if (ends < 0) return kept.join(" ");
    at = ends + 2;
  }
  kept.push(styleSheet.slice(at));
  return kept.join(" ");
}

const BRACE = /[{}]/g;

/** Where the block that opens at this brace ends, the blocks inside it counted. */
function endOfBlock(styles: string, opens: number): number {
  let depth = 1;
  BRACE.lastIndex = opens + 1;
  for (let brace = BRACE.exec(styles); brace !== null; brace = BRACE.exec(styles)) {
    depth += brace[0] === "{" ? 1 : -1;
    if (depth === 0) return brace.index;
  }
  return styles.length;
}

/**
 * The classes (".x") and ids ("#x") that a style sheet hides for every reader; what it hides on some screens only (@media)
 * stays. Takes time in proportion to the sheet's length: Word and Excel write sheets of hundreds of thousands of characters.
 */
export function namesHiddenBy(styleSheet: string): readonly string[] {
  const names: string[] = [];
  const styles = withoutComments(styleSheet);
  let at = 0;
  for (let opens = styles.indexOf("{"); opens >= 0; opens = styles.indexOf("{", at)) {
    const selectors = styles.slice(at, opens);
    // What stands before a semicolon is an @import or its like.
    const named = selectors.slice(selectors.lastIndexOf(";") + 1).replace(/<!--|-->/g, " ");
    const isForSome = /^\s*@/.test(named);
    const closes = isForSome ? endOfBlock(styles, opens) : styles.indexOf("}", opens);
    const declarations = styles.slice(opens + 1, closes < 0 ? styles.length : closes);
    at = closes < 0 ? styles.length : closes + 1;
    if (isForSome || !HIDDEN_STYLE.test(declarations)) continue;
    for (const selector of named.split(",")) {
      const simple = /^\s*(?:[a-z][a-z0-9]*)?([.#][\w-]+)\s*$/i.exec(selector.length > 500 ? "" : selector);
      if (simple && names.length < MOST_NAMES) names.push(simple[1] as string);
    }
  }
  return names;
}
