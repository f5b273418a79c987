import type { Detection, Doubt } from "./Detection";

/**
 * What was judged from the part of the directory that is known in this session: a tenant that was found stays found, but that
 * nobody has a domain, or that a mail is nobody's, is not known.
 */
export function withDirectoryUnread(detection: Detection): Detection {
  // A domain that looks like another one still does.
  const doubts: readonly Doubt[] = [{ kind: "directoryUnread" }, ...detection.doubts.filter(({ kind }) => kind !== "unknownDomain")];
  if (detection.outcome === "detected") return { ...detection, doubts };
  const { candidates, unknownDomains } = detection.outcome === "ask" ? detection : { candidates: [], unknownDomains: [] };
  return { outcome: "ask", candidates, doubts, unknownDomains };
}
