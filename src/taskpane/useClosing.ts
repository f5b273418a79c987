import { useState, useSyncExternalStore } from "react";
import type { IsoDate } from "../core/engagement/IsoDate";
import type { Tenant } from "../core/tenant/Tenant";
import type { Closings } from "../ports/Closings";
import { ClosingRecord, type ClosingState } from "./ClosingRecord";

export interface ClosingHandle extends ClosingState {
  readonly act: ClosingRecord["act"];
  readonly moveTo: ClosingRecord["moveTo"];
}

/**
 * The closing of a tenant, see ClosingRecord. For one tenant as long as it is mounted: whoever uses it for another gives the
 * component another key. The tenant's facts begin a record; they do not begin it anew when the same tenant is detected again.
 */
export function useClosing(closings: Closings, tenant: Tenant, today: () => IsoDate): ClosingHandle {
  const [record] = useState(() => new ClosingRecord(closings, tenant, today));
  const state = useSyncExternalStore(record.subscribe, record.current);
  return { ...state, act: record.act, moveTo: record.moveTo };
}
