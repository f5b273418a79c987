import { bracketedCodes } from "./bracketedCodes";
import type { ReasonMessages } from "./en";

export const es: ReasonMessages = {
  reason: (reason, date) => {
    switch (reason.code) {
      case "workloadsUnknown":
        return "Indique las cargas de trabajo del acompañamiento.";
      case "figuresMissing":
        return reason.missing.length === 2 ? "Rellene el total de licencias y los usuarios activos." : reason.missing[0] === "seats" ? "Rellene el total de licencias." : "Rellene los usuarios activos.";
      case "milestoneNotReached":
        return `${reason.activeUsers} de los ${reason.needed} usuarios activos necesarios${reason.codes.length > 0 ? ` ${bracketedCodes(reason.codes)}` : ""}.`;
      case "workloadsOpen":
        return `Sin completar: ${bracketedCodes(reason.codes)}.`;
      case "accountTeamNotSaid":
        return "Indique si se conoce el equipo de la cuenta.";
      case "accountTeamUnknown":
        return "No hay equipo de la cuenta a quien escribir; en su lugar, revise las FAQ.";
      case "accountTeamNotEmailed":
        return "No se ha enviado el correo al equipo de la cuenta.";
      case "faqNotReviewed":
        return "No se han revisado las FAQ.";
      case "nextStepsMissing":
        return "Anote los próximos pasos.";
      case "discussionNotHeld":
        return "No se ha mantenido la conversación de cierre con el cliente.";
      case "anotherWorkload":
        return `El cliente continúa con ${bracketedCodes(reason.codes)}; en su lugar, muestre el formulario de RFA.`;
      case "rfaNotDemoed":
        return "No se ha mostrado el formulario de RFA.";
      case "customerNotEmailed":
        return "No se ha enviado el correo al cliente.";
      case "taskNotMarked":
        return `La tarea ${reason.task} no está marcada.`;
      case "regionUnknown":
        return "No se conoce la región.";
      case "queueNotRequested":
        return "No se ha solicitado la cola.";
      case "queueNotConfirmed":
        return `No se ha confirmado que el tenant esté en ${reason.queue}.`;
      case "taskMarked":
        return "La tarea de FTOP ya está marcada. Deshaga primero ese paso.";
      case "serviceStatusSet":
        return "El estado del servicio ya está establecido. Deshaga primero ese paso.";
      case "workloadsHaveSteps":
        return `Hay pasos registrados para ${bracketedCodes(reason.codes)}. Deshágalos primero.`;
      case "accountTeamEmailed":
        return "Ya se ha enviado el correo al equipo de la cuenta, así que se conoce.";
      case "anotherWorkloadNotNamed":
        return "Indique con qué carga de trabajo continúa el cliente.";
      case "noAnotherWorkload":
        return "No consta que el cliente continúe con otra carga de trabajo.";
      case "notInMigration":
        return "Esto no forma parte de una migración.";
      case "queueRequested":
        return "La cola ya está solicitada. Deshaga primero ese paso.";
      case "queueConfirmed":
        return "La cola ya está confirmada. Deshaga primero ese paso.";
      case "unassigned":
        return "Su asignación ya está anulada. Deshaga primero ese paso.";
      case "dateTooEarly":
        return `La fecha es anterior al ${date(reason.earliest)}.`;
      case "nothingToUndo":
        return "No hay nada que deshacer.";
    }
  },
};

export default es;
