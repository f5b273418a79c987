import type { Judgement, Verdict } from "../../src/evaluate/judgeAnswer";
import { isFaultless, summarize } from "../../src/evaluate/summarize";

const judged = (verdict: Verdict, faults: Partial<Judgement> = {}): Judgement => ({ verdict, queueWrong: false, languageWrong: false, ...faults });

it("counts each verdict, in the keys and order of the last line", () => {
  const judgements = [judged("correct"), judged("correct", { queueWrong: true, languageWrong: true }), judged("asked"), judged("wrong"), judged("missed")];
  expect(JSON.stringify(summarize(judgements, [1, 2, 3, 4, 5]))).toBe('{"mails":5,"correct":2,"asked":1,"wrong":1,"queueWrong":1,"languageWrong":1,"msPerMail":{"p50":3,"p99":5}}');
});

it.each([
  [[], { p50: 0, p99: 0 }],
  [[0.126], { p50: 0.13, p99: 0.13 }],
  [[3, 1, 2], { p50: 2, p99: 3 }],
  [[4, 3, 2, 1], { p50: 2, p99: 4 }],
  [Array.from({ length: 100 }, (_, at) => at + 1), { p50: 50, p99: 99 }],
  [Array.from({ length: 101 }, (_, at) => at + 1), { p50: 51, p99: 100 }],
])("percentiles of %j", (ms, expected) => {
  expect(summarize([], ms).msPerMail).toEqual(expected);
});

it.each<[boolean, Judgement]>([
  [true, judged("correct")],
  [true, judged("asked")],
  [true, judged("missed")],
  [false, judged("wrong")],
  [false, judged("correct", { queueWrong: true })],
  [false, judged("correct", { languageWrong: true })],
])("faultless %s", (faultless, judgement) => {
  expect(isFaultless(summarize([judgement], [1]))).toBe(faultless);
});
