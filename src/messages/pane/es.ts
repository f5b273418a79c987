import type { Evidence } from "../../core/tenant/Detection";
import { bracketedCodes } from "./bracketedCodes";
import type { PaneMessages } from "./en";

const PLACES: Record<Evidence["place"], string> = {
  from: "remitente",
  to: "Para",
  cc: "CC",
  bcc: "CCO",
  replyTo: "Responder a",
  subject: "asunto",
  newest: "texto de este mensaje",
  link: "vínculo de este mensaje",
  signature: "firma o pie",
  quoted: "mensaje anterior, más abajo",
  memory: "su elección anterior",
};

const EVIDENCE: Record<Evidence["kind"], (shown: string) => string> = {
  participantDomain: (shown) => `${shown} pertenece a un dominio de este tenant, según su lista`,
  participantAddress: (shown) => `${shown} figura como contacto de este cliente`,
  tenantId: (shown) => `El ID del tenant ${shown} aparece en el correo`,
  tenantName: (shown) => `${shown} es el nombre o la dirección de este tenant`,
  domain: (shown) => `${shown} pertenece a un dominio de este tenant, según su lista`,
  customerName: (shown) => `«${shown}» aparece en el correo`,
  lookUp: (shown) => `La consulta pública de Microsoft lleva de ${shown} a este tenant`,
  lookUpOfText: (shown) => `La consulta pública de Microsoft lleva de ${shown} a este tenant`,
  confirmedThread: () => "Este tenant es el que eligió para esta conversación",
  confirmedDomain: (shown) => `Este tenant es el que eligió para el dominio de ${shown}`,
};

