import type { Closing } from "../../core/engagement/Closing";
import { isNewerClosing, readClosing } from "../../core/engagement/readClosing";
import type { Confirmation } from "../../core/tenant/Confirmation";
import { tenantKey, type Tenant } from "../../core/tenant/Tenant";
import type { BackupFault } from "../../ports/Backup";
import type { SettingsValues } from "../../ports/Settings";
import { columnNamesOf, type ColumnNames } from "../import/columnNames";
import { readConfirmation } from "./indexConfirmations";
import { readSettings } from "./readSettings";
import { readTenant } from "./readTenant";

export type BackupList = "tenants" | "closings" | "confirmations";

export const BACKUP_FORMAT = "fasttrack-closeout-backup";
/** 2: the names of columns that the FM has said, which a file of version 1 has not. */
export const BACKUP_VERSION = 2;

export interface BackupContents {
  readonly tenants: readonly Tenant[];
  readonly closings: readonly Closing[];
  readonly confirmations: readonly Confirmation[];
  /** null: what the file has of them cannot be read. */
  readonly settings: SettingsValues | null;
  readonly columnNames: ColumnNames;
  /** Records that cannot be read, by their keys; null where the key cannot be read either. */
  readonly skipped: readonly { readonly list: BackupList; readonly key: string | null }[];
}

export type BackupRead = { readonly read: true; readonly contents: BackupContents } | { readonly read: false; readonly reason: Exclude<BackupFault, "storage"> };

const READ_AT_ONCE = 1 << 20;
const LONGEST_LINE = 1 << 22;

class Refused extends Error {
  constructor(readonly reason: Exclude<BackupFault, "storage">) {
    super(reason);
  }
}

/**
 * A backup file, each record checked. JSON as a whole, and one record a line, as writeBackup writes it: so a large one is read in
 * pieces, between which the page goes on. Fields that this version does not know are left out, and so are single records that are
 * damaged: storage may hold one, and all the others must come back all the same.
 */
export async function readBackup(file: Blob): Promise<BackupRead> {
  try {
    return { read: true, contents: await contentsOf(file) };
  } catch (error) {
    if (error instanceof Refused) return { read: false, reason: error.reason };
    throw error;
  }
}

async function contentsOf(file: Blob): Promise<BackupContents> {
  const tenants = new Map<string, Tenant>();
  const closings = new Map<string, Closing>();
  const confirmations = new Map<string, Confirmation>();
  const skipped: { list: BackupList; key: string | null }[] = [];
  let settings: { readonly read: SettingsValues | null } | null = null;
  let columnNames: ColumnNames | null = null;
  let place: "head" | "body" | BackupList | "end" = "head";
  const seen = new Set<string>();

  for await (const line of linesOf(file)) {
    if (place === "head") {
      requireHead(line);
      place = "body";
    } else if (place === "end") {
      if (line.trim() !== "") throw new Refused("broken");
    } else if (place === "body") {
      const opened = /^"(tenants|closings|confirmations)":\[$/.exec(line)?.[1] as BackupList | undefined;
      const names = /^"columnNames":(.+),$/.exec(line)?.[1];
      const rest = /^"settings":(.+)$/.exec(line)?.[1];
      if (line === "}" && settings !== null && seen.size === 3) place = "end";
      else if (names !== undefined && columnNames === null) columnNames = columnNamesOf(parsed(names));
      else if (rest !== undefined && settings === null) settings = settingsOf(parsed(rest));
      else if (opened !== undefined && !seen.has(opened)) {
        seen.add(opened);
        place = opened;
      } else throw new Refused("broken");
    } else if (line === "],") {
      place = "body";
    } else {
      const text = line.replace(/,$/, "");
      // An earlier version wrote nothing at all for a record without a tenant.
      const value = text === "" ? null : parsed(text);
      const tenant = place === "tenants" ? readTenant(value) : null;
      const closing = place === "closings" ? readClosing(value) : null;
      const confirmation = place === "confirmations" ? readConfirmation(value) : null;
      if (tenant !== null) tenants.set(tenantKey(tenant), tenant);
      else if (closing !== null) closings.set(closing.tenantKey, closing);
      else if (confirmation !== null) confirmations.set(confirmation.key, confirmation);
      else if (place === "closings" && isNewerClosing(value)) throw new Refused("newerVersion");
      else skipped.push({ list: place, key: keyOf(value, place) });
    }
  }
  if (place === "head") throw new Refused("notBackup");
  if (place !== "end" || settings === null) throw new Refused("broken");
  return { tenants: [...tenants.values()], closings: [...closings.values()], confirmations: [...confirmations.values()], settings: settings.read, columnNames: columnNames ?? new Map(), skipped };
}

/** The key of a record that cannot be read. A tenant that could not be read when it was saved stands there with its own. */
function keyOf(value: unknown, list: BackupList): string | null {
  const { key, tenantKey } = (value ?? {}) as { readonly key?: unknown; readonly tenantKey?: unknown };
  const own = list === "closings" ? tenantKey : key;
  return typeof own === "string" ? own : null;
}

function settingsOf(value: unknown): { readonly read: SettingsValues | null } {
  return { read: typeof value === "object" && value !== null && !Array.isArray(value) ? readSettings(value) : null };
}

function requireHead(line: string): void {
  const [, format, version] = /^\{"format":"([^"]*)","version":(\d{1,9}),(?:"|$)/.exec(line) ?? [];
  if (format !== BACKUP_FORMAT) throw new Refused("notBackup");
  if (Number(version) > BACKUP_VERSION) throw new Refused("newerVersion");
  if (Number(version) < 1) throw new Refused("broken");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refused("broken");
  }
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = "";
  let hasLines = false;
  for (let from = 0; from < file.size; from += READ_AT_ONCE) {
    const bytes = await file.slice(from, from + READ_AT_ONCE).arrayBuffer();
    begun += decoded(decoder, bytes, from + READ_AT_ONCE < file.size);
    const lines = begun.split("\n");
    begun = lines.pop() ?? "";
    if (begun.length > LONGEST_LINE) throw new Refused(hasLines ? "broken" : "notBackup");
    hasLines ||= lines.length > 0;
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  if (begun !== "") yield begun;
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, more: boolean): string {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch {
    throw new Refused("notBackup");
  }
}
