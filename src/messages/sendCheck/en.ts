import type { SendCheckMessages } from "./SendCheckMessages";

export const en: SendCheckMessages = {
  intro: "Before you send:",
  placeholder: (shown) => `Fill in or delete: ${shown}.`,
  otherTenant: (customer, people) => `This email is for ${customer}. Remove whoever is not: ${people}.`,
  outsideMicrosoft: (people) => `The account team text stays within Microsoft. Remove: ${people}.`,
  otherQueue: (asked, right) => `Correct the queue: ${right}, not ${asked}.`,
  queueNotNamed: (right) => `Name the queue: ${right}.`,
  notToAssignmentTeam: (address) => `Add the Assignment team: ${address}.`,
  teamNotSeen: (address) => `Look for the Assignment team yourself, for Outlook shows only the first recipients: ${address}.`,
  requestOutside: (people) => `The Assignment request stays within Microsoft. Remove: ${people}.`,
  workloadsOpen: (codes) => `Wait until all workloads are complete. Open: ${codes}.`,
  milestoneNotReached: "Wait until the milestone is reached.",
  unread: (parts) => `Look yourself, for Outlook did not show this: ${parts}.`,
  part: { subject: "subject", body: "text", recipients: "recipients", mark: "which customer it is for" },
  separator: ", ",
};
