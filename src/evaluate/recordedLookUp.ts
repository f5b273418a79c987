import { readOpenIdAnswer } from "../core/lookUp/openIdAnswer";
import type { TenantLookUp } from "../ports/TenantLookUp";
import { FolderError } from "./FolderError";

/** The look-up as a folder's openid.json recorded it; a domain that is absent could not be told, as if it timed out. */
export function recordedLookUp(recorded: unknown): TenantLookUp {
  if (typeof recorded !== "object" || recorded === null || Array.isArray(recorded)) throw new FolderError("openid.json must be an object with an answer for each domain.");
  const answers = new Map<string, unknown>(Object.entries(recorded).map(([domain, answer]) => [domain.toLowerCase(), answer]));
  return {
    ask: (domain) => {
      const answer = answers.get(domain.toLowerCase()) as { status?: unknown; body?: unknown } | null | undefined;
      return Promise.resolve(readOpenIdAnswer(typeof answer?.status === "number" ? answer.status : 0, answer?.body));
    },
  };
}
