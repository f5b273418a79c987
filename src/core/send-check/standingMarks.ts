import type { Mark } from "./mark";
import { BY_ID, naming, ownMarks, stands, type Says } from "./ownMarks";

/**
 * The marks of the emails that stand in a message: its own (see ownMarks), and of each kind that none of them is, the recent one whose
 * tenant it names most surely; the newest of those that it names alike. An own one that is alone of its kind gives its place to a
 * recent one where the message names that one's tenant and not its own: another email was copied over its own.
 */
export function standingMarks(own: readonly Mark[], recent: readonly Mark[], says: Says): readonly Mark[] {
  const standing = [...ownMarks(own, says)];
  for (const { kind } of recent) {
    const at = standing.findIndex((mark) => mark.kind === kind);
    if (at >= 0 && naming(standing[at] as Mark, says) > 0) continue;
    const best = surest(recent.filter((mark) => mark.kind === kind && stands(mark, says)), says);
    if (best !== null) standing.splice(at < 0 ? standing.length : at, 1, best);
  }
  return standing;
}

/**
 * These marks with the recent ones of other tenants' emails that stand in the message beside them, each named by its ID: what was copied
 * into a message below its own email is not for that one's people. A name alone does not tell, for one may stand in another, nor do the
 * ends of IDs of a request for several.
 */
export function withOthersBeside(standing: readonly Mark[], recent: readonly Mark[], says: Says): readonly Mark[] {
  const isNew = ({ kind, tenantKey }: Mark): boolean => standing.every((one) => one.kind !== kind || one.tenantKey !== tenantKey);
  return [...standing, ...recent.filter((mark) => mark.tenants.length === 0 && isNew(mark) && naming(mark, says) === BY_ID && stands(mark, says))];
}

function surest(marks: readonly Mark[], says: Says): Mark | null {
  let [best, most]: [Mark | null, number] = [null, 0];
  for (const mark of marks) {
    const here = naming(mark, says);
    if (here > most) [best, most] = [mark, here];
  }
  return best;
}
