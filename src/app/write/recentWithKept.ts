import { withKeptMarks } from "../../core/send-check/withKeptMarks";
import type { KeptMarks } from "../../ports/KeptMarks";

/** The recent marks of a page with those that the browser keeps (core/send-check/withKeptMarks). */
export const recentWithKept = (keptMarks: KeptMarks) => (stored: unknown): unknown => {
  const kept = keptMarks.all();
  return kept.length === 0 ? stored : withKeptMarks(stored, kept.map(({ mark }) => mark));
};
