import type { Person } from "../mail/MailSnapshot";
import { shownPeople } from "./checkCustomerEmail";
import type { Finding } from "./Finding";
import type { Mark } from "./mark";
import { recipientClass, type Recipients } from "./recipients";

/**
 * Whether the text for Microsoft's account team goes outside Microsoft and the FM's own company, partners that the FM named
 * included. It names usage figures, the queue and what the FM thinks of doing: no customer's.
 *
 * @param mark  null: the text was recognised by its sentences alone
 */
export function checkAccountTeamEmail(mark: Mark | null, { people }: Recipients, userAddress: string): readonly Finding[] {
  const outside = peopleOutside(mark, people, userAddress);
  return outside.length === 0 ? [] : [{ code: "outsideMicrosoft", people: shownPeople(outside) }];
}

/** Who is neither of Microsoft, nor of the FM's own company, nor a partner, as far as the mark knows partners. */
export function peopleOutside(mark: Mark | null, people: readonly Person[], userAddress: string): readonly Person[] {
  return people.filter((person) => {
    const is = recipientClass(person, mark, userAddress);
    return is !== "inside" && is !== "unknown" && !(is === "other" && mark?.partnersCut === true);
  });
}
