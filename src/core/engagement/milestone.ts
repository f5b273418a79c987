import type { WorkloadCode } from "../../playbook/workloads";
import type { Closing, WorkloadClosing } from "./Closing";

/** Source: playbook, "The milestone": 1,000 seats or more need 100 active users; the "> 1000" of its quality list is a misprint. */
const SEATS_OF_THE_FIXED_MILESTONE = 1000;
const FIXED_MILESTONE = 100;

export interface Milestone {
  /** Active users that the milestone asks for. */
  readonly needed: number;
  readonly activeUsers: number;
  readonly reached: boolean;
}

function requireWhole(value: number, least: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${name} must be a whole number of ${least} or more.`);
}

/** Active users that complete the enablement of a workload.
 *
 * 1,000 seats or more need 100 active users; fewer need 10 % of the seats, never rounded down.
 * Source: playbook, "Conduct Engagement Completion Discussion (enablement)", overview.
 *
 * @param seats  total seats of the tenant, a whole number of 1 or more
 * @throws {RangeError} if it is not such a number: the caller parsed it wrongly
 */
export function neededActiveUsers(seats: number): number {
  requireWhole(seats, 1, "seats");
  return seats >= SEATS_OF_THE_FIXED_MILESTONE ? FIXED_MILESTONE : Math.ceil(seats / 10);
}

/** Active users that complete the enablement of a workload, and whether they are reached.
 *
 * Source: playbook, "Conduct Engagement Completion Discussion (enablement)", overview.
 *
 * @param seats  total seats of the tenant, a whole number of 1 or more
 * @param activeUsers  active users per LYNX, a whole number of 0 or more
 * @throws {RangeError} if either is not such a number: the caller parsed it wrongly
 */
export function checkMilestone(seats: number, activeUsers: number): Milestone {
  const needed = neededActiveUsers(seats);
  requireWhole(activeUsers, 0, "activeUsers");
  return { needed, activeUsers, reached: activeUsers >= needed };
}

export type MilestoneFigure = "seats" | "activeUsers";

/** How far a workload is: by figures, by the customer's word that nothing blocks the deployment, or not known. */
export type MilestoneState =
  | { readonly state: "reached" | "notReached"; readonly seats: number; readonly activeUsers: number; readonly needed: number }
  | { readonly state: "confirmedNoBlockers" }
  | { readonly state: "unknown"; readonly missing: readonly MilestoneFigure[] }
  /** A migration has no milestone: it is complete when the FM says so. */
  | { readonly state: "notNeeded" };

type Figures = Pick<Closing, "seats" | "activeUsers" | "noBlockersConfirmed">;

function stateOf({ seats, activeUsers, noBlockersConfirmed }: Figures): MilestoneState {
  if (seats !== null && activeUsers !== null) {
    const { needed, reached } = checkMilestone(seats, activeUsers);
    // Figures that reach the milestone say more than the customer's word; the word says more than figures that do not.
    if (reached) return { state: "reached", seats, activeUsers, needed };
    if (!noBlockersConfirmed) return { state: "notReached", seats, activeUsers, needed };
  }
  if (noBlockersConfirmed) return { state: "confirmedNoBlockers" };
  const missing: MilestoneFigure[] = [];
  if (seats === null) missing.push("seats");
  if (activeUsers === null) missing.push("activeUsers");
  return { state: "unknown", missing };
}

/** The milestone of one workload: its own active users, else the tenant's. Source: playbook, "Several workloads in one RFA". */
export function workloadMilestone(closing: Closing, workload: WorkloadClosing): MilestoneState {
  if (closing.variant === "migration") return { state: "notNeeded" };
  return stateOf({
    seats: closing.seats,
    activeUsers: workload.activeUsers ?? closing.activeUsers,
    noBlockersConfirmed: workload.noBlockersConfirmed || closing.noBlockersConfirmed,
  });
}

export interface ClosingMilestone {
  /** Of the whole closing: the state of the workload that is furthest from its milestone. */
  readonly overall: MilestoneState;
  readonly workloads: readonly { readonly code: WorkloadCode; readonly milestone: MilestoneState }[];
}

const FURTHEST_FIRST: readonly MilestoneState["state"][] = ["notReached", "unknown", "reached", "confirmedNoBlockers", "notNeeded"];

/** The milestone of the closing and of each of its workloads; without workloads, of the tenant's own figures. */
export function milestoneState(closing: Closing): ClosingMilestone {
  const workloads = closing.workloads.map((workload) => ({ code: workload.code, milestone: workloadMilestone(closing, workload) }));
  const states = workloads.map(({ milestone }) => milestone);
  const furthest = FURTHEST_FIRST.map((state) => states.find((milestone) => milestone.state === state)).find((found) => found !== undefined);
  const overall = furthest ?? (closing.variant === "migration" ? { state: "notNeeded" as const } : stateOf(closing));
  return { overall, workloads };
}
