import { StorageError } from "../../ports/StorageError";
import type { ImportFailure, ImportQuestion, ImportReply } from "./importMessages";
import { ImportCancelled, type ImportSession } from "./importSession";

/** The worker's side: puts each question to the session and posts what comes of it. */
export function serveImport(session: ImportSession, post: (reply: ImportReply) => void): (question: ImportQuestion) => Promise<void> {
  return async (question) => {
    const { id } = question;
    const onProgress = (done: number): void => { post({ id, done }); };
    try {
      post({ id, answer: await answerOf(session, question, onProgress) });
    } catch (error) {
      post({ id, failure: failureOf(error) });
    }
  };
}

async function answerOf(session: ImportSession, question: ImportQuestion, onProgress: (done: number) => void): Promise<Extract<ImportReply, { answer: unknown }>["answer"]> {
  switch (question.ask) {
    case "open":
      return session.open(question.file);
    case "preview":
      return session.preview(question.columns, onProgress);
    case "write":
      return session.write(onProgress);
    case "cancel":
      await session.cancel();
      return undefined;
  }
}

function failureOf(error: unknown): ImportFailure {
  if (error instanceof StorageError) return { name: "storage", code: error.code };
  if (error instanceof ImportCancelled) return { name: "cancelled" };
  return { name: "other", message: error instanceof Error ? error.message : "" };
}
