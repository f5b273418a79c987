import { skeletonOf } from "../tenant/lookAlike";
import { foldName, nameKeyOf } from "../tenant/nameKey";
import type { Tenant } from "../tenant/Tenant";
import { cutBeginning, LONGEST_NAME_BEGINNING } from "./askedKeys";

// Names of more words are found by the first ones.
const MOST_WORDS = 6;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Every key by which a directory finds a tenant: "d:" a domain, "i:" its tenant ID, "n:" its tenant name, "a:" the address of
 * a contact at the customer, "w:" its name's key, "s:" the skeleton of a domain, and "f:" for the search, its folded name
 * from the beginning of each word on. Each once.
 *
 * A member of the account team is no key: they have many customers.
 */
export function tenantKeys(tenant: Tenant): readonly string[] {
  const { customerName } = tenant;
  const nameKey = customerName === null ? null : nameKeyOf(customerName);
  return [
    ...new Set([
      ...tenant.domains.map((domain) => `d:${domain.toLowerCase()}`),
      ...(tenant.tenantId === null ? [] : [`i:${tenant.tenantId.toLowerCase()}`]),
      ...(tenant.tenantName === null ? [] : [`n:${tenant.tenantName.toLowerCase()}`]),
      ...tenant.customerContacts.map((address) => `a:${address.toLowerCase()}`),
      ...(nameKey === null ? [] : [`w:${nameKey}`]),
      ...tenant.domains.map((domain) => `s:${skeletonOf(domain)}`),
      ...(customerName === null ? [] : nameBeginnings(customerName).map((beginning) => `f:${beginning}`)),
    ]),
  ];
}

/** "contoso pharma" and "pharma" of Contoso Pharma; where words are not spaced, from each character on. */
function nameBeginnings(name: string): readonly string[] {
  const folded = foldName(name);
  const parts = CJK.test(folded) ? [...folded.replace(/ /g, "")] : folded.split(" ");
  const joint = CJK.test(folded) ? "" : " ";
  const starts = parts.slice(0, CJK.test(folded) ? LONGEST_NAME_BEGINNING : MOST_WORDS);
  return starts.map((_, at) => cutBeginning(parts.slice(at).join(joint))).filter((beginning) => beginning !== "");
}
