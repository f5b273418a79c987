import { domainsToLookUp } from "../core/tenant/domainsToLookUp";
import type { MailEvidence } from "../core/tenant/evidence";
import type { Known } from "../core/tenant/judge";
import { tenantKey } from "../core/tenant/Tenant";
import type { UnknownHosts } from "../core/tenant/unknownHosts";
import type { Directory } from "../ports/Directory";
import type { LookUpAnswer, TenantLookUp } from "../ports/TenantLookUp";

/** What the look-up says of a mail's unknown hosts, and the directory of the tenants that it names. Apart from detection, as most mails and the ribbon look nothing up. */
export async function lookUpUnknown(evidence: MailEvidence, unknown: UnknownHosts, known: Known, directory: Pick<Directory, "find">, lookUp: TenantLookUp): Promise<Known> {
  const domains = domainsToLookUp(evidence, unknown, known.examined);
  const answers = await Promise.all(domains.map((domain) => lookUp.ask(domain)));
  const lookUps = new Map(domains.map((domain, at) => [domain, answers[at] as LookUpAnswer]));
  const tenantIds = answers.flatMap((answer) => (answer.found === true ? [answer.tenantId] : []));
  const owners = tenantIds.length === 0 ? [] : await directory.find({ domains: [], tenantIds, tenantNames: [], addresses: [], nameKeys: [], seenLabels: [] });
  const keys = new Set(known.tenants.map(tenantKey));
  return { ...known, tenants: [...known.tenants, ...owners.filter((owner) => !keys.has(tenantKey(owner)))], lookUps };
}
