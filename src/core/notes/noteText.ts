import type { Closing } from "../engagement/Closing";
import { completeWorkloads, isComplete, isLastComplete } from "../engagement/completion";
import { daysAfter } from "../engagement/daysBetween";
import { requireIsoDate } from "../engagement/IsoDate";
import type { IsoDate } from "../engagement/IsoDate";
import { FOLLOW_UP_AFTER_DAYS, lastChangedOn, nextDate } from "../engagement/nextDate";
import { oneLine } from "../engagement/oneLine";
import type { Edition, NoteType } from "./checklist";
import { nextAction } from "./nextAction";
import type { NextAction } from "./nextAction";
import { standingPlan } from "./nextActionPlan";
import type { NoteStatement } from "./NoteStatement";
import { noteStatements } from "./noteStatements";
import { summaryStatements } from "./summaryStatements";
import type { NoteLabel, NoteWords } from "./NoteWords";

/** What a note names beside the record. null or blank: left out. */
export interface NoteFacts {
  readonly customerName: string | null;
  readonly tenantName: string | null;
  readonly tenantId: string | null;
  readonly fmName: string | null;
  /** The day of the note. */
  readonly today: IsoDate;
  /** The day the FM gives for the next action. null: see nextActionDay. */
  readonly nextActionOn: IsoDate | null;
  /** Whom the FM names as the next action's owner. Blank or left out: who does it by the playbook. */
  readonly nextActionOwner?: string;
}

/** The sentence of one statement. */
export function statementText(statement: NoteStatement, words: NoteWords): string {
  // The key ties the words to the params; the compiler does not follow that through an index.
  const say = words.statements[statement.key] as (params: NoteStatement["params"]) => string;
  return say(statement.params);
}

function nextActionText(action: NextAction, words: NoteWords): string {
  const say = words.nextActions[action.key] as (params: NextAction["params"]) => string;
  return say(action.params);
}

function summaryLine(closing: Closing, words: NoteWords): string {
  if (closing.workloads.length === 0) return "";
  const codes = closing.workloads.map(({ code }) => code);
  if (closing.unassignedOn !== null) return words.summary.closed({ codes });
  if (isLastComplete(closing)) return words.summary.complete({ codes });
  const complete = completeWorkloads(closing).map(({ code }) => code);
  if (complete.length === 0) return words.summary.notComplete({ codes });
  return words.summary.partlyComplete({ complete, open: closing.workloads.filter((workload) => !isComplete(closing, workload)).map(({ code }) => code) });
}

function ownerName(action: NextAction, facts: NoteFacts, words: NoteWords): string {
  const names = { fm: facts.fmName, customer: facts.customerName, assignmentTeam: null };
  return oneLine(facts.nextActionOwner ?? "") || oneLine(names[action.owner] ?? "") || words.owners[action.owner];
}

/** The text of a note, to be pasted into FTOP: plain text, lines ended by "\n", every text of the record on one line.
 *
 * An executive summary: tenant, overall status, the statements of noteStatements, and the next action with date and owner.
 * Source: playbook, "How a note is written".
 *
 * @throws {RangeError} if a day of the facts does not exist
 */
export function noteText(type: NoteType, closing: Closing, facts: NoteFacts, words: NoteWords, edition: Edition = "en"): string {
  return composed(words.titles[type], noteStatements(type, closing, edition), closing, facts, words);
}

/** The executive summary alone, as noteText writes a note: what decides the closing, without the record of each step.
 *
 * @throws {RangeError} if a day of the facts does not exist
 */
export function execSummaryText(closing: Closing, facts: NoteFacts, words: NoteWords): string {
  return composed(words.execSummaryTitle, summaryStatements(closing), closing, facts, words);
}

/** The next action of a note, each part as it is written there: what, by when, by whom. nextActionDate null: nothing says one. */
export function nextActionSaid(closing: Closing, facts: NoteFacts, words: NoteWords): { readonly nextAction: string; readonly nextActionDate: string | null; readonly owner: string } {
  const action = nextAction(closing);
  const day = nextActionDay(closing, facts);
  return {
    nextAction: oneLine(nextActionText(action, words)),
    nextActionDate: day === null ? null : words.day(day),
    owner: ownerName(action, facts, words),
  };
}

/** The day of the next action, as the list of closings has it: the FM's own, also of a plan, else two weeks after the last
 * change; once nothing is open, the one that was set in FTOP. A day that has passed is none that an action can be done by, and
 * no other takes its place: the list is overdue by it.
 *
 * @returns null where nothing says one: the FM is asked
 */
export function nextActionDay(closing: Closing, facts: NoteFacts): IsoDate | null {
  if (facts.nextActionOn !== null) return facts.nextActionOn;
  const { isAfterwards } = nextAction(closing);
  const found = nextDate({ overallStatus: closing.overallStatus, isDone: isAfterwards, changedOn: lastChangedOn(closing), plannedFor: standingPlan(closing)?.by ?? null, nextActionDate: closing.nextActionDateSet?.date ?? null });
  return found === null || found.on < facts.today ? null : found.on;
}

/** The day to propose where nothing says one: as far from the note as the list's own is from a change. */
export function proposedActionDay(facts: Pick<NoteFacts, "today">): IsoDate {
  return daysAfter(facts.today, FOLLOW_UP_AFTER_DAYS);
}

function composed(title: string, said: readonly NoteStatement[], closing: Closing, facts: NoteFacts, words: NoteWords): string {
  requireIsoDate(facts.today, "today");
  if (facts.nextActionOn !== null) requireIsoDate(facts.nextActionOn, "nextActionOn");
  const labelled = (label: NoteLabel, value: string | null) => {
    const line = oneLine(value ?? "");
    return line === "" ? [] : [`${words.labels[label]}${words.colon}${line}`];
  };
  const action = nextActionSaid(closing, facts, words);
  const statements = said.map((statement) => `- ${statementText(statement, words)}`);
  const summary = summaryLine(closing, words);
  const blocks = [
    [title],
    [
      ...labelled("customer", facts.customerName),
      ...labelled("tenantName", facts.tenantName),
      ...labelled("tenantId", facts.tenantId),
      ...labelled("date", words.day(facts.today)),
      ...labelled("overallStatus", closing.overallStatus),
    ],
    [...(summary === "" ? [] : [summary]), ...statements],
    [
      ...labelled("nextAction", action.nextAction),
      ...labelled("nextActionDate", action.nextActionDate),
      ...labelled("owner", action.owner),
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
