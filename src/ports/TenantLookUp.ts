import type { LookUpAnswer } from "../core/lookUp/LookUpAnswer";

export type { LookUpAnswer, LookUpObstacle } from "../core/lookUp/LookUpAnswer";

export interface TenantLookUp {
  /** Never rejects. Only a registrable domain or an onmicrosoft.com name may be asked. */
  ask(domain: string): Promise<LookUpAnswer>;
  /** An answer that came once and still counts, for which nothing is sent; null where there is none. Never rejects. Left out where nothing is kept. */
  kept?(domain: string): Promise<LookUpAnswer | null>;
  /** True: domains that are only written in a mail are not for it. */
  readonly forParticipantsOnly?: boolean;
}
