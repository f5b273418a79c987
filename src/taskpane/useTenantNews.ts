import { useEffect, useRef } from "react";
import type { Services } from "./Services";

/**
 * Looks anew when another window has changed the directory or what was learnt; once more at its end for all that comes meanwhile.
 *
 * @param look  never rejects
 */
export function useTenantNews({ onTenantsChanged }: Pick<Services, "onTenantsChanged">, look: () => Promise<void>): void {
  const latest = useRef(look);
  useEffect(() => { latest.current = look; });
  useEffect(() => {
    let [looking, again, stopped] = [false, false, false];
    const run = async (): Promise<void> => {
      again = true;
      if (looking) return;
      looking = true;
      while (again && !stopped) {
        again = false;
        await latest.current();
      }
      looking = false;
    };
    const stop = onTenantsChanged(() => void run());
    return () => {
      stopped = true;
      stop();
    };
  }, [onTenantsChanged]);
}
