import type { BrowserStage } from "./BrowserStage";
import type { FiguresOf, GroupName } from "./figures";

export interface Measured<Name extends GroupName> {
  /** Those that are left out are null in the report. */
  readonly figures: Partial<FiguresOf<Name>>;
  /** What people should know beside the table, a line each. */
  readonly notes: readonly string[];
}

/** One group of benchmarks: a file in bench/groups, listed in bench/groups/index.ts. It measures and asserts nothing. */
export interface Group<Name extends GroupName> {
  readonly name: Name;
  /** @throws {Error} where there is nothing to measure, such as a tenant that never came on screen */
  run(stage: BrowserStage): Promise<Measured<Name>>;
}

export type AnyGroup = { readonly [Name in GroupName]: Group<Name> }[GroupName];
