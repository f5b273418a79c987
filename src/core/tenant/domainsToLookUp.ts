import type { MailEvidence } from "./evidence";
import type { ExaminedHost } from "./examineHosts";
import type { UnknownHosts } from "./unknownHosts";

const MOST_LOOK_UPS = 5;

// Endings that are countries' and file types' alike: a text's report.md or deploy.sh is asked of nobody.
const FILE_LIKE = /\.(?:md|py|sh|rs|zip|mov|ps|so)$/;

/** The domains worth a sign-in-free look-up, only registrable domains and tenant names, at most five; people who take part come first. */
export function domainsToLookUp(evidence: MailEvidence, unknown: UnknownHosts, examined: ReadonlyMap<string, ExaminedHost>): readonly string[] {
  const automated = new Set(evidence.participants.filter((participant) => participant.automated).map((participant) => participant.host));
  const participants = unknown.participants.filter((host) => !automated.has(host));
  const mentioned = unknown.mentioned.filter((host) => !FILE_LIKE.test(host));
  const domains = [...participants, ...mentioned].flatMap((host) => {
    const found = examined.get(host);
    return found && found.real && !found.own ? [found.domain] : [];
  });
  return [...new Set(domains)].slice(0, MOST_LOOK_UPS);
}
