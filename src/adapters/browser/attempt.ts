/** What may be refused a frame of a third party, as any storage is: null then. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
