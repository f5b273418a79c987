import type { Person } from "../mail/MailSnapshot";
import { hostOfAddress } from "../tenant/domainClass";
import { tenantNameOf } from "../tenant/domainName";
import type { Finding } from "./Finding";
import type { Mark } from "./mark";
import { recipientClass, type Recipients } from "./recipients";

/**
 * Whether the email that closes one tenant's engagement goes to people of another.
 *
 * Of another are people of a company that is neither the tenant's, nor the FM's own, Microsoft or a partner; people of a service only
 * where the directory gives it to another tenant; and people at consumer providers where nobody of the tenant is among the recipients. Where the tenant's domains are not all known, only
 * another tenant's onmicrosoft.com name tells, and a domain that the directory gives to another tenant. Whom the FM called never the
 * customer is of no other tenant, unless the directory says so. Colleagues alone may get it: that is how it is reviewed.
 */
export function checkCustomerEmail(mark: Mark, { people, complete }: Recipients, userAddress: string): readonly Finding[] {
  const classes = people.map((person) => recipientClass(person, mark, userAddress));
  const domainsKnown = mark.domains.length > 0 && !mark.domainsCut;
  const nobodyOfTenant = complete && !classes.some((is) => is === "tenant" || is === "unknown");
  const others = people.filter((person, at) => {
    if (classes[at] === "service") return isAmong(person, mark.others);
    if (classes[at] === "other") return isAmong(person, mark.others) || (!isAmong(person, mark.never) && (domainsKnown || (mark.tenantName !== null && isTenantName(person))));
    return classes[at] === "consumer" && domainsKnown && nobodyOfTenant;
  });
  return others.length === 0 ? [] : [{ code: "otherTenant", customer: mark.customer, people: shownPeople(others) }];
}

function isTenantName({ address }: Person): boolean {
  const host = hostOfAddress(address);
  return host !== null && tenantNameOf(host) !== null;
}

function isAmong({ address }: Person, hosts: readonly string[]): boolean {
  const host = hostOfAddress(address);
  return host !== null && hosts.includes(host);
}

/** As they are shown: addresses, each once. */
export function shownPeople(people: readonly Person[]): readonly string[] {
  return [...new Set(people.map(({ address }) => address.trim()))];
}
