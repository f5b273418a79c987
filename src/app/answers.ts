import { addressOf, tenantIdOf, wholeNumberOf } from "../core/directory/directoryCells";
import { asciiHost, tenantNameOf } from "../core/tenant/domainName";
import type { Region } from "../playbook/queues";
import { REGIONS } from "../playbook/queues";
import type { WorkloadCode } from "../playbook/workloads";
import type { Needed } from "./prepareEmail";

/** What the FM answered to what an email needed; only what was asked and is well-formed. */
export interface Answers {
  readonly customerName?: string;
  readonly tenantId?: string;
  readonly tenantName?: string;
  readonly workloads?: readonly WorkloadCode[];
  readonly seats?: number;
  readonly activeUsers?: number;
  readonly region?: Region;
  readonly fmName?: string;
  readonly rfaLink?: string;
  readonly customerAddresses?: readonly string[];
  readonly accountTeamAddresses?: readonly string[];
  readonly assignmentTeamAddress?: string;
}

export function readTenantName(text: string): string | null {
  const host = asciiHost(text);
  return host === null || tenantNameOf(host) !== host ? null : host;
}

/** Addresses separated by semicolons, commas or line breaks; null as soon as one is none. */
export function readAddresses(text: string): readonly string[] | null {
  const parts = text.split(/[;,\n]+/).filter((part) => part.trim() !== "").map((part) => addressOf(part.trim()));
  const addresses = parts.filter((part): part is string => part !== null);
  return addresses.length > 0 && addresses.length === parts.length ? [...new Set(addresses)] : null;
}

/** A whole number of at least so much, with any grouping that people paste, full-width digits too; null for anything else. */
export function readWhole(text: string, least: number): number | null {
  const value = wholeNumberOf(text.normalize("NFKC").trim());
  return value !== null && value >= least ? value : null;
}

const readText = (text: string): string | null => text.replace(/\s+/g, " ").trim() || null;
const readLink = (text: string): string | null => (/^https:\/\/[^\s<>"]+$/.test(text.trim()) ? text.trim() : null);
const readRegion = (text: string): Region | null => REGIONS.find((region) => region === text) ?? null;

const READERS: { readonly [name in Needed]?: { readonly field: keyof Answers; readonly read: (text: string) => Answers[keyof Answers] | null } } = {
  customerName: { field: "customerName", read: readText },
  tenantId: { field: "tenantId", read: (text) => tenantIdOf(text.trim()) },
  tenantName: { field: "tenantName", read: readTenantName },
  seats: { field: "seats", read: (text) => readWhole(text, 1) },
  activeUsers: { field: "activeUsers", read: (text) => readWhole(text, 0) },
  queue: { field: "region", read: readRegion },
  fmName: { field: "fmName", read: readText },
  rfaLink: { field: "rfaLink", read: readLink },
  customerAddresses: { field: "customerAddresses", read: readAddresses },
  accountTeamAddresses: { field: "accountTeamAddresses", read: readAddresses },
  assignmentTeamAddress: { field: "assignmentTeamAddress", read: (text) => addressOf(text.trim()) },
};

/** Reads what was typed for each thing needed, and names what is not well-formed. */
export function readAnswers(needed: readonly Needed[], typed: Partial<Record<Needed, string>>, workloads: readonly WorkloadCode[]): { readonly answers: Answers; readonly wrong: readonly Needed[] } {
  const answers: Record<string, unknown> = {};
  const wrong: Needed[] = [];
  for (const name of needed) {
    if (name === "workloads") {
      if (workloads.length === 0) wrong.push(name);
      else answers["workloads"] = workloads;
      continue;
    }
    const reader = READERS[name];
    const value = reader?.read(typed[name] ?? "") ?? null;
    if (!reader || value === null) wrong.push(name);
    else answers[reader.field] = value;
  }
  return { answers: answers as Answers, wrong };
}
