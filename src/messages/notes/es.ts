import type { NoteWords } from "../../core/notes/NoteWords";
import type { StatementParams } from "../../core/notes/NoteStatement";
import { noteFormats } from "./noteFormats";

const { day, number, codes, lead, taskName } = noteFormats("es");

const figures = (p: StatementParams["milestoneReached"]) =>
  `usuarios activos: ${number(p.activeUsers)}; hito: ${number(p.needed)}; total de licencias: ${number(p.seats)}${p.readOn === null ? "" : `; consulta del ${day(p.readOn)}`}`;

export const es: NoteWords = {
  language: "es",
  execSummaryTitle: "Resumen ejecutivo",
  titles: {
    technicalEnablement: "Resumen ejecutivo – Technical Enablement",
    engagementManagement: "Resumen ejecutivo – Engagement Management",
  },
  labels: {
    customer: "Cliente",
    tenantName: "Nombre del tenant",
    tenantId: "ID del tenant",
    date: "Fecha",
    overallStatus: "Estado general",
    nextAction: "Próxima acción",
    nextActionDate: "Fecha de la próxima acción",
    owner: "Responsable",
  },
  colon: ": ",
  owners: { fm: "FastTrack Manager", assignmentTeam: "Equipo de Asignación", customer: "Cliente" },
  day,
  summary: {
    notComplete: (p) => `Puesta en marcha no completada: ${codes(p.codes)}.`,
    partlyComplete: (p) => `Puesta en marcha completada: ${codes(p.complete)}. Pendiente: ${codes(p.open)}.`,
    complete: (p) => `Puesta en marcha completada: ${codes(p.codes)}.`,
    closed: (p) => `Acompañamiento cerrado: ${codes(p.codes)}.`,
  },
  statements: {
    motionRfa: (p) => `La iniciativa del cliente figura en FTOP como RFA (comprobado el ${day(p.on)}).`,
    motionOther: (p) => `La iniciativa del cliente no figura en FTOP como RFA (comprobado el ${day(p.on)}).`,
    milestoneReached: (p) => `${lead(p.codes)}Hito de uso activo alcanzado según LYNX (${figures(p)}).`,
    milestoneNotReached: (p) => `${lead(p.codes)}Hito de uso activo no alcanzado según LYNX (${figures(p)}).`,
    noBlockersConfirmed: (p) => `${lead(p.codes)}El cliente confirmó que ningún bloqueo técnico impide la implementación.`,
    migrationComplete: (p) => `${lead(p.codes)}Migración completada el ${day(p.on)}.`,
    heldOpen: (p) => `${lead(p.codes)}La puesta en marcha continúa.`,
    contactsChecked: (p) => `El equipo de la cuenta está identificado y al día en los contactos de FTOP (comprobado el ${day(p.on)}).`,
    accountTeamEmailed: (p) => `${lead(p.codes)}Se envió la plantilla ATU al equipo de la cuenta el ${day(p.on)}.`,
    accountTeamUnknown: () => "El equipo de la cuenta es desconocido.",
    accountNotManaged: () => "La cuenta no está administrada.",
    accountTeamUnknownAndNotManaged: () => "El equipo de la cuenta es desconocido y la cuenta no está administrada.",
    faqReviewed: (p) => `El FM revisó las preguntas frecuentes «RFA Customer Engagement Completion Discussion FAQ» el ${day(p.on)}.`,
    noConcerns: () => "Situaciones inusuales e inquietudes: ninguna registrada.",
    concerns: (p) => `Situaciones inusuales e inquietudes: ${p.text}`,
    nextSteps: (p) => `Próximos pasos: ${p.text}`,
    discussionHeld: (p) => `${lead(p.codes)}La conversación de cierre del acompañamiento se mantuvo con el cliente el ${day(p.on)}.`,
    activitiesReviewed: (p) => `Actividades completadas que se revisaron: ${p.text}`,
    engagementComplete: (p) => `${lead(p.codes)}El acompañamiento ha finalizado; el cliente no está listo para otra carga de trabajo.`,
    readyForAnother: (p) => `${lead(p.of)}El cliente está listo para poner en marcha otra carga de trabajo: ${codes(p.codes)}.`,
    rfaDemoed: (p) => `${lead(p.of)}En la reunión se mostró cómo rellenar el formulario de RFA.`,
    customerEmailed: (p) => `${lead(p.codes)}Se envió al cliente la plantilla para clientes, con información y vínculos para solicitar asistencia en el futuro, el ${day(p.on)}.`,
    taskMarked: (p) => `${lead(p.codes)}La tarea obligatoria ${p.task} «${taskName(p.task)}» se marcó el ${day(p.on)}.`,
    nextActionDateSet: (p) => `La fecha de la próxima acción en FTOP está fijada para el ${day(p.date)}.`,
    queueRequested: (p) => `Se envió un correo al equipo de Asignación el ${day(p.on)}; cola solicitada: ${p.queue}.`,
    queueConfirmed: (p) => `El ${day(p.on)} se confirmó que el tenant está en la cola ${p.queue}.`,
    unassigned: (p) => `El FM anuló su asignación al tenant en FTOP el ${day(p.on)}.`,
    serviceStatusSet: (p) => `El estado del servicio es ${p.status}.`,
  },
  nextActions: {
    nameWorkloads: () => "Indicar las cargas de trabajo del acompañamiento.",
    readFigures: (p) => {
      const seats = p.missing.includes("seats");
      const users = p.missing.includes("activeUsers");
      return `${lead(p.codes)}${seats && users ? "Averiguar el total de licencias y consultar los usuarios activos en LYNX." : seats ? "Averiguar el total de licencias." : "Consultar los usuarios activos en LYNX."}`;
    },
    reachMilestone: (p) => `${lead(p.codes)}Aumentar los usuarios activos de ${number(p.activeUsers)} al hito de ${number(p.needed)}.`,
    completeWorkloads: (p) => `${lead(p.codes)}Completar la carga de trabajo.`,
    identifyAccountTeam: () => "Averiguar si se conoce al equipo de la cuenta y si la cuenta está administrada.",
    emailAccountTeam: (p) => `${lead(p.codes)}Enviar la plantilla ATU al equipo de la cuenta.`,
    reviewFaq: () => "Revisar las preguntas frecuentes «RFA Customer Engagement Completion Discussion FAQ».",
    writeNextSteps: () => "Enumerar los próximos pasos que se desprenden de la revisión de las preguntas frecuentes.",
    holdDiscussion: (p) => `${lead(p.codes)}Mantener con el cliente la conversación de cierre del acompañamiento.`,
    demoRfa: () => "Mostrar al cliente el formulario de RFA.",
    emailCustomer: (p) => `${lead(p.codes)}Enviar al cliente la plantilla para clientes.`,
    markTask: (p) => `${lead(p.codes)}Marcar la tarea obligatoria ${p.task} «${taskName(p.task)}».`,
    setNextActionDate: () => "Fijar en FTOP la fecha de la próxima acción para el 31 de diciembre del año siguiente.",
    requestQueue: () => "Solicitar por correo al equipo de Asignación que mueva el tenant a la cola FTCQ Inactive de su región.",
    confirmQueue: (p) => `Mover el tenant a la cola ${p.queue} y confirmar el cambio.`,
    unassign: () => "Anular la propia asignación al tenant en FTOP.",
    setServiceStatus: () => "Establecer el estado del servicio en Adoption o Migration.",
    newRfa: () => "Enviar una RFA cuando se desee asistencia de nuevo.",
    successReview: () => "Continuar con Support Success Execution y Conduct Success Review.",
  },
};

export default es;
