import type { Closing } from "../core/engagement/Closing";
import type { Closings } from "../ports/Closings";
import type { Confirmations } from "../ports/Confirmations";
import { StorageError } from "../ports/StorageError";
import { moveConfirmations } from "./confirmTenant";

type Stores = { readonly closings: Closings; readonly confirmations: Confirmations };

/** What hangs on a tenant's key, its closing and what was learnt for it, on its way to another one. */
export interface Move {
  /** Once the tenant has the new key. The directory has taken along what is stored; what the session alone has follows. */
  follow(): Promise<void>;
  /**
   * A closing that stood under the new key already is its own again, as far as nothing was recorded since.
   *
   * @param putBack  gives the tenant its old key again
   */
  back(putBack: () => Promise<void>): Promise<void>;
}

const NOTHING: Move = { follow: () => Promise.resolve(), back: (putBack) => putBack() };

/**
 * Before a tenant gets another key: notes what hangs on either. Where either closing cannot be read both stay where they are.
 */
export async function moveWithTenant(from: string, to: string, { closings, confirmations }: Stores): Promise<Move> {
  if (from === to) return NOTHING;
  // What could not be stored so far is stored first: it would not be there when the stored record goes.
  const readable = await Promise.all([closings.update(from, (now) => now), closings.get(to)]).catch(unlessDamaged);
  const [own, standing] = readable ?? [null, null];
  const stayed = new Set((await confirmations.ofTenant(to)).map(({ key }) => key));
  let moved: Closing | null = null;
  return {
    follow: async () => {
      if (own !== null) moved = await closings.move(from, to);
      await moveConfirmations(from, to, confirmations);
    },
    back: async (putBack) => {
      if (readable !== null) await closings.update(to, (now) => now);
      await putBack();
      const [atFrom, atTo] = [await confirmations.ofTenant(from), await confirmations.ofTenant(to)];
      const [astray, gone] = [atFrom.filter(({ key }) => stayed.has(key)), atTo.filter(({ key }) => !stayed.has(key))];
      const said = [...astray.map((one) => ({ ...one, tenantKey: to })), ...gone.map((one) => ({ ...one, tenantKey: from }))];
      if (said.length > 0) await confirmations.save(said);
      if (readable === null) return;
      if (standing === null) await closings.move(to, from);
      else if (own !== null) await takeApart({ from, to, own, standing, moved }, closings);
    },
  };
}

/** Two closings that became one, and stand under either key by now. */
async function takeApart({ from, to, own, standing, moved }: { from: string; to: string; own: Closing; standing: Closing; moved: Closing | null }, closings: Closings): Promise<void> {
  const isCarried = (await closings.get(to)) === null;
  if (isCarried) {
    await closings.update(to, (now) => now ?? standing);
    await closings.update(from, (now) => (isSame(now, moved) ? own : now));
  } else {
    await closings.update(from, (now) => now ?? own);
    await closings.update(to, (now) => (isSame(now, moved) ? standing : now));
  }
}

function unlessDamaged(error: unknown): null {
  if (error instanceof StorageError && error.code === "corrupt") return null;
  throw error;
}

/** The same, whichever key it stands under. */
const isSame = (one: Closing | null, other: Closing | null): boolean => JSON.stringify({ ...one, tenantKey: "" }) === JSON.stringify({ ...other, tenantKey: "" });
