import type { Closing } from "../../../core/engagement/Closing";
import { emailsWritten } from "../../../core/engagement/emailsWritten";
import { closingSteps } from "../../../core/engagement/steps";
import { checklist } from "../../../core/notes/checklist";
import { settledQueue } from "../../../core/routing/queueForTenant";
import { tenantLabel, type Tenant } from "../../../core/tenant/Tenant";
import { changeText } from "../../../messages/engagement/changeText";
import type { EngagementMessages } from "../../../messages/engagement/loadEngagementMessages";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../../messages/pane";
import { TASKS } from "../../../playbook/tasks";
import { WORKLOADS } from "../../../playbook/workloads";
import type { PaneFormats } from "../paneFormats";
import { readIn, reportFacts } from "./reportFacts";

export interface ClosingReportProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly e: EngagementMessages;
  readonly format: PaneFormats;
  readonly tenant: Tenant;
  readonly closing: Closing;
  readonly today: string;
}

// What one page has room for beside everything else; the pane has the rest.
const LATEST_EMAILS = 4;
const LATEST_CHANGES = 5;

/**
 * One closing on one page, to be printed or saved: plain elements and text, nothing to press. The roles of its table stand by
 * name: where the pane is narrow each row is a block of its own.
 */
export function ClosingReport({ m, o, e, format, tenant, closing, today }: ClosingReportProps) {
  const task = String(TASKS[closing.variant].number);
  const queue = closing.queueRequested?.queue ?? settledQueue(tenant);
  const open = checklist(closing).filter(({ status }) => status === "open");
  const emails = emailsWritten(closing).slice(-LATEST_EMAILS).reverse();
  const changes = closing.history.filter(({ takenBackOn }) => takenBackOn === null).slice(-LATEST_CHANGES).reverse();
  // What a step waits for stands where it stands first: the steps after it wait for the same.
  const said = new Set<string>();
  const firstSaid = (sentence: string): boolean => !said.has(sentence) && said.add(sentence) !== undefined;
  return (
    <article className="report">
      <h2>{tenantLabel(tenant)}</h2>
      <p className="quiet">
        {m.closingReport} · {o.reportDay(format.date(today))}
      </p>
      <dl>
        {reportFacts(closing, tenant, { m, o, e, format }).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{m.closingSteps}</h3>
      <table role="table" aria-label={m.closingSteps}>
        <tbody role="rowgroup">
          {closingSteps(closing, { queue }).map((step) => (
            <tr key={step.id} role="row">
              <th role="rowheader" scope="row">{m.stepTitle(step.id, task)}</th>
              <td role="cell">{step.status === "done" && step.on !== null ? m.doneOn(format.date(step.on)) : m.stepStatus[step.status]}</td>
              <td role="cell">{m.sentences(step.waitsFor.map((reason) => m.reason(reason, format.date)).filter(firstSaid))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {closing.workloads.length > 0 && (
        <>
          <h3>
            {m.workloads} · {m.activeUsers}
          </h3>
          <ul className="report-columns" aria-label={m.workloads}>
            {closing.workloads.map(({ code, activeUsers, activeUsersReadOn, heldOpen }) => (
              <li key={code}>
                {[
                  `${WORKLOADS[code]} [${code}]`,
                  ...(activeUsers === null ? [] : [readIn(format.number(activeUsers), activeUsersReadOn, e, format)]),
                  ...(heldOpen ? [m.stillOpen(code)] : []),
                ].join(" · ")}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{o.openCriteria}</h3>
      {open.length === 0 ? <p>{o.noneOpen}</p> : (
        <ul className="report-columns">
          {open.map(({ id }) => (
            <li key={id}>
              {id} {m.criterion(id, task)}
            </li>
          ))}
        </ul>
      )}
      <div className="report-pair">
        {emails.length > 0 && (
          <section aria-label={o.emailsWritten}>
            <h3>{o.emailsWritten}</h3>
            <ul>
              {emails.map(({ kind, on, language, to }, at) => <li key={at}>{e.labelled(format.date(on), e.emailWritten(kind, m.languageOf(language), m.listed(to)))}</li>)}
            </ul>
          </section>
        )}
        {changes.length > 0 && (
          <section aria-label={o.latestChanges}>
            <h3>{o.latestChanges}</h3>
            <ul>
              {changes.map(({ action, on }, at) => <li key={at}>{e.labelled(format.date(on), changeText(action, on, { m, e, task, workloads: closing.workloads.map(({ code }) => code), ...format }))}</li>)}
            </ul>
          </section>
        )}
      </div>
      <div className="report-own">
        {[[e.activitiesReviewed, closing.activitiesReviewed], [m.concerns, closing.concerns], [m.nextSteps, closing.nextSteps]].map(([name, words]) => words?.trim() && (
          <div key={name}>
            <h3>{name}</h3>
            <p className="report-words">{words}</p>
          </div>
        ))}
      </div>
    </article>
  );
}
