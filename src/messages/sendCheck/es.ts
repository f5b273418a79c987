import type { SendCheckMessages } from "./SendCheckMessages";

export const es: SendCheckMessages = {
  intro: "Antes de enviar:",
  placeholder: (shown) => `Rellene o borre: ${shown}.`,
  otherTenant: (customer, people) => `Este correo es para ${customer}. Quite a quien no pertenezca a este cliente: ${people}.`,
  outsideMicrosoft: (people) => `El texto para el equipo de la cuenta no sale de Microsoft. Quite a: ${people}.`,
  otherQueue: (asked, right) => `Corrija la cola: ${right}, no ${asked}.`,
  queueNotNamed: (right) => `Indique la cola: ${right}.`,
  notToAssignmentTeam: (address) => `Añada al equipo de Asignación: ${address}.`,
  teamNotSeen: (address) => `Compruebe usted si figura el equipo de Asignación; Outlook solo muestra los primeros destinatarios: ${address}.`,
  requestOutside: (people) => `La solicitud de asignación no sale de Microsoft. Quite a: ${people}.`,
  workloadsOpen: (codes) => `Espere a que todas las cargas de trabajo estén completas. Abiertas: ${codes}.`,
  milestoneNotReached: "Espere a que se alcance el hito.",
  unread: (parts) => `Compruébelo usted, Outlook no lo ha mostrado: ${parts}.`,
  part: { subject: "asunto", body: "texto", recipients: "destinatarios", mark: "para qué cliente es" },
  separator: ", ",
};
