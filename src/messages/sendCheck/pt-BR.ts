import type { SendCheckMessages } from "./SendCheckMessages";

export const ptBR: SendCheckMessages = {
  intro: "Antes de enviar:",
  placeholder: (shown) => `Preencha ou apague: ${shown}.`,
  otherTenant: (customer, people) => `Este email é para ${customer}. Remova quem não é desse cliente: ${people}.`,
  outsideMicrosoft: (people) => `O texto para a equipe da conta não sai da Microsoft. Remova: ${people}.`,
  otherQueue: (asked, right) => `Corrija a fila: ${right}, não ${asked}.`,
  queueNotNamed: (right) => `Indique a fila: ${right}.`,
  notToAssignmentTeam: (address) => `Adicione a equipe de Atribuição: ${address}.`,
  teamNotSeen: (address) => `Confira se a equipe de Atribuição está na lista, pois o Outlook só mostra os primeiros destinatários: ${address}.`,
  requestOutside: (people) => `A solicitação de atribuição não sai da Microsoft. Remova: ${people}.`,
  workloadsOpen: (codes) => `Espere até que todas as cargas de trabalho estejam concluídas. Em aberto: ${codes}.`,
  milestoneNotReached: "Espere até que o marco seja atingido.",
  unread: (parts) => `Confira você mesmo, o Outlook não mostrou: ${parts}.`,
  part: { subject: "assunto", body: "texto", recipients: "destinatários", mark: "para qual cliente ele é" },
  separator: ", ",
};
