import { searchedBeginnings } from "../../core/directory/askedKeys";
import { bestMatches, FEW_MATCHES } from "../../core/directory/searchRank";
import { sketchesNear, type NearSketches } from "../../core/directory/wordSketch";
import { foldName } from "../../core/tenant/nameKey";
import type { Tenant } from "../../core/tenant/Tenant";
import { nearKey, searchMemory } from "./searchMemory";
import type { StoredTenants } from "./StoredTenants";
import { tenantsByKey, type TenantsByKey } from "./tenantRecords";
import { beginningWith, tenantsOfSpans } from "./tenantSpans";

// So few are looked through whole for a text that stands inside a word; in a larger directory a search goes by the beginnings of words.
const LOOKED_THROUGH_WHOLE = 1_000;
// A keystroke reads so many of each sketch that it may have meant, whatever the size of the directory.
const MOST_OF_NEAREST = 60;
const MOST_OF_NEXT = 12;

/**
 * By keys, with bounded reads: what is typed as it stands, then, where that finds few, with a mistake in it.
 *
 * @param wholeUpTo  another number in tests alone
 */
export async function searchTenants(stored: StoredTenants, text: string, limit: number, wholeUpTo = LOOKED_THROUGH_WHOLE): Promise<readonly Tenant[]> {
  const beginnings = searchedBeginnings(text);
  if (beginnings.length === 0) return [];
  // The shortest, so the closest, keys come first.
  const remembered = searchMemory(stored);
  const kept = remembered.then(({ records }) => records);
  const [records, memory] = await Promise.all([tenantsOfSpans(stored, beginnings.map(beginningWith), limit, kept), remembered]);
  const asTyped = tenantsByKey(records);
  const found = bestMatches([...asTyped.values()], text, limit);
  if (found.length >= limit) return found;
  // The key after the last of those that are looked through: cheaper than to count a million.
  memory.isLarge ??= (await stored.store.getAllKeys(null, wholeUpTo + 1)).length > wholeUpTo;
  if (!memory.isLarge) return bestMatches([...tenantsByKey(await stored.store.getAll()).values()], text, limit);
  if (found.length >= FEW_MATCHES) return found;

  const sketches = sketchedWord(text);
  if (sketches === null) return found;
  const read = async (some: readonly string[], most: number): Promise<TenantsByKey> =>
    // One that is shorter than the longest may end in the midst of a word.
    tenantsByKey(await tenantsOfSpans(stored, some.map((sketch) => beginningWith(`z:${sketch}`)), most, kept));
  const meaning = (near: TenantsByKey): readonly Tenant[] => bestMatches([...new Map([...asTyped, ...near]).values()], text, limit);
  const of = nearKey(sketches);
  const near = memory.near?.of === of ? memory.near : { of, nearest: await read(sketches.nearest, MOST_OF_NEAREST) };
  memory.near = near;
  const nearest = meaning(near.nearest);
  if (nearest.length > found.length) return nearest;
  near.next ??= await read(sketches.next, MOST_OF_NEXT);
  return meaning(near.next);
}

/** The longest word tells most. */
function sketchedWord(text: string): NearSketches | null {
  const words = foldName(text).split(" ").sort((a, b) => b.length - a.length);
  return words[0] === undefined ? null : sketchesNear(words[0]);
}
