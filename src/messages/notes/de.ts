import type { NoteWords } from "../../core/notes/NoteWords";
import type { StatementParams } from "../../core/notes/NoteStatement";
import { noteFormats } from "./noteFormats";

const { day, number, codes, lead, taskName } = noteFormats("de");

const figures = (p: StatementParams["milestoneReached"]) =>
  `aktive Benutzer: ${number(p.activeUsers)}; Meilenstein: ${number(p.needed)}; Lizenzen insgesamt: ${number(p.seats)}${p.readOn === null ? "" : `; abgelesen am ${day(p.readOn)}`}`;

export const de: NoteWords = {
  language: "de",
  execSummaryTitle: "Zusammenfassung",
  titles: {
    technicalEnablement: "Zusammenfassung – Technical Enablement",
    engagementManagement: "Zusammenfassung – Engagement Management",
  },
  labels: {
    customer: "Kunde",
    tenantName: "Tenant-Name",
    tenantId: "Tenant-ID",
    date: "Datum",
    overallStatus: "Gesamtstatus",
    nextAction: "Nächste Aktion",
    nextActionDate: "Datum der nächsten Aktion",
    owner: "Verantwortlich",
  },
  colon: ": ",
  owners: { fm: "FastTrack Manager", assignmentTeam: "Assignment-Team", customer: "Kunde" },
  day,
  summary: {
    notComplete: (p) => `Onboarding nicht abgeschlossen: ${codes(p.codes)}.`,
    partlyComplete: (p) => `Onboarding abgeschlossen: ${codes(p.complete)}. Offen: ${codes(p.open)}.`,
    complete: (p) => `Onboarding abgeschlossen: ${codes(p.codes)}.`,
    closed: (p) => `Begleitung beendet: ${codes(p.codes)}.`,
  },
  statements: {
    motionRfa: (p) => `Die Initiative des Kunden ist in FTOP als RFA geführt (geprüft am ${day(p.on)}).`,
    motionOther: (p) => `Die Initiative des Kunden ist in FTOP nicht als RFA geführt (geprüft am ${day(p.on)}).`,
    milestoneReached: (p) => `${lead(p.codes)}Meilenstein der aktiven Nutzung laut LYNX erreicht (${figures(p)}).`,
    milestoneNotReached: (p) => `${lead(p.codes)}Meilenstein der aktiven Nutzung laut LYNX nicht erreicht (${figures(p)}).`,
    noBlockersConfirmed: (p) => `${lead(p.codes)}Der Kunde hat bestätigt, dass kein technisches Hindernis der Bereitstellung entgegensteht.`,
    migrationComplete: (p) => `${lead(p.codes)}Migration abgeschlossen am ${day(p.on)}.`,
    heldOpen: (p) => `${lead(p.codes)}Das Onboarding wird fortgesetzt.`,
    contactsChecked: (p) => `Das Account-Team ist in den FTOP-Kontakten vollständig und richtig eingetragen (geprüft am ${day(p.on)}).`,
    accountTeamEmailed: (p) => `${lead(p.codes)}Dem Account-Team wurde am ${day(p.on)} die ATU-Vorlage gesendet.`,
    accountTeamUnknown: () => "Das Account-Team ist unbekannt.",
    accountNotManaged: () => "Der Account wird nicht betreut.",
    accountTeamUnknownAndNotManaged: () => "Das Account-Team ist unbekannt und der Account wird nicht betreut.",
    faqReviewed: (p) => `Der FM hat die „RFA Customer Engagement Completion Discussion FAQ“ am ${day(p.on)} durchgesehen.`,
    noConcerns: () => "Besondere Umstände und Bedenken: keine erfasst.",
    concerns: (p) => `Besondere Umstände und Bedenken: ${p.text}`,
    nextSteps: (p) => `Nächste Schritte: ${p.text}`,
    discussionHeld: (p) => `${lead(p.codes)}Das Abschlussgespräch mit dem Kunden fand am ${day(p.on)} statt.`,
    activitiesReviewed: (p) => `Besprochene abgeschlossene Aktivitäten: ${p.text}`,
    engagementComplete: (p) => `${lead(p.codes)}Die Begleitung ist abgeschlossen; der Kunde ist nicht bereit für einen weiteren Workload.`,
    readyForAnother: (p) => `${lead(p.of)}Der Kunde ist bereit für das Onboarding eines weiteren Workloads: ${codes(p.codes)}.`,
    rfaDemoed: (p) => `${lead(p.of)}Das Ausfüllen des RFA-Formulars wurde im Termin vorgeführt.`,
    customerEmailed: (p) => `${lead(p.codes)}Dem Kunden wurde am ${day(p.on)} die Kundenvorlage mit Informationen und Links für künftige Unterstützung gesendet.`,
    taskMarked: (p) => `${lead(p.codes)}Die Pflichtaufgabe ${p.task} „${taskName(p.task)}“ wurde am ${day(p.on)} markiert.`,
    nextActionDateSet: (p) => `Das Datum der nächsten Aktion ist in FTOP auf den ${day(p.date)} gesetzt.`,
    queueRequested: (p) => `Das Assignment-Team wurde am ${day(p.on)} per E-Mail angeschrieben; angeforderte Warteschlange: ${p.queue}.`,
    queueConfirmed: (p) => `Am ${day(p.on)} wurde bestätigt, dass der Tenant in der Warteschlange ${p.queue} steht.`,
    unassigned: (p) => `Der FM hat seine Zuweisung zum Tenant in FTOP am ${day(p.on)} aufgehoben.`,
    serviceStatusSet: (p) => `Der Dienststatus ist auf ${p.status} gesetzt.`,
  },
  nextActions: {
    nameWorkloads: () => "Die Workloads der Begleitung benennen.",
    readFigures: (p) => {
      const seats = p.missing.includes("seats");
      const users = p.missing.includes("activeUsers");
      return `${lead(p.codes)}${seats && users ? "Gesamtzahl der Lizenzen ermitteln und aktive Benutzer in LYNX ablesen." : seats ? "Gesamtzahl der Lizenzen ermitteln." : "Aktive Benutzer in LYNX ablesen."}`;
    },
    reachMilestone: (p) => `${lead(p.codes)}Zahl der aktiven Benutzer von ${number(p.activeUsers)} auf den Meilenstein von ${number(p.needed)} steigern.`,
    completeWorkloads: (p) => `${lead(p.codes)}Workload abschließen.`,
    identifyAccountTeam: () => "Klären, ob das Account-Team bekannt ist und der Account betreut wird.",
    emailAccountTeam: (p) => `${lead(p.codes)}Dem Account-Team die ATU-Vorlage senden.`,
    reviewFaq: () => "Die „RFA Customer Engagement Completion Discussion FAQ“ durchsehen.",
    writeNextSteps: () => "Die nächsten Schritte aus der Durchsicht der FAQ auflisten.",
    holdDiscussion: (p) => `${lead(p.codes)}Das Abschlussgespräch mit dem Kunden führen.`,
    demoRfa: () => "Dem Kunden das RFA-Formular vorführen.",
    emailCustomer: (p) => `${lead(p.codes)}Dem Kunden die Kundenvorlage senden.`,
    markTask: (p) => `${lead(p.codes)}Die Pflichtaufgabe ${p.task} „${taskName(p.task)}“ markieren.`,
    setNextActionDate: () => "Das Datum der nächsten Aktion in FTOP auf den 31. Dezember des Folgejahres setzen.",
    requestQueue: () => "Das Assignment-Team per E-Mail bitten, den Tenant in die Warteschlange FTCQ Inactive seiner Region zu verschieben.",
    confirmQueue: (p) => `Den Tenant in die Warteschlange ${p.queue} verschieben und dies bestätigen.`,
    unassign: () => "Die eigene Zuweisung zum Tenant in FTOP aufheben.",
    setServiceStatus: () => "Den Dienststatus auf Adoption oder Migration setzen.",
    newRfa: () => "Bei erneutem Unterstützungsbedarf eine RFA einreichen.",
    successReview: () => "Mit Support Success Execution und Conduct Success Review fortfahren.",
  },
};

export default de;
