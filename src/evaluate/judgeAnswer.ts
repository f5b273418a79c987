import type { LanguageCode } from "../core/language/LanguageCode";
import type { Doubt } from "../core/tenant/Detection";
import type { Queue } from "../playbook/queues";
import type { Expected } from "./readExpected";

/** What the add-in says of a mail. */
export interface Answer {
  readonly outcome: "detected" | "ask" | "none";
  /** null unless detected; null too for a tenant whose ID nobody knows. */
  readonly tenantId: string | null;
  readonly queue: Queue | null;
  /** null unless detected. */
  readonly language: LanguageCode | null;
  readonly doubts: readonly Doubt[];
}

export type Verdict =
  | "correct"
  /** A tenant was expected and the FM is asked instead: a cost, not a fault. */
  | "asked"
  /** Another tenant than expected was taken, or a tenant where ask or none was right: the fault that must never happen. */
  | "wrong"
  /** Neither correct nor a fault: nobody found where a tenant was, or asked and none taken for each other. */
  | "missed";

export interface Judgement {
  readonly verdict: Verdict;
  readonly queueWrong: boolean;
  readonly languageWrong: boolean;
}

/** Judges an answer by its label. Queue and language are judged where the tenant is right. Source: evaluation.md. */
export function judgeAnswer(expected: Expected, answer: Answer): Judgement {
  const verdict = verdictOf(expected, answer);
  const judged = verdict === "correct" && expected.outcome === "detected";
  return {
    verdict,
    queueWrong: judged && answer.queue !== expected.queue,
    languageWrong: judged && answer.language !== expected.language,
  };
}

function verdictOf(expected: Expected, answer: Answer): Verdict {
  if (answer.outcome === "detected") return expected.outcome === "detected" && answer.tenantId === expected.tenantId ? "correct" : "wrong";
  if (answer.outcome === expected.outcome) return "correct";
  return expected.outcome === "detected" && answer.outcome === "ask" ? "asked" : "missed";
}
