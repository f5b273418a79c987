import { useCallback, useEffect, useRef, useState } from "react";
import { denyRequest, holdRequest, openRequest, resumeRun, settleRequest, type RequestResult } from "../../app/bulk/openRequest";
import { readRequests, teamOfQueue, type PreparedRequest, type ReadRequests } from "../../app/bulk/readRequests";
import { today } from "../../app/today";
import { heldTenants, leftOfRun, NO_RUN, type RequestedEmail } from "../../core/bulk/requestRun";
import type { SettingsValues } from "../../ports/Settings";
import type { Services } from "../Services";
import { useMarksSavedElsewhere } from "../useMarksSavedElsewhere";

export interface Requests {
  /** null while the closings are being read. */
  readonly read: ReadRequests | "failed" | null;
  /** An email is being opened or held. */
  readonly busy: boolean;
  /** What came of the email that was opened last in this pane, and that email. */
  readonly last: { readonly request: PreparedRequest; readonly result: RequestResult } | null;
  /** The email that was copied in place of being opened, until it is said whether it was sent. */
  readonly copied: { readonly request: PreparedRequest; readonly how: "copied" | "byHand" } | null;
  readonly open: (request: PreparedRequest) => void;
  readonly copy: (request: PreparedRequest) => void;
  readonly settle: (email: Pick<RequestedEmail, "queue" | "tenantKeys">, opened: boolean) => void;
  /** The form that Outlook said it opened is not there. */
  readonly deny: (email: Pick<RequestedEmail, "tenantKeys">) => void;
  readonly putAway: () => void;
}

/**
 * The requests of chosen tenants, and those of a run that was begun before: what is stored is read anew after each step, for
 * another pane, or the closing of a tenant, may have changed it.
 */
export function useRequests(services: Services, settings: SettingsValues, chosen: readonly string[]): Requests {
  const [read, setRead] = useState<Requests["read"]>(null);
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Requests["last"]>(null);
  const [copied, setCopied] = useState<Requests["copied"]>(null);
  // The pane beside its form may save what the mailbox did not take.
  const savedElsewhere = useMarksSavedElsewhere(services.markNews);
  const { mail, clipboard, clock, requestRuns } = services;
  const asked = chosen.join("\n");

  const facts = useCallback(() => ({ settings, userName: mail.userName(), today: today(clock) }), [settings, mail, clock]);
  // What this view went on with stays on offer in it: a run whose last email did not open knows its tenants no more.
  const goneOnWith = useRef<ReadonlySet<string>>(new Set());
  const wanted = useCallback(async () => {
    const run = await requestRuns.load();
    goneOnWith.current = new Set([...goneOnWith.current, ...leftOfRun(run)]);
    // Those that are held stand in no request, but with their names in what came of one.
    return [...new Set([...(asked === "" ? [] : asked.split("\n")), ...goneOnWith.current, ...heldTenants(run)])];
  }, [asked, requestRuns]);
  const readAgain = useCallback(async (): Promise<ReadRequests | "failed"> => {
    try {
      await resumeRun(services);
      return await readRequests(await wanted(), services, facts());
    } catch {
      return "failed";
    }
  }, [services, wanted, facts]);

  useEffect(() => {
    let stale = false;
    void readAgain().then((now) => { if (!stale) setRead(now); });
    const stop = services.closings.onChanged(() => void readAgain().then((now) => { if (!stale) setRead(now); }));
    return () => {
      stale = true;
      stop();
    };
  }, [readAgain, services]);

  const step = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } finally {
      setRead(await readAgain());
      setBusy(false);
    }
  };
  const emailOf = async (state: RequestedEmail["state"], tenantKeys: readonly string[]): Promise<RequestedEmail | undefined> =>
    (await requestRuns.load()).emails.find((one) => one.state === state && one.tenantKeys.join("\n") === tenantKeys.join("\n"));
  return {
    read,
    busy,
    last: last?.result.state === "opened" && last.result.keptMark !== null && savedElsewhere.has(last.result.keptMark) ? { ...last, result: { ...last.result, keptMark: null } } : last,
    copied,
    open: (request) => void step(async () => { setLast({ request, result: await openRequest(request, await wanted(), services, mail, facts()) }); }),
    copy: (request) => void step(async () => {
      setLast(null);
      if (!(await holdRequest(request, await wanted(), services, mail, facts()))) setLast({ request, result: { state: "changed" } });
      else setCopied({ request, how: (await clipboard.copyRich(request.email.html, request.email.text)) ? "copied" : "byHand" });
    }),
    settle: ({ queue, tenantKeys }, opened) => void step(async () => {
      const email = await emailOf("opening", tenantKeys);
      setCopied(null);
      setLast(null);
      if (email !== undefined) await settleRequest(email, opened, teamOfQueue(queue, settings), services, today(clock));
    }),
    deny: ({ tenantKeys }) => void step(async () => {
      const email = await emailOf("opened", tenantKeys);
      setLast(null);
      if (email === undefined) return;
      goneOnWith.current = new Set([...goneOnWith.current, ...email.tenantKeys]);
      await denyRequest(email, services, today(clock));
    }),
    putAway: () => void step(async () => {
      setLast(null);
      // What holds a tenant stays: without it, that one could be asked for again.
      await requestRuns.update((run) => (heldTenants(run).size > 0 ? null : NO_RUN));
    }),
  };
}
