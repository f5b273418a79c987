import { closingReminders } from "../../app/closingReminders";
import { closingWorkbook } from "../../app/closingWorkbook";
import { closingCsv, closingTable, type ClosingTableWords } from "../../core/pipeline/closingTable";
import type { OpenClosing } from "../../core/pipeline/OpenClosing";
import type { OpenClosingsMessages } from "../../messages/openClosings/loadOpenClosingsMessages";
import type { PaneMessages } from "../../messages/pane";
import type { Clock } from "../../ports/Clock";
import { saveFile } from "../directory/saveFile";
import type { PaneFormats } from "../views/paneFormats";

const EMAIL_NAMES = { accountTeam: "accountTeamEmail", customer: "customerEmail", assignment: "assignmentRequest" } as const;
const FILE = "open-closings";

export type ExportKind = "csv" | "xlsx" | "calendar";

/** Saves the closings as a file of that kind. Returns what is to be said of it. */
export async function exportClosings(kind: ExportKind, closings: readonly OpenClosing[], m: PaneMessages, o: OpenClosingsMessages, format: PaneFormats, clock: Clock): Promise<string> {
  if (kind === "calendar") {
    const { file, count } = await closingReminders(closings, {
      calendar: m.openClosings,
      title: (one) => `${one.name}: ${o.next[one.next]}`,
      description: (one) => [`${o.column.waitsFor}: ${o.waitsForName[one.waitsFor]}`, `${o.nextStep}: ${o.next[one.next]}`, `${o.tenantKey}: ${one.tenantKey}`].join("\n"),
    }, clock);
    if (file === null) return o.noDates;
    saveFile(`${FILE}.ics`, "text/calendar;charset=utf-8", [file]);
    return o.reminders(format.number(count));
  }
  const table = closingTable(closings, tableWords(m, o));
  if (kind === "csv") saveFile(`${FILE}.csv`, "text/csv;charset=utf-8", closingCsv(table));
  else saveFile(`${FILE}.xlsx`, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [await closingWorkbook(table, m.openClosings)]);
  return o.exported(format.number(closings.length));
}

function tableWords(m: PaneMessages, o: OpenClosingsMessages): ClosingTableWords {
  return {
    headings: {
      tenantKey: o.tenantKey, name: o.column.name, detail: o.tenantDetail, waitsFor: o.column.waitsFor, next: o.nextStep, owner: o.owner, region: o.column.region, variant: m.variant,
      status: o.status, workloads: m.workloads, begunOn: o.begunOn, age: o.ageInDays, changedOn: o.changedOn, lastEmail: o.lastEmail, lastEmailOn: o.lastEmailOn, nextDate: o.column.nextDate,
      dateKind: o.dateKindTitle, overdue: o.overdue,
    },
    waitsFor: (one) => o.waitsForName[one.waitsFor],
    next: (one) => o.next[one.next],
    variant: (one) => m.variantName[one.variant],
    status: (one) => o.statusName[one.overallStatus],
    region: (one) => (one.region === null ? o.notKnown : m.regionName(one.region)),
    dateKind: ({ nextDate }) => (nextDate === null ? "" : o.dateKind[nextDate.kind]),
    lastEmail: ({ lastEmail }) => (lastEmail === null ? "" : m[EMAIL_NAMES[lastEmail.kind]]),
    yes: m.yes,
    no: m.no,
  };
}
