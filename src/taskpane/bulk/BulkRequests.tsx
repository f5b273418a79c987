import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { answeredSettings } from "../../app/saveAnswers";
import { heldTenants, type RequestRun } from "../../core/bulk/requestRun";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { BulkMessages } from "../../messages/bulk/loadBulkMessages";
import type { PaneMessages } from "../../messages/pane";
import type { SettingsValues } from "../../ports/Settings";
import type { Services } from "../Services";
import { LastRequest } from "../views/bulk/LastRequest";
import { LeftOut } from "../views/bulk/LeftOut";
import { RequestCard } from "../views/bulk/RequestCard";
import { RequestResults } from "../views/bulk/RequestResults";
import { EmailToCopy } from "../views/EmailToCopy";
import { focusOn, isFocusLost } from "../views/focusOn";
import { MissingFacts } from "../views/MissingFacts";
import { paneFormats } from "../views/paneFormats";
import { useBulkMessages } from "./useBulkMessages";
import { useRequests } from "./useRequests";

export interface BulkRequestsProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly settings: SettingsValues;
  /** Keys of the chosen tenants; those of a run that was begun before come by themselves. */
  readonly chosen: readonly string[];
  readonly onSettings: (settings: SettingsValues) => void;
  readonly onClose: () => void;
}

/** The Assignment requests of several tenants, one email a region, with sentences that load with them. */
export default function BulkRequests(props: BulkRequestsProps) {
  const b = useBulkMessages(props.language);
  return b === null ? <div className="skeleton" /> : <Requests {...props} b={b} />;
}

function Requests({ m, b, language, services, settings, chosen, onSettings, onClose }: BulkRequestsProps & { readonly b: BulkMessages }) {
  const { read, busy, last, copied, open, copy, settle, deny, putAway } = useRequests(services, settings, chosen);
  const { mail, clipboard } = services;
  const canOpen = useSyncExternalStore((listener) => mail.onChanged(listener), () => mail.abilities().canOpenForms);
  const onPhone = mail.abilities().isPhone === true;
  const title = useRef<HTMLHeadingElement>(null);
  const { date, number } = useMemo(() => paneFormats(language), [language]);
  const work = useRef<HTMLDivElement>(null);
  useEffect(() => { if (title.current !== null) focusOn(title.current); }, []);
  const stepped = useRef(false);
  useEffect(() => {
    const ended = stepped.current && !busy;
    stepped.current = busy;
    // A form that has opened has the focus now.
    if (!ended || last?.result.state === "opened" || !isFocusLost()) return;
    const next = work.current?.querySelector<HTMLElement>(".request button:not(:disabled)") ?? title.current;
    if (next === title.current && next !== null) focusOn(next);
    else next?.focus();
  }, [busy, last]);

  const ready = read !== null && read !== "failed" && read.state === "ready" ? read : null;
  const requests = ready?.requests ?? [];
  const emails = ready?.run.emails ?? [];
  const settled = emails.filter(({ state }) => state !== "failed").length;
  const all = settled + requests.length;
  const asked = emails.flatMap(({ state, tenantKeys }) => (state === "opened" ? tenantKeys : []));
  const ofRun = new Set(emails.flatMap(({ state, tenantKeys }) => (state === "failed" ? [] : tenantKeys)));
  const leftOut = ready?.leftOut.filter(({ tenantKey }) => !ofRun.has(tenantKey)) ?? [];
  const nameOf = (key: string): string => ready?.leftOut.find(({ tenantKey }) => tenantKey === key)?.name ?? key;
  const allTenants = ofRun.size + requests.reduce((sum, { tenantKeys }) => sum + tenantKeys.length, 0);

  return (
    <div className="bulk" ref={work} onKeyDown={(event) => { if (event.key === "Escape" && !event.defaultPrevented) onClose(); }}>
      <div className="section-head">
        <h2 ref={title} tabIndex={-1}>
          {b.title}
        </h2>
        <span className="quiet" role="status">
          {read === null ? b.loading : read === "failed" ? b.notRead : all > 0 ? `${b.emailsOpened(number(emails.filter(({ state }) => state === "opened").length), number(all))} · ${b.tenantsAsked(number(asked.length), number(allTenants))}` : ""}
        </span>
      </div>
      {all > 0 && <progress aria-label={b.progress} max={allTenants} value={asked.length} />}
      {ready !== null && all === 0 && <p>{b.none}</p>}
      {!canOpen && !onPhone && requests.length > 0 && <p className="banner">{b.formsOnlyWhenReading}</p>}
      {read !== null && read !== "failed" && read.state === "missing" && (
        <MissingFacts m={m} needed={read.needed} saveText={b.saveAnswers} onSave={(answers) => { onSettings(answeredSettings(settings, answers)); }} onCancel={onClose} />
      )}
      <div role="status">{last && <LastRequest m={m} b={b} request={last.request} result={last.result} onCopy={({ html, text }) => void clipboard.copyRich(html, text)} />}</div>
      {copied && (
        <EmailToCopy
          m={m}
          email={copied.request.email}
          recipients={[copied.request.to]}
          note={null}
          copied={copied.how}
          onCopy={({ html, text }) => void clipboard.copyRich(html, text)}
          onCopyPart={(text) => void clipboard.copyText(text)}
          onSent={() => { settle(copied.request, true); }}
        />
      )}
      <RequestResults m={m} b={b} emails={emails} busy={busy} date={date} number={number} nameOf={nameOf} onSettle={settle} onDeny={deny} />
      {requests.length > 0 && (
        <ol className="requests" start={settled + 1}>
          {requests.map((request, at) => (
            <RequestCard
              key={request.tenantKeys.join()}
              b={b}
              request={request}
              number={settled + at + 1}
              all={all}
              format={number}
              failure={failureOf(request.tenantKeys, ready?.run, m)}
              isNext={at === 0}
              busy={busy}
              copies={!canOpen}
              onOpen={() => { open(request); }}
              onCopy={() => { copy(request); }}
            />
          ))}
        </ol>
      )}
      <LeftOut m={m} b={b} leftOut={leftOut} date={date} number={number} />
      <div className="way-out">
        {ready !== null && emails.length > 0 && heldTenants(ready.run).size === 0 && (
          <DefaultButton disabled={busy} onClick={() => { putAway(); onClose(); }}>{b.putAway}</DefaultButton>
        )}
        <DefaultButton onClick={onClose}>{b.back}</DefaultButton>
      </div>
    </div>
  );
}

/** What the last try to open an email with any of these tenants came to. */
function failureOf(tenantKeys: readonly string[], run: RequestRun | undefined, m: PaneMessages): string | null {
  const failed = run?.emails.find(({ state, tenantKeys: keys }) => state === "failed" && keys.some((key) => tenantKeys.includes(key)));
  return failed?.failure ? m.failure[failed.failure] : null;
}
