import type { Doubt } from "../core/tenant/Detection";
import type { Answer, Judgement } from "./judgeAnswer";
import type { Expected } from "./readExpected";

/** One line of the report: file, outcome, tenant, queue, language, verdict, and why where something is not as expected. */
export function describeJudgement(file: string, expected: Expected, answer: Answer, { verdict, queueWrong, languageWrong }: Judgement): string {
  const faults = [...(queueWrong ? ["queue wrong"] : []), ...(languageWrong ? ["language wrong"] : [])];
  const parts = [file, answer.outcome, answer.tenantId ?? "-", answer.queue ?? "-", answer.language ?? "-", [verdict, ...faults].join(", ")];
  return verdict === "correct" && faults.length === 0 ? parts.join("  ") : [...parts, reason(expected, answer, queueWrong, languageWrong)].join("  ");
}

function reason(expected: Expected, answer: Answer, queueWrong: boolean, languageWrong: boolean): string {
  const wanted = expected.outcome !== "detected" ? expected.outcome : [expected.tenantId, ...(queueWrong ? [expected.queue ?? "no queue"] : []), ...(languageWrong ? [expected.language] : [])].join(", ");
  const doubts = answer.doubts.map(describeDoubt);
  return `expected ${wanted}${doubts.length === 0 ? "" : `; ${doubts.join("; ")}`}`;
}

/** "lookAlike c0ntoso.com contoso.com": what is in doubt and what it is about, on one line whatever the mail has. */
function describeDoubt(doubt: Doubt): string {
  return Object.values(doubt).join(" ").replace(/\s+/g, " ");
}
