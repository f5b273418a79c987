import type { Addressees } from "../core/engagement/Closing";
import type { ClosingAction } from "../core/engagement/ClosingAction";
import { addressesOf, FIELD_OF_TENANT } from "../core/engagement/knownAddresses";
import type { Tenant } from "../core/tenant/Tenant";

type SetAddresses = Extract<ClosingAction, { readonly type: "setAddresses" }>;

/** What is recorded of a change of the tenant's addresses, with what they were. */
export function addressesAction(tenant: Tenant, of: Addressees, addresses: readonly string[]): SetAddresses {
  return { type: "setAddresses", of, addresses, was: addressesOf(tenant, of) };
}

/** The tenant with other addresses. */
export function withAddresses(tenant: Tenant, of: Addressees, addresses: readonly string[]): Tenant {
  return { ...tenant, [FIELD_OF_TENANT[of]]: addresses };
}

/** The tenant with the addresses that stood before a change that is taken back.
 *
 * @returns null where they are others by now, of an import or another change: those stay
 */
export function withAddressesTakenBack(tenant: Tenant, { of, addresses, was }: SetAddresses): Tenant | null {
  return addressesOf(tenant, of).join() === addresses.join() ? withAddresses(tenant, of, was) : null;
}
