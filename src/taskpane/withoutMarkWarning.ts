import type { TemplateKind } from "../core/templates/Email";
import { hasOpened } from "./hasOpened";
import type { LastOutcome } from "./writing";

/**
 * What came of an email that was opened in a form, without the word that the check before sending will not know it: it has been told
 * of it since, or that is said above. Of any other email the word stays.
 *
 * @param kinds  the emails in the open draft of which the check has been asked
 */
export function withoutMarkWarning(last: LastOutcome | null, kinds: readonly TemplateKind[]): LastOutcome | null {
  if (last?.outcome.state !== "written" || !last.outcome.result.done || !hasOpened(last.outcome) || !kinds.includes(last.outcome.email.kind)) return last;
  const { outcome } = last;
  const { result } = last.outcome;
  return { ...last, outcome: { ...outcome, result: { ...result, warnings: result.warnings.filter((warning) => warning !== "markNotSaved") } } };
}
