import { useEffect, useMemo, useState } from "react";
import { assignmentTeamAddresses } from "../../app/assignmentTeam";
import { otherTenants } from "../../app/otherTenants";
import { readAnswer } from "../../core/answers/readAnswer";
import type { Closing } from "../../core/engagement/Closing";
import type { MailSnapshot } from "../../core/mail/MailSnapshot";
import type { Tenant } from "../../core/tenant/Tenant";
import type { Directory } from "../../ports/Directory";
import type { ItemMark } from "../../ports/MailPort";
import type { SettingsValues } from "../../ports/Settings";
import type { Proposal } from "../views/engagement/AnswerProposal";
import { useTyped } from "../views/typedValues";

interface AnswerSources {
  readonly mail: MailSnapshot;
  readonly item: ItemMark | null;
  readonly tenant: Tenant;
  readonly closing: Closing | null;
  readonly settings: SettingsValues;
  readonly directory: Directory;
}

interface AnswerHandle {
  /** null: the mail proposes nothing, or the FM has put it aside. */
  readonly proposal: Proposal | null;
  /** For this mail, as long as the pane lives. */
  readonly dismiss: () => void;
}

const NONE: ReadonlySet<ItemMark | null> = new Set();

/** What the open mail answers, read anew whenever the record changes. Nothing is proposed before it is known which other tenants it could mean. */
export function useAnswer({ mail, item, tenant, closing, settings, directory }: AnswerSources): AnswerHandle {
  const [dismissed, setDismissed] = useTyped("dismissed answers", NONE);
  const context = useMemo(() => closing && { tenant, closing, assignmentTeamAddresses: assignmentTeamAddresses(tenant, closing, settings) }, [tenant, closing, settings]);
  const mayPropose = useMemo(() => context !== null && readAnswer(mail, context).outcome === "proposal", [mail, context]);
  const [others, setOthers] = useState<{ readonly mail: MailSnapshot; readonly tenant: Tenant; readonly tenants: readonly Tenant[] } | null>(null);
  const { partnerDomains } = settings;
  useEffect(() => {
    if (!mayPropose) return undefined;
    let stale = false;
    otherTenants(mail, tenant, directory, partnerDomains).then((tenants) => { if (!stale) setOthers({ mail, tenant, tenants }); }, () => undefined);
    return () => { stale = true; };
  }, [mayPropose, mail, tenant, directory, partnerDomains]);
  const proposal = useMemo(() => {
    if (!mayPropose || context === null || others === null || others.mail !== mail || others.tenant !== tenant) return null;
    const reading = readAnswer(mail, { ...context, otherTenants: others.tenants });
    return reading.outcome === "proposal" ? reading : null;
  }, [mayPropose, mail, tenant, context, others]);
  return { proposal: dismissed.has(item) ? null : proposal, dismiss: () => { setDismissed(new Set(dismissed).add(item)); } };
}
