import { REGIONS } from "../../playbook/queues";
import { addressOf, domainOf } from "../directory/directoryCells";
import { isLanguageCode } from "../language/LanguageCode";
import { NO_TEAM_CONFIG, type TeamConfig, type TeamLink } from "./TeamConfig";

/** `where`: the first place that is not as the schema has it, such as "/partnerDomains/0"; "/" is the whole. */
export type TeamConfigRead = { readonly read: true; readonly config: TeamConfig } | { readonly read: false; readonly where: string };

const MOST_DOMAINS = 1_000;
const MOST_LINKS = 10;
const LONGEST_TEXT = 200;
const LONGEST_URL = 2_000;

const KEYS = Object.keys(NO_TEAM_CONFIG) as readonly (keyof TeamConfig)[];

class Wrong extends Error {
  constructor(readonly where: string) {
    super(where);
  }
}

/** A team's config.json as it was parsed, checked as docs/config.schema.json says. One fault, and nothing of it counts: half of a team's rules are not its rules. */
export function readTeamConfig(value: unknown): TeamConfigRead {
  try {
    return { read: true, config: configOf(recordOf(value, "")) };
  } catch (error) {
    if (error instanceof Wrong) return { read: false, where: error.where };
    throw error;
  }
}

function configOf(from: Readonly<Record<string, unknown>>): TeamConfig {
  for (const key of Object.keys(from)) if (key !== "$schema" && !(KEYS as readonly string[]).includes(key)) throw new Wrong(`/${key.slice(0, 40)}`);
  const has = (key: keyof TeamConfig): boolean => from[key] !== undefined;
  return {
    assignmentTeam: has("assignmentTeam") ? addressesOf(recordOf(from["assignmentTeam"], "/assignmentTeam")) : {},
    partnerDomains: has("partnerDomains") ? [...new Set(listOf(from["partnerDomains"], "/partnerDomains", MOST_DOMAINS).map(partnerDomain))] : [],
    rfaLink: has("rfaLink") ? httpsOf(from["rfaLink"], "/rfaLink") : null,
    defaultLanguage: has("defaultLanguage") ? oneOf(isLanguageCode, from["defaultLanguage"], "/defaultLanguage") : null,
    lookUp: has("lookUp") ? lookUpOf(from["lookUp"]) : null,
    links: has("links") ? listOf(from["links"], "/links", MOST_LINKS).map(linkOf) : [],
  };
}

function addressesOf(from: Readonly<Record<string, unknown>>): TeamConfig["assignmentTeam"] {
  return Object.fromEntries(
    Object.entries(from).map(([key, value]) => {
      const region = REGIONS.find((one) => one === key);
      const address = typeof value === "string" ? addressOf(value) : null;
      if (region === undefined || address === null) throw new Wrong(`/assignmentTeam/${key.slice(0, 40)}`);
      return [region, address];
    }),
  );
}

function partnerDomain(value: unknown, at: number): string {
  const cell = typeof value === "string" ? domainOf(value) : null;
  if (cell !== null && "domain" in cell) return cell.domain;
  if (cell !== null && "tenantName" in cell) return cell.tenantName;
  throw new Wrong(`/partnerDomains/${String(at)}`);
}

function linkOf(value: unknown, at: number): TeamLink {
  const where = `/links/${String(at)}`;
  const { text, url, ...more } = recordOf(value, where);
  if (typeof text !== "string" || text.trim() === "" || text.length > LONGEST_TEXT) throw new Wrong(`${where}/text`);
  if (Object.keys(more).length > 0) throw new Wrong(where);
  return { text: text.trim(), url: httpsOf(url, `${where}/url`) };
}

function httpsOf(value: unknown, where: string): string {
  if (typeof value !== "string" || value.length > LONGEST_URL || !/^https:\/\/[^\s<>"/@]+(?:\/[^\s<>"]*)?$/.test(value)) throw new Wrong(where);
  return value;
}

function oneOf<T>(is: (value: unknown) => value is T, value: unknown, where: string): T {
  if (!is(value)) throw new Wrong(where);
  return value;
}

/** Only an FM switches the look-up of every unknown domain on: "always", which files of an earlier version say, proposes it. */
function lookUpOf(value: unknown): TeamConfig["lookUp"] {
  if (value === "always") return "propose";
  return oneOf(isLookUp, value, "/lookUp");
}

const isLookUp = (value: unknown): value is "off" | "byButton" | "propose" => value === "off" || value === "byButton" || value === "propose";

function listOf(value: unknown, where: string, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Wrong(where);
  return value as unknown[];
}

function recordOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Wrong(where === "" ? "/" : where);
  return value as Record<string, unknown>;
}
