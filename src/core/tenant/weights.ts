import type { EvidenceKind, Place } from "./Detection";

/**
 * How much each piece of evidence weighs, in one place. A candidate weighs as much as its heaviest piece: ten weak hints do
 * not make a strong one. The order follows evaluation.md, "The rules of the road"; the figures only order and divide:
 *
 * - 70 and more decides where nothing contradicts: someone of the customer takes part, or, in a mail without one (with the
 *   account team), the tenant ID, tenant name or domain is written in the subject or in the newest message.
 * - below 70 is shown to the FM as a proposal, never taken: a name alone, links, signatures, quoted history.
 */
export const DECIDES = 70;

const BY_PLACE: Record<EvidenceKind, Partial<Record<Place, number>>> = {
  // The FM has said so for this thread. Only a mail that now goes to somebody else reopens the question.
  confirmedThread: { memory: 120 },
  participantDomain: { from: 100, to: 95, cc: 85, bcc: 85, replyTo: 60 },
  participantAddress: { from: 100, to: 95, cc: 85, bcc: 85, replyTo: 60 },
  confirmedDomain: { from: 98, to: 93, cc: 83, bcc: 83, replyTo: 60 },
  lookUp: { from: 90, to: 88, cc: 80, bcc: 80, replyTo: 60, subject: 75, newest: 72 },
  lookUpOfText: { subject: 45, newest: 42 },
  tenantId: { subject: 92, newest: 90, link: 30, signature: 25, quoted: 15 },
  tenantName: { subject: 88, newest: 86, link: 60, signature: 25, quoted: 15 },
  domain: { subject: 80, newest: 75, link: 20, signature: 20, quoted: 10 },
  // A customer's name can be an ordinary word, a street or somebody else's product: it proposes only.
  customerName: { subject: 50, newest: 40, signature: 10, quoted: 5 },
};

/** The weight of a kind of evidence at a place; 0 where it says nothing. */
export function weightOf(kind: EvidenceKind, place: Place): number {
  return BY_PLACE[kind][place] ?? 0;
}
