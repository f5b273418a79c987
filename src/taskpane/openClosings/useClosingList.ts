import { useEffect, useState } from "react";
import { refreshSightings } from "../../app/refreshSightings";
import type { ListedClosing } from "../../core/pipeline/OpenClosing";
import type { Services } from "../Services";

export interface ClosingListState {
  /** null while they are being read. */
  readonly closings: readonly ListedClosing[] | null;
  /** How many cannot be read. */
  readonly unreadable: number;
  readonly failed: boolean;
}

// Another pane may write several at once; the list is read anew when it has paused.
const READ_AGAIN_AFTER_MS = 300;

// Names are looked after when there is nothing to draw; they need not wait for ever.
const LATEST_MS = 500;
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => { resolve(); }, { timeout: LATEST_MS });
    else setTimeout(resolve);
  });

/** All closings as they are stored, and again whenever another pane writes one; names and regions are looked after meanwhile. */
export function useClosingList({ closings, directory, onTenantsChanged }: Pick<Services, "closings" | "directory" | "onTenantsChanged">): ClosingListState {
  const [state, setState] = useState<ClosingListState>({ closings: null, unreadable: 0, failed: false });
  useEffect(() => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      const mine = ++turn;
      const stands = (): boolean => turn === mine;
      try {
        const list = await closings.list();
        if (!stands()) return;
        setState({ closings: list.closings, unreadable: list.unreadable.length, failed: false });
        const refreshed = await refreshSightings(list.closings, { closings, directory }, () => whenIdle().then(stands)).catch(() => null);
        if (refreshed !== null && stands()) setState((before) => ({ ...before, closings: refreshed }));
      } catch {
        if (stands()) setState((before) => ({ ...before, failed: true }));
      }
    };
    void read();
    const readSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), READ_AGAIN_AFTER_MS);
    };
    const stops = [closings.onChanged(readSoon), onTenantsChanged(readSoon)];
    return () => {
      turn = -1;
      clearTimeout(timer);
      stops.forEach((stop) => { stop(); });
    };
  }, [closings, directory, onTenantsChanged]);
  return state;
}
