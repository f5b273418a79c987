import { NO_TEAM_CONFIG } from "../../core/team/TeamConfig";
import type { Team, TeamState } from "../../ports/Team";
import { attempt } from "../browser/attempt";

const NOTHING: TeamState = { config: NO_TEAM_CONFIG, fault: null };
const LIMIT_MS = 4_000;
const GONE: ReadonlySet<number> = new Set([404, 410]);
const LONGEST_FILE = 200_000;
const KEPT = "fasttrack-closeout.config";

export interface TeamFileWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Where the last file is kept; null, or one that throws: nowhere. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null;
  readonly limitMs?: number;
}

/**
 * config.json beside the add-in's pages. Asked for at once and waited for by nobody: until it is there the file of the last
 * time holds, which also serves when the server does not answer or its file has a fault: without it a partner could be taken
 * for the customer, and a domain be looked up that the team forbade. A server that says it has none: no configuration.
 */
export function teamFile({ fetch, storage, limitMs = LIMIT_MS }: TeamFileWorld): Team {
  let state = NOTHING;
  const listeners = new Set<() => void>();
  const become = (next: TeamState): void => {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    listeners.forEach((listener) => { listener(); });
  };
  const work = async (): Promise<TeamState> => {
    const asked = fileText(fetch, limitMs);
    const kept = attempt(() => storage?.getItem(KEPT) ?? null);
    if (kept !== null) become({ ...(await readText(kept)), fault: null });
    const text = await asked;
    if (text === "noAnswer") return state;
    const read = text === null ? NOTHING : await readText(text);
    if (read.fault !== null) become({ ...state, fault: read.fault });
    else {
      attempt(() => { if (text === null) storage?.removeItem(KEPT); else if (text !== kept) storage?.setItem(KEPT, text); });
      become(read);
    }
    return state;
  };
  const settling = work().catch(() => state);
  return {
    current: () => state,
    settled: () => settling,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}

/** The file of this page's server. */
export function browserTeamFile(limitMs = LIMIT_MS): Team {
  return teamFile({ limitMs, fetch: (url, init) => window.fetch(url, init), storage: attempt(() => window.localStorage) });
}

/** null: the server says that there is none. Whatever else is no file leaves the last one. */
async function fileText(fetch: TeamFileWorld["fetch"], limitMs: number): Promise<string | "noAnswer" | null> {
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"noAnswer">((resolve) => {
    timer = setTimeout(() => { limit.abort(); resolve("noAnswer"); }, limitMs);
  });
  const answered = async (): Promise<string | "noAnswer" | null> => {
    const response = await fetch("config.json", { signal: limit.signal, credentials: "omit" });
    if (GONE.has(response.status)) return null;
    // A page is a proxy's that asks for a sign-in, or of a server that answers every address with one: of the file it says nothing.
    if (!response.ok || /html/i.test(response.headers.get("Content-Type") ?? "")) return "noAnswer";
    return response.text();
  };
  try {
    return await Promise.race([answered(), late]);
  } catch {
    return "noAnswer";
  } finally {
    clearTimeout(timer);
  }
}

async function readText(text: string): Promise<TeamState> {
  let value: unknown;
  try {
    if (text.length > LONGEST_FILE) throw new RangeError("config.json");
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { config: NO_TEAM_CONFIG, fault: "/" };
  }
  if (fixesNothing(value)) return { config: NO_TEAM_CONFIG, fault: null };
  // The check knows the public suffixes, which weigh much: only where there is something to check.
  const { readTeamConfig } = await import("../../core/team/readTeamConfig");
  const read = readTeamConfig(value);
  return read.read ? { config: read.config, fault: null } : { config: NO_TEAM_CONFIG, fault: read.where };
}

function fixesNothing(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).every((key) => key === "$schema");
}
