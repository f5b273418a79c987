import { bracketedCodes } from "./bracketedCodes";
import type { ReasonMessages } from "./en";

export const de: ReasonMessages = {
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
};

export default de;
