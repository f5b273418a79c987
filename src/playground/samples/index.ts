import accountTeamContoso from "./mails/account-team-contoso.eml";
import accountTeamFabrikam from "./mails/account-team-fabrikam.eml";
import accountTeamWingtip from "./mails/account-team-wingtip.eml";
import adatumEncerramento from "./mails/adatum-encerramento.eml";
import adatumResposta from "./mails/adatum-resposta.eml";
import assignmentFabrikam from "./mails/assignment-fabrikam.eml";
import assignmentReply from "./mails/assignment-reply.eml";
import contosoThread from "./mails/contoso-thread.eml";
import contosoWrapUp from "./mails/contoso-wrap-up.eml";
import fabrikamAbschluss from "./mails/fabrikam-abschluss.eml";
import fabrikamRueckfrage from "./mails/fabrikam-rueckfrage.eml";
import forwardAlpine from "./mails/forward-alpine.eml";
import fourthCoffeePlain from "./mails/fourth-coffee-plain.eml";
import hostileMarkup from "./mails/hostile-markup.eml";
import internalVacation from "./mails/internal-vacation.eml";
import litwareWancheng from "./mails/litware-wancheng.eml";
import lookAlikeInvoice from "./mails/look-alike-invoice.eml";
import newsletter from "./mails/newsletter.eml";
import northwindCierre from "./mails/northwind-cierre.eml";
import prosewareReady from "./mails/proseware-ready.eml";
import tailspinAvance from "./mails/tailspin-avance.eml";
import treyResearchJis from "./mails/trey-research-jis.eml";
import twoCustomers from "./mails/two-customers.eml";
import unknownBlueYonder from "./mails/unknown-blue-yonder.eml";
import unknownCityPower from "./mails/unknown-city-power.eml";
import unknownFineArt from "./mails/unknown-fine-art.eml";
import unknownHumongous from "./mails/unknown-humongous.eml";
import unknownMargiesTravel from "./mails/unknown-margies-travel.eml";
import unknownWideWorld from "./mails/unknown-wide-world.eml";
import wingtipKanryo from "./mails/wingtip-kanryo.eml";
import woodgroveFigures from "./mails/woodgrove-figures.eml";
import appointmentWoodgrove from "./mails/appointment-woodgrove.eml";
import encryptedFabrikam from "./mails/encrypted-fabrikam.eml";
import meetingContoso from "./mails/meeting-contoso.eml";
import restrictedNorthwind from "./mails/restricted-northwind.eml";
import sharedAdatum from "./mails/shared-adatum.eml";
import undeliverable from "./mails/undeliverable.eml";
import directory from "./directory.csv";

export interface SampleMail {
  /** The file's name without .eml: what ?mail= asks for. */
  readonly id: string;
  /** The file, ASCII alone, whatever charset it is written in. */
  readonly eml: string;
  readonly unread: boolean;
  /** An entry of the calendar, or a mail in a shared mailbox: no file says so of itself. */
  readonly as?: "appointment" | "shared";
}

const OPENED = new Date().toUTCString().replace("GMT", "+0000");

/**
 * A mail that comes as the page is opened: those that answer what is written in the playground, for an older one is no answer to
 * that, and the one that stands first.
 */
const justNow = (eml: string): string => eml.replace(/^Date: .*$/m, `Date: ${OPENED}`);

/** The mailbox of the playground. Its companies are fictional. */
export const sampleMails: readonly SampleMail[] = [
  { id: "contoso-wrap-up", eml: justNow(contosoWrapUp), unread: true },
  { id: "two-customers", eml: twoCustomers, unread: true },
  { id: "fabrikam-abschluss", eml: fabrikamAbschluss, unread: true },
  { id: "assignment-fabrikam", eml: justNow(assignmentFabrikam), unread: true },
  { id: "account-team-contoso", eml: accountTeamContoso, unread: true },
  { id: "wingtip-kanryo", eml: wingtipKanryo, unread: true },
  { id: "adatum-encerramento", eml: adatumEncerramento, unread: false },
  { id: "northwind-cierre", eml: northwindCierre, unread: false },
  { id: "account-team-fabrikam", eml: justNow(accountTeamFabrikam), unread: true },
  { id: "litware-wancheng", eml: litwareWancheng, unread: false },
  { id: "assignment-reply", eml: assignmentReply, unread: true },
  { id: "look-alike-invoice", eml: lookAlikeInvoice, unread: true },
  { id: "woodgrove-figures", eml: woodgroveFigures, unread: false },
  { id: "forward-alpine", eml: forwardAlpine, unread: false },
  { id: "fourth-coffee-plain", eml: fourthCoffeePlain, unread: false },
  { id: "contoso-thread", eml: contosoThread, unread: false },
  { id: "account-team-wingtip", eml: accountTeamWingtip, unread: false },
  { id: "hostile-markup", eml: hostileMarkup, unread: false },
  { id: "tailspin-avance", eml: tailspinAvance, unread: false },
  { id: "unknown-margies-travel", eml: unknownMargiesTravel, unread: false },
  { id: "unknown-blue-yonder", eml: unknownBlueYonder, unread: false },
  { id: "unknown-city-power", eml: unknownCityPower, unread: false },
  { id: "unknown-wide-world", eml: unknownWideWorld, unread: false },
  { id: "unknown-humongous", eml: unknownHumongous, unread: false },
  { id: "unknown-fine-art", eml: unknownFineArt, unread: false },
  { id: "fabrikam-rueckfrage", eml: fabrikamRueckfrage, unread: false },
  { id: "trey-research-jis", eml: treyResearchJis, unread: false },
  { id: "proseware-ready", eml: prosewareReady, unread: false },
  { id: "newsletter", eml: newsletter, unread: false },
  { id: "internal-vacation", eml: internalVacation, unread: false },
  { id: "appointment-woodgrove", eml: appointmentWoodgrove, unread: false, as: "appointment" },
  { id: "encrypted-fabrikam", eml: encryptedFabrikam, unread: false },
  { id: "meeting-contoso", eml: meetingContoso, unread: false },
  { id: "restricted-northwind", eml: restrictedNorthwind, unread: false },
  { id: "shared-adatum", eml: sharedAdatum, unread: false, as: "shared" },
  { id: "undeliverable", eml: undeliverable, unread: false },
  { id: "adatum-resposta", eml: adatumResposta, unread: false },
];

/** The tenants known there, as an FTOP export; columns as the evaluation's directory.csv has them. */
export const sampleDirectoryCsv: string = directory;
