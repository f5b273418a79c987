import { searchedBeginnings } from "../../core/directory/askedKeys";
import { bestMatches, FEW_MATCHES } from "../../core/directory/searchRank";
import { sketchesNear, type NearSketches } from "../../core/directory/wordSketch";
import { foldName } from "../../core/tenant/nameKey";
import type { Tenant } from "../../core/tenant/Tenant";
import type { StoredTenants } from "./StoredTenants";
import { tenantsOf } from "./tenantRecords";
import { beginningWith, tenantsOfSpans } from "./tenantSpans";

// So few are looked through whole for a text that stands inside a word; in a larger directory a search goes by the beginnings of words.
const LOOKED_THROUGH_WHOLE = 1_000;
// A keystroke reads so many of each sketch that it may have meant, whatever the size of the directory.
const MOST_OF_NEAREST = 60;
const MOST_OF_NEXT = 12;

/** By keys, with bounded reads: what is typed as it stands, then, where that finds few, with a mistake in it. */
export async function searchTenants(stored: StoredTenants, text: string, limit: number): Promise<readonly Tenant[]> {
  const beginnings = searchedBeginnings(text);
  if (beginnings.length === 0) return [];
  // The shortest, so the closest, keys come first.
  const asTyped = await tenantsOfSpans(stored, beginnings.map(beginningWith), limit);
  const found = bestMatches(tenantsOf([asTyped]), text, limit);
  if (found.length >= limit) return found;
  // The key after the last of those that are looked through: cheaper than to count a million.
  const beyond = await stored.store.getAllKeys(null, LOOKED_THROUGH_WHOLE + 1);
  if (beyond.length <= LOOKED_THROUGH_WHOLE) return bestMatches(tenantsOf([await stored.store.getAll()]), text, limit);
  if (found.length >= FEW_MATCHES) return found;

  const near = sketchedWord(text);
  if (near === null) return found;
  const meaning = async (sketches: readonly string[], most: number): Promise<readonly Tenant[]> => {
    // One that is shorter than the longest may end in the midst of a word.
    const records = await tenantsOfSpans(stored, sketches.map((sketch) => beginningWith(`z:${sketch}`)), most);
    return bestMatches(tenantsOf([asTyped, records]), text, limit);
  };
  const nearest = await meaning(near.nearest, MOST_OF_NEAREST);
  return nearest.length > found.length ? nearest : meaning(near.next, MOST_OF_NEXT);
}

/** The longest word tells most. */
function sketchedWord(text: string): NearSketches | null {
  const words = foldName(text).split(" ").sort((a, b) => b.length - a.length);
  return words[0] === undefined ? null : sketchesNear(words[0]);
}
