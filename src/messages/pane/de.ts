import type { Evidence } from "../../core/tenant/Detection";
import { bracketedCodes } from "./bracketedCodes";
import type { PaneMessages } from "./en";

const PLACES: Record<Evidence["place"], string> = {
  from: "Absender",
  to: "An",
  cc: "Cc",
  bcc: "Bcc",
  replyTo: "Antwort an",
  subject: "Betreff",
  newest: "Text dieser Nachricht",
  link: "Link in dieser Nachricht",
  signature: "Signatur oder Fußzeile",
  quoted: "ältere Nachricht weiter unten",
  memory: "Ihre frühere Auswahl",
};

const EVIDENCE: Record<Evidence["kind"], (shown: string) => string> = {
  participantDomain: (shown) => `${shown} gehört zu einer Domäne dieses Tenants in Ihrer Tenant-Liste`,
  participantAddress: (shown) => `${shown} ist als Kontakt dieses Kunden eingetragen`,
  tenantId: (shown) => `Die Tenant-ID ${shown} steht in der E-Mail`,
  tenantName: (shown) => `${shown} ist der Name oder die Adresse dieses Tenants`,
  domain: (shown) => `${shown} gehört zu einer Domäne dieses Tenants in Ihrer Tenant-Liste`,
  customerName: (shown) => `„${shown}“ steht in der E-Mail`,
  lookUp: (shown) => `Die öffentliche Microsoft-Abfrage führt von ${shown} zu diesem Tenant`,
  lookUpOfText: (shown) => `Die öffentliche Microsoft-Abfrage führt von ${shown} zu diesem Tenant`,
  confirmedThread: () => "Sie haben diesen Tenant für diese Unterhaltung ausgewählt",
  confirmedDomain: (shown) => `Sie haben diesen Tenant für die Domäne von ${shown} ausgewählt`,
};

