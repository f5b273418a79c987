import type { Confirmation } from "../core/tenant/Confirmation";

export type { Confirmation };

export interface Confirmations {
  find(keys: readonly string[]): Promise<readonly Confirmation[]>;
  save(confirmations: readonly Confirmation[]): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
}
