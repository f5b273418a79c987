import { useEffect, useState } from "react";
import { today as todayOf } from "../../app/today";
import type { Closing } from "../../core/engagement/Closing";
import type { LanguageCode } from "../../core/language/LanguageCode";
import type { OpenClosing } from "../../core/pipeline/OpenClosing";
import type { Tenant } from "../../core/tenant/Tenant";
import { tenantOfKey } from "../../core/tenant/tenantOfKey";
import type { OpenClosingsMessages } from "../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../messages/pane";
import type { Services } from "../Services";
import type { PaneFormats } from "../views/paneFormats";
import { ReportSheet } from "./ReportSheet";

interface ReportPageProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly format: PaneFormats;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly closing: OpenClosing;
  readonly onClose: () => void;
}

/** The report of a closing of the list, whose record is read for it. */
export function ReportPage({ m, o, format, language, services, closing: { tenantKey, name }, onClose }: ReportPageProps) {
  const [records, setRecords] = useState<{ readonly closing: Closing; readonly tenant: Tenant } | "failed" | null>(null);
  const { closings, directory } = services;
  useEffect(() => {
    let stale = false;
    Promise.all([closings.get(tenantKey), directory.get(tenantKey)]).then(
      ([closing, tenant]) => { if (!stale) setRecords(closing === null ? "failed" : { closing, tenant: tenant ?? tenantOfKey(tenantKey, name) }); },
      () => { if (!stale) setRecords("failed"); },
    );
    return () => { stale = true; };
  }, [closings, directory, tenantKey, name]);
  return <ReportSheet m={m} o={o} format={format} language={language} records={records} name={name} today={todayOf(services.clock)} backText={o.backToList} onClose={onClose} />;
}
