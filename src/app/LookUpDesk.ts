import type { LookUpAnswer, TenantLookUp } from "../ports/TenantLookUp";
import { permittedLookUp, type LookUpMode } from "./permittedLookUp";

/** The look-up of one window: what the FM allowed, and the domains they asked for, as they stand by now. */
export class LookUpDesk {
  private readonly asked = new Set<string>();

  constructor(
    private readonly lookUp: TenantLookUp,
    private readonly userAddress: () => string,
    private readonly partnerDomains: readonly string[],
    private mode: LookUpMode,
  ) {}

  /** @returns whether it is another one */
  readonly allow = (mode: LookUpMode): boolean => {
    const isOther = mode !== this.mode;
    this.mode = mode;
    return isOther;
  };

  /**
   * null: nothing may be asked.
   *
   * @param directoryUnread  true: a domain that nobody is found for may be a tenant's of the directory, so nothing is asked by
   *   itself, but only what the FM asked for
   */
  readonly permitted = (directoryUnread = false): TenantLookUp | null =>
    permittedLookUp(this.lookUp, { mode: directoryUnread && this.mode === "always" ? "byButton" : this.mode, asked: this.asked, userAddress: this.userAddress(), partnerDomains: this.partnerDomains });

  /** For the FM who pressed the button: this domain, and again whenever it is unknown. */
  readonly ask = async (domain: string): Promise<LookUpAnswer> => {
    this.asked.add(domain);
    return (await this.permitted()?.ask(domain)) ?? { found: "couldNotTell" };
  };

  /** Everything that is kept is another now, or gone: nothing was asked for in it. */
  readonly forget = (): void => {
    this.asked.clear();
  };
}
