// Writes src/playbook/countries.ts and src/playbook/countryNames.ts from the package i18n-iso-countries and the decisions below.
// Run it after an update of the package, with the day of the update: node scripts/countries.mjs 2026-11-22
// It stops where a country of the package has no decision, or more than one.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(require.resolve("i18n-iso-countries/package.json"), "utf8"));
const codes = require("i18n-iso-countries/codes.json");
const english = require("i18n-iso-countries/langs/en.json").countries;

const date = process.argv[2];
if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? "")) throw new Error("Usage: node scripts/countries.mjs YYYY-MM-DD");

/** The rule: issue "From the open email to the three closure emails", "Region to queue". A territory follows geography, not its flag. */
const DECISIONS = {
  Americas: [
    ["North and South America", "AR BO BR BZ CA CL CO CR EC GT GY HN MX NI PA PE PY SR SV US UY VE"],
    ["The Caribbean, with the territories there of France, the Netherlands, the United Kingdom and the United States", "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI"],
    ["Overseas territories off or on the American continent: Bermuda, Falkland Islands, French Guiana, Saint Pierre and Miquelon", "BM FK GF PM"],
    ["Greenland: North America by geography (UN M49: Northern America), though Danish", "GL"],
  ],
  EMEA: [
    ["Europe", "AD AL AT AX BA BE BG CH CY CZ DE DK ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LU MC ME MK MT NL NO PL PT RO RS SE SI SK SM VA XK"],
    ["Svalbard and Jan Mayen: inhabited, Norwegian, in Europe", "SJ"],
    ["Africa, with the islands around it", "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW"],
    ["Overseas territories off Africa: Mayotte, Réunion, Saint Helena", "RE SH YT"],
    ["The Middle East, with Turkey and Israel", "AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE"],
    ["Russia and the other post-Soviet states, with Central Asia", "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ"],
    ["Pakistan and Afghanistan: named by the rule", "AF PK"],
  ],
  APJ: [
    ["The rest of Asia", "BD BN BT CN HK ID IN JP KH KP KR LA LK MM MN MO MV MY NP PH SG TH TL TW VN"],
    ["Oceania", "AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS"],
    ["Overseas territories in Oceania and off Asia, of Australia, France, New Zealand, the United Kingdom and the United States", "AS CC CK CX GU MP NC NF NU PF PN TK WF"],
  ],
  ask: [
    ["Antarctica", "AQ"],
    ["Uninhabited islands towards Antarctica", "BV GS HM TF"],
    ["A military base without inhabitants, between Africa and Asia", "IO"],
    ["Uninhabited islands in two oceans, the Pacific and the Caribbean", "UM"],
  ],
};

/** Names people and exports write that the package does not have: of Microsoft's own lists, of ISO 3166-1, and older ones. */
const ALIASES = {
  BN: ["Brunei"],
  BO: ["Bolivia, Plurinational State of"],
  BQ: ["Bonaire", "Caribbean Netherlands", "Bonaire, Sint Eustatius"],
  CC: ["Cocos Islands", "Keeling Islands"],
  CD: ["Congo (DRC)", "DR Congo", "DRC", "Congo, Dem. Rep.", "Congo Kinshasa"],
  CG: ["Congo Brazzaville"],
  CN: ["Mainland China", "PRC"],
  CV: ["Cabo Verde"],
  CZ: ["Czech Rep."],
  FK: ["Falkland Islands"],
  FM: ["Micronesia"],
  GB: ["U.K.", "United Kingdom of Great Britain and Northern Ireland", "Britain", "England", "Scotland", "Wales", "Northern Ireland"],
  HK: ["Hong Kong SAR", "Hong Kong S.A.R.", "Hong Kong SAR China", "Hong Kong China"],
  IE: ["Republic of Ireland"],
  // Microsoft's market lists say Korea and mean the South; it does not sell in the North.
  KR: ["Korea", "Korea South", "Republic of South Korea"],
  KP: ["Korea North", "Korea, Democratic People's Republic of", "DPRK"],
  LA: ["Laos", "Lao PDR"],
  MD: ["Moldova"],
  MK: ["Macedonia", "Macedonia, FYRO", "FYROM"],
  MM: ["Burma"],
  MO: ["Macau", "Macao SAR", "Macau SAR", "Macao SAR China"],
  NL: ["Holland"],
  PS: ["Palestinian Authority", "Palestinian Territories", "Palestinian Territory, Occupied"],
  RE: ["La Réunion"],
  SH: ["Saint Helena, Ascension and Tristan da Cunha"],
  SJ: ["Svalbard"],
  SK: ["Slovak Republic"],
  SX: ["Sint Maarten"],
  MF: ["Saint Martin"],
  SY: ["Syria"],
  SZ: ["Swaziland"],
  TL: ["East Timor"],
  TR: ["Turkiye"],
  TW: ["Taiwan, China"],
  UM: ["U.S. Outlying Islands"],
  VA: ["Vatican", "Vatican City", "Holy See"],
  VE: ["Venezuela, Bolivarian Republic of"],
  VN: ["Viet Nam"],
};

