import { bracketedCodes } from "./bracketedCodes";
import type { ReasonMessages } from "./en";

export const ptBR: ReasonMessages = {
  reason: (reason, date) => {
    switch (reason.code) {
      case "workloadsUnknown":
        return "Informe as cargas de trabalho do atendimento.";
      case "figuresMissing":
        return reason.missing.length === 2 ? "Preencha o total de licenças e os usuários ativos." : reason.missing[0] === "seats" ? "Preencha o total de licenças." : "Preencha os usuários ativos.";
      case "milestoneNotReached":
        return `${reason.activeUsers} dos ${reason.needed} usuários ativos necessários${reason.codes.length > 0 ? ` ${bracketedCodes(reason.codes)}` : ""}.`;
      case "workloadsOpen":
        return `Não concluído: ${bracketedCodes(reason.codes)}.`;
      case "accountTeamNotSaid":
        return "Informe se a equipe da conta é conhecida.";
      case "accountTeamUnknown":
        return "Não há equipe da conta a quem escrever; em vez disso, revise a FAQ.";
      case "accountTeamNotEmailed":
        return "O email à equipe da conta não foi enviado.";
      case "faqNotReviewed":
        return "A FAQ não foi revisada.";
      case "nextStepsMissing":
        return "Anote as próximas etapas.";
      case "discussionNotHeld":
        return "A discussão de conclusão com o cliente não foi realizada.";
      case "anotherWorkload":
        return `O cliente vai continuar com ${bracketedCodes(reason.codes)}; em vez disso, demonstre o formulário de RFA.`;
      case "rfaNotDemoed":
        return "O formulário de RFA não foi demonstrado.";
      case "customerNotEmailed":
        return "O email ao cliente não foi enviado.";
      case "taskNotMarked":
        return `A tarefa ${reason.task} não está marcada.`;
      case "regionUnknown":
        return "A região não é conhecida.";
      case "queueNotRequested":
        return "A fila não foi solicitada.";
      case "queueNotConfirmed":
        return `Não foi confirmado que o tenant está na fila ${reason.queue}.`;
      case "taskMarked":
        return "A tarefa do FTOP já está marcada. Desfaça essa etapa primeiro.";
      case "serviceStatusSet":
        return "O Status do Serviço já está definido. Desfaça essa etapa primeiro.";
      case "workloadsHaveSteps":
        return `Há etapas registradas para ${bracketedCodes(reason.codes)}. Desfaça-as primeiro.`;
      case "accountTeamEmailed":
        return "O email à equipe da conta já foi enviado; portanto, ela é conhecida.";
      case "anotherWorkloadNotNamed":
        return "Informe com qual carga de trabalho o cliente continua.";
      case "noAnotherWorkload":
        return "Não há registro de que o cliente continue com outra carga de trabalho.";
      case "notInMigration":
        return "Isto não faz parte de uma migração.";
      case "queueRequested":
        return "A fila já foi solicitada. Desfaça essa etapa primeiro.";
      case "queueConfirmed":
        return "A fila já está confirmada. Desfaça essa etapa primeiro.";
      case "unassigned":
        return "Sua atribuição já foi removida. Desfaça essa etapa primeiro.";
      case "dateTooEarly":
        return `A data é anterior a ${date(reason.earliest)}.`;
      case "nothingToUndo":
        return "Não há nada a desfazer.";
    }
  },
};

export default ptBR;
