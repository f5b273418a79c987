import type { TemplateKind } from "../core/templates/Email";
import { hasOpened } from "./hasOpened";
import type { LastOutcome } from "./writing";

const NONE: ReadonlySet<string> = new Set();

/**
 * What came of an email that was opened in a form, without the word that the check before sending will not know it: it has been told
 * of it since, or that is said above. Of any other email the word stays.
 *
 * @param kinds  the emails in the open draft of which the check has been asked
 * @param saved  the kept marks that other panes have saved
 */
export function withoutMarkWarning(last: LastOutcome | null, kinds: readonly TemplateKind[], saved: ReadonlySet<string> = NONE): LastOutcome | null {
  if (last?.outcome.state !== "written" || !last.outcome.result.done || !hasOpened(last.outcome)) return last;
  const { outcome } = last;
  const { result } = last.outcome;
  if (!kinds.includes(last.outcome.email.kind) && (result.keptMark === undefined || !saved.has(result.keptMark))) return last;
  return { ...last, outcome: { ...outcome, result: { ...result, warnings: result.warnings.filter((warning) => warning !== "markNotSaved") } } };
}