const known = codes.map(([alpha2]) => alpha2).sort();
const decided = Object.values(DECISIONS).flatMap((groups) => groups.flatMap(([, list]) => list.split(" "))).sort();
const doubled = decided.filter((code, index) => code === decided[index - 1]);
const missing = known.filter((code) => !decided.includes(code));
const unknown = decided.filter((code) => !known.includes(code));
if (doubled.length + missing.length + unknown.length > 0) throw new Error(`Twice: ${doubled}. Undecided: ${missing}. Not in ISO 3166-1: ${unknown}.`);

const header = (what) => `// Written by scripts/countries.mjs; change that, not this.
// Source: i18n-iso-countries ${version} (MIT), ISO 3166-1 with XK (Kosovo), ${known.length} countries and territories, as of ${date}.
// ${what}
`;

const regionRows = Object.entries(DECISIONS)
  .map(([region, groups]) => `  ${region}: [\n${groups.map(([reason, list]) => `    // ${reason}.\n    "${list}",`).join("\n")}\n  ],`)
  .join("\n");

writeFileSync(
  new URL("../src/playbook/countries.ts", import.meta.url),
  `${header("Names stand in countryNames.ts, so that the first script of the pane does not carry them.")}import type { Region } from "./queues";

const CODES: Readonly<Record<Region | "ask", readonly string[]>> = {
${regionRows}
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
`,
);

const nameRows = codes
  .map(([alpha2, alpha3]) => [alpha2, alpha3, ...[english[alpha2]].flat(), ...(ALIASES[alpha2] ?? [])].join("|"))
  .sort()
  .map((row) => `  ${JSON.stringify(row)},`);

writeFileSync(
  new URL("../src/playbook/countryNames.ts", import.meta.url),
  `${header("A row: alpha-2 | alpha-3 | English names, official, common and older.")}
const ROWS: readonly string[] = [
${nameRows.join("\n")}
];

// No country's name is longer; a cell that is holds something else.
const LONGEST_NAME = 80;

/** By code, in capitals, and by a name's key, in small letters. null: a name of two countries. */
let codeByKey: Map<string, string | null> | null = null;

/** A name's words without case, accents, punctuation and order: "Korea, Republic of" is "Republic of Korea". */
function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\\p{M}.'’]/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .split(/[^\\p{L}\\p{N}]+/u)
    .map((word) => (word === "st" ? "saint" : word))
    .filter((word) => word !== "" && word !== "the" && word !== "of" && word !== "and")
    .sort()
    .join(" ");
}

function readRows(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const row of ROWS) {
    const [code = "", alpha3 = "", ...names] = row.split("|");
    for (const key of [code, alpha3, ...names.map(nameKey)]) {
      const other = found.get(key);
      found.set(key, other === undefined || other === code ? code : null);
    }
  }
  return found;
}

/**
 * The country that a directory's cell names: ISO 3166-1 alpha-2 or alpha-3, or an English name, official, common or older.
 * Case, accents, punctuation and the order of words do not matter. A name of two countries ("Congo") names none.
 *
 * @returns alpha-2, upper-case; null for what is no country's name
 */
export function countryCode(nameOrCode: string): string | null {
  if (nameOrCode.length > LONGEST_NAME) return null;
  codeByKey ??= readRows();
  return codeByKey.get(nameOrCode.trim().toUpperCase()) ?? codeByKey.get(nameKey(nameOrCode)) ?? null;
}
`,
);
