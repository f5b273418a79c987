import { QUEUES, REGIONS, type Queue } from "../../playbook/queues";
import type { IsoDate } from "../engagement/IsoDate";

/** Why the form of a request did not open; what gave no answer in time is none of them, for it may have opened. */
export const OPEN_FAILURES = ["failed", "refused", "itemChanged", "unsupported"] as const;
export type OpenFailure = (typeof OPEN_FAILURES)[number];

/** What came of one email of a run. */
export interface RequestedEmail {
  readonly queue: Queue;
  readonly tenantKeys: readonly string[];
  readonly on: IsoDate;
  /** "opening" from before its form opens until it is known whether it did: after a crash or without an answer only the FM knows. */
  readonly state: "opening" | "opened" | "failed";
  /** Filled with "failed" alone. */
  readonly failure: OpenFailure | null;
  /** Tenants that are asked for and whose closing could not be changed. */
  readonly notRecorded: readonly string[];
}

/** The requests of the tenants that were chosen together, kept until the FM puts them away. */
export interface RequestRun {
  /** Every tenant that was to be asked for; none without an email, for only an email shows the FM that there is a run. */
  readonly planned: readonly string[];
  readonly emails: readonly RequestedEmail[];
}

export const NO_RUN: RequestRun = { planned: [], emails: [] };

/** Tenants that may have been asked for, though their closings do not say so: none of them may stand in another email. */
export function heldTenants(run: RequestRun): ReadonlySet<string> {
  return new Set(run.emails.flatMap(({ state, tenantKeys, notRecorded }) => (state === "opening" ? tenantKeys : notRecorded)));
}

/** Tenants of the run that no email is known to have asked for. */
export function leftOfRun(run: RequestRun): readonly string[] {
  const asked = new Set(run.emails.flatMap(({ state, tenantKeys }) => (state === "opened" ? tenantKeys : [])));
  return run.planned.filter((key) => !asked.has(key));
}

/**
 * The run with an email that is about to be opened. An earlier try that failed gives its place to it; a run of which nothing
 * is left begins anew.
 *
 * @param planned  every tenant that is to be asked for together with it
 * @returns null where one of its tenants may have been asked for: nothing may be opened
 */
export function withAttempt(run: RequestRun, planned: readonly string[], email: Pick<RequestedEmail, "queue" | "tenantKeys" | "on">): RequestRun | null {
  const held = heldTenants(run);
  if (email.tenantKeys.some((key) => held.has(key))) return null;
  const goesOn = leftOfRun(run).length > 0 || held.size > 0;
  const before = goesOn ? run : NO_RUN;
  const again = new Set(email.tenantKeys);
  const others = before.emails.filter(({ state, tenantKeys }) => state !== "failed" || !tenantKeys.some((key) => again.has(key)));
  const asked = others.flatMap(({ tenantKeys }) => tenantKeys);
  return {
    planned: [...new Set([...asked, ...planned, ...email.tenantKeys])],
    emails: [...others, { ...email, state: "opening", failure: null, notRecorded: [] }],
  };
}

/** What became of an email that was being opened; nothing of any other is changed. */
export type RequestOutcome =
  | { readonly state: "opened"; readonly notRecorded: readonly string[] }
  | { readonly state: "failed"; readonly failure: OpenFailure }
  /** It did not open, as the FM says: as if it had not been tried. Tenants whose closing cannot be without it stay asked for. */
  | { readonly state: "notOpened"; readonly stillAsked: readonly string[] };

/** The run with what became of an email. Where that was its last one and did not open, there is no run: its tenants are the FM's to choose again. */
export function withOutcome(run: RequestRun, tenantKeys: readonly string[], outcome: RequestOutcome): RequestRun {
  const isMeant = isEmail("opening", tenantKeys);
  if (outcome.state === "notOpened") {
    const { stillAsked } = outcome;
    const emails = run.emails.flatMap((email) => (!isMeant(email) ? [email] : stillAsked.length === 0 ? [] : [{ ...email, tenantKeys: stillAsked, state: "opened" as const }]));
    return emails.length === 0 ? NO_RUN : { ...run, emails };
  }
  const change = outcome.state === "opened" ? { state: outcome.state, notRecorded: outcome.notRecorded } : { state: outcome.state, failure: outcome.failure };
  return { ...run, emails: run.emails.map((email) => (isMeant(email) ? { ...email, ...change } : email)) };
}

/** Tenants that are asked for and whose closing did not take it. */
export function unrecordedTenants(run: RequestRun): readonly string[] {
  return run.emails.flatMap(({ notRecorded }) => notRecorded);
}

/** The run once the closings of these tenants have the request after all, as the FM marked it there, or are not there to have it. */
export function withRecorded(run: RequestRun, tenantKeys: readonly string[]): RequestRun {
  const settled = new Set(tenantKeys);
  return { ...run, emails: run.emails.map((email) => ({ ...email, notRecorded: email.notRecorded.filter((key) => !settled.has(key)) })) };
}

/** The run in which an email that counted as opened is in doubt again: its tenants are held until it is known what became of it. */
export function withDoubt(run: RequestRun, tenantKeys: readonly string[]): RequestRun {
  const isMeant = isEmail("opened", tenantKeys);
  return { ...run, emails: run.emails.map((email) => (isMeant(email) ? { ...email, state: "opening", notRecorded: [] } : email)) };
}

const isEmail = (state: RequestedEmail["state"], tenantKeys: readonly string[]) => (email: RequestedEmail): boolean =>
  email.state === state && email.tenantKeys.join("\n") === tenantKeys.join("\n");

/** The run that a stored value holds; one that cannot be read is none, for the closings themselves say who was asked for. */
export function readRun(value: unknown): RequestRun {
  if (typeof value !== "object" || value === null) return NO_RUN;
  const { planned, emails } = value as Partial<Record<keyof RequestRun, unknown>>;
  if (!isTexts(planned) || !Array.isArray(emails) || emails.length === 0) return NO_RUN;
  const read = emails.map(readEmail);
  return read.every((email) => email !== null) ? { planned, emails: read } : NO_RUN;
}

function readEmail(value: unknown): RequestedEmail | null {
  if (typeof value !== "object" || value === null) return null;
  const { queue, tenantKeys, on, state, failure, notRecorded } = value as Partial<Record<keyof RequestedEmail, unknown>>;
  const known = REGIONS.map((region) => QUEUES[region]).find((one) => one === queue);
  const reason = OPEN_FAILURES.find((one) => one === failure) ?? null;
  if (known === undefined || !isTexts(tenantKeys) || tenantKeys.length === 0 || typeof on !== "string" || !isTexts(notRecorded)) return null;
  if (state !== "opening" && state !== "opened" && state !== "failed") return null;
  return (state === "failed") === (reason !== null) ? { queue: known, tenantKeys, on, state, failure: reason, notRecorded } : null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "");
}
