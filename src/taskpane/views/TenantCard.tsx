import type { ReactNode } from "react";
import type { Candidate, Detection, Doubt } from "../../core/tenant/Detection";
import { shownDomain } from "../../core/tenant/domainName";
import { tenantKey, tenantLabel, type Tenant } from "../../core/tenant/Tenant";
import type { PaneMessages } from "../../messages/pane";
import type { Region } from "../../playbook/queues";
import { breakable } from "./breakable";
import { Why } from "./Why";

export interface ShownRegion {
  readonly queue: string;
  /** In the reader's language, where it differs from the queue's official name. */
  readonly translated: string | null;
  /** Only a look-up says so: the FM is asked. */
  readonly suggestion: boolean;
}

interface TenantCardProps {
  readonly m: PaneMessages;
  readonly detection: Detection;
  /** The tenant the pane works on: the detected one, or the one the FM has just chosen. */
  readonly candidate: Candidate | null;
  readonly region: ShownRegion | null;
  readonly country: string | null;
  /** False: the tenant is not what the mail shows, and nothing must say so. */
  readonly found?: boolean;
  /** What the add-in can and cannot do with an item that is no ordinary mail. */
  readonly note?: string | null;
  readonly onChoose: (tenant: Tenant) => void;
  readonly onRegion: (region: Region) => void;
  /** What loads after the tenant is on screen. */
  readonly children?: ReactNode;
}

const STATUS = { detected: "statusDetected", ask: "statusAsk", none: "statusNone" } as const;

/** Whose mail it is, and why. The one view that is in the first script: no Fluent here. */
export function TenantCard({ m, detection, candidate, region, country, found = true, note = null, onChoose, onRegion, children }: TenantCardProps) {
  // Said once: of a protected mail the note says it.
  const doubts = note === m.itemNote.protected ? detection.doubts.filter(({ kind }) => kind !== "bodyUnread") : detection.doubts;
  const outcome = candidate ? "detected" : detection.outcome;
  const label = candidate ? shownDomain(tenantLabel(candidate.tenant)) : "";
  const detail = candidate ? (candidate.tenant.tenantName ?? shownDomain(candidate.tenant.domains[0] ?? "")) : "";
  return (
    <section className={`card tenant tenant-${outcome}`} aria-label={m.tenant}>
      <header className="tenant-head">
        <span className="avatar" aria-hidden="true">
          {candidate ? initials(tenantLabel(candidate.tenant)) : outcome === "ask" ? "?" : "–"}
        </span>
        <div className="tenant-title">
          <h1>{candidate ? breakable(label) : m[STATUS[outcome]]}</h1>
          {candidate && detail !== label && <p className="quiet">{breakable(detail)}</p>}
        </div>
        {candidate && found && <span className="pill">{m.statusDetected}</span>}
      </header>

      {candidate ? (
        <Facts m={m} tenant={candidate.tenant} region={region} country={country} onRegion={onRegion} />
      ) : (
        outcome === "none" && <p>{m.noCustomer}</p>
      )}
      {note !== null && <p className="doubt">{note}</p>}
      {doubts.map((doubt, at) => (
        <p key={at} className={doubt.kind === "lookAlike" ? "doubt danger" : "doubt"}>
          {m.doubt(inLetters(doubt))}
        </p>
      ))}
      {!candidate && detection.outcome === "ask" && detection.candidates.length > 0 && (
        <ul className="candidates" aria-label={m.candidates}>
          {detection.candidates.map((one) => (
            <li key={tenantKey(one.tenant)}>
              <button type="button" className="candidate" onClick={() => { onChoose(one.tenant); }} aria-label={m.chooseThis(tenantLabel(one.tenant))}>
                <strong>{breakable(shownDomain(tenantLabel(one.tenant)))}</strong>
                <span className="quiet">{breakable(one.tenant.tenantName ?? one.tenant.domains.map(shownDomain).join(", "))}</span>
                {one.tenant.tenantId !== null && <span className="quiet mono">{one.tenant.tenantId}</span>}
                <span className="quiet">{one.evidence[0] ? `${m.evidence(one.evidence[0])} (${m.place(one.evidence[0].place)})` : ""}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {candidate && candidate.evidence.length > 0 && <Why m={m} evidence={candidate.evidence} />}
      {children}
    </section>
  );
}

interface FactsProps {
  readonly m: PaneMessages;
  readonly tenant: Tenant;
  readonly region: ShownRegion | null;
  readonly country: string | null;
  readonly onRegion: (region: Region) => void;
}

const REGIONS: readonly Region[] = ["Americas", "APJ", "EMEA"];

function Facts({ m, tenant, region, country, onRegion }: FactsProps) {
  return (
    <dl className="facts">
      <div>
        <dt>{m.tenantId}</dt>
        <dd className="mono">{tenant.tenantId ?? <em>{m.notKnown}</em>}</dd>
      </div>
      {tenant.cloud !== undefined && (
        <div>
          <dt>{m.cloud}</dt>
          <dd>{m.cloudName[tenant.cloud]}</dd>
        </div>
      )}
      {country !== null && (
        <div>
          <dt>{m.country}</dt>
          <dd>{country}</dd>
        </div>
      )}
      <div>
        <dt>{m.queue}</dt>
        <dd>
          {region && (
            <>
              <span className={region.suggestion ? "badge suggested" : "badge"}>{region.queue}</span>
              {region.translated !== null && <span className="quiet"> {region.translated}</span>}
            </>
          )}
          {(region === null || region.suggestion) && (
            <fieldset className="regions">
              <legend>{region ? m.regionIsSuggestion : m.queueNeedsRegion}</legend>
              {REGIONS.map((one) => (
                <button key={one} type="button" className="choice" onClick={() => { onRegion(one); }}>
                  {m.regionName(one)}
                </button>
              ))}
            </fieldset>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** A doubt with its domains as a person reads them. */
function inLetters(doubt: Doubt): Doubt {
  if (doubt.kind === "lookAlike") return { ...doubt, domain: shownDomain(doubt.domain), of: shownDomain(doubt.of) };
  return doubt.kind === "unknownDomain" || doubt.kind === "domainInTwoTenants" ? { ...doubt, domain: shownDomain(doubt.domain) } : doubt;
}

/** "CP" of "Contoso Pharma": the first letters of the first two words, by whole characters. */
function initials(label: string): string {
  const words = label.split(/[\s.\-_]+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
}
