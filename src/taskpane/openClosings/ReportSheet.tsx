import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Closing } from "../../core/engagement/Closing";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { Tenant } from "../../core/tenant/Tenant";
import type { OpenClosingsMessages } from "../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../messages/pane";
import { saveFile } from "../directory/saveFile";
import { useEngagementMessages } from "../engagement/useEngagementMessages";
import { ClosingReport } from "../views/openClosings/ClosingReport";
import type { PaneFormats } from "../views/paneFormats";
import { reportDocument } from "./reportDocument";

interface ReportSheetProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly format: PaneFormats;
  readonly language: LanguageCode;
  /** null while it is being read. */
  readonly records: { readonly closing: Closing; readonly tenant: Tenant } | "failed" | null;
  readonly name: string;
  readonly today: string;
  /** Where closing it leads, in words. */
  readonly backText: string;
  readonly onClose: () => void;
}

/** The report of one closing, with the ways to paper. */
export function ReportSheet({ m, o, format, language, records, name, today, backText, onClose }: ReportSheetProps) {
  const e = useEngagementMessages(language);
  const paper = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLDivElement>(null);
  useEffect(() => { back.current?.querySelector("button")?.focus(); }, []);
  const isThere = e !== null && records !== null && records !== "failed";
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
    <div className="report-sheet" onKeyDown={onKeyDown}>
      <div className="way-out report-buttons" ref={back}>
        <DefaultButton onClick={onClose}>{backText}</DefaultButton>
        <PrimaryButton disabled={!isThere} onClick={() => { window.print(); }}>{o.print}</PrimaryButton>
        <DefaultButton disabled={!isThere} onClick={save}>{o.saveReport}</DefaultButton>
        <p className="quiet">{o.printHint}</p>
      </div>
      {records === "failed" && <p role="alert">{o.notRead}</p>}
      <div ref={paper}>{isThere && <ClosingReport m={m} o={o} e={e} format={format} tenant={records.tenant} closing={records.closing} today={today} />}</div>
    </div>
  );
}
