import { domainClass, hostOfAddress } from "../core/tenant/domainClass";
import { tenantNameOf } from "../core/tenant/domainName";
import type { TenantLookUp } from "../ports/TenantLookUp";

export interface LookUpPermission {
  /** "always": every unknown domain; "byButton": those the FM asked for; "off": none. */
  readonly mode: LookUpMode;
  /** Domains the FM pressed "Look up domain" for. */
  readonly asked: ReadonlySet<string>;
  readonly userAddress: string;
  readonly partnerDomains: readonly string[];
}

export type LookUpMode = "off" | "byButton" | "always";

/**
 * The look-up of those domains alone that may leave the machine: consumer providers', Microsoft's, the FM's own company's and
 * partners' never do, whoever asks. Source: issue 4, "Look-up of unknown domains".
 *
 * @returns null where nothing may be asked
 */
export function permittedLookUp(lookUp: TenantLookUp, { mode, asked, userAddress, partnerDomains }: LookUpPermission): TenantLookUp | null {
  if (mode === "off" || (mode === "byButton" && asked.size === 0)) return null;
  const userHost = hostOfAddress(userAddress);
  const isNobodys = async (domain: string): Promise<boolean> => {
    if (domainClass(domain, { userHost, partnerDomains }) !== "open") return true;
    if (userHost === null || tenantNameOf(userHost) !== null) return false;
    const { registrableDomain } = await import("../core/tenant/registrable");
    return registrableDomain(userHost) === domain;
  };
  return {
    ask: async (domain) => {
      if ((mode === "byButton" && !asked.has(domain)) || (await isNobodys(domain))) return { found: "couldNotTell" };
      return lookUp.ask(domain);
    },
  };
}
