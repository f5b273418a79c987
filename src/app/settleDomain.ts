import type { SharedDomain } from "../core/directory/sharedDomains";
import { tenantKey, type Tenant } from "../core/tenant/Tenant";
import { moveConfirmations } from "./confirmTenant";
import { editTenant, type TenantStores } from "./editTenant";

export type Undo = () => Promise<void>;

export interface SettledDomain {
  /** The tenants that lost the domain and stand without it. */
  readonly changed: readonly { readonly before: Tenant; readonly after: Tenant }[];
  /** Keys of the second records that are gone. */
  readonly gone: readonly string[];
  readonly undo: Undo;
}

/**
 * Gives a shared domain to one tenant alone. A tenant whose key was that domain gets another one, and its closing and what was learnt
 * for it go with it.
 *
 * @throws where that key is another tenant's: then all is as it was
 */
export async function settleDomain({ domain, tenants }: SharedDomain, owner: Tenant, stores: TenantStores): Promise<SettledDomain> {
  const changed: { before: Tenant; after: Tenant }[] = [];
  const gone: string[] = [];
  const undos: Undo[] = [];
  const undo = async (): Promise<void> => {
    for (const one of undos.reverse()) await one();
  };
  for (const other of tenants.filter((tenant) => tenantKey(tenant) !== tenantKey(owner))) {
    const domains = other.domains.filter((one) => one.toLowerCase() !== domain);
    if (domains.length === 0 && other.tenantId === null && other.tenantName === null) {
      gone.push(tenantKey(other));
      undos.push(await giveUp(other, tenantKey(owner), stores));
    } else {
      const edited = await editTenant(other, { ...other, domains }, stores);
      if (edited === null) {
        await undo();
        throw new Error("Its next domain is what another tenant is known by.");
      }
      changed.push({ before: other, after: edited.tenant });
      undos.push(edited.undo);
    }
  }
  if (tenants.some((tenant) => tenantKey(tenant) !== tenantKey(owner) && tenant.tenantId === null && tenant.tenantName === null)) undos.push(await settledAs(owner, domain, stores));
  return { changed, gone, undo };
}

/** A file may name the other tenant still, by nothing but the domain: it would stand under both again. */
async function settledAs(owner: Tenant, domain: string, { directory }: TenantStores): Promise<Undo> {
  const standing = (await directory.get(tenantKey(owner))) ?? owner;
  const before = { ...standing, settledDomains: standing.settledDomains ?? [] };
  const after = { ...owner, settledDomains: [...new Set([...before.settledDomains, domain])] };
  await directory.change(before, after);
  return async () => { await directory.change(after, before); };
}

/** The shared domains that are left to be settled, with their tenants as they are by now: one that was read before would bring its old domains back. */
export function leftToSettle(shared: readonly SharedDomain[], domain: string, { changed, gone }: Pick<SettledDomain, "changed" | "gone">): readonly SharedDomain[] {
  const now = (tenant: Tenant): Tenant => changed.find(({ before }) => tenantKey(before) === tenantKey(tenant))?.after ?? tenant;
  return shared
    .filter((one) => one.domain !== domain)
    .map((one) => ({ ...one, tenants: one.tenants.filter((tenant) => !gone.includes(tenantKey(tenant))).map(now) }))
    .filter(({ tenants }) => tenants.length > 1);
}

/**
 * A tenant that nothing but the domain identifies was a second record of the owner: what was learnt for it is the owner's, and so is
 * its closing. Where the owner has a closing of its own both stay as they are: merged, they could not be taken apart again.
 */
async function giveUp(other: Tenant, to: string, { directory, closings, confirmations }: TenantStores): Promise<Undo> {
  const from = tenantKey(other);
  const said = await confirmations.ofTenant(from);
  const [own, ofOwner] = [await closings.get(from), await closings.get(to)];
  const moves = own !== null && ofOwner === null;
  await directory.remove([from]);
  await moveConfirmations(from, to, confirmations);
  if (moves) await closings.move(from, to);
  return async () => {
    await directory.save([other]);
    if (said.length > 0) await confirmations.save(said);
    if (moves) await closings.move(to, from);
  };
}
