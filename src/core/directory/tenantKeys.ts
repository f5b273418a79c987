import { collapseDoubles, labelKeys } from "../tenant/alikeLabels";
import { hasOwnLetters, readableHost } from "../tenant/domainName";
import { labelsOf } from "../tenant/readLabel";
import { coreName, foldName, nameKeyOf } from "../tenant/nameKey";
import { registrableLabel } from "../tenant/registrable";
import type { Tenant } from "../tenant/Tenant";
import { cutBeginning, LONGEST_NAME_BEGINNING } from "./askedKeys";
import { listKey } from "./listKey";
import { wordSketch } from "./wordSketch";

// Names of more words are found by the first ones.
const MOST_WORDS = 6;
// Each is an entry of the index: a mistyped name is found by its first words and its first domain.
const MOST_SKETCHED_WORDS = 3;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Every key by which a directory finds a tenant: "d:" a domain, "i:" its tenant ID, "n:" its tenant name, "a:" the address of
 * a contact at the customer, "w:" its name's key, "s:" how the label of a domain reads, or of the tenant name, and "c:"
 * how with doubled letters as one, where it has any; "o:", a domain by which an import finds it again (formerDomains); for the search "f:", its folded name from the beginning of each word on, and a domain that is
 * written in other letters from these on, and "z:", what its words sound like; and "l:", its one place in the list by name. Each once.
 *
 * A member of the account team is no key: they have many customers.
 */
export function tenantKeys(tenant: Tenant): readonly string[] {
  const { customerName, domains, tenantName } = tenant;
  // One set that is filled: an import makes the keys of a million tenants.
  const keys = new Set<string>();
  for (const domain of domains) keys.add(`d:${domain.toLowerCase()}`);
  if (tenant.tenantId !== null) keys.add(`i:${tenant.tenantId.toLowerCase()}`);
  if (tenantName !== null) keys.add(`n:${tenantName.toLowerCase()}`);
  for (const address of tenant.customerContacts) keys.add(`a:${address.toLowerCase()}`);
  const nameKey = customerName === null ? null : nameKeyOf(customerName);
  if (nameKey !== null) keys.add(`w:${nameKey}`);
  for (const label of labelsOf(tenantName === null ? domains : [...domains, tenantName])) {
    for (const key of labelKeys(label)) keys.add(`s:${key}`);
    const single = collapseDoubles(label);
    if (single !== label) keys.add(`c:${single}`);
  }
  for (const domain of formerDomains(tenant)) keys.add(`o:${domain.toLowerCase()}`);
  if (customerName !== null) for (const beginning of nameBeginnings(customerName)) keys.add(`f:${beginning}`);
  for (const beginning of domains.flatMap(writtenBeginnings)) keys.add(`f:${beginning}`);
  for (const sketch of sketches(tenant)) keys.add(`z:${sketch}`);
  return [...keys.add(listKey(tenant))];
}

/** "munchen de" of mail.xn--mnchen-3ya.de. */
function writtenBeginnings(domain: string): readonly string[] {
  if (!hasOwnLetters(domain)) return [];
  const labels = domain.split(".");
  const own = labels.flatMap((label, at) => (hasOwnLetters(label) ? [labels.slice(at).join(".")] : []));
  return own.map((host) => cutBeginning(foldName(readableHost(host)))).filter((beginning) => beginning !== "");
}

/** Where a file may have a tenant under another domain than its key: those that the FM has taken off, and where nothing but domains names it its other ones. */
function formerDomains({ tenantId, tenantName, domains, givenUpDomains = [] }: Tenant): readonly string[] {
  return [...givenUpDomains, ...(tenantId === null && tenantName === null ? domains.slice(1) : [])];
}

/** "contoso pharma" and "pharma" of Contoso Pharma; where words are not spaced, from each character on. */
function nameBeginnings(name: string): readonly string[] {
  const folded = foldName(name);
  const parts = CJK.test(folded) ? [...folded.replace(/ /g, "")] : folded.split(" ");
  const joint = CJK.test(folded) ? "" : " ";
  const starts = parts.slice(0, CJK.test(folded) ? LONGEST_NAME_BEGINNING : MOST_WORDS);
  return starts.map((_, at) => cutBeginning(parts.slice(at).join(joint))).filter((beginning) => beginning !== "");
}

function sketches({ customerName, domains, tenantName }: Tenant): readonly string[] {
  const words = customerName === null ? [] : coreName(customerName).split(" ").slice(0, MOST_SKETCHED_WORDS);
  const label = domains[0] === undefined ? tenantName?.split(".")[0] : registrableLabel(domains[0]);
  return [...words, ...(label ? [label] : [])].flatMap((word) => wordSketch(word) ?? []);
}
