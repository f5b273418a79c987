import type { Queue } from "../../playbook/queues";
import { QUEUES, REGIONS } from "../../playbook/queues";
import { WORKLOADS } from "../../playbook/workloads";
import type { Closing } from "../engagement/Closing";
import type { IsoDate } from "../engagement/IsoDate";
import { milestoneState } from "../engagement/milestone";
import { nextActionDate } from "../engagement/nextActionDate";
import { closingStep } from "../engagement/steps";
import type { WaitReason } from "../engagement/WaitReason";
import { settledQueue } from "../routing/queueForTenant";
import type { Email } from "../templates/Email";
import { emailHtml } from "../templates/emailHtml";
import { emailText } from "../templates/emailText";
import type { FilledBlock } from "../templates/filledBlocks";
import { plainFact } from "../templates/plainFact";
import { writtenDate } from "../templates/writtenDate";
import { tenantKey, type Tenant } from "../tenant/Tenant";
import { utf8Length } from "./utf8Length";

/** Body of a new message, in bytes of UTF-8, the strictest way to count. Source: outlook.md, "Limits". */
export const LARGEST_BODY = 32 * 1024;

export interface ClosingTenant {
  readonly tenant: Tenant;
  readonly closing: Closing;
}

/** One email to the Assignment team, for tenants of one region. */
export interface AssignmentRequest {
  readonly queue: Queue;
  /** From 1; more than one where the tenants of a region do not fit into one email. */
  readonly part: number;
  readonly parts: number;
  readonly email: Email;
  /** Whose requests it holds, in the order of its table. */
  readonly tenantKeys: readonly string[];
  /** What stands above the columns of its table. */
  readonly header: readonly string[];
  /** The cells of its table, under its header; blank where nothing is known. */
  readonly rows: readonly (readonly string[])[];
}

/** Why a chosen tenant is in no email. */
export type LeftOutReason =
  | WaitReason
  /** Asked for before. */
  | { readonly code: "queueRequested" }
  | { readonly code: "customerNameMissing" }
  | { readonly code: "tenantIdMissing" };

export interface AssignmentRequests {
  readonly requests: readonly AssignmentRequest[];
  readonly leftOut: readonly { readonly tenantKey: string; readonly reasons: readonly LeftOutReason[] }[];
}

/**
 * The Assignment requests of several tenants as one email a region, each listing its tenants in a table, in parts where one
 * would be too long for Outlook.
 *
 * Only a tenant whose request is due is in one: a look-up's scope alone is no region here, for nobody looks at each queue
 * before it is sent. Source: issue 5, "Bulk"; playbook, "Steps" 5.
 *
 * @param fmName  the FM's name, not blank
 * @throws {RangeError} if the FM's name is blank, or a tenant's row alone is too long
 */
export function assignmentRequests(chosen: readonly ClosingTenant[], fmName: string, today: IsoDate): AssignmentRequests {
  const fm = plainFact(fmName);
  if (fm === null) throw new RangeError("The request needs the FM's name.");
  const leftOut: { tenantKey: string; reasons: readonly LeftOutReason[] }[] = [];
  const rowsOf = new Map<Queue, Row[]>();
  for (const one of distinct(chosen)) {
    const key = tenantKey(one.tenant);
    const queue = settledQueue(one.tenant);
    const reasons = reasonsAgainst(one, queue);
    if (reasons.length > 0 || queue === null) leftOut.push({ tenantKey: key, reasons });
    else rowsOf.set(queue, [...(rowsOf.get(queue) ?? []), { key, cells: cellsOf(one), next: nextActionOf(one.closing, today) }]);
  }
  const requests = REGIONS.map((region) => QUEUES[region]).flatMap((queue) => requestsFor(queue, rowsOf.get(queue) ?? [], fm));
  return { requests, leftOut };
}

interface Row {
  readonly key: string;
  readonly cells: readonly string[];
  readonly next: NextAction;
}

/** A tenant's next action date, and whether its record says that it is set in FTOP. */
interface NextAction {
  readonly date: IsoDate;
  readonly isSet: boolean;
}

function nextActionOf({ nextActionDateSet }: Closing, today: IsoDate): NextAction {
  return nextActionDateSet === null ? { date: nextActionDate(today), isSet: false } : { date: nextActionDateSet.date, isSet: true };
}

/** In the words of the email itself. */
const REQUEST_HEADER = ["Customer", "Tenant ID", "Tenant name", "Workloads", "Milestone"] as const;

function distinct(chosen: readonly ClosingTenant[]): readonly ClosingTenant[] {
  return [...new Map(chosen.map((one) => [tenantKey(one.tenant), one])).values()];
}

function reasonsAgainst({ tenant, closing }: ClosingTenant, queue: Queue | null): readonly LeftOutReason[] {
  const step = closingStep("assignmentRequest", closing, { queue });
  const reasons: LeftOutReason[] = [];
  if (step.status === "done") reasons.push({ code: "queueRequested" });
  reasons.push(...step.waitsFor);
  if (queue === null && !reasons.some(({ code }) => code === "regionUnknown")) reasons.push({ code: "regionUnknown" });
  if (plainFact(tenant.customerName) === null) reasons.push({ code: "customerNameMissing" });
  if (plainFact(tenant.tenantId) === null) reasons.push({ code: "tenantIdMissing" });
  return reasons;
}

