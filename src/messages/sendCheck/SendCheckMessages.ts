import type { UnreadPart } from "../../core/send-check/Finding";

/** The sentences of the send check in one language: what is wrong and what to do, in few words, for Outlook shows 500 characters. */
export interface SendCheckMessages {
  readonly intro: string;
  readonly placeholder: (shown: string) => string;
  readonly otherTenant: (customer: string, people: string) => string;
  readonly outsideMicrosoft: (people: string) => string;
  readonly otherQueue: (asked: string, right: string) => string;
  readonly queueNotNamed: (right: string) => string;
  readonly notToAssignmentTeam: (address: string) => string;
  readonly teamNotSeen: (address: string) => string;
  readonly requestOutside: (people: string) => string;
  readonly workloadsOpen: (codes: string) => string;
  readonly milestoneNotReached: string;
  readonly unread: (parts: string) => string;
  readonly part: Readonly<Record<UnreadPart, string>>;
  readonly separator: string;
}