/** The pane in German. Outlook's own words: An, Betreff, Unterhaltung, Antwort, Neue Nachricht. */
export const de: PaneMessages = {
  languageName: "Deutsch",
  reading: "E-Mail wird gelesen …",
  tenant: "Tenant",
  statusDetected: "Erkannt",
  statusAsk: "Tenant auswählen",
  statusNone: "Kein Kunde",
  tenantId: "Tenant-ID",
  tenantName: "Tenant-Name",
  country: "Land",
  queue: "Warteschlange",
  region: "Region",
  regionName: (region) => region,
  domains: "Domänen",
  notKnown: "nicht bekannt",
  queueNeedsRegion: "Ohne Region lässt sich keine Warteschlange bestimmen. Welche Region ist es?",
  regionIsSuggestion: "Nur ein Vorschlag, abgeleitet vom Ort, an dem der Tenant angelegt wurde. Er gilt erst, wenn Sie die Region auswählen.",
  why: "Warum dieser Tenant?",
  whyAsk: "Was die E-Mail zeigt",
  evidence: (piece) => EVIDENCE[piece.kind](piece.shown),
  place: (place) => PLACES[place],
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "twoCustomers":
        return "In dieser E-Mail kommen mehrere Kunden vor. Wählen Sie den aus, dessen Begleitung Sie abschließen.";
      case "domainInTwoTenants":
        return `${doubt.domain} steht in Ihrer Liste bei mehreren Tenants. Wählen Sie den richtigen aus.`;
      case "unknownDomain":
        return `Kein Tenant in Ihrer Liste hat die Domäne ${doubt.domain}.`;
      case "lookAlike":
        return `Vorsicht: ${doubt.domain} sieht aus wie ${doubt.of}, ist aber eine andere Domäne.`;
      case "onlyWeakEvidence":
        return "Es gibt nur Hinweise: Niemand vom Kunden ist beteiligt, und die Nachricht selbst enthält weder Tenant-ID noch Tenant-Name noch Domäne.";
      case "unconfirmedTenantId":
        return `In der E-Mail steht die Tenant-ID ${doubt.tenantId}. In Ihrer Liste steht eine andere.`;
      case "textNamesAnother":
        return `Im Text steht ein anderer Tenant: ${doubt.shown}.`;
      case "bodyUnread":
        return "Outlook hat den Text dieser E-Mail nicht geliefert. Er wurde nicht ausgewertet.";
      case "bodyCut":
        return "Diese E-Mail ist zu lang, um ganz gelesen zu werden. Was weiter unten steht, wurde nicht ausgewertet.";
      case "directoryUnread":
        return "Ihre Tenant-Liste kann gerade nicht gelesen werden. Bekannt sind daher nur die Tenants, die dieser Bereich bereits angezeigt hat. Suchen Sie den Tenant, oder fügen Sie ihn hinzu.";
    }
  },
  noCustomer: "An dieser E-Mail ist kein Kunde beteiligt, und es wird keiner darin genannt.",
  noMailTitle: "Keine E-Mail geöffnet",
  noMail: "Öffnen oder markieren Sie eine E-Mail. Kunde und Abschluss erscheinen dann hier.",
  noMailOf: "Outlook zeigt Add-Ins keine Übermittlungsberichte, keine E-Mails aus Gruppen- oder Archivpostfächern, nicht jede verschlüsselte E-Mail und nie mehrere E-Mails zugleich. Sie können trotzdem den Tenant auswählen und die E-Mails kopieren.",
  itemNote: {
    meeting: "Dies ist eine Besprechungsanfrage. Sie wird weder beantwortet noch geändert; die E-Mails öffnen sich als eigene Nachrichten.",
    appointment: "Dies ist ein Termin. In ihn wird nichts geschrieben: Kopieren Sie die E-Mails, und senden Sie sie als Nachrichten.",
    report: "Dies ist ein Übermittlungsbericht eines Mailsystems. Er wird nicht beantwortet: Kopieren Sie die E-Mails, und senden Sie sie als Nachrichten.",
    protected: "Diese E-Mail ist verschlüsselt, und Outlook gibt ihren Text nicht an Add-Ins weiter. Ausgewertet wurden nur Absender, Empfänger und Betreff.",
    shared: "Diese E-Mail liegt in einem freigegebenen Postfach. Prüfen Sie vor dem Senden die Zeile „Von“.",
  },
  mailNotRead: "Outlook hat die E-Mail nicht lesen lassen. Markieren Sie sie erneut, oder wählen Sie den Tenant selbst aus.",
  tryAgain: "Erneut versuchen",
  outlookNotReady: "Outlook hat nicht geantwortet. Schließen Sie diesen Bereich, und öffnen Sie ihn erneut.",
  storageFault: {
    blocked: "Der Browser stellt dem Add-In keinen Speicher zur Verfügung. Lassen Sie Cookies und Websitedaten dafür zu oder verlassen Sie das private Fenster, und öffnen Sie den Bereich dann erneut. Ihre Eingaben bleiben erhalten, bis Sie den Bereich schließen.",
    full: "Der Speicher dieses Browsers ist voll. Geben Sie auf diesem Computer Speicherplatz frei. Bereits Gespeichertes ist noch vorhanden. Neue Eingaben bleiben erhalten, bis Sie den Bereich schließen.",
    closed: "Der Browser hat den Speicher des Add-Ins geschlossen. Bereits Gespeichertes ist noch vorhanden. Neue Eingaben bleiben erhalten, bis Sie den Bereich schließen. Kopieren Sie Ihre Notizen, und öffnen Sie den Bereich dann erneut.",
    corrupt: "Der gespeicherte Abschluss dieses Tenants ist beschädigt und kann nicht gelesen werden. Er bleibt unverändert. Neue Eingaben bleiben erhalten, bis Sie den Bereich schließen: Kopieren Sie Ihre Notizen vorher.",
    newerVersion: "Eine neuere Version des Add-Ins hat hier Daten gespeichert. Schließen Sie Outlook, und öffnen Sie es erneut, um diese Version zu erhalten. Gespeichertes wird nicht verändert. Neue Eingaben bleiben erhalten, bis Sie den Bereich schließen.",
    failed: "Ihre Eingaben lassen sich auf diesem Computer gerade nicht speichern. Sie bleiben erhalten, bis Sie den Bereich schließen: Kopieren Sie Ihre Notizen vorher, und öffnen Sie den Bereich dann erneut.",
  },
  candidates: "Passende Tenants",
  chooseThis: (name) => `${name} auswählen`,
  changeTenant: "Tenant ändern",
  forgetChoice: "Meine Auswahl für diese E-Mail vergessen",
  neverCustomer: (domain) => `${domain} ist nie der Kunde`,
  searchTenants: "Nach Name, Domäne oder Tenant-ID suchen",
  searchNothing: "Nichts Passendes in Ihrer Liste. Prüfen Sie die Schreibweise, oder fügen Sie den Tenant hinzu.",
  directoryEmpty: "Ihre Tenant-Liste ist leer. Fügen Sie den Tenant hier hinzu, oder importieren Sie unter „Tenantverzeichnis“ einen FTOP-Export.",
  addTenant: "Tenant hinzufügen",
  saveTenant: "Tenant speichern",
  customerName: "Kundenname",
  domain: "E-Mail-Domäne",
  cancel: "Abbrechen",
  close: "Schließen",
  save: "Speichern",
  badTenantId: "Eine Tenant-ID ist eine GUID wie 1f3a5b7c-1234-4abc-8def-0123456789ab.",
  badTenantName: "Ein Tenant-Name sieht so aus: contoso.onmicrosoft.com.",
  badDomain: "Geben Sie eine E-Mail-Domäne wie contoso.com ein. Öffentliche Anbieter wie gmail.com gehören zu keinem Tenant.",
  badCustomerDomain: "Geben Sie eine E-Mail-Domäne wie contoso.com ein. Öffentliche Anbieter wie gmail.com, Microsoft, Ihr eigenes Unternehmen und Partner sind nie der Kunde.",
  badNumber: (least) => `Geben Sie eine ganze Zahl ab ${least} ein.`,
  badAddress: "Geben Sie eine E-Mail-Adresse wie name@contoso.com ein. Trennen Sie mehrere durch Semikolon.",
  alreadyThere: (name) => `${name} steht bereits in Ihrem Verzeichnis, es wurde nichts geändert.`,
  alreadyThereDomains: (name, domains) => `${name} stand bereits in Ihrem Verzeichnis: ${domains} wurde ergänzt, alles andere bleibt, wie es war.`,
  alreadyThereFilled: (name) => `${name} stand bereits in Ihrem Verzeichnis: Fehlendes wurde ergänzt, alles andere bleibt, wie es war.`,
  ofAnother: (name) => `Das gehört in Ihrem Verzeichnis bereits zu ${name}. Öffnen Sie stattdessen diesen Tenant.`,
  addedToDirectory: (name) => `${name} wurde Ihrem Verzeichnis hinzugefügt.`,
  tenantNeedsKey: "Geben Sie eine Tenant-ID, einen Tenant-Namen oder eine E-Mail-Domäne ein.",

  emails: "E-Mails",
  customerEmail: "E-Mail an den Kunden",
  accountTeamEmail: "E-Mail an das Account-Team",
  assignmentRequest: "Assignment-Anfrage",
  customerEmailHint: "Was abgeschlossen ist und wie es erneut Unterstützung gibt",
  accountTeamEmailHint: "Bitte um das Abschlussgespräch, danach Rückzug",
  assignmentRequestHint: (queue) => `Verschieben nach ${queue}`,
  templateLanguage: "Sprache der Vorlage",
  languageOf: (language) => ({ en: "Englisch", "pt-BR": "Portugiesisch (Brasilien)", es: "Spanisch", de: "Deutsch", ja: "Japanisch", "zh-CN": "Chinesisch (vereinfacht)" })[language],
  assignmentIsEnglish: "Die Assignment-Anfrage ist immer auf Englisch, mit dem offiziellen Namen der Warteschlange.",
  writing: "E-Mail wird eingefügt …",
  done: {
    replyOpened: "Eine Antwort mit dem Text ist geöffnet. Bitte durchlesen und senden.",
    newMessageOpened: "Eine neue Nachricht mit dem Text ist geöffnet. Bitte durchlesen und senden.",
    insertedAtTop: "Der Text steht am Anfang Ihrer Nachricht.",
    insertedAtCursor: "Der Text steht an der Stelle, an der Ihr Cursor war.",
    replacedEarlier: "Der Text steht an der Stelle des früheren.",
  },
  ifNotOpened: "Nichts geöffnet? Kopieren Sie die E-Mail, und fügen Sie sie ein.",
  warning: {
    subjectKept: "Ihr Betreff wurde beibehalten.",
    subjectNotSet: "Der Betreff konnte nicht eingetragen werden. Geben Sie ihn selbst ein.",
    recipientsKept: "Ihre Empfänger wurden beibehalten. Prüfen Sie, ob es die richtigen sind.",
    notOnlyTeam: "Ihre Empfänger wurden beibehalten, und nicht alle gehören zum Assignment-Team. Prüfen Sie die An-Zeile, bevor Sie senden.",
    recipientsNotSet: "Die Empfänger konnten nicht eingetragen werden. Fügen Sie sie selbst hinzu.",
    recipientsUnchecked: "Outlook zeigt nicht alle Empfänger. Prüfen Sie das Feld „An“.",
    selectionKept: "Ihr markierter Text wurde beibehalten. Deshalb steht die E-Mail am Anfang.",
    selectionUnknown: "Outlook hat nicht mitgeteilt, wo Ihr Cursor ist. Deshalb steht die E-Mail am Anfang.",
    markNotSaved: "Die Prüfung vor dem Senden erkennt diese E-Mail nicht.",
    bodyUnchecked: "Outlook bestätigt nicht, dass der Rest Ihrer Nachricht unverändert ist. Sehen Sie sie vor dem Senden durch.",
  },
  failure: {
    noMail: "Es ist keine E-Mail mehr geöffnet. Öffnen Sie sie und versuchen Sie es erneut, oder kopieren Sie den Text.",
    alreadyInserted: "Dieser Text steht bereits in Ihrer Nachricht.",
    earlierEdited: "Ein Text dieser Art steht bereits in Ihrer Nachricht, bearbeitet oder von früher; er wurde deshalb nicht ersetzt. Löschen Sie ihn dort, um ihn zu ersetzen.",
    earlierPictures: "Ein Text dieser Art steht bereits in Ihrer Nachricht. Beim Ersetzen gingen Bilder verloren; löschen Sie ihn dort selbst.",
    otherInserted: "In Ihrer Nachricht steht bereits ein anderer Abschlusstext. Beide gingen an dieselben Personen.",
    timeout: "Outlook hat nicht rechtzeitig geantwortet. Sehen Sie nach, ob der Text da ist. Wenn nicht, kopieren Sie ihn, und fügen Sie ihn ein.",
    failed: "Outlook konnte die E-Mail nicht einfügen. Kopieren Sie sie, und fügen Sie sie selbst ein.",
    refused: "Outlook hat die E-Mail nicht angenommen. Kopieren Sie sie, und fügen Sie sie selbst ein.",
    itemChanged: "Inzwischen wurde eine andere E-Mail geöffnet, daher wurde nichts weiter eingefügt. Kehren Sie zu Ihrer E-Mail zurück, oder kopieren Sie den Text.",
    unsupported: "Dieses Outlook kann keine Nachricht öffnen oder ausfüllen. Kopieren Sie die E-Mail, und fügen Sie sie selbst ein.",
    templateNotLoaded: "Die Vorlage konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.",
  },
  writtenParts: { body: "Text", subject: "Betreff", recipients: "Empfänger" },
  alreadyWritten: (parts) => `Bereits in Ihrer Nachricht: ${parts}.`,
  maybeWritten: (parts) => `Vielleicht in Ihrer Nachricht, bitte nachsehen: ${parts}.`,
  replaceIt: "Ersetzen",
  insertAsWell: "Zusätzlich einfügen",
  undoInsert: "Einfügen rückgängig machen",
  insertStands: (email) => `In Ihre Nachricht eingefügt: ${email}.`,
  insertUndone: "Der Text wurde aus Ihrer Nachricht entfernt.",
  insertNotUndone: {
    edited: "Der Text wurde bearbeitet oder steht mehrfach in der Nachricht. Entfernen Sie ihn von Hand.",
    pictures: "Ihre Nachricht enthält Bilder, die verloren gingen. Entfernen Sie den Text von Hand.",
    timeout: "Outlook hat nicht rechtzeitig geantwortet. Sehen Sie nach, ob der Text noch da ist.",
    failed: "Outlook konnte den Text nicht entfernen. Entfernen Sie ihn von Hand.",
    itemChanged: "Eine andere Nachricht ist geöffnet. Öffnen Sie die mit dem Text und entfernen Sie ihn von Hand.",
  },
  headersLeft: "Eingesetzter Betreff oder eingesetzte Empfänger sind möglicherweise noch da. Prüfen Sie sie.",
  copyEmail: "E-Mail kopieren",
  copyEmailOf: { customer: "E-Mail an den Kunden kopieren", accountTeam: "E-Mail an das Account-Team kopieren", assignment: "Assignment-Anfrage kopieren" },
  copy: "Kopieren",
  copySubject: "Betreff kopieren",
  copyRecipients: "Empfänger kopieren",
  subject: "Betreff",
  recipients: "An",
  copiedToPaste: "Der Text ist kopiert. Fügen Sie ihn in eine neue Nachricht ein; Betreff und Empfänger stehen darunter.",
  markSent: "Ich habe sie gesendet",
  copied: "Kopiert.",
  copyByHand: "Kopieren ist hier nicht erlaubt. Markieren Sie den Text, und kopieren Sie ihn selbst.",
  early: (reasons) => `Laut Playbook verfrüht: ${reasons}`,
  notNow: "Das Playbook lässt dies jetzt nicht zu.",
  neededTitle: "Für diese E-Mail nötig",
  neededIntro: "Diese Angaben kommen in der E-Mail vor. Einmal ausfüllen genügt: Sie werden gespeichert.",
  insertNow: "Speichern und E-Mail schreiben",
  fmName: "Ihr Name",
  rfaLink: "Link für eine neue RFA (Request for Assistance)",
  nextActionDate: "Datum der nächsten Aktion",
  customerAddresses: "Adresse des Kunden",
  accountTeamAddresses: "Adresse des Account-Teams",
  assignmentTeamAddress: "Adresse des Assignment-Teams",
  workloads: "Workloads",

  closingSteps: "Abschlussschritte",
  progress: (done, all) => `${done} von ${all} erledigt`,
  variant: "Variante",
  variantName: { enablement: "Aktivierung", migration: "Migration" },
  stepStatus: { done: "Erledigt", ready: "Zu erledigen", waiting: "Wartet", notNeeded: "Nicht nötig" },
  stepTitle: (step, task) =>
    ({
      milestone: "Meilenstein erreicht",
      accountTeamEmail: "Account-Team per E-Mail informiert",
      faqReview: "FAQ durchgesehen",
      discussion: "Abschlussgespräch geführt",
      customerEmail: "Kunde per E-Mail informiert",
      task: `FTOP-Aufgabe ${task} markiert`,
      notes: "FTOP-Notizen aktualisiert",
      nextActionDate: "Datum der nächsten Aktion gesetzt",
      assignmentRequest: "Warteschlange angefordert",
      queueConfirmed: "Tenant steht in der Warteschlange",
      unassign: "Zuweisung zum Tenant aufgehoben",
      serviceStatus: "Dienststatus gesetzt",
    })[step],
  doneOn: (date) => `Erledigt am ${date}`,
  reason: (reason, date) => {
    switch (reason.code) {
      case "workloadsUnknown":
        return "Geben Sie an, um welche Workloads es geht.";
      case "figuresMissing":
        return reason.missing.length === 2 ? "Tragen Sie die Gesamtzahl der Lizenzen und die aktiven Benutzer ein." : reason.missing[0] === "seats" ? "Tragen Sie die Gesamtzahl der Lizenzen ein." : "Tragen Sie die aktiven Benutzer ein.";
      case "milestoneNotReached":
        return `${reason.activeUsers} von ${reason.needed} nötigen aktiven Benutzern${reason.codes.length > 0 ? ` ${bracketedCodes(reason.codes)}` : ""}.`;
      case "workloadsOpen":
        return `Nicht abgeschlossen: ${bracketedCodes(reason.codes)}.`;
      case "accountTeamNotSaid":
        return "Geben Sie an, ob das Account-Team bekannt ist.";
      case "accountTeamUnknown":
        return "Es gibt kein Account-Team, dem man schreiben könnte. Stattdessen wird die FAQ durchgesehen.";
      case "accountTeamNotEmailed":
        return "Dem Account-Team wurde nicht geschrieben.";
      case "faqNotReviewed":
        return "Die FAQ wurde nicht durchgesehen.";
      case "nextStepsMissing":
        return "Tragen Sie die nächsten Schritte ein.";
      case "discussionNotHeld":
        return "Das Abschlussgespräch mit dem Kunden wurde nicht geführt.";
      case "anotherWorkload":
        return `Der Kunde macht mit ${bracketedCodes(reason.codes)} weiter: Führen Sie stattdessen das RFA-Formular vor.`;
      case "rfaNotDemoed":
        return "Das RFA-Formular wurde nicht vorgeführt.";
      case "customerNotEmailed":
        return "Dem Kunden wurde nicht geschrieben.";
      case "taskNotMarked":
        return `Die Aufgabe ${reason.task} ist nicht markiert.`;
      case "regionUnknown":
        return "Die Region ist nicht bekannt.";
      case "queueNotRequested":
        return "Die Warteschlange wurde nicht angefordert.";
      case "queueNotConfirmed":
        return `Es ist nicht bestätigt, dass der Tenant in ${reason.queue} steht.`;
      case "taskMarked":
        return "Die FTOP-Aufgabe ist bereits markiert. Machen Sie zuerst diesen Schritt rückgängig.";
      case "serviceStatusSet":
        return "Der Dienststatus ist bereits gesetzt. Machen Sie zuerst diesen Schritt rückgängig.";
      case "workloadsHaveSteps":
        return `Für ${bracketedCodes(reason.codes)} sind Schritte erfasst. Machen Sie diese zuerst rückgängig.`;
      case "accountTeamEmailed":
        return "Dem Account-Team wurde geschrieben, also ist es bekannt.";
      case "anotherWorkloadNotNamed":
        return "Geben Sie an, mit welchem Workload der Kunde weitermacht.";
      case "noAnotherWorkload":
        return "Es ist nicht erfasst, dass der Kunde mit einem weiteren Workload weitermacht.";
      case "notInMigration":
        return "Das gehört nicht zu einer Migration.";
      case "queueRequested":
        return "Die Warteschlange ist bereits angefordert. Machen Sie zuerst diesen Schritt rückgängig.";
      case "queueConfirmed":
        return "Die Warteschlange ist bereits bestätigt. Machen Sie zuerst diesen Schritt rückgängig.";
      case "unassigned":
        return "Ihre Zuweisung ist bereits aufgehoben. Machen Sie zuerst diesen Schritt rückgängig.";
      case "dateTooEarly":
        return `Das Datum liegt vor dem ${date(reason.earliest)}.`;
      case "nothingToUndo":
        return "Es gibt nichts rückgängig zu machen.";
    }
  },
  totalSeats: "Lizenzen insgesamt",
  activeUsers: "Aktive Benutzer",
  perLynx: "laut LYNX",
  noBlockers: "Der Kunde hat bestätigt, dass der Bereitstellung keine technischen Hindernisse im Weg stehen",
  stillOpen: (code) => `Das Onboarding von ${code} läuft noch`,
  workloadDone: (code) => `${code} ist migriert`,
  accountTeam: "Account-Team",
  accountTeamName: { known: "Bekannt", unknown: "Unbekannt", notManaged: "Konto nicht betreut", unknownAndNotManaged: "Unbekannt und Konto nicht betreut" },
  pleaseSay: "Bitte angeben",
  fillIn: "Bitte ausfüllen.",
  listed: (items) => items.join(", "),
  sentences: (items) => items.join(" "),
  nextSteps: "Nächste Schritte",
  concerns: "Besondere Umstände oder Bedenken",
  markReviewed: "FAQ heute durchgesehen",
  faqDetails: "Bedenken, nächste Schritte, Durchsicht",
  anotherWorkload: "Ist der Kunde bereit für einen weiteren Workload?",
  yes: "Ja",
  no: "Nein",
  whichWorkload: "Welcher Workload?",
  rfaDemoed: "Ich habe das RFA-Formular vorgeführt",
  markHeld: "Gespräch heute geführt",
  markTask: (task) => `Aufgabe ${task} in FTOP markiert`,
  markNotes: "Notizen in FTOP aktualisiert",
  markDate: (date) => `In FTOP auf den ${date} gesetzt`,
  confirmQueue: "Warteschlange bestätigen",
  unassign: "Zuweisung aufheben",
  serviceStatus: "Dienststatus",
  serviceStatusName: { Adoption: "Adoption", Migration: "Migration" },
  undoStep: (step) => `Rückgängig: ${step}`,
  undo: "Rückgängig",

  notesChecklist: "Checkliste für Notizen",
  inputs: "Vor dem Gespräch",
  outputs: "Danach",
  criterion: (id, task) =>
    ({
      I1: "Die Initiative des Kunden ist in FTOP als RFA geführt",
      I2: "Technical Enablement-Notiz: Meilenstein der aktiven Nutzung erreicht oder keine technischen Hindernisse",
      I3: "Account-Team in den FTOP-Kontakten vollständig und aktuell",
      I4: "Engagement Management-Notiz: ATU-Vorlage an das Account-Team gesendet",
      O1: "Engagement Management-Notiz: ATU-Vorlage an das Account-Team gesendet",
      O2: "Engagement Management-Notiz: Account-Team unbekannt oder Konto nicht betreut, FAQ durchgesehen, nächste Schritte",
      O3: "Notiz: Begleitung abgeschlossen oder weitere Workloads, RFA-Formular vorgeführt",
      O4: "Engagement Management-Notiz: Kundenvorlage an den Kunden gesendet, neuester Stand",
      O5: "Datum der nächsten Aktion ist der 31. Dezember des Folgejahres",
      O6: "Engagement Management-Notiz: Assignment-Team angeschrieben, mit angeforderter Warteschlange",
      O7: "Sie sind dem Tenant in FTOP nicht zugewiesen",
      O8: "Engagement Management-Notiz: FAQ durchgesehen, Bedenken und nächste Schritte aufgelistet",
      O9: `Pflichtaufgabe ${task} markiert`,
      O10: "Dienststatus auf Adoption oder Migration gesetzt",
    })[id],
  criterionStatus: { met: "Erfüllt", open: "Offen", notApplicable: "Entfällt" },
  copyTechnicalEnablement: "Technical Enablement-Notiz kopieren",
  copyEngagementManagement: "Engagement Management-Notiz kopieren",
  reviewNotes: "Notizen prüfen",
  noteLanguage: "Sprache der Notizen",

  openClosings: "Offene Abschlüsse",
  closingReport: "Abschlussbericht",
  tenantDirectory: "Tenantverzeichnis",
  settings: "Einstellungen",
  interfaceLanguage: "Sprache dieses Bereichs",
  asOutlook: "Wie in Outlook",
  asTeam: (language) => `Wie Ihr Team: ${language}`,
  partnerDomains: "Domänen Ihres Unternehmens und der Partner",
  partnerDomainsHint: "Nie der Kunde. Durch Semikolon trennen.",
  importDirectory: "Tenants im Tenantverzeichnis importieren",
  saved: "Gespeichert.",
  lookUpDomain: "Domäne nachschlagen",
  lookUpSends: (domain) => `Nur ${domain} wird an den Anmeldedienst von Microsoft gesendet, sonst nichts aus der E-Mail.`,
  lookingUp: "Wird nachgeschlagen…",
  lookUpFound: (domain, tenantId) => `${domain} gehört zum Tenant ${tenantId}.`,
  lookUpNotFound: (domain) => `Microsoft kennt keinen Tenant für ${domain}.`,
  lookUpUnclear: { offline: "Dieser Computer ist offline. Versuchen Sie es später.", noAnswer: "Microsoft hat nicht geantwortet. Versuchen Sie es später.", unclear: "Die Antwort sagt nicht, wem diese Domäne gehört." },
  lookUpBusy: (time) => `Microsoft bittet zu warten. Ab ${time} können Sie erneut fragen.`,
  lookUpUnread: (domain) => `Ihr Verzeichnis ist nicht lesbar, ${domain} steht also vielleicht schon darin. Die Antwort von Microsoft sagt nur, welcher Tenant die Domäne hat; vergleichen Sie sie mit Ihrem Verzeichnis, sobald es wieder lesbar ist.`,
  lookUpSetting: "Unbekannte Domänen bei Microsoft nachschlagen",
  lookUpChoice: { byButton: "Nur mit der Schaltfläche", always: "Immer" },
  setByTeam: "Von Ihrem Team festgelegt.",
  lookUpOff: "Ihr Team hat dies ausgeschaltet.",
  lookUpSent: (domain) => `Nur ${domain} wurde an den Anmeldedienst von Microsoft gesendet, sonst nichts aus der E-Mail.`,
  lookUpSendsOnly: "Aus einer E-Mail wird nur die unbekannte Domäne an den Anmeldedienst von Microsoft gesendet, sonst nichts.",
  lookUpProposed: "Ihr Team schlägt „Immer“ vor. Es gilt, sobald Sie es gewählt haben.",
  addToDirectory: "Zum Verzeichnis hinzufügen",
  cloud: "Cloud",
  cloudName: { gcc: "US-Behörden (GCC)", usGov: "US-Behörden (GCC High oder DoD)", china: "China (21Vianet)" },
  learnt: (domain, tenant) => `${domain} wurde für ${tenant} gelernt.`,
  forgetDomain: (domain) => `${domain} vergessen`,
  domainForgotten: (domain) => `${domain} ist vergessen. Ihre Auswahl für diese Unterhaltung bleibt.`,
  partnersOfTeam: (domains) => `Von Ihrem Team: ${domains}`,
  assignmentTeamOfTeam: (addresses) => `Von Ihrem Team festgelegt: ${addresses}`,
  teamConfigFault: (place) => `Die config.json Ihres Teams hat einen Fehler bei ${place} und wird nicht verwendet. Sagen Sie es dem Betreiber des Add-Ins.`,
  backup: "Sicherung",
  backupHint: "Verzeichnis, Abschlüsse, Ihre Entscheidungen und Einstellungen in einer Datei.",
  saveBackup: "Sicherung speichern",
  restoreBackup: "Sicherung wiederherstellen",
  restoreWarns: "Dies ersetzt alles, was das Add-In auf diesem Computer speichert, durch die Sicherung.",
  restoreNow: "Alles ersetzen",
  restored: (tenants, closings) => `Wiederhergestellt. Tenants: ${tenants}. Abschlüsse: ${closings}.`,
  backupFault: { notBackup: "Diese Datei ist keine Sicherung dieses Add-Ins. Nichts wurde geändert.", broken: "Diese Sicherung ist beschädigt oder unvollständig. Nichts wurde geändert.", newerVersion: "Diese Sicherung stammt von einer neueren Version des Add-Ins. Aktualisieren Sie zuerst das Add-In. Nichts wurde geändert.", storage: "Der Speicher des Browsers hat nicht mitgemacht. Nichts wurde geändert." },
  working: "Einen Moment…",
  deleteEverything: "Alles löschen",
  deleteWarns: "Dies löscht das Verzeichnis, alle Abschlüsse, Ihre Entscheidungen und Einstellungen von diesem Computer. Es lässt sich nicht rückgängig machen: Speichern Sie vorher eine Sicherung.",
  deleteNow: "Jetzt löschen",
  deletedAll: "Alles ist gelöscht.",
  nothingLeaves: "Nichts, was Sie hier eingeben oder öffnen, verlässt diesen Computer, außer einer Domäne, die bei Microsoft nachgeschlagen wird.",
  privacy: "Datenschutz",
  support: "Hilfe",
};

export default de;
