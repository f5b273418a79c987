import type { KeptMark, KeptMarks } from "../../ports/KeptMarks";
import { attempt } from "./attempt";

const PREFIX = "fasttrack-closeout.keptMark.";
// A form lies open for hours at most; an older mark says what was true of another day.
const KEPT_FOR_MS = 24 * 60 * 60 * 1_000;
const MOST_KEPT = 5;

/**
 * Marks in the browser's localStorage, which has written by the time it returns (see emailsUnderWay). Each has an entry of its own, named by
 * its time.
 *
 * @param storage  null, or one that refuses: nothing is kept
 */
export function keptMarks(storage: Storage | null): KeptMarks {
  const strikeOut = (name: string): void => { attempt(() => { storage?.removeItem(name); }); };
  const names = (): string[] => (attempt(() => Object.keys(storage ?? {})) ?? []).filter((name) => name.startsWith(PREFIX));
  const keptAs = (name: string, mark: string): KeptMark => ({ mark, strikeOut: () => { strikeOut(name); } });
  /** The newest first; what is of no use to anybody, whatever wrote it, is thrown away. */
  const kept = (): string[] => {
    const fresh = names().filter(isOfToday).sort((one, other) => timeOf(other) - timeOf(one)).slice(0, MOST_KEPT);
    names().filter((name) => !fresh.includes(name)).forEach(strikeOut);
    return fresh;
  };
  return {
    keep: (mark) => {
      const name = `${PREFIX}${Date.now().toString()}.${Math.random().toString(36).slice(2)}`;
      attempt(() => { storage?.setItem(name, mark); });
      kept();
      return keptAs(name, mark);
    },
    all: () => kept().flatMap((name) => {
      const mark = attempt(() => storage?.getItem(name) ?? null);
      return mark === null ? [] : [keptAs(name, mark)];
    }),
    forgetAll: () => { names().forEach(strikeOut); },
  };
}

const timeOf = (name: string): number => Number(/^\d+/.exec(name.slice(PREFIX.length))?.[0] ?? NaN);
/** One of the future is thrown away once it is a day off: clocks of one computer differ by less. */
const isOfToday = (name: string): boolean => Math.abs(Date.now() - timeOf(name)) < KEPT_FOR_MS;

/** This browser's own. */
export const browserKeptMarks = (): KeptMarks => keptMarks(attempt(() => window.localStorage));
