import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useCallback, useEffect, useState } from "react";
import { addTenant } from "../app/addTenant";
import { confirmationsOf, forgetConfirmations, neverTheCustomer } from "../app/confirmTenant";
import { findClash, type TenantClash } from "../app/findClash";
import { lookedUpDomain } from "../app/lookedUpDomain";
import type { LanguageCode } from "../core/language/LanguageCode";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Detection } from "../core/tenant/Detection";
import { hostOfAddress } from "../core/tenant/domainClass";
import { shownDomain } from "../core/tenant/domainName";
import { tenantLabel, type Tenant } from "../core/tenant/Tenant";
import type { LookUpAnswer } from "../ports/TenantLookUp";
import type { PaneMessages } from "../messages/pane";
import { additionText } from "./additionText";
import type { Services } from "./Services";
import { PaneTheme } from "./PaneTheme";
import { LearntDomains } from "./LearntDomains";
import { AddTenant } from "./views/AddTenant";
import { ChangeTenant } from "./views/ChangeTenant";
import { LookUpDomain } from "./views/LookUpDomain";
import { useTyped } from "./views/typedValues";

interface TenantActionsProps {
  readonly m: PaneMessages;
  readonly language: LanguageCode;
  readonly services: Services;
  readonly detection: Detection;
  readonly mail: MailSnapshot;
  readonly partnerDomains: readonly string[];
  readonly hasTenant: boolean;
  readonly onChoose: (tenant: Tenant) => void;
  /** What was remembered of this mail has changed: detect anew. */
  readonly onForget: () => void;
  /** null: nothing may be looked up. */
  readonly onLookUp: ((domain: string) => Promise<LookUpAnswer>) | null;
}

const MOST_FOUND = 8;

/** A tenant that was added here. */
interface Added {
  readonly said: string;
  readonly undo: () => void;
}

/** What the FM can say about whose mail it is: another tenant, nobody's domain, "forget what I said". */
export function TenantActions({ m, language, services, detection, mail, partnerDomains, hasTenant, onChoose, onForget, onLookUp }: TenantActionsProps) {
  const { directory, clock } = services;
  const now = useCallback(() => clock.now(), [clock]);
  // Which form stands open, with what is typed in it, is the mail's: it is there again when the mail is.
  const [form, setForm] = useTyped<"change" | "add">("tenant form");
  // Whoever looks at one mail after the other keeps the focus in Outlook's list: a form takes it only where it is opened.
  const [opened, setOpened] = useState(false);
  const open = (which: "change" | "add"): void => {
    setOpened(true);
    setForm(which);
  };
  const close = (): void => { setForm(undefined); };
  const [sent, setSent] = useState<string | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  const policy = { userHost: hostOfAddress(mail.userAddress), partnerDomains };
  const add = async (tenant: Tenant): Promise<TenantClash | null> => {
    const clash = await findClash(null, tenant, directory).catch(() => null);
    if (clash !== null) return clash;
    const asItWas = await confirmationsOf(mail, services).catch(() => () => Promise.resolve());
    const addition = await addTenant(tenant, services).catch(() => null);
    close();
    setAdded(
      addition && {
        said: addition.before === null ? m.addedToDirectory(tenantLabel(addition.tenant)) : additionText(addition, m),
        undo: () => {
          setAdded(null);
          void Promise.allSettled([addition.undo(), asItWas()]).then(onForget);
        },
      },
    );
    // Where nothing can be stored, it is the mail's tenant for as long as the pane is open.
    onChoose(addition?.tenant ?? tenant);
    return null;
  };
  const search = useCallback((text: string) => directory.search(text, MOST_FOUND), [directory]);
  useEffect(() => {
    if (form !== "change") return undefined;
    let stale = false;
    // Not count(): it would walk through a large directory to say how many.
    directory.page(null, 1).then(({ tenants }) => { if (!stale) setIsEmpty(tenants.length === 0 && directory.isPartial?.() !== true); }, () => undefined);
    return () => { stale = true; };
  }, [directory, form]);

  useEffect(() => {
    let stale = false;
    lookedUpDomain(detection).then((domain) => { if (!stale) setSent(domain); }, () => undefined);
    return () => { stale = true; };
  }, [detection]);
  // Nobody has confirmed what a look-up found; the region it suggests stays a suggestion.
  const offered = detection.outcome === "detected" && detection.candidate.tenant.source === "lookUp" ? detection.candidate.tenant : null;
  const completed = (typed: Tenant): Tenant => (offered !== null && typed.tenantId === offered.tenantId ? { ...typed, regionScope: offered.regionScope, ...(offered.cloud === undefined ? {} : { cloud: offered.cloud }) } : typed);
  const unknown = detection.outcome === "ask" ? detection.unknownDomains : [];
  // A domain of which nobody knows whether a tenant of the directory has it is not to be called nobody's: that would outlive the fault.
  const directoryUnread = detection.doubts.some(({ kind }) => kind === "directoryUnread");
  const remembered = detection.outcome === "detected" && detection.candidate.evidence.some(({ kind }) => kind === "confirmedThread" || kind === "confirmedDomain");
  return (
    <PaneTheme>
      {form === "change" ? (
        <ChangeTenant
          m={m}
          search={search}
          directoryIsEmpty={isEmpty}
          domain={unknown[0] ?? ""}
          takesFocus={opened}
          onChoose={(tenant) => { close(); onChoose(tenant); }}
          policy={policy}
          onAdd={add}
          onClose={close}
        />
      ) : form === "add" && offered !== null ? (
        <AddTenant
          m={m}
          known={{ tenantId: offered.tenantId ?? "", tenantName: offered.tenantName ?? "", domain: offered.domains[0] ?? "" }}
          policy={policy}
          takesFocus={opened}
          onAdd={(tenant) => add(completed(tenant))}
          onCancel={close}
        />
      ) : (
        <>
          {added && (
            <div className="added-tenant">
              <span role="status">{added.said}</span>
              <DefaultButton onClick={added.undo}>{m.undo}</DefaultButton>
            </div>
          )}
          <div className="way-out">
            {sent !== null && <p className="quiet sent">{m.lookUpSent(shownDomain(sent))}</p>}
            {offered !== null && <PrimaryButton onClick={() => { open("add"); }}>{m.addToDirectory}</PrimaryButton>}
            <DefaultButton onClick={() => { open("change"); setAdded(null); }}>{m.changeTenant}</DefaultButton>
            {remembered && <DefaultButton onClick={() => void forgetConfirmations(mail, services).then(onForget, onForget)}>{m.forgetChoice}</DefaultButton>}
            {!hasTenant &&
              !directoryUnread &&
              unknown.map((domain) => (
                <DefaultButton key={domain} onClick={() => void neverTheCustomer(domain, services).then(onForget, onForget)}>
                  {m.neverCustomer(shownDomain(domain))}
                </DefaultButton>
              ))}
            {!hasTenant && onLookUp !== null && unknown.map((domain) => <LookUpDomain key={domain} m={m} language={language} domain={domain} directoryUnread={directoryUnread} now={now} onLookUp={onLookUp} />)}
          </div>
        </>
      )}
      <LearntDomains m={m} services={services} detection={detection} mail={mail} onForgotten={onForget} />
    </PaneTheme>
  );
}
