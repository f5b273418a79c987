import type { Closing } from "../engagement/Closing";
import { completeWorkloads, isComplete, isLastComplete } from "../engagement/completion";
import { requireIsoDate } from "../engagement/IsoDate";
import type { IsoDate } from "../engagement/IsoDate";
import { oneLine } from "../engagement/oneLine";
import type { Edition, NoteType } from "./checklist";
import { nextAction } from "./nextAction";
import type { NextAction } from "./nextAction";
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
  /**
   * The day the FM gives for the next action. null: the day of the note, for what is next can be done at once; once nothing
   * is open, the next action date that was set in FTOP.
   */
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
  if (isLastComplete(closing)) return closing.unassignedOn === null ? words.summary.complete({ codes }) : words.summary.closed({ codes });
  const complete = completeWorkloads(closing).map(({ code }) => code);
  if (complete.length === 0) return words.summary.notComplete({ codes });
  return words.summary.partlyComplete({ complete, open: closing.workloads.filter((workload) => !isComplete(closing, workload)).map(({ code }) => code) });
}

function ownerName(action: NextAction, facts: NoteFacts, words: NoteWords): string {
  const names = { fm: facts.fmName, customer: facts.customerName, assignmentTeam: null };
  return oneLine(facts.nextActionOwner ?? "") || oneLine(names[action.owner] ?? "") || words.owners[action.owner];
}

function actionDay(action: NextAction, closing: Closing, facts: NoteFacts): IsoDate {
  return facts.nextActionOn ?? (action.isAfterwards ? closing.nextActionDateSet?.date : undefined) ?? facts.today;
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

/** The next action of a note, each part as it is written there: what, by when, by whom. */
export function nextActionSaid(closing: Closing, facts: NoteFacts, words: NoteWords): Readonly<Record<"nextAction" | "nextActionDate" | "owner", string>> {
  const action = nextAction(closing);
  return {
    nextAction: oneLine(nextActionText(action, words)),
    nextActionDate: words.day(actionDay(action, closing, facts)),
    owner: ownerName(action, facts, words),
  };
}

/** The day of the next action, as nextActionSaid writes it. */
export function nextActionDay(closing: Closing, facts: NoteFacts): IsoDate {
  return actionDay(nextAction(closing), closing, facts);
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
