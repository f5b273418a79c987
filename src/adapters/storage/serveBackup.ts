import type { Backup, RestoreOutcome } from "../../ports/Backup";
import { StorageError, type StorageErrorCode } from "../../ports/StorageError";
import type { News, StorageNews } from "./StorageNews";

/** What the page asks of the worker; each worker is asked once. */
export type BackupQuestion = { readonly ask: "save" } | { readonly ask: "restore"; readonly file: Blob } | { readonly ask: "deleteEverything" };

/** `news`: what the page must tell the other windows; a worker's own news would come back to its page. */
export type BackupReply =
  | { readonly ready: true }
  | { readonly failure: StorageErrorCode }
  | { readonly news: readonly News[]; readonly answer: Blob | RestoreOutcome | null };

/** Answers one question, in the worker. Never rejects. */
export async function serveBackup(question: BackupQuestion, open: (news: StorageNews) => Backup<Blob>): Promise<BackupReply> {
  const news: News[] = [];
  const backup = open({ tell: (one) => { news.push(one); }, onNews: () => () => undefined });
  try {
    return { answer: await answerTo(question, backup), news };
  } catch (error) {
    return { failure: error instanceof StorageError ? error.code : "failed" };
  }
}

async function answerTo(question: BackupQuestion, backup: Backup<Blob>): Promise<Blob | RestoreOutcome | null> {
  if (question.ask === "save") return backup.save();
  if (question.ask === "restore") return backup.restore(question.file);
  await backup.deleteEverything();
  return null;
}
