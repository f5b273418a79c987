import { readOpenIdAnswer } from "../../core/lookUp/openIdAnswer";
import { tenantNameOf } from "../../core/tenant/domainName";
import { registrableDomain } from "../../core/tenant/registrable";
import type { LookUpAnswer, TenantLookUp } from "../../ports/TenantLookUp";
import type { LookUpMemory } from "../storage/indexLookUps";

/** Commercial and US government tenants answer at the first, those of China at the second. Source: outlook.md, "Tenant look-up without sign-in". */
export const LOOK_UP_HOSTS = ["login.microsoftonline.com", "login.partner.microsoftonline.cn"] as const;

const LIMIT_MS = 5_000;
/** Source: outlook.md: the answers say max-age=86400. */
const KEPT_MS = 86_400_000;
const PAUSE_MS = 60_000;
/** Longer than an answer counts nobody is made to wait: a server that says a year by mistake would end the look-up for good. */
const LONGEST_PAUSE_MS = 86_400_000;
// An answer has 2 KB; whatever is much larger is none.
const LONGEST_ANSWER = 100_000;

export interface LookUpWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly isOnline: () => boolean;
  readonly memory: LookUpMemory;
  readonly limitMs?: number;
}

/**
 * The look-up without sign-in over the network. Nothing but the domain is sent, and only one that somebody registers, or a
 * tenant name; answers count for a day; after "too many requests" a host is left alone for as long as it asks, at most 24
 * hours, also by a pane that is opened since.
 *
 * A domain that the commercial cloud does not have is asked of China's; the cloud is the issuer's, whichever answers.
 */
export function entraLookUp({ fetch, now, isOnline, memory, limitMs = LIMIT_MS }: LookUpWorld): Required<Pick<TenantLookUp, "ask" | "kept">> {
  const pausedUntil = new Map<string, number>();
  const asking = new Map<string, Promise<LookUpAnswer>>();

  const askHost = async (host: string, domain: string): Promise<LookUpAnswer> => {
    if (!isOnline()) return { found: "couldNotTell", why: "offline" };
    const paused = pausedUntil.get(host) ?? (await memory.pausedUntil(host).catch(() => null)) ?? 0;
    // A clock that was set back does not make a wait longer than any is.
    if (now() < paused && paused - now() <= LONGEST_PAUSE_MS) return { found: "couldNotTell", why: "busy", until: paused };
    const limit = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The limit holds for the body too, and where a fetch does not heed its signal.
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => { limit.abort(); resolve(null); }, limitMs);
    });
    const answered = async (): Promise<LookUpAnswer> => {
      const response = await fetch(`https://${host}/${domain}/v2.0/.well-known/openid-configuration`, { signal: limit.signal, credentials: "omit", referrerPolicy: "no-referrer", redirect: "error", cache: "no-store" });
      if (response.status === 429 || response.status === 503) {
        const until = now() + pauseOf(response.headers.get("Retry-After"), now());
        pausedUntil.set(host, until);
        memory.pause(host, until).catch(() => undefined);
        return { found: "couldNotTell", why: "busy", until };
      }
      return readOpenIdAnswer(response.status, jsonOf(await response.text()));
    };
    try {
      return (await Promise.race([answered(), late])) ?? { found: "couldNotTell", why: "noAnswer" };
    } catch {
      return { found: "couldNotTell", why: isOnline() ? "noAnswer" : "offline" };
    } finally {
      clearTimeout(timer);
    }
  };

  const keptFor = async (domain: string): Promise<LookUpAnswer | null> => {
    const kept = await memory.get(domain).catch(() => null);
    // A clock that was set back makes an answer no younger.
    return kept !== null && kept.at <= now() && now() - kept.at < KEPT_MS ? kept.answer : null;
  };

  const askClouds = async (domain: string): Promise<LookUpAnswer> => {
    const kept = await keptFor(domain);
    if (kept !== null) return kept;
    const [commercial, china] = LOOK_UP_HOSTS;
    const first = await askHost(commercial, domain);
    const answer = first.found === false ? await askHost(china, domain) : first;
    if (answer.found !== "couldNotTell") await memory.put({ domain, at: now(), answer }).catch(() => undefined);
    return answer;
  };

  return {
    kept: keptFor,
    ask: (domain) => {
      if (!mayBeAsked(domain)) return Promise.resolve({ found: "couldNotTell" });
      const running = asking.get(domain);
      if (running !== undefined) return running;
      const answer = askClouds(domain).finally(() => { asking.delete(domain); });
      asking.set(domain, answer);
      return answer;
    },
  };
}

/** A registrable domain or a tenant name, as ASCII: no host below it, which may say who somebody is. */
function mayBeAsked(domain: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain) && domain.length <= 253 && (tenantNameOf(domain) ?? registrableDomain(domain)) === domain;
}

/** Seconds or a date; a minute where the answer does not say, for not every answer lets its header be read. */
function pauseOf(header: string | null, now: number): number {
  const text = header?.trim() ?? "";
  const said = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isFinite(said) && said > 0 ? Math.min(said, LONGEST_PAUSE_MS) : PAUSE_MS;
}

function jsonOf(text: string): unknown {
  if (text.length > LONGEST_ANSWER) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
