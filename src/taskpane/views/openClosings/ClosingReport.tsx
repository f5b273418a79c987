import type { Closing } from "../../../core/engagement/Closing";
import { closingSteps } from "../../../core/engagement/steps";
import { oneLine } from "../../../core/engagement/oneLine";
import { checklist } from "../../../core/notes/checklist";
import { standingPlan } from "../../../core/notes/nextActionPlan";
import { queueForTenant } from "../../../core/routing/queueForTenant";
import { tenantLabel, type Tenant } from "../../../core/tenant/Tenant";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../../messages/pane";
import { TASKS } from "../../../playbook/tasks";
import { WORKLOADS } from "../../../playbook/workloads";
import type { PaneFormats } from "../paneFormats";

interface ClosingReportProps {
  readonly m: PaneMessages;
  readonly o: OpenClosingsMessages;
  readonly format: PaneFormats;
  readonly tenant: Tenant;
  readonly closing: Closing;
  /** What is to be done next, in words. */
  readonly next: string;
  readonly today: string;
}

/** One closing on one page, to be printed or saved: plain elements and text, nothing to press. */
export function ClosingReport({ m, o, format, tenant, closing, next, today }: ClosingReportProps) {
  const task = String(TASKS[closing.variant].number);
  const queue = closing.queueRequested?.queue ?? queueForTenant(tenant);
  const open = checklist(closing).filter(({ status }) => status === "open");
  const plan = standingPlan(closing);
  const dayOr = (day: string | null): string => (day === null ? "–" : format.date(day));
  const facts: readonly (readonly [string, string])[] = [
    [m.tenantId, tenant.tenantId ?? m.notKnown],
    [m.tenantName, tenant.tenantName ?? m.notKnown],
    [m.queue, queue ?? m.notKnown],
    [m.variant, m.variantName[closing.variant]],
    [o.status, o.statusName[closing.overallStatus]],
    [m.accountTeam, closing.accountTeam === null ? m.notKnown : m.accountTeamName[closing.accountTeam]],
    [m.totalSeats, closing.seats === null ? m.notKnown : format.number(closing.seats)],
    [m.activeUsers, closing.activeUsers === null ? m.notKnown : format.number(closing.activeUsers)],
    [m.nextActionDate, dayOr(closing.nextActionDateSet?.date ?? null)],
    [o.nextStep, [next, ...(plan === null ? [] : [plan.by === null ? "" : format.date(plan.by), oneLine(plan.owner ?? "")])].filter((part) => part !== "").join(" · ")],
  ];
  return (
    <article className="report">
      <h2>{tenantLabel(tenant)}</h2>
      <p className="quiet">
        {m.closingReport} · {o.reportDay(format.date(today))}
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{m.closingSteps}</h3>
      <table aria-label={m.closingSteps}>
        <tbody>
          {closingSteps(closing, { queue }).map((step) => (
            <tr key={step.id}>
              <th scope="row">{m.stepTitle(step.id, task)}</th>
              <td>{step.status === "done" && step.on !== null ? m.doneOn(format.date(step.on)) : m.stepStatus[step.status]}</td>
              <td>{m.sentences(step.waitsFor.map((reason) => m.reason(reason, format.date)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {closing.workloads.length > 0 && (
        <>
          <h3>{m.workloads}</h3>
          <table aria-label={m.workloads}>
            <tbody>
              {closing.workloads.map((workload) => (
                <tr key={workload.code}>
                  <th scope="row">
                    {WORKLOADS[workload.code]} [{workload.code}]
                  </th>
                  <td>{workload.activeUsers === null ? "" : `${m.activeUsers}: ${format.number(workload.activeUsers)}`}</td>
                  <td>{workload.heldOpen ? m.stillOpen(workload.code) : ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h3>{o.openCriteria}</h3>
      {open.length === 0 ? <p>{o.noneOpen}</p> : (
        <ul>
          {open.map(({ id }) => (
            <li key={id}>
              {id} {m.criterion(id, task)}
            </li>
          ))}
        </ul>
      )}
      {[[m.concerns, closing.concerns], [m.nextSteps, closing.nextSteps]].map(([name, words]) => words?.trim() && (
        <div key={name}>
          <h3>{name}</h3>
          <p>{words}</p>
        </div>
      ))}
    </article>
  );
}
