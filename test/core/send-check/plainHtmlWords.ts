// What htmlWords says, without any haste; of the tags and entities only those that its test writes.
const OLDER = /divRplyFwdMsg|gmail_quote|border-top\s*:\s*solid\s+#E1E1E1/i;
const SILENT = ["head", "style", "script", "title"];
const LINES = ["p", "br", "td", "blockquote"];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

export function plainHtmlWords(html: string): string {
  let words = "";
  let silent: string | null = null;
  let quotes = 0;
  let rest = html;
  while (rest !== "") {
    const [piece = ""] = /^[^<]*/.exec(rest) ?? [];
    if (silent === null && quotes === 0) words += decoded(piece);
    rest = rest.slice(piece.length);
    const [tag] = (rest.startsWith("<!--") ? /^<!--[^]*?-->/ : /^<[^>]*>/).exec(rest) ?? [];
    if (tag === undefined) break;
    rest = rest.slice(tag.length);
    if (tag.startsWith("<!--")) continue;
    const [, slash = "", written = ""] = /^<(\/?)([a-z0-9]*)/i.exec(tag) ?? [];
    const closes = slash === "/";
    const name = written.toLowerCase();
    if (!closes && silent === null && quotes === 0 && OLDER.test(tag.slice(0, 4_001))) break;
    if (SILENT.includes(name) && (closes ? silent === name : silent === null)) silent = closes ? null : name;
    if (LINES.includes(name) && silent === null && quotes === 0) words += "\n";
    if (name === "blockquote") quotes = Math.max(0, quotes + (closes ? -1 : 1));
  }
  return words;
}

function decoded(piece: string): string {
  return piece.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));?/gi, (whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
