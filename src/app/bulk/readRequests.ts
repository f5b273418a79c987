import { assignmentRequests, type AssignmentRequest, type ClosingTenant, type LeftOutReason } from "../../core/bulk/assignmentRequests";
import { heldTenants, type RequestRun } from "../../core/bulk/requestRun";
import type { IsoDate } from "../../core/engagement/IsoDate";
import { assignmentTeamFor } from "../../core/routing/assignmentTeamFor";
import { plainFact } from "../../core/templates/plainFact";
import { tenantKey, tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import { QUEUES, REGIONS, type Queue } from "../../playbook/queues";
import type { Closings } from "../../ports/Closings";
import type { Directory } from "../../ports/Directory";
import type { RequestRuns } from "../../ports/RequestRuns";
import type { SettingsValues } from "../../ports/Settings";
import { StorageError } from "../../ports/StorageError";

export interface RequestStores {
  readonly closings: Closings;
  readonly directory: Directory;
  readonly requestRuns: RequestRuns;
}

export interface RequestFacts {
  readonly settings: SettingsValues;
  /** The FM's name as Outlook has it; the settings' comes first. */
  readonly userName: string;
  readonly today: IsoDate;
}

export type WhyLeftOut =
  | LeftOutReason
  /** An email that may have been opened asks for it: the FM knows. */
  | { readonly code: "maybeAskedFor" }
  /** The directory has no such tenant any more. */
  | { readonly code: "tenantUnknown" }
  /** Its closing is gone or damaged. */
  | { readonly code: "closingUnread" };

export interface PreparedRequest extends AssignmentRequest {
  /** The Assignment team's address for its region. */
  readonly to: string;
  readonly asked: readonly ClosingTenant[];
}

export type ReadRequests =
  | {
      readonly state: "ready";
      readonly requests: readonly PreparedRequest[];
      readonly leftOut: readonly { readonly tenantKey: string; readonly name: string; readonly reasons: readonly WhyLeftOut[] }[];
      readonly run: RequestRun;
    }
  /** What must be asked before anything can be written. */
  | { readonly state: "missing"; readonly needed: readonly ("fmName" | "assignmentTeamAddress")[] };

// So many reads side by side keep the storage busy and the page free.
const READ_AT_ONCE = 100;

/**
 * The Assignment requests of chosen tenants from what is stored of them now, and who is in none of them and why.
 *
 * @param chosen  keys of tenants; one that is given twice counts once
 */
export async function readRequests(chosen: readonly string[], stores: RequestStores, facts: RequestFacts): Promise<ReadRequests> {
  const { settings, today } = facts;
  const run = await stores.requestRuns.load();
  const held = heldTenants(run);
  const found: ClosingTenant[] = [];
  const leftOut: { tenantKey: string; name: string; reasons: readonly WhyLeftOut[] }[] = [];
  for (const one of await inParts([...new Set(chosen)], (key) => readOne(key, stores))) {
    const name = one.tenant === null ? one.key : tenantLabel(one.tenant);
    if (held.has(one.key)) leftOut.push({ tenantKey: one.key, name, reasons: [{ code: "maybeAskedFor" }] });
    else if (one.tenant === null) leftOut.push({ tenantKey: one.key, name, reasons: [{ code: "tenantUnknown" }] });
    else if (one.closing === null) leftOut.push({ tenantKey: one.key, name, reasons: [{ code: "closingUnread" }] });
    else found.push({ tenant: one.tenant, closing: one.closing });
  }
  const fmName = plainFact(settings.fmName ?? facts.userName);
  const composed = assignmentRequests(found, fmName ?? "-", today);
  const addressed = composed.requests.map((request) => ({ request, to: teamOfQueue(request.queue, settings) }));
  const needed = [...(fmName === null ? ["fmName" as const] : []), ...(addressed.some(({ to }) => to === null) ? ["assignmentTeamAddress" as const] : [])];
  if (composed.requests.length > 0 && needed.length > 0) return { state: "missing", needed };

  const byKey = new Map(found.map((one) => [tenantKey(one.tenant), one]));
  const names = new Map(found.map(({ tenant }) => [tenantKey(tenant), tenantLabel(tenant)]));
  return {
    state: "ready",
    requests: addressed.flatMap(({ request, to }) => (to === null ? [] : [{ ...request, to, asked: request.tenantKeys.flatMap((key) => byKey.get(key) ?? []) }])),
    leftOut: [...leftOut, ...composed.leftOut.map((one) => ({ ...one, name: names.get(one.tenantKey) ?? one.tenantKey }))],
    run,
  };
}

/** The Assignment team's address for the region of a queue; null: the FM must be asked. */
export function teamOfQueue(queue: Queue, settings: SettingsValues): string | null {
  return assignmentTeamFor(REGIONS.find((region) => QUEUES[region] === queue) ?? null, settings);
}

async function readOne(key: string, { closings, directory }: RequestStores): Promise<{ readonly key: string; readonly tenant: Tenant | null; readonly closing: ClosingTenant["closing"] | null }> {
  const unread = (error: unknown): null => {
    if (error instanceof StorageError) return null;
    throw error;
  };
  const [tenant, closing] = await Promise.all([directory.get(key).catch(unread), closings.get(key).catch(unread)]);
  return { key, tenant, closing };
}

async function inParts<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += READ_AT_ONCE) results.push(...(await Promise.all(items.slice(from, from + READ_AT_ONCE).map(work))));
  return results;
}
