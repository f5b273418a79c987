import type { BodyParts } from "../mail/splitBody";
import type { Place } from "./Detection";
import { asciiHost, tenantNameOf } from "./domainName";
import { hostOfAddress } from "./domainClass";
import { unwrapLink } from "./unwrapLink";

/** Something written in a mail by which a tenant can be found. */
export interface Mention {
  readonly kind: "tenantId" | "tenantName" | "domain";
  /** Lower-case: GUID, contoso.onmicrosoft.com, ASCII host. */
  readonly value: string;
  readonly shown: string;
  readonly place: Place;
  /** A GUID that the text calls a tenant ID. */
  readonly labelled: boolean;
}

const LONGEST_SUBJECT = 2_000;
const MOST_MENTIONS = 150;
// Words and links that are looked at more closely, in one mail.
const MOST_LOOKED_AT = 1_500;
const MOST_LINKS = 500;

// A plain text's line may end behind one of its hyphens.
const GUID = /(?<![0-9a-z-])[0-9a-f]{8}(?:-\n?[0-9a-f]{4}){3}-\n?[0-9a-f]{12}(?![0-9a-z-])/gi;
const guidOf = (written: string): string => written.replace(/\n/g, "").toLowerCase();
const GUID_LABEL = /(?:tenant|mandant|inquilino|locat[aá]rio|arrendatario|organi[sz]ation id|directory id|verzeichnis|租户|租戶|テナント|ディレクトリ)[^\n]{0,40}$/i;
// Microsoft's own tenant and the one of personal accounts, and empty GUIDs, are nobody's.
const NOBODYS_GUIDS = new Set(["72f988bf-86f1-41af-91ab-2d7cd011db47", "9188040d-6c67-4c5b-b112-36a304b66dad", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"]);
const isNobodys = (guid: string): boolean => NOBODYS_GUIDS.has(guid) || /^0{8}-|^f{8}-|^(.)\1{7}-0000/.test(guid);

const URL_TEXT = /\b(?:https?:\/\/|www\.)[^\s<>"'\u3000-\u303f\uff00-\uffef]{1,2000}/gi;
const LONGEST_TOKEN = 320;
const TOKEN_FROM_HERE = /[^\s<>()[\]{}"'`,;:|/\\=?&*“”‘’„«»…–—→・、。，；：！？（）【】「」『』]+/y;
const BETWEEN_TOKENS = new Set("<>()[]{}\"'`,;:|/\\=?&*“”‘’„«»…–—→・、。，；：！？（）【】「」『』\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff");
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/u;
const WHOLE_HOST = /^[\p{L}\p{N}].*\.\p{L}{2,}$/u;
const UNSPACED_AFTER_HOST = /^((?:https?:\/\/)?[^/?#]+\.[a-z]{2,})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/iu;

/**
 * The words of a token: Chinese and Japanese put no space around a domain (请关闭contoso.com的租户). Where a piece is no whole
 * domain or address by itself, the characters are part of one (ana@会社.jp), and the token is one word.
 */
function wordsOf(token: string): readonly string[] {
  if (!UNSPACED.test(token)) return [token];
  const pieces = token.split(UNSPACED).filter((piece) => /[.@]/.test(piece));
  return pieces.length > 0 && pieces.every((piece) => WHOLE_HOST.test(piece)) ? pieces : [token];
}

/** The host of a URL and whether it stands alone, without a path that could be anybody's tracking. */
function hostOfUrl(url: string): { host: string | null; bare: boolean } {
  const rest = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@\s]*@)?([^/?#:\s]+)(?::\d+)?(.*)$/i.exec(url);
  if (!rest) return { host: null, bare: false };
  return { host: asciiHost((rest[1] as string).replace(/^www\./i, "")), bare: /^\/?[.,;!)]*$/.test(rest[2] as string) };
}

const TENANT_NAME_INSIDE = /(?<![a-z0-9.-])[a-z0-9][a-z0-9-]{0,62}\.onmicrosoft\.(?:com|us|de)(?![a-z0-9.-])/gi;

/** A URL with its escapes resolved, as far as they can be. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

// Figures, versions and addresses of machines, of which a table may hold thousands.
const NUMBER = /^[\d.+%€$£-]+$/;

class Collector {
  readonly mentions: Mention[] = [];
  /** The places of which something was not looked at. */
  readonly unread = new Set<Place>();
  private readonly seen = new Set<string>();
  private lookedAt = 0;

  /** False once a mail has had more to look at than any that a person wrote. */
  private looks(place: Place): boolean {
    if (this.lookedAt++ < MOST_LOOKED_AT && this.mentions.length < MOST_MENTIONS) return true;
    this.unread.add(place);
    return false;
  }

  add(kind: Mention["kind"], value: string, shown: string, place: Place, labelled = false): void {
    const key = `${kind} ${value} ${place}`;
    if (this.seen.has(key)) return;
    if (this.mentions.length >= MOST_MENTIONS) return void this.unread.add(place);
    this.seen.add(key);
    this.mentions.push({ kind, value, shown: shown.slice(0, 120), place, labelled });
  }

  host(host: string, shown: string, place: Place): void {
    const tenantName = tenantNameOf(host);
    if (tenantName !== null) this.add("tenantName", tenantName, shown, place);
    else this.add("domain", host, shown, place);
  }

  url(url: string, place: Place): void {
    if (!this.looks(place)) return;
    const target = unwrapLink(url);
    if (/^mailto:/i.test(target)) {
      const host = hostOfAddress(target.slice(7).split("?")[0] as string);
      if (host !== null) this.host(host, target.slice(7), place === "newest" ? "link" : place);
      return;
    }
    if (!/^(?:https?:\/\/|www\.)/i.test(target)) return;
    const { host, bare } = hostOfUrl(target);
    if (host !== null) this.host(host, target, place === "newest" && !(bare && target === url) ? "link" : place);
    if (!bare) this.insideUrl(target, place === "newest" || place === "subject" ? "link" : place);
  }

  /** A tenant ID or tenant name that a URL carries: a sign-in page's, a meeting's. */
  insideUrl(url: string, place: Place): void {
    const plain = decoded(url);
    for (const match of plain.matchAll(GUID)) {
      const guid = guidOf(match[0]);
      if (!isNobodys(guid)) this.add("tenantId", guid, match[0], place);
    }
    if (!/onmicrosoft/i.test(plain)) return;
    for (const [name] of plain.matchAll(TENANT_NAME_INSIDE)) this.host(name.toLowerCase(), name, place);
  }

  word(word: string, place: Place): void {
    if (!word.includes(".") || NUMBER.test(word) || !this.looks(place)) return;
    const host = word.includes("@") ? (hostOfAddress(word) ?? asciiHost(word.replace(/^@/, ""))) : asciiHost(word);
    if (host === null) return;
    this.host(host.replace(/^www\./, ""), word, place);
  }

  text(text: string, place: Place): void {
    const withoutUrls = text.replace(URL_TEXT, (url) => {
      this.url(url.replace(/[.,;!)\]]+$/, "").replace(UNSPACED_AFTER_HOST, "$1"), place);
      return " ";
    });
    for (const match of withoutUrls.matchAll(GUID)) {
      const guid = guidOf(match[0]);
      if (!isNobodys(guid)) this.add("tenantId", guid, match[0], place, GUID_LABEL.test(withoutUrls.slice(Math.max(0, match.index - 60), match.index)));
    }
    for (const token of dottedTokens(withoutUrls)) {
      for (const word of wordsOf(token.replace(/^[.\-_]+|[.\-_!]+$/g, ""))) this.word(word, place);
    }
  }
}

/** The words of a text that hold a dot, each of at most LONGEST_TOKEN characters: looks closely only around the dots. */
function* dottedTokens(text: string): Generator<string> {
  let at = 0;
  for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", at)) {
    let starts = dot;
    while (starts > at && dot - starts < LONGEST_TOKEN && !BETWEEN_TOKENS.has(text.charAt(starts - 1))) starts--;
    TOKEN_FROM_HERE.lastIndex = dot;
    TOKEN_FROM_HERE.test(text);
    at = TOKEN_FROM_HERE.lastIndex;
    if (at - starts <= LONGEST_TOKEN) yield text.slice(starts, at);
  }
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Places that held more to look at than is looked at in one mail: what was found there may be one of many. */
  readonly unread: ReadonlySet<Place>;
}

/** Every tenant ID, tenant name and domain written in a mail, with its place; each once a place, strongest places first. */
export function findMentions(subject: string, parts: Pick<BodyParts, "newest" | "signature" | "quoted" | "links">): Mentions {
  const found = new Collector();
  found.text(subject.slice(0, LONGEST_SUBJECT), "subject");
  found.text(parts.newest, "newest");
  for (const link of parts.links.slice(0, MOST_LINKS)) found.url(link.target, link.place === "newest" ? "link" : link.place);
  for (const link of parts.links.slice(MOST_LINKS)) found.unread.add(link.place === "newest" ? "link" : link.place);
  found.text(parts.signature, "signature");
  found.text(parts.quoted, "quoted");
  return found;
}
