import { newClosing, type Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { daysAfter } from "../../../src/core/engagement/daysBetween";
import { recordAction } from "../../../src/core/engagement/recordAction";
import { summaryOf } from "../../../src/core/pipeline/ClosingSummary";
import type { ListedClosing } from "../../../src/core/pipeline/OpenClosing";
import { QUEUES, REGIONS } from "../../../src/playbook/queues";
import type { WorkloadCode } from "../../../src/playbook/workloads";

const FIRST = ["Adventure", "Alpine", "Bellows", "Blue Yonder", "City Power", "Coho", "Consolidated", "Cronus", "Datum", "Fourth", "Graphic", "Humongous", "Lamna", "Lucerne", "Margie’s", "Munson’s", "Nod", "Northwind", "Proseware", "Relecloud", "Southridge", "Tailspin", "Trey", "VanArsdel", "Wide World", "Wingtip", "Woodgrove", "東京", "São Paulo", "Zürich"];
const SECOND = ["Works", "Ski House", "College", "Airlines", "& Light", "Vineyard", "Messenger", "Insurance", "Coffee", "Design", "Healthcare", "Publishing", "Travel", "Pickles", "Publishers", "Traders", "Video", "Toys", "Research", "Importers", "Bank", "Logistics", "Versicherung AG", "株式会社"];
const CODES: readonly (readonly WorkloadCode[])[] = [["EXO"], ["TEAMS"], ["SPO", "OD"], ["INTUNE"], ["EXO", "TEAMS"], ["AADP"]];
const BEGUN = "2026-09-01";

/** A closing as an FM's month has them: at any step, begun at some day of the last months. The same number gives the same one. */
export function sampleClosing(number: number): { readonly closing: Closing; readonly listed: ListedClosing } {
  const key = `${number.toString(16).padStart(8, "0")}-8e14-4f6b-b1a2-c94e7d05f836`;
  const region = REGIONS[number % REGIONS.length] ?? "EMEA";
  const codes = CODES[number % CODES.length] ?? ["EXO"];
  const on = daysAfter(BEGUN, (number * 7) % 75);
  const steps: readonly ClosingAction[] = [
    { type: "setAccountTeam", accountTeam: "known" },
    { type: "setActiveUsers", code: null, activeUsers: 400, readOn: on },
    { type: "emailAccountTeam", on },
    { type: "reviewFaq", on },
    { type: "holdDiscussion", on, answer: { anotherWorkload: "no" } },
    { type: "emailCustomer", on },
    { type: "markTask", on },
    { type: "updateNotes", on },
    { type: "setNextActionDate", on },
    { type: "requestQueue", queue: QUEUES[region], on },
    { type: "confirmQueue", on },
    { type: "unassign", on },
    { type: "setServiceStatus", status: "Adoption" },
  ];
  let closing = newClosing(key, { seats: 1_200, activeUsers: 60, workloads: codes });
  steps.slice(0, 1 + ((number * 5) % (steps.length + 1))).forEach((step, at) => {
    const result = recordAction(closing, step, daysAfter(on, at % 7));
    if (!result.ok) throw new Error(JSON.stringify(result.reasons));
    closing = result.closing;
  });
  const name = `${FIRST[number % FIRST.length] ?? ""} ${SECOND[(number * 7) % SECOND.length] ?? ""}${number >= FIRST.length * SECOND.length ? ` ${String(number)}` : ""}`;
  return { closing, listed: { summary: summaryOf(closing), seen: { name, detail: `tenant${String(number)}.onmicrosoft.com`, region: number % 11 === 0 ? null : region, mailId: null } } };
}
