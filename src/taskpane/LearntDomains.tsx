import { DefaultButton } from "@fluentui/react/lib/Button";
import { useEffect, useState } from "react";
import { forgetDomain, learntDomains } from "../app/confirmTenant";
import type { MailSnapshot } from "../core/mail/MailSnapshot";
import type { Detection } from "../core/tenant/Detection";
import { shownDomain } from "../core/tenant/domainName";
import { tenantLabel } from "../core/tenant/Tenant";
import type { PaneMessages } from "../messages/pane";
import type { Services } from "./Services";

interface LearntDomainsProps {
  readonly m: PaneMessages;
  readonly services: Pick<Services, "confirmations">;
  readonly detection: Detection;
  readonly mail: MailSnapshot;
  readonly onForgotten: () => void;
}

const NONE: readonly string[] = [];

/** Says which of the mail's domains were learnt from the FM's choice, at once and whenever they count, with the way to unlearn each. */
export function LearntDomains({ m, services, detection, mail, onForgotten }: LearntDomainsProps) {
  const { confirmations } = services;
  const [learnt, setLearnt] = useState<readonly string[]>(NONE);
  const [said, setSaid] = useState("");
  const tenant = detection.outcome === "detected" ? detection.candidate.tenant : null;
  useEffect(() => {
    let stale = false;
    const found = tenant === null ? Promise.resolve(NONE) : learntDomains(tenant, mail, { confirmations });
    found.then((domains) => { if (!stale) setLearnt(domains.length === 0 ? NONE : domains); }, () => undefined);
    return () => { stale = true; };
  }, [tenant, mail, confirmations]);
  const forget = async (domain: string): Promise<void> => {
    const stays = await forgetDomain(domain, mail, { confirmations }).catch(() => false);
    setLearnt((before) => before.filter((one) => one !== domain));
    setSaid(stays ? m.domainForgotten(shownDomain(domain)) : "");
    onForgotten();
  };
  return (
    <>
      {tenant !== null &&
        learnt.map((domain) => (
          <div key={domain} className="look-up">
            <p className="quiet">{m.learnt(shownDomain(domain), tenantLabel(tenant))}</p>
            <DefaultButton onClick={() => void forget(domain)}>{m.forgetDomain(shownDomain(domain))}</DefaultButton>
          </div>
        ))}
      <p role="status">{said}</p>
    </>
  );
}
