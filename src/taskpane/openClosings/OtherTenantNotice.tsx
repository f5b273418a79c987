import { useEffect, useRef } from "react";
import type { LanguageCode } from "../../core/language/LanguageCode";
import { tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import { focusOn } from "../views/focusOn";
import { useOpenClosingsMessages } from "./useOpenClosingsMessages";

export interface OtherTenantNoticeProps {
  readonly language: LanguageCode;
  readonly tenant: Tenant;
  /** Why its mail did not open; null: it did, or none is known. */
  readonly mailFault: "unsupported" | "failed" | null;
  /** The list is shown instead, and has the focus. */
  readonly isHidden: boolean;
  readonly onBackToMail: () => void;
  readonly onBackToList: () => void;
}

/** Stands above a closing that is not the open mail's: nobody must take the one for the other. */
export function OtherTenantNotice({ language, tenant, mailFault, isHidden, onBackToMail, onBackToList }: OtherTenantNoticeProps) {
  const o = useOpenClosingsMessages(language);
  const notice = useRef<HTMLDivElement>(null);
  const isThere = o !== null;
  const wentBack = useRef(false);
  // The list that had the focus is gone.
  useEffect(() => { if (isThere) notice.current?.querySelector("button")?.focus(); }, [isThere]);
  // The notice that had the focus is gone: the pane goes on with the mail's own tenant.
  useEffect(
    () => () => {
      const title = wentBack.current ? document.querySelector<HTMLElement>("main h1") : null;
      if (title !== null) focusOn(title);
    },
    [],
  );
  if (o === null) return null;
  const goBack = (): void => {
    wentBack.current = true;
    onBackToMail();
  };
  return (
    <div className="banner other-tenant" role="status" ref={notice} hidden={isHidden}>
      <p id="other-tenant">{o.otherTenant(tenantLabel(tenant))}</p>
      {mailFault !== null && <p>{o.mailFault[mailFault]}</p>}
      <div className="way-out">
        <button type="button" className="choice" aria-describedby="other-tenant" onClick={goBack}>
          {o.backToMail}
        </button>
        <button type="button" className="choice" onClick={onBackToList}>
          {o.backToList}
        </button>
      </div>
    </div>
  );
}
