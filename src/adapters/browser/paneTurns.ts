import type { PageTurns, PaneTurns } from "../../ports/PageTurns";

// Longer than Outlook may take to give the marks of a draft and to save them (adapters/office/sendMark).
const LEISURE_MS = 8_000;

/** The same for a pane: not for the ribbon's page, which loads with each press. */
export function paneTurns(turns: PageTurns): PaneTurns {
  const atLeisure = new Map<string, AtLeisure>();
  const of = (name: string): AtLeisure => {
    const known = atLeisure.get(name) ?? new AtLeisure();
    atLeisure.set(name, known);
    return known;
  };
  return {
    ...turns,
    within: (waitsMs, name, act) =>
      new Promise((resolve, reject) => {
        let begun: ReturnType<typeof act> | null = null;
        const begin = (): ReturnType<typeof act> => {
          clearTimeout(timer);
          own.waiting.delete(begin);
          begun ??= act();
          begun.then(resolve, reject);
          return begun;
        };
        const timer = setTimeout(() => void begin(), waitsMs);
        const own = of(name);
        if (own.join(begin)) return;
        own.waiting.add(begin);
        turns.after(name, begin).catch(reject);
      }),
    atLeisure: (name, act) =>
      new Promise((resolve, reject) => {
        const own = of(name);
        const work = async (): Promise<void> => {
          try {
            resolve(await act());
          } catch (error) {
            reject(error as Error);
          }
        };
        own.oneByOne(() => turns.after(name, () => own.hold(work)).catch(reject));
      }),
  };
}

/** What a page has of one name's turns for what nobody waits for there. */
class AtLeisure {
  private last: Promise<void> | null = null;
  /** What somebody waits for, and has no turn yet. */
  readonly waiting = new Set<() => Promise<unknown>>();
  private isHeld = false;
  /** What somebody waits for, and is done within the turn that this page has. */
  private joined: Promise<unknown> | null = null;

  /** A turn is asked for when the one before is over: a press on the ribbon comes between the two. */
  oneByOne(ask: () => Promise<void>): void {
    const last = (this.last === null ? ask() : this.last.then(ask)).then(() => { if (this.last === last) this.last = null; });
    this.last = last;
  }

  /** For as long as the page has the turn. */
  async hold(act: () => Promise<unknown>): Promise<void> {
    this.isHeld = true;
    const over = limited(LEISURE_MS, act());
    const [first] = this.waiting;
    if (first !== undefined) this.join(first);
    await over;
    while (this.joined !== null) await this.joined;
    this.isHeld = false;
  }

  /** False where this page has no turn that can be shared: what is under way in it already is not joined by another. */
  join(begin: () => Promise<unknown>): boolean {
    if (!this.isHeld || this.joined !== null) return false;
    this.joined = begin().then(() => undefined, () => undefined).then(() => { this.joined = null; });
    return true;
  }
}

/** When it is over, or the time is. */
function limited(ms: number, work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void work.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
