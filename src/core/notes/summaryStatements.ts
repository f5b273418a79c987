import type { Closing } from "../engagement/Closing";
import type { NoteStatement, StatementKey } from "./NoteStatement";
import { noteStatements } from "./noteStatements";

const DECIDING: ReadonlySet<StatementKey> = new Set([
  "milestoneReached",
  "milestoneNotReached",
  "noBlockersConfirmed",
  "migrationComplete",
  "heldOpen",
  "concerns",
  "nextSteps",
  "engagementComplete",
  "readyForAnother",
]);

/** The queue's way, latest first: the summary says how far it has come. */
const DISENGAGING: readonly StatementKey[] = ["unassigned", "queueConfirmed", "queueRequested"];

/** The statements of both notes that an executive summary is made of, in their order, the latest of the queue last. */
export function summaryStatements(closing: Closing): readonly NoteStatement[] {
  const all = [...noteStatements("technicalEnablement", closing), ...noteStatements("engagementManagement", closing)];
  const latest = DISENGAGING.flatMap((key) => all.filter((statement) => statement.key === key)).slice(0, 1);
  return [...all.filter(({ key }) => DECIDING.has(key)), ...latest];
}
