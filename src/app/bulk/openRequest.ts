import { unrecordedTenants, withAttempt, withDoubt, withOutcome, withRecorded, type OpenFailure, type RequestedEmail, type RequestOutcome } from "../../core/bulk/requestRun";
import { recordAction } from "../../core/engagement/recordAction";
import { withoutRequest } from "../../core/engagement/takeBackEmail";
import type { IsoDate } from "../../core/engagement/IsoDate";
import { markOfRequest } from "../../core/send-check/markOf";
import type { KeptMarks } from "../../ports/KeptMarks";
import { MailError, type MailPort } from "../../ports/MailPort";
import { StorageError } from "../../ports/StorageError";
import type { Closings } from "../../ports/Closings";
import { attempt } from "../write/attempt";
import { saveMarkOfForm, type MarkOfForm } from "../write/markOfForm";
import { recentWithKept } from "../write/recentWithKept";
import { readRequests, type PreparedRequest, type RequestFacts, type RequestStores } from "./readRequests";

/** What came of one request. */
export type RequestResult =
  | {
      readonly state: "opened";
      /** The mark that the mailbox did not take, as it is kept for the pane beside the form (ports/KeptMarks); null: it did. */
      readonly keptMark: string | null;
      readonly notRecorded: readonly string[];
    }
  /** Outlook gave no answer in time: the FM says whether the form is there. */
  | { readonly state: "unsure" }
  | { readonly state: "failed"; readonly failure: OpenFailure }
  /** What is stored of its tenants is not what the FM saw, or another pane asks for one of them: nothing was opened. */
  | { readonly state: "changed" };

/**
 * Opens one request as a new message, and records in each closing what was asked for once its form has opened.
 *
 * No tenant is asked for twice: the request is composed anew from what is stored now and must be the very one the FM saw;
 * its tenants are held in the run before the form opens, and stay held until it is known whether it did.
 *
 * @param chosen  keys of all tenants that are to be asked for
 */
export async function openRequest(seen: PreparedRequest, chosen: readonly string[], stores: RequestStores & { readonly keptMarks: KeptMarks }, mail: MailPort, facts: RequestFacts): Promise<RequestResult> {
  const request = await claim(seen, chosen, stores, facts);
  if (request === null) return { state: "changed" };
  const settle = (outcome: RequestOutcome): Promise<unknown> => stores.requestRuns.update((run) => withOutcome(run, request.tenantKeys, outcome));

  // Begun first: the page may end as soon as the form takes its place.
  const mark = tellCheck(request, stores.keptMarks, mail, facts);
  const opened = await attempt(mail.openNewMessage({ to: [request.to], subject: request.email.subject, html: request.email.html }));
  if (opened instanceof MailError) {
    await mark.saved();
    if (opened.code === "timeout") return { state: "unsure" };
    mark.forget();
    await settle({ state: "failed", failure: opened.code });
    return { state: "failed", failure: opened.code };
  }
  const notRecorded = await recordRequest(request, request.to, facts.today, stores.closings);
  await settle({ state: "opened", notRecorded });
  return { state: "opened", keptMark: (await mark.saved()) ? null : mark.mark, notRecorded };
}

/**
 * Holds the tenants of a request that is about to be copied, where Outlook opens none; settleRequest says what became of it. The check
 * before sending is told of it, as of one that is opened: the FM pastes it into a message. Nobody waits for that; a phone has no such check.
 *
 * @returns false where what is stored is not what the FM saw: nothing should be sent
 */
export async function holdRequest(seen: PreparedRequest, chosen: readonly string[], stores: RequestStores & { readonly keptMarks: KeptMarks }, mail: MailPort, facts: RequestFacts): Promise<boolean> {
  const request = await claim(seen, chosen, stores, facts);
  if (request !== null && mail.abilities().isPhone !== true) tellCheck(request, stores.keptMarks, mail, facts);
  return request !== null;
}

function tellCheck(request: PreparedRequest, keptMarks: KeptMarks, mail: MailPort, { settings }: RequestFacts): MarkOfForm {
  return saveMarkOfForm(mail, markOfRequest(request, request.asked, settings), keptMarks, recentWithKept(keptMarks));
}

/**
 * Settles what is known by now: where every tenant's closing has the request, its email was opened; and a closing that could not be
 * changed holds its tenant no more once it has the request, or is gone with its tenant.
 */
