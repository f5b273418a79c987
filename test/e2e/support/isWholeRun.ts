/** What jest was told to run, as far as it says whether that is everything. */
export interface RunConfig {
  readonly testPathPatterns: { readonly patterns: readonly string[] };
  readonly testNamePattern?: string | undefined;
  readonly onlyChanged: boolean;
  readonly onlyFailures: boolean;
  readonly findRelatedTests: boolean;
  readonly shard?: unknown;
}

/** Whether every file of the fault matrix runs, with every test of it. */
export function isWholeRun({ testPathPatterns: { patterns }, testNamePattern, onlyChanged, onlyFailures, findRelatedTests, shard }: RunConfig): boolean {
  if ((testNamePattern ?? "") !== "" || onlyChanged || onlyFailures || findRelatedTests || (shard ?? null) !== null) return false;
  return patterns.length === 0 || patterns.some((pattern) => /(?:^|\/)faultMatrix\/?$/.test(pattern));
}