function cellsOf({ tenant, closing }: ClosingTenant): readonly string[] {
  const workloads = closing.workloads.map(({ code }) => `${WORKLOADS[code]} [${code}]`).join(", ");
  return [plainFact(tenant.customerName) ?? "", plainFact(tenant.tenantId) ?? "", plainFact(tenant.tenantName) ?? "", workloads, milestoneCell(closing)];
}

/** The workload furthest from its milestone speaks for all; every one is complete, else the request is not due. */
function milestoneCell(closing: Closing): string {
  const number = new Intl.NumberFormat("en");
  const { workloads } = milestoneState(closing);
  const figures = workloads.flatMap(({ milestone }) => (milestone.state === "reached" ? [milestone] : []));
  const fewest = figures.reduce<(typeof figures)[number] | null>((found, one) => (found === null || one.activeUsers < found.activeUsers ? one : found), null);
  const said: string[] = [];
  if (closing.variant === "migration") said.push("Migration complete");
  if (fewest !== null) said.push(`${number.format(fewest.activeUsers)} active users of ${number.format(fewest.seats)} seats (${number.format(fewest.needed)} needed)`);
  if (workloads.some(({ milestone }) => milestone.state === "confirmedNoBlockers")) said.push("Customer confirmed that no technical blocker prevents deployment");
  return said.join("; ");
}

function requestsFor(queue: Queue, rows: readonly Row[], fmName: string): readonly AssignmentRequest[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last !== undefined && fits([...last, row], queue, fmName)) last.push(row);
    else if (fits([row], queue, fmName)) groups.push([row]);
    else throw new RangeError("A single tenant is too long for an email.");
  }
  return groups.map((group, index) => ({
    queue,
    part: index + 1,
    parts: groups.length,
    email: emailFor(queue, group, { part: index + 1, parts: groups.length }, fmName),
    tenantKeys: group.map(({ key }) => key),
    ...tableOf(group),
  }));
}

function fits(rows: readonly Row[], queue: Queue, fmName: string): boolean {
  return utf8Length(emailHtml(blocksFor(queue, rows, fmName))) <= LARGEST_BODY;
}

function emailFor(queue: Queue, rows: readonly Row[], { part, parts }: { readonly part: number; readonly parts: number }, fmName: string): Email {
  const blocks = blocksFor(queue, rows, fmName);
  const tenants = rows.length === 1 ? "1 tenant" : `${String(rows.length)} tenants`;
  const subject = `Assignment request: ${tenants} to ${queue}${parts > 1 ? ` (${String(part)} of ${String(parts)})` : ""}`;
  return { kind: "assignment", language: "en", subject, html: emailHtml(blocks), text: emailText(blocks, "en") };
}

/** The next action date that holds for every tenant; null: they differ, and each has its own in the table. */
function sharedNextAction(rows: readonly Row[]): NextAction | null {
  const [first] = rows;
  return first !== undefined && rows.every(({ next }) => next.date === first.next.date && next.isSet === first.next.isSet) ? first.next : null;
}

/** Without the columns in which nothing stands. */
function tableOf(rows: readonly Row[]): Pick<AssignmentRequest, "header" | "rows"> {
  const { header, rows: whole } = wholeTableOf(rows);
  const isKept = (_: string, column: number): boolean => whole.some((cells) => cells[column] !== "");
  return { header: header.filter(isKept), rows: whole.map((cells) => cells.filter(isKept)) };
}

function wholeTableOf(rows: readonly Row[]): Pick<AssignmentRequest, "header" | "rows"> {
  if (sharedNextAction(rows) !== null) return { header: REQUEST_HEADER, rows: rows.map(({ cells }) => cells) };
  const cellOf = ({ date, isSet }: NextAction): string => (isSet ? `${writtenDate(date, "en")} (set)` : `will be set to ${writtenDate(date, "en")}`);
  return { header: [...REQUEST_HEADER, "Next action date in FTOP"], rows: rows.map(({ cells, next }) => [...cells, cellOf(next)]) };
}

// English only: the Assignment team is asked in no other language. Source: playbook, "Languages".
function blocksFor(queue: Queue, rows: readonly Row[], fmName: string): readonly FilledBlock[] {
  const paragraph = (...lines: readonly string[]): FilledBlock => ({ kind: "paragraph", lines });
  const one = rows.length === 1;
  const next = sharedNextAction(rows);
  return [
    paragraph("Hello Assignment team,"),
    paragraph(`Please move the ${one ? "tenant" : `${String(rows.length)} tenants`} below to the queue ${queue} in FTOP. ${one ? "The FastTrack engagement is" : "Each FastTrack engagement is"} complete for all workloads listed.`),
    { kind: "grid", ...tableOf(rows) },
    ...(next === null ? [] : [paragraph(next.isSet ? `Next action date set in FTOP: ${writtenDate(next.date, "en")}` : `Next action date in FTOP will be set to ${writtenDate(next.date, "en")}.`)]),
    paragraph(`Please confirm once ${one ? "the tenant is" : "the tenants are"} in the queue. I will unassign myself from a tenant after that, not before.`),
    paragraph("Thank you,", fmName, "FastTrack Manager"),
  ];
}
