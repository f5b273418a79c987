import type { LookUpAnswer } from "../core/lookUp/LookUpAnswer";

export type { LookUpAnswer, LookUpObstacle } from "../core/lookUp/LookUpAnswer";

export interface TenantLookUp {
  /** Never rejects. Only a registrable domain or an onmicrosoft.com name may be asked. */
  ask(domain: string): Promise<LookUpAnswer>;
}