/** The pane in Spanish. Outlook's own words: Para, CC, CCO, asunto, conversación, respuesta, nuevo mensaje. */
export const es: PaneMessages = {
  languageName: "Español",
  reading: "Leyendo el correo…",
  tenant: "Tenant",
  statusDetected: "Identificado",
  statusAsk: "Elija el tenant",
  statusNone: "Ningún cliente",
  tenantId: "ID del tenant",
  tenantName: "Nombre del tenant",
  country: "País",
  queue: "Cola",
  region: "Región",
  regionName: (region) => ({ Americas: "Américas", APJ: "APJ", EMEA: "EMEA" })[region],
  domains: "Dominios",
  notKnown: "no disponible",
  queueNeedsRegion: "Sin la región no se puede determinar la cola. ¿Cuál es la región?",
  regionIsSuggestion: "Es solo una sugerencia, según el lugar en que se creó el tenant. No cuenta hasta que usted elija la región.",
  why: "¿Por qué este tenant?",
  whyAsk: "Lo que muestra el correo",
  evidence: (piece) => EVIDENCE[piece.kind](piece.shown),
  place: (place) => PLACES[place],
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "twoCustomers":
        return "En este correo hay más de un cliente. Elija aquel cuyo acompañamiento va a cerrar.";
      case "domainInTwoTenants":
        return `${doubt.domain} figura en más de un tenant de su lista. Elija el correcto.`;
      case "unknownDomain":
        return `Ningún tenant de su lista tiene el dominio ${doubt.domain}.`;
      case "lookAlike":
        return `Atención: ${doubt.domain} se parece a ${doubt.of}, pero es otro dominio.`;
      case "onlyWeakEvidence":
        return "Solo hay indicios: no participa nadie del cliente y el propio mensaje no incluye ningún ID de tenant, nombre de tenant ni dominio.";
      case "unconfirmedTenantId":
        return `El correo menciona el ID del tenant ${doubt.tenantId}, que no es el de su lista.`;
      case "textNamesAnother":
        return `El texto menciona otro tenant: ${doubt.shown}.`;
      case "bodyUnread":
        return "Outlook no facilitó el texto de este correo, por lo que no se ha analizado.";
      case "bodyCut":
        return "Este correo es demasiado largo para leerlo entero. Lo que figura más abajo no se ha analizado.";
      case "directoryUnread":
        return "Ahora no se puede leer su lista de tenants, por lo que solo se conocen los que este panel ya ha mostrado. Busque el tenant o agréguelo.";
    }
  },
  noCustomer: "En este correo no participa ni se menciona ningún cliente.",
  noMailTitle: "No hay ningún correo abierto",
  noMail: "Abra o seleccione un correo. El cliente y el cierre aparecerán aquí.",
  noMailOf: "Outlook no muestra a los complementos informes de entrega, correos de buzones de grupos o de archivo, algunos correos cifrados ni más de un correo a la vez. Aun así, puede elegir el tenant y copiar los correos.",
  itemNote: {
    meeting: "Esto es una convocatoria de reunión. No se responde ni se modifica; los correos se abren como mensajes propios.",
    appointment: "Esto es una cita. No se escribe nada en ella: copie los correos y envíelos como mensajes.",
    report: "Esto es un informe de entrega de un sistema de correo. No se responde: copie los correos y envíelos como mensajes.",
    protected: "Este correo está cifrado y Outlook no muestra su texto a los complementos. Solo se han analizado el remitente, los destinatarios y el asunto.",
    shared: "Este correo está en un buzón compartido. Compruebe la línea De antes de enviar.",
  },
  mailNotRead: "Outlook no permitió leer el correo. Selecciónelo de nuevo o elija el tenant manualmente.",
  tryAgain: "Reintentar",
  outlookNotReady: "Outlook no responde. Cierre este panel y vuelva a abrirlo.",
  storageFault: {
    blocked: "El navegador no ofrece almacenamiento al complemento. Permita las cookies y los datos de sitios para él o salga de la ventana privada y vuelva a abrir el panel. Lo que escriba ahora se conservará hasta que cierre el panel.",
    full: "El almacenamiento de este navegador está lleno. Libere espacio en este dispositivo. Lo guardado anteriormente sigue ahí; lo que escriba ahora se conservará hasta que cierre el panel.",
    closed: "El navegador ha cerrado el almacenamiento del complemento. Lo guardado anteriormente sigue ahí; lo que escriba ahora se conservará hasta que cierre el panel. Copie sus notas y vuelva a abrir el panel.",
    corrupt: "El cierre guardado de este tenant está dañado y no se puede leer. No se modificará. Lo que escriba ahora se conservará hasta que cierre el panel: copie antes sus notas.",
    newerVersion: "Una versión más reciente del complemento ha guardado datos aquí. Cierre Outlook y vuelva a abrirlo para obtener esa versión. Nada de lo guardado se modificará; lo que escriba ahora se conservará hasta que cierre el panel.",
    failed: "Ahora mismo no se pueden guardar los datos en este dispositivo. Se conservarán hasta que cierre el panel: copie antes sus notas y vuelva a abrirlo después.",
  },
  candidates: "Tenants posibles",
  chooseThis: (name) => `Elegir ${name}`,
  changeTenant: "Cambiar tenant",
  forgetChoice: "Olvidar mi elección para este correo",
  neverCustomer: (domain) => `${domain} nunca es el cliente`,
  searchTenants: "Buscar por nombre, dominio o ID del tenant",
  searchNothing: "No hay resultados en su lista. Revise la escritura o agregue el tenant.",
  directoryEmpty: "Su lista de tenants está vacía. Agregue aquí el tenant o importe una exportación de FTOP en «Directorio de tenants».",
  addTenant: "Agregar tenant",
  saveTenant: "Guardar tenant",
  customerName: "Nombre del cliente",
  domain: "Dominio de correo",
  cancel: "Cancelar",
  close: "Cerrar",
  save: "Guardar",
  badTenantId: "El ID del tenant es un GUID, como 1f3a5b7c-1234-4abc-8def-0123456789ab.",
  badTenantName: "El nombre del tenant tiene el formato contoso.onmicrosoft.com.",
  badDomain: "Escriba un dominio de correo, como contoso.com. Los proveedores públicos, como gmail.com, no pertenecen a ningún tenant.",
  badCustomerDomain: "Escriba un dominio de correo, como contoso.com. Los proveedores públicos, como gmail.com, Microsoft, su propia empresa y los partners nunca son el cliente.",
  badNumber: (least) => `Escriba un número entero a partir de ${least}.`,
  badAddress: "Escriba una dirección de correo, como nombre@contoso.com. Si hay varias, sepárelas con punto y coma.",
  alreadyThere: (name) => `${name} ya está en su lista y no se cambió nada.`,
  alreadyThereDomains: (name, domains) => `${name} ya estaba en su lista: se agregó ${domains} y lo demás queda como estaba.`,
  alreadyThereFilled: (name) => `${name} ya estaba en su lista: se agregó lo que le faltaba y lo demás queda como estaba.`,
  ofAnother: (name) => `En su lista, esto ya pertenece a ${name}. Abra ese tenant en su lugar.`,
  addedToDirectory: (name) => `${name} se agregó a su lista.`,
  tenantNeedsKey: "Indique el ID del tenant, el nombre del tenant o un dominio de correo.",

  emails: "Correos",
  customerEmail: "Correo para el cliente",
  accountTeamEmail: "Correo para el equipo de la cuenta",
  assignmentRequest: "Solicitud de asignación",
  customerEmailHint: "Qué se ha completado y cómo volver a pedir ayuda",
  accountTeamEmailHint: "Reunión de cierre y, después, desvinculación",
  assignmentRequestHint: (queue) => `Mover a ${queue}`,
  templateLanguage: "Idioma de la plantilla",
  languageOf: (language) => ({ en: "Inglés", "pt-BR": "Portugués (Brasil)", es: "Español", de: "Alemán", ja: "Japonés", "zh-CN": "Chino (simplificado)" })[language],
  assignmentIsEnglish: "La Solicitud de asignación siempre está en inglés, con el nombre oficial de la cola.",
  writing: "Insertando el correo…",
  done: {
    replyOpened: "Se ha abierto una respuesta con el texto. Léala y envíela.",
    newMessageOpened: "Se ha abierto un mensaje nuevo con el texto. Léalo y envíelo.",
    insertedAtTop: "El texto está al principio de su mensaje.",
    insertedAtCursor: "El texto está donde se encontraba el cursor.",
    replacedEarlier: "El texto sustituyó al anterior.",
  },
  ifNotOpened: "¿No se ha abierto nada? Copie el correo y péguelo.",
  warning: {
    subjectKept: "Se ha conservado su asunto.",
    subjectNotSet: "No se pudo rellenar el asunto. Escríbalo.",
    recipientsKept: "Se han conservado sus destinatarios. Compruebe que sean los correctos.",
    notOnlyTeam: "Se han conservado sus destinatarios y no todos son del equipo de Asignación. Revise la línea Para antes de enviar.",
    recipientsNotSet: "No se pudieron rellenar los destinatarios. Agréguelos.",
    recipientsUnchecked: "Outlook no muestra todos los destinatarios. Revise el campo Para.",
    selectionKept: "Se ha conservado el texto seleccionado; por eso, el correo está al principio.",
    selectionUnknown: "Outlook no indicó dónde está el cursor; por eso, el correo está al principio.",
    markNotSaved: "La comprobación antes de enviar no reconocerá este correo.",
    bodyUnchecked: "Outlook no confirma que el resto del mensaje siga intacto. Revíselo antes de enviarlo.",
  },
  failure: {
    noMail: "Ya no hay ningún correo abierto. Abra el correo e inténtelo de nuevo, o copie el texto.",
    alreadyInserted: "Este texto ya está en su mensaje.",
    earlierEdited: "En su mensaje ya hay un texto de este tipo, editado o anterior, así que no se ha sustituido. Para sustituirlo, elimínelo allí.",
    earlierPictures: "En su mensaje ya hay un texto de este tipo. Al sustituirlo se perderían imágenes; elimínelo allí usted mismo.",
    otherInserted: "En su mensaje ya hay otro texto de cierre. Ambos llegarían a las mismas personas.",
    timeout: "Outlook no respondió a tiempo. Compruebe si el texto está en el mensaje; si no, cópielo y péguelo.",
    failed: "Outlook no pudo insertar el correo. Cópielo y péguelo.",
    refused: "Outlook no aceptó el correo. Cópielo y péguelo.",
    itemChanged: "Mientras tanto se abrió otro correo, por lo que no se ha insertado nada más. Vuelva a su correo o copie el texto.",
    unsupported: "Este Outlook no puede abrir ni rellenar mensajes. Copie el correo y péguelo.",
    templateNotLoaded: "No se pudo cargar la plantilla. Compruebe la conexión e inténtelo de nuevo.",
  },
  writtenParts: { body: "texto", subject: "asunto", recipients: "destinatarios" },
  alreadyWritten: (parts) => `Ya en su mensaje: ${parts}.`,
  maybeWritten: (parts) => `Quizás en su mensaje, compruébelo: ${parts}.`,
  replaceIt: "Sustituir",
  insertAsWell: "Insertar también",
  undoInsert: "Deshacer inserción",
  insertStands: (email) => `Insertado en su mensaje: ${email}.`,
  insertUndone: "El texto se quitó de su mensaje.",
  insertNotUndone: {
    edited: "El texto se modificó o aparece más de una vez. Quítelo a mano.",
    pictures: "Su mensaje contiene imágenes que se perderían. Quite el texto a mano.",
    timeout: "Outlook no respondió a tiempo. Compruebe si el texto sigue ahí.",
    failed: "Outlook no pudo quitar el texto. Quítelo a mano.",
    itemChanged: "Hay otro mensaje abierto. Abra el que contiene el texto y quítelo a mano.",
  },
  headersLeft: "Es posible que el asunto o los destinatarios insertados sigan ahí. Compruébelos.",
  copyEmail: "Copiar correo",
  copyEmailOf: { customer: "Copiar correo para el cliente", accountTeam: "Copiar correo para el equipo de la cuenta", assignment: "Copiar solicitud de asignación" },
  copy: "Copiar",
  copySubject: "Copiar asunto",
  copyRecipients: "Copiar destinatarios",
  subject: "Asunto",
  recipients: "Para",
  copiedToPaste: "El texto se ha copiado. Péguelo en un mensaje nuevo; el asunto y los destinatarios están abajo.",
  markSent: "Ya lo he enviado",
  copied: "Copiado.",
  copyByHand: "Aquí no se permite copiar. Seleccione el texto y cópielo usted.",
  early: (reasons) => `Antes de tiempo, según el playbook: ${reasons}`,
  notNow: "Por ahora, el playbook no permite esta acción.",
  neededTitle: "Datos para este correo",
  neededIntro: "El correo incluye cada uno de estos datos. Rellénelos una sola vez; quedarán guardados.",
  insertNow: "Guardar y escribir el correo",
  fmName: "Su nombre",
  rfaLink: "Vínculo para una nueva RFA (Request for Assistance)",
  nextActionDate: "Fecha de la próxima acción",
  customerAddresses: "Dirección del cliente",
  accountTeamAddresses: "Dirección del equipo de la cuenta",
  assignmentTeamAddress: "Dirección del equipo de Asignación",
  workloads: "Cargas de trabajo",

  closingSteps: "Pasos del cierre",
  progress: (done, all) => `${done} de ${all} completados`,
  variant: "Variante",
  variantName: { enablement: "Habilitación", migration: "Migración" },
  stepStatus: { done: "Completado", ready: "Por hacer", waiting: "En espera", notNeeded: "No necesario" },
  stepTitle: (step, task) =>
    ({
      milestone: "Hito alcanzado",
      accountTeamEmail: "Equipo de la cuenta avisado por correo",
      faqReview: "FAQ revisadas",
      discussion: "Conversación de cierre mantenida",
      customerEmail: "Cliente avisado por correo",
      task: `Tarea ${task} de FTOP marcada`,
      notes: "Notas de FTOP actualizadas",
      nextActionDate: "Fecha de la próxima acción fijada",
      assignmentRequest: "Cola solicitada",
      queueConfirmed: "Tenant en la cola",
      unassign: "Asignación al tenant anulada",
      serviceStatus: "Estado del servicio establecido",
    })[step],
  doneOn: (date) => `Completado el ${date}`,
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
  totalSeats: "Total de licencias",
  activeUsers: "Usuarios activos",
  perLynx: "según LYNX",
  noBlockers: "El cliente ha confirmado que ningún bloqueo técnico impide la implementación",
  stillOpen: (code) => `La puesta en marcha de ${code} continúa`,
  workloadDone: (code) => `Migración de ${code} completada`,
  accountTeam: "Equipo de la cuenta",
  accountTeamName: { known: "Conocido", unknown: "Desconocido", notManaged: "Cuenta no administrada", unknownAndNotManaged: "Desconocido y cuenta no administrada" },
  pleaseSay: "Indíquelo",
  fillIn: "Complete este campo.",
  listed: (items) => items.join(", "),
  sentences: (items) => items.join(" "),
  nextSteps: "Próximos pasos",
  concerns: "Situaciones inusuales o inquietudes",
  markReviewed: "FAQ revisadas hoy",
  faqDetails: "Inquietudes, próximos pasos, revisión",
  anotherWorkload: "¿Está listo el cliente para otra carga de trabajo?",
  yes: "Sí",
  no: "No",
  whichWorkload: "¿Qué carga de trabajo?",
  rfaDemoed: "He mostrado el formulario de RFA",
  markHeld: "Conversación mantenida hoy",
  markTask: (task) => `Tarea ${task} marcada en FTOP`,
  markNotes: "Notas actualizadas en FTOP",
  markDate: (date) => `Fijada para el ${date} en FTOP`,
  confirmQueue: "Confirmar cola",
  unassign: "Anular asignación",
  serviceStatus: "Estado del servicio",
  serviceStatusName: { Adoption: "Adoption", Migration: "Migration" },
  undoStep: (step) => `Deshacer: ${step}`,
  undo: "Deshacer",

  notesChecklist: "Lista de comprobación de las notas",
  inputs: "Antes de la conversación",
  outputs: "Después",
  criterion: (id, task) =>
    ({
      I1: "La iniciativa del cliente figura en FTOP como RFA",
      I2: "Nota Technical Enablement: hito de uso activo alcanzado o ningún bloqueo técnico",
      I3: "Equipo de la cuenta identificado y al día en los contactos de FTOP",
      I4: "Nota Engagement Management: plantilla ATU enviada al equipo de la cuenta",
      O1: "Nota Engagement Management: plantilla ATU enviada al equipo de la cuenta",
      O2: "Nota Engagement Management: equipo de la cuenta desconocido o cuenta no administrada, FAQ revisadas, próximos pasos",
      O3: "Nota: acompañamiento finalizado o más cargas de trabajo, formulario de RFA mostrado",
      O4: "Nota Engagement Management: plantilla para clientes enviada al cliente, último estado",
      O5: "La fecha de la próxima acción es el 31 de diciembre del año siguiente",
      O6: "Nota Engagement Management: correo enviado al equipo de Asignación, con la cola solicitada",
      O7: "El tenant no está asignado a usted en FTOP",
      O8: "Nota Engagement Management: FAQ revisadas, inquietudes y próximos pasos enumerados",
      O9: `Tarea obligatoria ${task} marcada`,
      O10: "Estado del servicio establecido en Adoption o Migration",
    })[id],
  criterionStatus: { met: "Cumplido", open: "Pendiente", notApplicable: "No procede" },
  copyTechnicalEnablement: "Copiar nota Technical Enablement",
  copyEngagementManagement: "Copiar nota Engagement Management",
  reviewNotes: "Revisar notas",
  noteLanguage: "Idioma de las notas",

  openClosings: "Cierres abiertos",
  closingReport: "Informe del cierre",
  tenantDirectory: "Directorio de tenants",
  settings: "Configuración",
  interfaceLanguage: "Idioma de este panel",
  asOutlook: "El de Outlook",
  asTeam: (language) => `El de su equipo: ${language}`,
  partnerDomains: "Dominios de su empresa y de los partners",
  partnerDomainsHint: "Nunca son el cliente. Sepárelos con punto y coma.",
  importDirectory: "Importar tenants en el directorio de tenants",
  saved: "Guardado.",
  lookUpDomain: "Consultar dominio",
  lookUpSends: (domain) => `Solo se envía ${domain} al servicio de inicio de sesión de Microsoft, nada más del correo.`,
  lookingUp: "Consultando…",
  lookUpFound: (domain, tenantId) => `${domain} pertenece al tenant ${tenantId}.`,
  lookUpNotFound: (domain) => `Microsoft no conoce ningún tenant para ${domain}.`,
  lookUpUnclear: { offline: "Este equipo no tiene conexión. Inténtelo más tarde.", noAnswer: "Microsoft no ha respondido. Inténtelo más tarde.", unclear: "La respuesta no dice de quién es este dominio." },
  lookUpBusy: (time) => `Microsoft pide esperar. Puede volver a preguntar a partir de esta hora: ${time}.`,
  lookUpUnread: (domain) => `No se puede leer su directorio, así que es posible que ${domain} ya figure en él. La respuesta de Microsoft solo dice qué tenant tiene el dominio; compárela con su directorio cuando se pueda volver a leer.`,
  lookUpSetting: "Consultar en Microsoft los dominios desconocidos",
  lookUpChoice: { byButton: "Solo con el botón", always: "Siempre" },
  setByTeam: "Lo fija su equipo.",
  lookUpOff: "Su equipo lo ha desactivado.",
  lookUpSent: (domain) => `Solo se ha enviado ${domain} al servicio de inicio de sesión de Microsoft, nada más del correo.`,
  lookUpSendsOnly: "De un correo solo se envía el dominio desconocido al servicio de inicio de sesión de Microsoft, nada más.",
  lookUpProposed: "Su equipo sugiere «Siempre». Se aplicará cuando usted lo elija.",
  addToDirectory: "Agregar al directorio",
  cloud: "Nube",
  cloudName: { gcc: "Gobierno de EE. UU. (GCC)", usGov: "Gobierno de EE. UU. (GCC High o DoD)", china: "China (21Vianet)" },
  learnt: (domain, tenant) => `Se ha aprendido ${domain} para ${tenant}.`,
  forgetDomain: (domain) => `Olvidar ${domain}`,
  domainForgotten: (domain) => `Se ha olvidado ${domain}. Su elección para esta conversación se mantiene.`,
  partnersOfTeam: (domains) => `De su equipo: ${domains}`,
  assignmentTeamOfTeam: (addresses) => `Lo fija su equipo: ${addresses}`,
  teamConfigFault: (place) => `El config.json de su equipo tiene un error en ${place} y no se usa. Avise a quien administra el complemento.`,
  backup: "Copia de seguridad",
  backupHint: "Directorio, cierres, sus elecciones y la configuración, en un archivo.",
  saveBackup: "Guardar copia de seguridad",
  restoreBackup: "Restaurar una copia de seguridad",
  restoreWarns: "Esto sustituye por la copia todo lo que el complemento guarda en este equipo.",
  restoreNow: "Sustituir todo",
  restored: (tenants, closings) => `Restaurado. Tenants: ${tenants}. Cierres: ${closings}.`,
  backupFault: { notBackup: "Este archivo no es una copia de seguridad de este complemento. No se ha cambiado nada.", broken: "Esta copia está dañada o incompleta. No se ha cambiado nada.", newerVersion: "Esta copia es de una versión más reciente del complemento. Actualícelo primero. No se ha cambiado nada.", storage: "El almacenamiento del navegador no ha respondido. No se ha cambiado nada." },
  working: "En curso…",
  deleteEverything: "Eliminar todo",
  deleteWarns: "Esto elimina de este equipo el directorio, todos los cierres, sus elecciones y la configuración. No se puede deshacer: guarde antes una copia de seguridad.",
  deleteNow: "Eliminar ahora",
  deletedAll: "Se ha eliminado todo.",
  nothingLeaves: "Nada de lo que escriba o abra aquí sale de este equipo, salvo un dominio que se consulte en Microsoft.",
  privacy: "Privacidad",
  support: "Ayuda",
};

export default es;
