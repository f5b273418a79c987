import { plainFact } from "./plainFact";

const NAME = /^\p{L}(?:[\p{L}\p{M} .'’·・-]|\u200c|\u200d)*$/u;
const LONGEST_NAME = 80;

/**
 * The name to greet somebody with, or null where greeting without a name reads better.
 *
 * A mail's display name is often an address, "Silva, Ana (CONTOSO)" or a mailbox with a number: none of these is how
 * people are greeted, and to take them apart would be a guess.
 */
export function greetingName(recipientName: string | null): string | null {
  const name = plainFact(recipientName);
  return name !== null && name.length <= LONGEST_NAME && NAME.test(name) ? name : null;
}
