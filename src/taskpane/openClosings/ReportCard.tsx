import { useMemo } from "react";
import type { Closing } from "../../core/engagement/Closing";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import type { PaneMessages } from "../../messages/pane";
import { paneFormats } from "../views/paneFormats";
import "./report.css";
import { ReportSheet } from "./ReportSheet";
import { useOpenClosingsMessages } from "./useOpenClosingsMessages";

interface ReportCardProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly tenant: Tenant;
  readonly closing: Closing;
  readonly today: string;
  readonly onClose: () => void;
}

/** The report of the closing that is on screen, below it; it follows what is recorded meanwhile. */
export function ReportCard({ m, language, tenant, closing, today, onClose }: ReportCardProps) {
  const o = useOpenClosingsMessages(language);
  const format = useMemo(() => paneFormats(language), [language]);
  if (o === null) return <div className="card skeleton" />;
  return (
    <section className="card" aria-label={m.closingReport}>
      <ReportSheet m={m} o={o} format={format} language={language} records={{ closing, tenant }} name={tenantLabel(tenant)} today={today} backText={o.backToClosing} onClose={onClose} />
    </section>
  );
}
