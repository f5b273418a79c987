import type { ListedClosing } from "../core/pipeline/OpenClosing";
import { sightingOf } from "../core/pipeline/Sighting";
import type { Closings } from "../ports/Closings";
import type { Directory } from "../ports/Directory";

const READ_AT_ONCE = 40;

/**
 * Looks whether names and regions beside the closings are still those of the directory, and notes those that are not, so that the
 * list shows them at once the next time.
 *
 * @param goOn  awaited before every few tenants, so that whoever shows the list has the time for it; false: stop
 * @returns the closings as they are to be shown; null: nothing has changed, or it was stopped
 */
export async function refreshSightings(listed: readonly ListedClosing[], sources: { readonly closings: Closings; readonly directory: Directory }, goOn: () => boolean | Promise<boolean> = () => true): Promise<readonly ListedClosing[] | null> {
  const { closings, directory } = sources;
  const changed = new Map<string, ListedClosing["seen"] & object>();
  for (let from = 0; from < listed.length; from += READ_AT_ONCE) {
    if (!(await goOn())) return null;
    const part = listed.slice(from, from + READ_AT_ONCE);
    const tenants = await directory.getMany(part.map(({ summary }) => summary.tenantKey));
    part.forEach(({ summary, seen }, at) => {
      const tenant = tenants[at];
      if (tenant === null || tenant === undefined) return;
      const now = { ...sightingOf(tenant), mailId: seen?.mailId ?? null };
      if (seen?.name !== now.name || seen.detail !== now.detail || seen.region !== now.region) changed.set(summary.tenantKey, now);
    });
  }
  if (changed.size === 0) return null;
  await closings.see(new Map([...changed].map(([key, { name, detail, region }]) => [key, { name, detail, region }])));
  return listed.map((one) => ({ ...one, seen: changed.get(one.summary.tenantKey) ?? one.seen }));
}
