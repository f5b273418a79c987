import type { Closing } from "../core/engagement/Closing";

export interface Closings {
  get(tenantKey: string): Promise<Closing | null>;
  save(closing: Closing): Promise<void>;
}
