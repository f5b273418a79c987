import { useCallback, useEffect, useRef, useState } from "react";
import { applyAction } from "../core/engagement/applyAction";
import { newClosingOf, type Closing } from "../core/engagement/Closing";
import type { ClosingAction, RefusalReason } from "../core/engagement/ClosingAction";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { Closings } from "../ports/Closings";

export interface ClosingHandle {
  /** null while it is being read. */
  readonly closing: Closing | null;
  /** Why the last thing said was not accepted. */
  readonly refusal: readonly RefusalReason[] | null;
  /** The last record could not be stored; it goes on in this pane. */
  readonly unsaved: boolean;
  readonly act: (action: ClosingAction | ((closing: Closing) => readonly ClosingAction[])) => void;
  readonly replace: (closing: Closing) => void;
}

/** The closing of a tenant: read once, changed only by actions that the playbook allows, stored after each. */
export function useClosing(closings: Closings, tenant: Tenant): ClosingHandle {
  const key = tenantKey(tenant);
  const [state, setState] = useState<{ key: string; closing: Closing | null; refusal: readonly RefusalReason[] | null; unsaved: boolean }>({ key, closing: null, refusal: null, unsaved: false });
  const current = useRef<Closing | null>(null);
  // The tenant's own facts begin a record; they must not begin it anew when the same tenant is detected again.
  const begin = useRef(tenant);
  begin.current = tenant;

  useEffect(() => {
    let stale = false;
    current.current = null;
    setState({ key, closing: null, refusal: null, unsaved: false });
    closings.get(key).then(
      (stored) => {
        if (stale || current.current !== null) return;
        current.current = stored ?? newClosingOf(begin.current);
        setState({ key, closing: current.current, refusal: null, unsaved: false });
      },
      () => {
        if (stale) return;
        current.current = newClosingOf(begin.current);
        setState({ key, closing: current.current, refusal: null, unsaved: true });
      },
    );
    return () => {
      stale = true;
    };
  }, [closings, key]);

  const replace = useCallback(
    (closing: Closing) => {
      current.current = closing;
      setState({ key: closing.tenantKey, closing, refusal: null, unsaved: false });
      closings.save(closing).catch(() => { setState((before) => ({ ...before, unsaved: true })); });
    },
    [closings],
  );

  const act = useCallback<ClosingHandle["act"]>(
    (action) => {
      if (current.current === null) return;
      let closing = current.current;
      for (const one of typeof action === "function" ? action(closing) : [action]) {
        const result = applyAction(closing, one);
        if (!result.ok) {
          setState((before) => ({ ...before, refusal: result.reasons }));
          return;
        }
        closing = result.closing;
      }
      replace(closing);
    },
    [replace],
  );

  return { closing: state.key === key ? state.closing : null, refusal: state.refusal, unsaved: state.unsaved, act, replace };
}
