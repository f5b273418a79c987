/** Numbers that look random and are the same in every run of a seed, so that what failed can be run again (mulberry32). */
export class Seeded {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError("There is nothing to pick from.");
    return value;
  }
}

/** How many cases a fuzz runs: all of them with `npm run fuzz`, a tenth of them among the other tests. */
export function fuzzCases(all: number): number {
  return process.env["FUZZ"] === "all" ? all : all / 10;
}
