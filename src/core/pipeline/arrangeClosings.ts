import type { Variant } from "../engagement/Closing";
import { daysBetween } from "../engagement/daysBetween";
import type { IsoDate } from "../engagement/IsoDate";
import { foldName } from "../tenant/nameKey";
import type { Region } from "../../playbook/queues";
import type { OpenClosing } from "./OpenClosing";
import { WAITS_FOR, type WaitsFor } from "./waitsFor";

export interface ClosingFilter {
  /** Words that name, tenant name, key or workload codes hold, in any order; accents and case do not matter. */
  readonly text: string;
  readonly region: Region | "notKnown" | "all";
  readonly waitsFor: WaitsFor | "open" | "all";
  readonly variant: Variant | "all";
  readonly overdueOnly: boolean;
}

/** Everything but what is done. */
export const OPEN_ONLY: ClosingFilter = { text: "", region: "all", waitsFor: "open", variant: "all", overdueOnly: false };

export const SORT_COLUMNS = ["name", "waitsFor", "region", "age", "nextDate"] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface ClosingSort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const GROUPINGS = ["waitsFor", "age", "nextDate", "none"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const AGE_BANDS = ["week", "month", "quarter", "older"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const DATE_BANDS = ["past", "week", "month", "later", "none"] as const;
export type DateBand = (typeof DATE_BANDS)[number];

export type GroupId = { readonly by: "waitsFor"; readonly id: WaitsFor } | { readonly by: "age"; readonly id: AgeBand } | { readonly by: "nextDate"; readonly id: DateBand } | { readonly by: "none"; readonly id: "all" };

export interface ClosingGroup {
  readonly group: GroupId;
  /** One or more. */
  readonly closings: readonly OpenClosing[];
  readonly overdue: number;
}

/** Where each closing's text is searched; made once for a list, for a keystroke goes through all of it. */
export function searchTexts(closings: readonly OpenClosing[]): ReadonlyMap<OpenClosing, string> {
  return new Map(closings.map((one) => [one, folded(`${one.name} ${one.detail} ${one.tenantKey} ${one.codes.join(" ")}`)]));
}

// foldName takes punctuation for a blank; what is typed of a domain or an ID must still be found, so the plain text stands beside.
const folded = (text: string): string => `${foldName(text)} ${text.toLowerCase()}`;

export function filterClosings(closings: readonly OpenClosing[], filter: ClosingFilter, texts: ReadonlyMap<OpenClosing, string> = searchTexts(closings)): readonly OpenClosing[] {
  const words = filter.text.trim().toLowerCase().split(/\s+/).filter((word) => word !== "");
  const fits = (text: string): boolean => words.every((word) => text.includes(word) || (foldName(word) !== "" && text.includes(foldName(word))));
  return closings.filter(
    (one) =>
      (filter.region === "all" || (filter.region === "notKnown" ? one.region === null : one.region === filter.region)) &&
      (filter.waitsFor === "all" || (filter.waitsFor === "open" ? one.waitsFor !== "done" : one.waitsFor === filter.waitsFor)) &&
      (filter.variant === "all" || one.variant === filter.variant) &&
      (!filter.overdueOnly || one.overdue) &&
      (words.length === 0 || fits(texts.get(one) ?? "")),
  );
}

type Compare = (one: OpenClosing, other: OpenClosing) => number;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
// What has no date, or no region, comes last.
const LAST = "\uffff";

/**
 * In the order of a column, what is overdue first whichever way; what is alike by name, then by key.
 *
 * @param compareNames  as the reader's language orders names
 */
export function sortClosings(closings: readonly OpenClosing[], sort: ClosingSort, compareNames: (one: string, other: string) => number = byText): readonly OpenClosing[] {
  const columns: Readonly<Record<SortColumn, Compare>> = {
    name: (one, other) => compareNames(one.name, other.name),
    waitsFor: (one, other) => WAITS_FOR.indexOf(one.waitsFor) - WAITS_FOR.indexOf(other.waitsFor),
    region: (one, other) => byText(one.region ?? LAST, other.region ?? LAST),
    age: (one, other) => one.age - other.age,
    nextDate: (one, other) => byText(one.nextDate?.on ?? LAST, other.nextDate?.on ?? LAST),
  };
  const way = sort.descending ? -1 : 1;
  return [...closings].sort(
    (one, other) =>
      Number(other.overdue) - Number(one.overdue) || way * columns[sort.column](one, other) || compareNames(one.name, other.name) || byText(one.tenantKey, other.tenantKey),
  );
}

const WEEK = 7;
const MONTH = 31;
const QUARTER = 92;

function ageBand({ age }: OpenClosing): AgeBand {
  return age < WEEK ? "week" : age < MONTH ? "month" : age < QUARTER ? "quarter" : "older";
}

function dateBand({ nextDate }: OpenClosing, today: IsoDate): DateBand {
  if (nextDate === null) return "none";
  const days = daysBetween(today, nextDate.on);
  return days < 0 ? "past" : days < WEEK ? "week" : days < MONTH ? "month" : "later";
}

/** The closings in groups, in the groups' own order and within them in the given one; groups without any are left out. */
export function groupClosings(closings: readonly OpenClosing[], by: Grouping, today: IsoDate): readonly ClosingGroup[] {
  const groups: readonly GroupId[] =
    by === "waitsFor" ? WAITS_FOR.map((id) => ({ by, id }))
    : by === "age" ? AGE_BANDS.map((id) => ({ by, id }))
    : by === "nextDate" ? DATE_BANDS.map((id) => ({ by, id }))
    : [{ by, id: "all" }];
  const of = (one: OpenClosing): GroupId["id"] => (by === "waitsFor" ? one.waitsFor : by === "age" ? ageBand(one) : by === "nextDate" ? dateBand(one, today) : "all");
  const members = new Map<GroupId["id"], OpenClosing[]>(groups.map(({ id }) => [id, []]));
  for (const one of closings) members.get(of(one))?.push(one);
  return groups.flatMap((group) => {
    const inIt = members.get(group.id) ?? [];
    return inIt.length === 0 ? [] : [{ group, closings: inIt, overdue: inIt.filter(({ overdue }) => overdue).length }];
  });
}
