import type { Detection } from "../core/tenant/Detection";
import { asciiHost, tenantNameOf } from "../core/tenant/domainName";
import { hostOfAddress } from "../core/tenant/domainClass";

/** The domain that was sent to Microsoft to find this mail's tenant; null where no look-up led to it. */
export async function lookedUpDomain(detection: Detection): Promise<string | null> {
  if (detection.outcome !== "detected") return null;
  const piece = detection.candidate.evidence.find(({ kind }) => kind === "lookUp" || kind === "lookUpOfText");
  const host = piece === undefined ? null : (hostOfAddress(piece.shown) ?? asciiHost(piece.shown.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "").split("/")[0] ?? ""));
  if (host === null) return null;
  const { registrableDomain } = await import("../core/tenant/registrable");
  return tenantNameOf(host) ?? registrableDomain(host);
}
