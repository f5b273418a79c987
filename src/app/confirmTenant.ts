import { hostAndParents } from "../core/tenant/domainName";
import { hostOfAddress } from "../core/tenant/domainClass";
import { domainKey } from "../core/tenant/evidence";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Clock } from "../ports/Clock";
import type { Confirmation, Confirmations } from "../ports/Confirmations";
import type { Directory } from "../ports/Directory";

interface Stores {
  readonly directory: Directory;
  readonly confirmations: Confirmations;
  readonly clock: Clock;
}

/**
 * Remembers the tenant that the FM chose for this mail: for its thread, and for the one domain that nobody knew.
 *
 * Where several domains were unknown the choice says nothing of each, so only the thread is remembered.
 *
 * @param unknownDomains  registrable domains of the mail that no tenant lists
 */
export async function confirmTenant(tenant: Tenant, mail: MailSnapshot, unknownDomains: readonly string[], { directory, confirmations, clock }: Stores): Promise<void> {
  const at = clock.now().toISOString();
  const key = tenantKey(tenant);
  const said: Confirmation[] = [];
  if (mail.conversationId !== null) said.push({ key: `thread:${mail.conversationId}`, tenantKey: key, at });
  const [only, ...others] = unknownDomains;
  if (only !== undefined && others.length === 0) said.push({ key: domainKey(only), tenantKey: key, at });
  if (tenant.source !== "directory") await directory.change(tenant, { ...tenant, source: "confirmed" });
  await confirmations.save(said);
}

/** Remembers that a domain is a partner's or supplier's: never the customer. */
export async function neverTheCustomer(domain: string, { confirmations, clock }: Omit<Stores, "directory">): Promise<void> {
  await confirmations.save([{ key: domainKey(domain), tenantKey: null, at: clock.now().toISOString() }]);
}

const hostsIn = (mail: MailSnapshot): readonly string[] =>
  [...(mail.from ? [mail.from] : []), ...(mail.alsoFrom ?? []), ...mail.to, ...mail.cc, ...mail.bcc, ...(mail.replyTo ?? [])].map(({ address }) => hostOfAddress(address)).filter((host): host is string => host !== null);

/** The domains of this mail that were learnt for the tenant because the FM chose it once. */
export async function learntDomains(tenant: Tenant, mail: MailSnapshot, { confirmations }: Pick<Stores, "confirmations">): Promise<readonly string[]> {
  const said = await confirmations.find([...new Set(hostsIn(mail).flatMap(hostAndParents).map(domainKey))]);
  return said.filter((one) => one.tenantKey === tenantKey(tenant)).map(({ key }) => key.slice(domainKey("").length));
}

/**
 * Unlearns a domain.
 *
 * @returns whether the FM's choice for this mail's conversation stands all the same
 */
export async function forgetDomain(domain: string, mail: MailSnapshot, { confirmations }: Pick<Stores, "confirmations">): Promise<boolean> {
  await confirmations.forget([domainKey(domain)]);
  if (mail.conversationId === null) return false;
  return (await confirmations.find([`thread:${mail.conversationId}`])).some((one) => one.tenantKey !== null);
}

/** Takes back what the FM said of this mail's thread and of the domains in it. */
export async function forgetConfirmations(mail: MailSnapshot, { confirmations }: Pick<Stores, "confirmations">): Promise<void> {
  await confirmations.forget(keysOf(mail));
}

/** What the FM has said of this mail's thread and of the domains in it so far, as the way back to it from whatever is said next. */
export async function confirmationsOf(mail: MailSnapshot, { confirmations }: Pick<Stores, "confirmations">): Promise<() => Promise<void>> {
  const said = await confirmations.find(keysOf(mail));
  return async () => {
    await confirmations.forget(keysOf(mail));
    if (said.length > 0) await confirmations.save(said);
  };
}

function keysOf(mail: MailSnapshot): readonly string[] {
  const keys = hostsIn(mail).flatMap(hostAndParents).map(domainKey);
  return [...new Set([...(mail.conversationId === null ? [] : [`thread:${mail.conversationId}`]), ...keys])];
}

/** What was said for a tenant, of threads and of domains, goes with it to its new key. */
export async function moveConfirmations(from: string, to: string, confirmations: Confirmations): Promise<void> {
  if (from === to) return;
  const said = await confirmations.ofTenant(from);
  if (said.length > 0) await confirmations.save(said.map((confirmation) => ({ ...confirmation, tenantKey: to })));
}
