import { fold } from "./fold";
import type { Mark } from "./mark";

/** While two of an email's sentences stand (or its only one), the message is that email; with fewer the FM writes of something else. */
const FEWEST_SENTENCES = 2;

export type Says = (phrase: string) => boolean;

/** Whether the email of a mark stands in what a message says. */
export function stands({ sentences }: Mark, says: Says): boolean {
  const standing = sentences.filter(says).length;
  return sentences.length > 0 && standing >= Math.min(FEWEST_SENTENCES, sentences.length);
}

/** The marks of a message whose emails stand in it. Of several of a kind, which share their sentences, each must be named too. */
export function ownMarks(own: readonly Mark[], says: Says): readonly Mark[] {
  return own.filter((mark) => stands(mark, says) && (own.every((one) => one === mark || one.kind !== mark.kind) || naming(mark, says) > 0));
}

export const BY_ID = 1_000_000;
const BY_TENANT_NAME = 1_000;
/** A shorter name stands inside many words once the spaces between them are gone: "ING" in any text. */
const SHORTEST_NAME_ALONE = 8;

/**
 * How surely a message names the tenant of a mark: by its ID, by its tenant name, by the customer's name, of either of which the longest
 * is the surest, as Contoso stands in Contoso Pharma, contoso.onmicrosoft.com in eucontoso.onmicrosoft.com; 0: not at all. The emails name ID and tenant name where they are known, so that a short
 * name alone tells only where neither is.
 */
export function naming(mark: Mark, says: Says): number {
  const { tenantId, tenantName, customer, tenants } = mark;
  if (tenants.length > 0) return tenants.some(says) ? BY_ID : 0;
  if (tenantId !== null && says(fold(tenantId))) return BY_ID;
  if (tenantName !== null && says(fold(tenantName))) return BY_TENANT_NAME + tenantName.length;
  const name = fold(customer);
  return ((tenantId === null && tenantName === null) || name.length >= SHORTEST_NAME_ALONE) && says(name) ? name.length : 0;
}

/** What may name the tenant. Of several only an ID tells: emails of one run share their sentences, and a customer may have a tenant in each. */
export function namesIn({ tenantId, tenantName, customer, tenants }: Mark): readonly string[] {
  if (tenants.length > 0) return tenants;
  return [tenantId, tenantName, customer].filter((name): name is string => name !== null).map(fold);
}
