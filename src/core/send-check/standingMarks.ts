import { fold } from "./fold";
import type { Mark } from "./mark";

/** While two of an email's sentences stand (or its only one), the message is that email; with fewer the FM writes of something else. */
const FEWEST_SENTENCES = 2;

type Says = (phrase: string) => boolean;

/** Whether the email of a mark stands in what a message says. */
export function stands({ sentences }: Mark, says: Says): boolean {
  const standing = sentences.filter(says).length;
  return sentences.length > 0 && standing >= Math.min(FEWEST_SENTENCES, sentences.length);
}

/**
 * The marks of the emails that stand in a message: its own, and of each kind that none of them is, the newest recent one that
 * names its tenant in it. Of several own ones of a kind, which share their sentences, each must be named too.
 */
export function standingMarks(own: readonly Mark[], recent: readonly Mark[], says: Says): readonly Mark[] {
  const isNamed = (mark: Mark): boolean => namesIn(mark).some(says);
  const standing = own.filter((mark) => stands(mark, says) && (own.every((one) => one === mark || one.kind !== mark.kind) || isNamed(mark)));
  for (const mark of recent) if (!standing.some(({ kind }) => kind === mark.kind) && stands(mark, says) && isNamed(mark)) standing.push(mark);
  return standing;
}

/** What names the tenant. Of several only an ID tells: emails of one run share their sentences, and a customer may have a tenant in each. */
export function namesIn({ tenantId, tenantName, customer, tenants }: Mark): readonly string[] {
  if (tenants.length > 0) return tenants;
  return [tenantId, tenantName, customer].filter((name): name is string => name !== null).map(fold);
}
