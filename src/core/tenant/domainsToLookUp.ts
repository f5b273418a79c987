import { registrableDomain, tenantNameOf } from "./domainName";
import type { MailEvidence } from "./evidence";
import type { Known } from "./judge";
import { ownershipOf } from "./ownership";

// One mail asks little: more unknown domains than this are a mailing list, not a customer.
const MOST_LOOK_UPS = 5;

// Endings that are countries' and file types' alike: a text's report.md or deploy.sh is asked of nobody.
const FILE_LIKE = /\.(?:md|py|sh|rs|zip|mov|ps|so)$/;

/**
 * The domains worth a sign-in-free look-up: of participants that no tenant lists and the FM has not settled; where no
 * customer takes part, of tenant names and domains written in the subject or newest words. Only registrable domains and
 * tenant names, at most five.
 */
export function domainsToLookUp(evidence: MailEvidence, known: Known): readonly string[] {
  const owners = ownershipOf(known.tenants);
  const settled = new Set(known.confirmations.map((confirmation) => confirmation.key));
  const asked = new Set<string>();
  for (const { host, automated, service, address } of evidence.participants) {
    if (automated || service || owners.ownersOf(host).length > 0 || owners.byAddress(address).length > 0) continue;
    const registrable = registrableDomain(host);
    if (registrable === null || settled.has(`domain:${registrable}`)) continue;
    asked.add(tenantNameOf(host) ?? registrable);
  }
  const someoneTakesPart = evidence.participants.some(({ host, automated, service }) => owners.ownersOf(host).length > 0 || (!automated && !service));
  if (!someoneTakesPart) {
    for (const { kind, value, place } of evidence.mentions) {
      if (kind === "tenantId" || (place !== "subject" && place !== "newest") || owners.ownersOf(value).length > 0) continue;
      const registrable = registrableDomain(value);
      if (kind === "tenantName") asked.add(value);
      else if (registrable !== null && !FILE_LIKE.test(registrable)) asked.add(registrable);
    }
  }
  return [...asked].slice(0, MOST_LOOK_UPS);
}
