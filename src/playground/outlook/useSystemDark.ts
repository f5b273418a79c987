import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** Whether the system asks for a dark page, as it changes. */
export function useSystemDark(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}
