import { describeJudgement } from "../../src/evaluate/describeJudgement";
import type { Answer } from "../../src/evaluate/judgeAnswer";
import { judgeAnswer } from "../../src/evaluate/judgeAnswer";
import type { Expected } from "../../src/evaluate/readExpected";
import { QUEUES } from "../../src/playbook/queues";

const A = "11111111-1111-4111-8111-111111111111";
const B = "22222222-2222-4222-8222-222222222222";
const user = "fm@microsoft.com";
const wantsA: Expected = { user, outcome: "detected", tenantId: A, queue: QUEUES.EMEA, language: "de" };
const wantsAsk: Expected = { user, outcome: "ask" };
const wantsNone: Expected = { user, outcome: "none" };
const saysA: Answer = { outcome: "detected", tenantId: A, queue: QUEUES.EMEA, language: "de", doubts: [] };
const saysB: Answer = { ...saysA, tenantId: B };
const saysAsk: Answer = { outcome: "ask", tenantId: null, queue: null, language: null, doubts: [{ kind: "onlyWeakEvidence" }] };
const saysNone: Answer = { ...saysAsk, outcome: "none", doubts: [] };

it.each<[string, Expected, Answer, string]>([
  ["the tenant expected", wantsA, saysA, "correct"],
  ["another tenant", wantsA, saysB, "wrong"],
  ["a tenant whose ID nobody knows", wantsA, { ...saysA, tenantId: null }, "wrong"],
  ["asked for a tenant", wantsA, saysAsk, "asked"],
  ["nobody for a tenant", wantsA, saysNone, "missed"],
  ["a tenant where ask is right", wantsAsk, saysA, "wrong"],
  ["ask where ask is right", wantsAsk, saysAsk, "correct"],
  ["nobody where ask is right", wantsAsk, saysNone, "missed"],
  ["a tenant where there is none", wantsNone, saysA, "wrong"],
  ["ask where there is none", wantsNone, saysAsk, "missed"],
  ["nobody where there is none", wantsNone, saysNone, "correct"],
])("%s", (_, expected, answer, verdict) => {
  expect(judgeAnswer(expected, answer)).toEqual({ verdict, queueWrong: false, languageWrong: false });
});

it.each<[string, Partial<Answer>, { queueWrong: boolean; languageWrong: boolean }]>([
  ["another queue", { queue: QUEUES.APJ }, { queueWrong: true, languageWrong: false }],
  ["no queue", { queue: null }, { queueWrong: true, languageWrong: false }],
  ["another language", { language: "en" }, { queueWrong: false, languageWrong: true }],
])("the right tenant with %s", (_, says, faults) => {
  expect(judgeAnswer(wantsA, { ...saysA, ...says })).toEqual({ verdict: "correct", ...faults });
});

it("a queue where the region must be asked for is wrong", () => {
  expect(judgeAnswer({ ...wantsA, queue: null }, saysA).queueWrong).toBe(true);
  expect(judgeAnswer({ ...wantsA, queue: null }, { ...saysA, queue: null }).queueWrong).toBe(false);
});

it("queue and language of a wrong tenant are not judged again", () => {
  expect(judgeAnswer(wantsA, { ...saysB, queue: null, language: "ja" })).toEqual({ verdict: "wrong", queueWrong: false, languageWrong: false });
});

describe("the line of a mail", () => {
  it("is short where all is as expected", () => {
    expect(describeJudgement("01.eml", wantsA, saysA, judgeAnswer(wantsA, saysA))).toBe(`01.eml  detected  ${A}  FTCQ Inactive EMEA  de  correct`);
  });

  it("says why where it is not, on one line whatever the mail has", () => {
    const answer: Answer = { ...saysAsk, doubts: [{ kind: "textNamesAnother", shown: "x\ny" }, { kind: "twoCustomers" }] };
    expect(describeJudgement("02.eml", wantsA, answer, judgeAnswer(wantsA, answer))).toBe(`02.eml  ask  -  -  -  asked  expected ${A}; textNamesAnother x y; twoCustomers`);
  });

  it("names the queue and the language that were expected", () => {
    const answer: Answer = { ...saysA, queue: QUEUES.APJ, language: "en" };
    expect(describeJudgement("03.eml", wantsA, answer, judgeAnswer(wantsA, answer))).toBe(`03.eml  detected  ${A}  FTCQ Inactive APJ  en  correct, queue wrong, language wrong  expected ${A}, FTCQ Inactive EMEA, de`);
  });
});
