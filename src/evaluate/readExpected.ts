import { LANGUAGES, isLanguageCode } from "../core/language/LanguageCode";
import type { LanguageCode } from "../core/language/LanguageCode";
import { tenantIdOf } from "../core/directory/directoryCells";
import { QUEUES } from "../playbook/queues";
import type { Queue } from "../playbook/queues";
import { FolderError } from "./FolderError";

/** What a label says of a mail. Source: evaluation.md. */
export type Expected = { readonly user: string } & (
  | { readonly outcome: "detected"; readonly tenantId: string; readonly queue: Queue | null; readonly language: LanguageCode }
  | { readonly outcome: "ask" | "none" }
);

/** The labels of expected.json by file name. @throws {FolderError} naming the first label that cannot be used */
export function readExpected(labels: unknown): ReadonlyMap<string, Expected> {
  if (!isRecord(labels)) throw new FolderError("expected.json must be an object with a label for each mail.");
  return new Map(Object.entries(labels).map(([file, label]) => [file, readLabel(file, label)]));
}

function readLabel(file: string, label: unknown): Expected {
  const wrong = (what: string): never => {
    throw new FolderError(`expected.json: ${file}: ${what}.`);
  };
  if (!isRecord(label)) return wrong("the label is not an object");
  const { user, outcome, tenantId, queue = null, language } = label;
  if (typeof user !== "string" || !/^[^\s@]+@[^\s@]+$/.test(user)) return wrong("user must be an address");
  if (outcome === "ask" || outcome === "none") return { user, outcome };
  if (outcome !== "detected") return wrong("outcome must be detected, ask or none");
  const id = typeof tenantId === "string" ? tenantIdOf(tenantId) : null;
  if (id === null) return wrong("tenantId must be a GUID where the outcome is detected");
  if (queue !== null && !isQueue(queue)) return wrong(`queue must be null or one of ${Object.values(QUEUES).join(", ")}`);
  if (!isLanguageCode(language)) return wrong(`language must be one of ${LANGUAGES.join(", ")}`);
  return { user, outcome, tenantId: id, queue, language };
}

function isQueue(value: unknown): value is Queue {
  return (Object.values(QUEUES) as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
