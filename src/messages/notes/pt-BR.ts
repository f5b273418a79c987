import type { NoteWords } from "../../core/notes/NoteWords";
import type { StatementParams } from "../../core/notes/NoteStatement";
import { noteFormats } from "./noteFormats";

const { day, number, codes, lead, taskName } = noteFormats("pt-BR");

const figures = (p: StatementParams["milestoneReached"]) =>
  `usuários ativos: ${number(p.activeUsers)}; marco: ${number(p.needed)}; total de licenças: ${number(p.seats)}${p.readOn === null ? "" : `; leitura em ${day(p.readOn)}`}`;

export const ptBR: NoteWords = {
  language: "pt-BR",
  execSummaryTitle: "Resumo executivo",
  titles: {
    technicalEnablement: "Resumo executivo – Technical Enablement",
    engagementManagement: "Resumo executivo – Engagement Management",
  },
  labels: {
    customer: "Cliente",
    tenantName: "Nome do tenant",
    tenantId: "ID do tenant",
    date: "Data",
    overallStatus: "Status geral",
    nextAction: "Próxima ação",
    nextActionDate: "Data da próxima ação",
    owner: "Responsável",
  },
  colon: ": ",
  owners: { fm: "FastTrack Manager", assignmentTeam: "Equipe de Atribuição", customer: "Cliente" },
  day,
  summary: {
    notComplete: (p) => `Implantação não concluída: ${codes(p.codes)}.`,
    partlyComplete: (p) => `Implantação concluída: ${codes(p.complete)}. Em aberto: ${codes(p.open)}.`,
    complete: (p) => `Implantação concluída: ${codes(p.codes)}.`,
    closed: (p) => `Atendimento encerrado: ${codes(p.codes)}.`,
  },
  statements: {
    motionRfa: (p) => `A iniciativa do cliente consta no FTOP como RFA (verificado em ${day(p.on)}).`,
    motionOther: (p) => `A iniciativa do cliente não consta no FTOP como RFA (verificado em ${day(p.on)}).`,
    milestoneReached: (p) => `${lead(p.codes)}Marco de uso ativo atingido segundo o LYNX (${figures(p)}).`,
    milestoneNotReached: (p) => `${lead(p.codes)}Marco de uso ativo não atingido segundo o LYNX (${figures(p)}).`,
    noBlockersConfirmed: (p) => `${lead(p.codes)}O cliente confirmou que nenhum bloqueio técnico impede a implantação.`,
    migrationComplete: (p) => `${lead(p.codes)}Migração concluída em ${day(p.on)}.`,
    heldOpen: (p) => `${lead(p.codes)}A implantação continua.`,
    contactsChecked: (p) => `A equipe da conta está identificada e atualizada nos Contatos do FTOP (verificado em ${day(p.on)}).`,
    accountTeamEmailed: (p) => `${lead(p.codes)}O modelo ATU foi enviado à equipe da conta em ${day(p.on)}.`,
    accountTeamUnknown: () => "A equipe da conta é desconhecida.",
    accountNotManaged: () => "A conta não é gerenciada.",
    accountTeamUnknownAndNotManaged: () => "A equipe da conta é desconhecida e a conta não é gerenciada.",
    faqReviewed: (p) => `O FM revisou as perguntas frequentes “RFA Customer Engagement Completion Discussion FAQ” em ${day(p.on)}.`,
    noConcerns: () => "Cenários incomuns e preocupações: nenhum registro.",
    concerns: (p) => `Cenários incomuns e preocupações: ${p.text}`,
    nextSteps: (p) => `Próximas etapas: ${p.text}`,
    discussionHeld: (p) => `${lead(p.codes)}A discussão de conclusão do atendimento foi realizada com o cliente em ${day(p.on)}.`,
    activitiesReviewed: (p) => `Atividades concluídas que foram revisadas: ${p.text}`,
    engagementComplete: (p) => `${lead(p.codes)}O atendimento está concluído; o cliente não está pronto para outra carga de trabalho.`,
    readyForAnother: (p) => `${lead(p.of)}O cliente está pronto para implantar outra carga de trabalho: ${codes(p.codes)}.`,
    rfaDemoed: (p) => `${lead(p.of)}O preenchimento do formulário de RFA foi demonstrado na reunião.`,
    customerEmailed: (p) => `${lead(p.codes)}O modelo para o cliente, com informações e links para assistência futura, foi enviado ao cliente em ${day(p.on)}.`,
    taskMarked: (p) => `${lead(p.codes)}A tarefa obrigatória ${p.task} “${taskName(p.task)}” foi marcada em ${day(p.on)}.`,
    nextActionDateSet: (p) => `A data da próxima ação no FTOP está definida para ${day(p.date)}.`,
    queueRequested: (p) => `A equipe de Atribuição foi contatada por email em ${day(p.on)}; fila solicitada: ${p.queue}.`,
    queueConfirmed: (p) => `Foi confirmado em ${day(p.on)} que o tenant está na fila ${p.queue}.`,
    unassigned: (p) => `O FM removeu a própria atribuição ao tenant no FTOP em ${day(p.on)}.`,
    serviceStatusSet: (p) => `O Status do Serviço está definido como ${p.status}.`,
  },
  nextActions: {
    nameWorkloads: () => "Indicar as cargas de trabalho do atendimento.",
    readFigures: (p) => {
      const seats = p.missing.includes("seats");
      const users = p.missing.includes("activeUsers");
      return `${lead(p.codes)}${seats && users ? "Levantar o total de licenças e consultar os usuários ativos no LYNX." : seats ? "Levantar o total de licenças." : "Consultar os usuários ativos no LYNX."}`;
    },
    reachMilestone: (p) => `${lead(p.codes)}Elevar os usuários ativos de ${number(p.activeUsers)} para o marco de ${number(p.needed)}.`,
    completeWorkloads: (p) => `${lead(p.codes)}Concluir a carga de trabalho.`,
    identifyAccountTeam: () => "Verificar se a equipe da conta é conhecida e se a conta é gerenciada.",
    emailAccountTeam: (p) => `${lead(p.codes)}Enviar o modelo ATU à equipe da conta.`,
    reviewFaq: () => "Revisar as perguntas frequentes “RFA Customer Engagement Completion Discussion FAQ”.",
    writeNextSteps: () => "Listar as próximas etapas decorrentes da revisão das perguntas frequentes.",
    holdDiscussion: (p) => `${lead(p.codes)}Realizar a discussão de conclusão do atendimento com o cliente.`,
    demoRfa: () => "Demonstrar o formulário de RFA ao cliente.",
    emailCustomer: (p) => `${lead(p.codes)}Enviar ao cliente o modelo para o cliente.`,
    markTask: (p) => `${lead(p.codes)}Marcar a tarefa obrigatória ${p.task} “${taskName(p.task)}”.`,
    setNextActionDate: () => "Definir a data da próxima ação no FTOP para 31 de dezembro do ano seguinte.",
    requestQueue: () => "Solicitar por email à equipe de Atribuição a transferência do tenant para a fila FTCQ Inactive da região.",
    confirmQueue: (p) => `Transferir o tenant para a fila ${p.queue} e confirmar a transferência.`,
    unassign: () => "Remover a própria atribuição ao tenant no FTOP.",
    setServiceStatus: () => "Definir o Status do Serviço como Adoption ou Migration.",
    newRfa: () => "Enviar uma RFA quando desejar assistência novamente.",
    successReview: () => "Prosseguir para Support Success Execution e Conduct Success Review.",
  },
};

export default ptBR;