export async function resumeRun({ closings, directory, requestRuns }: RequestStores): Promise<void> {
  const run = await requestRuns.load();
  for (const email of run.emails.filter(({ state }) => state === "opening")) {
    const records = await Promise.all(email.tenantKeys.map((key) => closings.get(key).catch(storageFault)));
    if (records.every((closing) => closing?.queueRequested?.queue === email.queue)) {
      await requestRuns.update((stored) => withOutcome(stored, email.tenantKeys, { state: "opened", notRecorded: [] }));
    }
  }
  const isSettled = async (key: string): Promise<boolean> => {
    try {
      const closing = await closings.get(key);
      if (closing !== null) return closing.queueRequested !== null;
      return (await directory.get(key)) === null && directory.isPartial?.() !== true;
    } catch (error) {
      storageFault(error);
      return false;
    }
  };
  const unrecorded = await Promise.all(unrecordedTenants(run).map(async (key) => ({ key, settled: await isSettled(key) })));
  const settled = unrecorded.flatMap((one) => (one.settled ? [one.key] : []));
  if (settled.length > 0) await requestRuns.update((stored) => withRecorded(stored, settled));
}

/**
 * What the FM says of a request of which nobody else knows: whether its form opened, or its copy was sent. One that did not is
 * taken out of the closings again, as far as they hold it.
 */
export async function settleRequest(email: RequestedEmail, opened: boolean, to: string | null, stores: RequestStores, today: IsoDate): Promise<void> {
  const outcome: RequestOutcome = opened
    ? { state: "opened", notRecorded: await recordRequest(email, to, email.on, stores.closings) }
    : { state: "notOpened", stillAsked: await takeBackRequest(email, today, stores.closings) };
  await stores.requestRuns.update((run) => withOutcome(run, email.tenantKeys, outcome));
}

/** Outlook said that a request's form opened, and the FM says that it did not: as if it had not been tried. */
export async function denyRequest(email: RequestedEmail, stores: RequestStores, today: IsoDate): Promise<void> {
  // Held meanwhile: another pane must not ask for a tenant whose closing is changed here.
  await stores.requestRuns.update((run) => withDoubt(run, email.tenantKeys));
  await settleRequest(email, false, null, stores, today);
}

/** The request as it is composed now, held in the run; null where it is not the one that was seen, or a tenant is held already. */
async function claim(seen: PreparedRequest, chosen: readonly string[], stores: RequestStores, facts: RequestFacts): Promise<PreparedRequest | null> {
  const now = await readRequests(chosen, stores, facts);
  if (now.state !== "ready") return null;
  const same = now.requests.find(({ email, to }) => to === seen.to && email.subject === seen.email.subject && email.html === seen.email.html);
  if (same === undefined) return null;
  const planned = now.requests.flatMap(({ tenantKeys }) => tenantKeys);
  const run = await stores.requestRuns.update((stored) => withAttempt(stored, planned, { queue: same.queue, tenantKeys: same.tenantKeys, on: facts.today }));
  return run === null ? null : same;
}

/**
 * Puts the request into the closing of each of its tenants, side by side, for the page may end soon.
 *
 * @returns the tenants whose closing did not take it
 */
async function recordRequest({ queue, tenantKeys }: Pick<RequestedEmail, "queue" | "tenantKeys">, to: string | null, on: IsoDate, closings: Closings): Promise<readonly string[]> {
  const isRecorded = await Promise.all(
    tenantKeys.map(async (key) => {
      let refused = false;
      const standing = await closings.update(key, (stored) => {
        // Recorded by another pane, or before the page ended.
        if (stored === null || stored.queueRequested !== null) return null;
        const result = recordAction(stored, { type: "requestQueue", queue, on, written: { to: to === null ? [] : [to], language: "en" } }, on);
        refused = !result.ok;
        return result.ok ? result.closing : null;
      }).catch(storageFault);
      return standing !== null && !refused;
    }),
  );
  return tenantKeys.filter((_, at) => isRecorded[at] !== true);
}

/** @returns the tenants whose closing still has the request: what follows rests on it, or the closing cannot be changed */
async function takeBackRequest(email: RequestedEmail, today: IsoDate, closings: Closings): Promise<readonly string[]> {
  const stays = await Promise.all(
    email.tenantKeys.map(async (key) => {
      let unread = false;
      const standing = await closings.update(key, (stored) => stored && withoutRequest(stored, email, today)).catch((error: unknown) => {
        unread = true;
        return storageFault(error);
      });
      return unread || (standing?.queueRequested?.queue === email.queue && standing.queueRequested.on === email.on);
    }),
  );
  return email.tenantKeys.filter((_, at) => stays[at]);
}

function storageFault(error: unknown): null {
  if (error instanceof StorageError) return null;
  throw error;
}
