import type { Closing } from "../core/engagement/Closing";
import type { Closings } from "../ports/Closings";
import type { Confirmations } from "../ports/Confirmations";
import { moveConfirmations } from "./confirmTenant";

/**
 * What hangs on a tenant's key goes with it to another one: its closing, and what was learnt for it.
 *
 * @returns the way back: a closing that stood under the new key already is its own again, as far as nothing was recorded since
 */
export async function moveWithTenant(from: string, to: string, { closings, confirmations }: { readonly closings: Closings; readonly confirmations: Confirmations }): Promise<() => Promise<void>> {
  if (from === to) return () => Promise.resolve();
  const [own, standing] = await Promise.all([closings.get(from), closings.get(to)]);
  const stayed = new Set((await confirmations.ofTenant(to)).map(({ key }) => key));
  const moved = own === null ? null : await closings.move(from, to);
  await moveConfirmations(from, to, confirmations);
  return async () => {
    const back = (await confirmations.ofTenant(to)).filter(({ key }) => !stayed.has(key));
    if (back.length > 0) await confirmations.save(back.map((confirmation) => ({ ...confirmation, tenantKey: from })));
    if (standing === null) await closings.move(to, from);
    else if (own !== null) {
      await closings.update(from, (now) => now ?? own);
      await closings.update(to, (now) => (isSame(now, moved) ? standing : now));
    }
  };
}

const isSame = (one: Closing | null, other: Closing | null): boolean => JSON.stringify(one) === JSON.stringify(other);
