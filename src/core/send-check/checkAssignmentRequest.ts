import { QUEUES, QUEUE_TRANSLATIONS, REGIONS, type Region } from "../../playbook/queues";
import { peopleOutside } from "./checkAccountTeamEmail";
import { shownPeople } from "./checkCustomerEmail";
import type { Finding } from "./Finding";
import { fold } from "./fold";
import type { Mark } from "./mark";
import type { Recipients } from "./recipients";

/**
 * Whether a request to the Assignment team may go: to that team, for the queue of the tenant's region alone, and not before
 * every workload is complete. Source: playbook, "Steps" 5 and "Several workloads in one RFA".
 *
 * Colleagues and partners may get it beside the team; a customer never, whether or not the team's address is known.
 *
 * @param mark  null: the text was recognised by its sentences alone
 * @param subject  folded; empty where it could not be read
 * @param says  whether the message's own words hold one of queueNames(); null: they could not be read
 */
export function checkAssignmentRequest(mark: Mark | null, { people, complete, cutShort }: Recipients, userAddress: string, subject: string, says: ((name: string) => boolean) | null): readonly Finding[] {
  const findings: Finding[] = [];
  const team = mark === null ? null : mark.assignmentTeam;
  const others = team === null ? people : people.filter(({ address }) => !mayBe(address, team));
  const outside = peopleOutside(mark, others, userAddress);
  if (outside.length > 0) findings.push({ code: "requestOutside", people: shownPeople(outside) });
  if (mark === null) return findings;
  if (team !== null && others.length === people.length) {
    if (complete) findings.push({ code: "notToAssignmentTeam", address: team });
    else if (cutShort) findings.push({ code: "teamNotSeen", address: team });
  }
  if (mark.region !== null) findings.push(...wrongQueue(mark.region, (name) => subject.includes(name) || (says !== null && says(name)), says !== null));
  if (mark.open.length > 0) findings.push({ code: "workloadsOpen", codes: mark.open });
  if (!mark.milestoneReached) findings.push({ code: "milestoneNotReached" });
  return findings;
}

/** Another queue, or one that is written in a way that nobody can be sure of, is not the one that the tenant belongs in. */
function wrongQueue(right: Region, isNamed: (name: string) => boolean, isRead: boolean): readonly Finding[] {
  const asked = otherRegion(right, isNamed);
  if (asked !== undefined) return [{ code: "otherQueue", asked: QUEUES[asked], right: QUEUES[right] }];
  return isRead && !namesOf(right).some(isNamed) ? [{ code: "queueNotNamed", right: QUEUES[right] }] : [];
}

/** A queue of another region that is named, in the playbook's own translations too. */
function otherRegion(right: Region, isNamed: (name: string) => boolean): Region | undefined {
  return REGIONS.find((region) => region !== right && namesOf(region).some(isNamed));
}

const namesOf = (region: Region): readonly string[] =>
  (Object.keys(QUEUE_TRANSLATIONS) as (keyof typeof QUEUE_TRANSLATIONS)[]).map((language) => fold(QUEUE_TRANSLATIONS[language][region]));

/** The names of all queues, folded, in each language of the playbook. */
export const queueNames = (): readonly string[] => REGIONS.map(namesOf).reduce((all, names) => [...all, ...names]);

/** An X.500 name may be the team's, and so may a group without an address. */
function mayBe(address: string, team: string): boolean {
  const lower = address.trim().toLowerCase();
  return lower === team || lower.indexOf("@") < 0;
}
