import type { Tenant } from "../tenant/Tenant";
import type { Addressees, Closing } from "./Closing";

export const FIELD_OF_TENANT = { customerContacts: "customerContacts", accountTeamAddresses: "accountTeam" } as const satisfies Record<Addressees, keyof Tenant>;

/** The addresses that the directory has. */
export const addressesOf = (tenant: Tenant, of: Addressees): readonly string[] => tenant[FIELD_OF_TENANT[of]];

/** The directory's addresses; where it has none, as for a tenant that was deleted from it, those of the record. */
export function knownAddresses(tenant: Tenant, closing: Pick<Closing, Addressees>, of: Addressees): readonly string[] {
  const listed = addressesOf(tenant, of);
  return listed.length > 0 ? listed : (closing[of] ?? []);
}
