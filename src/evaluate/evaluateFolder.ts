import { performance } from "node:perf_hooks";
import { readEml } from "../adapters/eml/readEml";
import { memoryDirectory } from "../adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../adapters/storage/memoryConfirmations";
import { completeTenant } from "../app/completeTenant";
import { detectTenant } from "../app/detectTenant";
import type { DetectionSources } from "../app/detectTenant";
import { offeredLanguage } from "../app/offeredLanguage";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import { queueForTenant } from "../core/routing/queueForTenant";
import { describeJudgement } from "./describeJudgement";
import type { Answer } from "./judgeAnswer";
import { judgeAnswer } from "./judgeAnswer";
import { readFolder } from "./readFolder";
import type { Summary } from "./summarize";
import { summarize } from "./summarize";

export interface Report {
  /** One for each mail, and one for whatever of the folder was left out. */
  readonly lines: readonly string[];
  readonly summary: Summary;
}

/**
 * Judges the add-in's own detection on a folder of labelled mail. Every mail is judged by itself: nothing is remembered
 * from one to the next. A mail's time is from the snapshot to tenant, queue and language.
 *
 * @throws {FolderError} where the folder cannot be judged
 */
export async function evaluateFolder(path: string): Promise<Report> {
  const folder = await readFolder(path);
  const directory = memoryDirectory(folder.tenants);
  const lines = [
    ...folder.faults.map(({ line, column, reason, shown }) => `directory.csv:${line}  ${column}  ${reason}  ${shown}`),
    ...folder.unlabelled.map((file) => `${file}  has no label and is not judged`),
  ];
  const judgements = [];
  const ms = [];
  for (const { file, bytes, expected } of folder.mails) {
    const mail = await readEml(bytes, expected.user);
    const start = performance.now();
    const answer = await answerFor(mail, { directory, confirmations: memoryConfirmations(), lookUp: folder.lookUp, partnerDomains: [] });
    ms.push(performance.now() - start);
    const judgement = judgeAnswer(expected, answer);
    judgements.push(judgement);
    lines.push(describeJudgement(file, expected, answer, judgement));
  }
  return { lines, summary: summarize(judgements, ms) };
}

async function answerFor(mail: MailSnapshot, sources: DetectionSources): Promise<Answer> {
  const detection = await detectTenant(mail, sources);
  const { outcome, doubts } = detection;
  if (detection.outcome !== "detected") return { outcome, tenantId: null, queue: null, language: null, doubts };
  const tenant = await completeTenant(detection.candidate.tenant, sources.lookUp);
  return { outcome, tenantId: tenant.tenantId, queue: queueForTenant(tenant), language: await offeredLanguage(mail, tenant), doubts };
}
