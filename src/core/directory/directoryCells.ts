import type { LanguageCode } from "../language/LanguageCode";
import { asciiHost, tenantNameOf } from "../tenant/domainName";
import { registrableDomain } from "../tenant/registrable";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NIL_GUID = "00000000-0000-0000-0000-000000000000";
/** What exports and people write for "nothing here". */
const NOTHING = new Set(["", "-", "–", "—", "n/a", "#n/a", "null", "(null)", "none", "unknown", "tbd"]);

/** What a spreadsheet writes for what it could not calculate, in the six languages: nothing stands there, as in a workbook itself. */
const FAILED_FORMULA = /^#(?:N\/[AD]|NV|[¡¿]?(?:REF|VALUE|VALOR|WERT|NAME|NOME|NOMBRE|DIV\/0|NULL|NULO|NUM|NÚM|NUL|ZAHL|BEZUG|SPILL|CALC)[!?])$/i;
const LONGEST_NOTHING = "unknown".length;
/** Words of ASCII with a space between them: nearly all cells of a million rows, and nothing is to be mended in them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The cell as one line without control and direction characters, and without those that only say where a word may be parted; null for none. */
export function cellText(cell: string | undefined): string | null {
  if (cell === undefined || cell === "") return null;
  const text = PLAIN.test(cell) ? cell : mendedText(cell);
  if (text.startsWith("#") && FAILED_FORMULA.test(text)) return null;
  return text.length <= LONGEST_NOTHING && NOTHING.has(text.toLowerCase()) ? null : text;
}

const mendedText = (cell: string): string =>
  cell
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .trim();

/** The items of a cell separated by semicolons, as exports have them, by commas, bars or lines, as people have them. */
export function cellItems(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === "") return [];
  return cell.split(/[;,|\r\n]+/).flatMap((item) => cellText(item) ?? []);
}

/** What stands about a GUID: braces, quotation marks, what an export writes so that a spreadsheet leaves a cell as it is (="…"). */
const ABOUT_GUID = /^(?:="\s*(.{36})\s*"|[{([<"']\s*(.{36})\s*[})\]>"']|'(.{36}))$/;

/** A tenant ID in lower case; null when it is none, or the nil GUID. */
export function tenantIdOf(text: string): string | null {
  const lower = text.toLowerCase();
  const about = GUID.test(lower) ? null : ABOUT_GUID.exec(lower);
  const guid = about?.[1] ?? about?.[2] ?? about?.[3] ?? lower;
  return GUID.test(guid) && guid !== NIL_GUID ? guid : null;
}

/** With a mark between thousands, and another before the zeros of a number that is shown with decimals. */
const GROUPED = /^\d{1,3}(?:([,.' ’])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]0{1,2})?$/;
/** So many are a safe integer, whichever they are. */
const DIGITS = /^\d{1,15}$/;
const PLAIN_NUMBER = /^\d+(?:[.,]0{1,2})?$/;

/**
 * A whole number as exports and spreadsheets write it: 1250, 1,250, 1.250, 1 250, 1'250, 1250.0, 1,250.00, 1.250,00.
 * null for anything that could be meant otherwise, such as 1.25.
 */
export function wholeNumberOf(text: string): number | null {
  // Nearly all cells of a million rows.
  if (DIGITS.test(text)) return Number(text);
  const digits = text.replace(/\s/g, " ");
  if (!PLAIN_NUMBER.test(digits) && !GROUPED.test(digits)) return null;
  const decimals = /[.,]0{1,2}$/.exec(digits)?.[0].length ?? 0;
  const value = Number(digits.slice(0, digits.length - decimals).replace(/\D/g, ""));
  return Number.isSafeInteger(value) ? value : null;
}

/** An address in lower case, taken out of "Ana Lima <ana@contoso.com>"; null when it is none. */
export function addressOf(text: string): string | null {
  const address = (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim().toLowerCase();
  const at = address.lastIndexOf("@");
  const host = asciiHost(address.slice(at + 1));
  if (at < 1 || at > 64 || host === null || /[\s"'<>()[\],;:\\@]/.test(address.slice(0, at))) return null;
  return `${address.slice(0, at)}@${host}`;
}

export type DomainCell = { readonly domain: string } | { readonly tenantName: string } | { readonly refused: "notADomain" | "publicSuffix" };

/** A site as a browser's address bar gives it, by its host alone: "https://contoso.com/". What is no host is refused as one. */
const SITE = /^https?:\/\/([^@*]+?)\/?$/i;

/** What people write before a domain that says nothing else: "@contoso.com", "*@contoso.com", "*.contoso.com", "www.contoso.com". */
const BEFORE_DOMAIN = /^(?:\*?@|\*\.|www\.(?=.*\.))/i;

const ASCII = /^[\0-~]*$/;
/**
 * Letters, marks and digits, what joins them, and dots: punycode would take any sign, and give "mÃ¼ller.de", which was read in the wrong
 * encoding, a name that nobody has. Source: RFC 5892, without its tables.
 */
const IN_A_DOMAIN = /^(?:[\p{L}\p{M}\p{Nd}\u00b7\u30fb\u3002\uff0e\uff61\s._-]|\u200c|\u200d)+$/u;

/** A mail domain in lower-case ASCII, or the tenant name that stands among the domains. The address of a page within a site is none: the site may be somebody else's. */
export function domainOf(text: string): DomainCell {
  const own = text.replace(SITE, "$1").replace(BEFORE_DOMAIN, "");
  const host = ASCII.test(own) || IN_A_DOMAIN.test(own) ? asciiHost(own) : null;
  if (host === null) return { refused: "notADomain" };
  const tenantName = tenantNameOf(host);
  if (tenantName !== null) return { tenantName };
  if (registrableDomain(host) === null) return { refused: /^[\d.]+$/.test(host) ? "notADomain" : "publicSuffix" };
  return { domain: host };
}

/** Names of the six languages, in English and their own; codes are read by themselves. */
const LANGUAGE_NAMES: readonly (readonly [LanguageCode, RegExp])[] = [
  ["en", /^(?:en|english)\b/],
  ["pt-BR", /^(?:pt|portuguese|portugu[eê]s)(?![\p{L}])/u],
  ["es", /^(?:es|spanish|espa[nñ]ol|castellano)\b/],
  ["de", /^(?:de|german|deutsch)\b/],
  ["ja", /^(?:ja(?![\p{L}])|japanese|日本語)/u],
  ["zh-CN", /^(?:zh-cn|zh-sg|zh-hans|zh$|chinese|simplified chinese|简体中文|中文)/],
];

/** The language that a code (de, de-AT), an English name (German) or its own name (Deutsch) means; null for one that is not among the six. */
export function languageOf(text: string): LanguageCode | null {
  const name = text.toLowerCase().replace(/_/g, "-");
  const found = LANGUAGE_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  return found === "zh-CN" && isTraditional(name) ? null : found;
}

/** Traditional Chinese is written for other readers than zh-CN is; a place that writes it stands for it, unless the name says otherwise. */
function isTraditional(name: string): boolean {
  if (/traditional|hant|繁|正[體体]/.test(name)) return true;
  return /taiwan|hong ?kong|maca[ou]|[台臺][灣湾]|香港|澳[門门]/.test(name) && !/simplified|hans|[简簡]/.test(name);
}
