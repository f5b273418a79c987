import { domainClass, hostOfAddress } from "../core/tenant/domainClass";
import { tenantNameOf } from "../core/tenant/domainName";
import type { TenantLookUp } from "../ports/TenantLookUp";

export interface LookUpPermission {
  /** "always": every unknown domain; "byButton": those the FM asked for, and those of which an answer is kept; "off": none. */
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
  const { kept } = lookUp;
  if (mode === "off" || (mode === "byButton" && asked.size === 0 && kept === undefined)) return null;
  const userHost = hostOfAddress(userAddress);
  const isNobodys = async (domain: string): Promise<boolean> => {
    if (domainClass(domain, { userHost, partnerDomains }) !== "open") return true;
    if (userHost === null || tenantNameOf(userHost) !== null) return false;
    const { registrableDomain } = await import("../core/tenant/registrable");
    return registrableDomain(userHost) === domain;
  };
  return {
    ask: async (domain) => {
      if (await isNobodys(domain)) return { found: "couldNotTell" };
      if (mode === "always" || asked.has(domain)) return lookUp.ask(domain);
      // The FM has asked within the last day, in a pane that is gone: the answer still counts, and nothing is sent.
      return (await kept?.(domain)) ?? { found: "couldNotTell" };
    },
    // The button asks for those who take part; without it a text's domains are asked of nobody.
    forParticipantsOnly: mode === "byButton" && asked.size === 0,
  };
}
