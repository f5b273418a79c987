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

interface State {
  readonly closing: Closing | null;
  readonly refusal: readonly RefusalReason[] | null;
  readonly unsaved: boolean;
}

/**
 * The closing of a tenant: read once, changed only by actions that the playbook allows, stored after each.
 *
 * For one tenant as long as it is mounted: whoever uses it for another gives the component another key.
 */
export function useClosing(closings: Closings, tenant: Tenant): ClosingHandle {
  const [state, setState] = useState<State>({ closing: null, refusal: null, unsaved: false });
  const current = useRef<Closing | null>(null);
  // What is stored but cannot be read is not overwritten: somebody may still mend it. The session goes on beside it.
  const unreadable = useRef(false);
  // The tenant's facts begin a record; they do not begin it anew when the same tenant is detected again.
  const [first] = useState(tenant);

  useEffect(() => {
    let stale = false;
    const begin = (stored: Closing | null, unsaved: boolean): void => {
      if (stale || current.current !== null) return;
      current.current = stored ?? newClosingOf(first);
      setState({ closing: current.current, refusal: null, unsaved });
    };
    closings.get(tenantKey(first)).then(
      (stored) => { begin(stored, false); },
      () => {
        unreadable.current = true;
        begin(null, true);
      },
    );
    return () => {
      stale = true;
    };
  }, [closings, first]);

  const replace = useCallback(
    (closing: Closing) => {
      current.current = closing;
      setState({ closing, refusal: null, unsaved: unreadable.current });
      if (unreadable.current) return;
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

  return { ...state, act, replace };
}
