import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { today as todayOf } from "../../app/today";
import type { Closing } from "../../core/engagement/Closing";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { OpenClosing } from "../../core/pipeline/OpenClosing";
import type { Tenant } from "../../core/tenant/Tenant";
import { tenantOfKey } from "../../core/tenant/tenantOfKey";
import type { OpenClosingsMessages } from "../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../messages/pane";
import { saveFile } from "../directory/saveFile";
import type { Services } from "../Services";
import { ClosingReport } from "../views/openClosings/ClosingReport";
import type { PaneFormats } from "../views/paneFormats";
import { reportDocument } from "./reportDocument";

interface ReportPageProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly format: PaneFormats;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly closing: OpenClosing;
  readonly onClose: () => void;
}

/** The report of one closing, with the ways to paper. */
export function ReportPage({ m, o, format, language, services, closing: { tenantKey, name, next }, onClose }: ReportPageProps) {
  const [records, setRecords] = useState<{ readonly closing: Closing; readonly tenant: Tenant } | "failed" | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const { closings, directory } = services;
  useEffect(() => {
    let stale = false;
    Promise.all([closings.get(tenantKey), directory.get(tenantKey)]).then(
      ([closing, tenant]) => { if (!stale) setRecords(closing === null ? "failed" : { closing, tenant: tenant ?? tenantOfKey(tenantKey, name) }); },
      () => { if (!stale) setRecords("failed"); },
    );
    return () => { stale = true; };
  }, [closings, directory, tenantKey, name]);
  useEffect(() => { back.current?.querySelector("button")?.focus(); }, []);
  const save = (): void => {
    if (paper.current !== null) saveFile("closing-report.html", "text/html;charset=utf-8", [reportDocument(o.reportOf(name), language, paper.current)]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // Outlook would take the focus out of the pane.
    event.stopPropagation();
    onClose();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <div className="way-out report-buttons" ref={back}>
        <DefaultButton onClick={onClose}>{o.backToList}</DefaultButton>
        <PrimaryButton disabled={records === null || records === "failed"} onClick={() => { window.print(); }}>{o.print}</PrimaryButton>
        <DefaultButton disabled={records === null || records === "failed"} onClick={save}>{o.saveReport}</DefaultButton>
        <p className="quiet">{o.printHint}</p>
      </div>
      {records === "failed" && <p role="alert">{o.notRead}</p>}
      <div ref={paper}>{records !== null && records !== "failed" && <ClosingReport m={m} o={o} format={format} tenant={records.tenant} closing={records.closing} next={o.next[next]} today={todayOf(services.clock)} />}</div>
    </div>
  );
}
