import fc from "fast-check";
import { OVERALL_STATUSES, VARIANTS } from "../../../src/core/engagement/Closing";
import { SUMMARY_VERSION, type ClosingSummary } from "../../../src/core/pipeline/ClosingSummary";
import type { ListedClosing } from "../../../src/core/pipeline/OpenClosing";
import { NEXT_STEPS, WAITS_OF } from "../../../src/core/pipeline/waitsFor";
import { QUEUES, REGIONS } from "../../../src/playbook/queues";
import { WORKLOAD_CODES } from "../../../src/playbook/workloads";

export const TODAY = "2026-11-22";

export function listed(changes: Partial<ClosingSummary> = {}, seen: ListedClosing["seen"] = null): ListedClosing {
  const next = changes.next ?? "holdDiscussion";
  return {
    summary: {
      version: SUMMARY_VERSION, tenantKey: "contoso.com", variant: "enablement", overallStatus: "Active", codes: ["EXO"], begunOn: "2026-11-02",
      changedOn: "2026-11-20", plannedFor: null, nextOwner: null, lastEmail: null, nextActionDate: null, queue: null, ...changes, next, waitsFor: WAITS_OF[next],
    },
    seen,
  };
}

const day = fc.constantFrom("2025-12-31", "2026-10-01", "2026-11-07", "2026-11-08", "2026-11-20", "2026-11-22", "2026-11-30", "2027-12-31");
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

export const anyListed: fc.Arbitrary<ListedClosing> = fc
  .record({
    tenantKey: fc.stringMatching(/^[a-f0-9]{6}\.com$/),
    variant: fc.constantFrom(...VARIANTS),
    overallStatus: fc.constantFrom(...OVERALL_STATUSES),
    codes: fc.subarray([...WORKLOAD_CODES], { maxLength: 3 }),
    next: fc.constantFrom(...NEXT_STEPS),
    begunOn: maybe(day),
    changedOn: maybe(day),
    plannedFor: maybe(day),
    nextOwner: maybe(fc.constantFrom("Kim Lee", "=1+1")),
    lastEmail: maybe(fc.record({ kind: fc.constantFrom("accountTeam" as const, "customer" as const, "assignment" as const), on: day })),
    nextActionDate: maybe(day),
    queue: maybe(fc.constantFrom(...Object.values(QUEUES))),
    seen: maybe(fc.record({ name: fc.constantFrom("Contoso", "Ärzte GmbH", "ネコ株式会社", "a", "B"), detail: fc.constant("x.onmicrosoft.com"), region: maybe(fc.constantFrom(...REGIONS)), mailId: maybe(fc.constant("id")) })),
  })
  .map(({ seen, ...summary }) => listed(summary, seen));

export const anyList = fc.uniqueArray(anyListed, { selector: ({ summary }) => summary.tenantKey, maxLength: 30 });
