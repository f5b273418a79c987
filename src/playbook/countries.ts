// Written by scripts/countries.mjs; change that, not this.
// Source: i18n-iso-countries 7.14.0 (MIT), ISO 3166-1 with XK (Kosovo), 250 countries and territories, as of 2026-11-22.
// Names stand in countryNames.ts, so that the first script of the pane does not carry them.
import type { Region } from "./queues";

const CODES: Readonly<Record<Region | "ask", readonly string[]>> = {
  Americas: [
    // North and South America.
    "AR BO BR BZ CA CL CO CR EC GT GY HN MX NI PA PE PY SR SV US UY VE",
    // The Caribbean, with the territories there of France, the Netherlands, the United Kingdom and the United States.
    "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
    // Overseas territories off or on the American continent: Bermuda, Falkland Islands, French Guiana, Saint Pierre and Miquelon.
    "BM FK GF PM",
    // Greenland: North America by geography (UN M49: Northern America), though Danish.
    "GL",
  ],
  EMEA: [
    // Europe.
    "AD AL AT AX BA BE BG CH CY CZ DE DK ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LU MC ME MK MT NL NO PL PT RO RS SE SI SK SM VA XK",
    // Svalbard and Jan Mayen: inhabited, Norwegian, in Europe.
    "SJ",
    // Africa, with the islands around it.
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
    // Overseas territories off Africa: Mayotte, Réunion, Saint Helena.
    "RE SH YT",
    // The Middle East, with Turkey and Israel.
    "AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE",
    // Russia and the other post-Soviet states, with Central Asia.
    "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ",
    // Pakistan and Afghanistan: named by the rule.
    "AF PK",
  ],
  APJ: [
    // The rest of Asia.
    "BD BN BT CN HK ID IN JP KH KP KR LA LK MM MN MO MV MY NP PH SG TH TL TW VN",
    // Oceania.
    "AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS",
    // Overseas territories in Oceania and off Asia, of Australia, France, New Zealand, the United Kingdom and the United States.
    "AS CC CK CX GU MP NC NF NU PF PN TK WF",
  ],
  ask: [
    // Antarctica.
    "AQ",
    // Uninhabited islands towards Antarctica.
    "BV GS HM TF",
    // A military base without inhabitants, between Africa and Asia.
    "IO",
    // Uninhabited islands in two oceans, the Pacific and the Caribbean.
    "UM",
  ],
};

const codesOf = (region: Region | "ask"): readonly string[] => CODES[region].flatMap((row) => row.split(" "));

/**
 * The sales region of a country; null where the rule says to ask (Antarctica and uninhabited islands) or the code is none.
 *
 * The Americas and the Caribbean: Americas. Europe, Africa, the Middle East, Turkey, Israel, the post-Soviet states, Pakistan
 * and Afghanistan: EMEA. The rest of Asia, and Oceania: APJ. Source: issue 2, "Region to queue".
 *
 * @param alpha2  ISO 3166-1 alpha-2, upper-case
 */
export function regionOfCountry(alpha2: string): Region | null {
  if (codesOf("Americas").includes(alpha2)) return "Americas";
  if (codesOf("EMEA").includes(alpha2)) return "EMEA";
  return codesOf("APJ").includes(alpha2) ? "APJ" : null;
}

/** Every country of the table, those without a region too: ISO 3166-1 alpha-2. */
export function countryCodes(): readonly string[] {
  return [...codesOf("Americas"), ...codesOf("EMEA"), ...codesOf("APJ"), ...codesOf("ask")];
}
