import type { LastOutcome } from "./writing";

/** What came of an email, without the word that the check before sending will not know it: it has been told of it since, or that is said above. */
export function withoutMarkWarning(last: LastOutcome | null): LastOutcome | null {
  if (last?.outcome.state !== "written" || !last.outcome.result.done) return last;
  const { outcome } = last;
  const { result } = last.outcome;
  return { ...last, outcome: { ...outcome, result: { ...result, warnings: result.warnings.filter((warning) => warning !== "markNotSaved") } } };
}
