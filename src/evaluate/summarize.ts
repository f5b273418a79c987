import type { Judgement } from "./judgeAnswer";

/** The last line of the report. Source: evaluation.md. */
export interface Summary {
  readonly mails: number;
  readonly correct: number;
  readonly asked: number;
  readonly wrong: number;
  readonly queueWrong: number;
  readonly languageWrong: number;
  readonly msPerMail: { readonly p50: number; readonly p99: number };
}

/** Counts the judgements; `ms` is what each mail took, in any order. */
export function summarize(judgements: readonly Judgement[], ms: readonly number[]): Summary {
  const count = (is: (judgement: Judgement) => boolean): number => judgements.filter(is).length;
  return {
    mails: judgements.length,
    correct: count(({ verdict }) => verdict === "correct"),
    asked: count(({ verdict }) => verdict === "asked"),
    wrong: count(({ verdict }) => verdict === "wrong"),
    queueWrong: count(({ queueWrong }) => queueWrong),
    languageWrong: count(({ languageWrong }) => languageWrong),
    msPerMail: { p50: percentile(ms, 0.5), p99: percentile(ms, 0.99) },
  };
}

/** True when nothing that must never happen has happened. */
export function isFaultless(summary: Summary): boolean {
  return summary.wrong === 0 && summary.queueWrong === 0 && summary.languageWrong === 0;
}

/** The nearest rank, in hundredths of a millisecond. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return Math.round(value * 100) / 100;
}
