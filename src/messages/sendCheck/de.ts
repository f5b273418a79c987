import type { SendCheckMessages } from "./SendCheckMessages";

export const de: SendCheckMessages = {
  intro: "Vor dem Senden:",
  placeholder: (shown) => `Ausfüllen oder löschen: ${shown}.`,
  otherTenant: (customer, people) => `Diese E-Mail ist für ${customer}. Entfernen Sie, wer nicht dazugehört: ${people}.`,
  outsideMicrosoft: (people) => `Der Text für das Account-Team bleibt bei Microsoft. Entfernen Sie: ${people}.`,
  otherQueue: (asked, right) => `Berichtigen Sie die Warteschlange: ${right}, nicht ${asked}.`,
  queueNotNamed: (right) => `Nennen Sie die Warteschlange: ${right}.`,
  notToAssignmentTeam: (address) => `Fügen Sie das Assignment-Team hinzu: ${address}.`,
  teamNotSeen: (address) => `Prüfen Sie selbst, ob das Assignment-Team dabei ist, Outlook zeigt nur die ersten Empfänger: ${address}.`,
  requestOutside: (people) => `Die Assignment-Anfrage bleibt bei Microsoft. Entfernen Sie: ${people}.`,
  workloadsOpen: (codes) => `Warten Sie, bis alle Workloads abgeschlossen sind. Offen: ${codes}.`,
  milestoneNotReached: "Warten Sie, bis der Meilenstein erreicht ist.",
  unread: (parts) => `Sehen Sie selbst nach, Outlook hat dies nicht gezeigt: ${parts}.`,
  part: { subject: "Betreff", body: "Text", recipients: "Empfänger", mark: "für welchen Kunden sie ist" },
  separator: ", ",
};
