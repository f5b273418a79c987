import { useEffect, useState } from "react";

/** True from the moment after the first answer was painted. */
export function useShown(answered: boolean): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!answered || shown) return undefined;
    const frame = requestAnimationFrame(() => { setShown(true); });
    return () => { cancelAnimationFrame(frame); };
  }, [answered, shown]);
  return shown;
}
