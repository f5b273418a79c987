import { pageTurns, type Locks } from "../../../src/adapters/browser/pageTurns";

/** The locks of a browser, for all its pages. */
function browserLocks(): Locks & { readonly held: Set<string> } {
  const held = new Set<string>();
  const waiting: (() => void)[] = [];
  return {
    held,
    request: async (name, { ifAvailable = false }, act) => {
      // It answers from another process.
      await Promise.resolve();
      if (held.has(name) && ifAvailable) return act(null);
      while (held.has(name)) await new Promise<void>((resolve) => { waiting.push(resolve); });
      held.add(name);
      try {
        return await act({ name });
      } finally {
        held.delete(name);
        waiting.splice(0).forEach((go) => { go(); });
      }
    },
  };
}

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const refusing: Locks = { request: () => Promise.reject(new DOMException("No storage here.", "SecurityError")) };
const turns = async (): Promise<void> => { for (let turn = 0; turn < 50; turn++) await Promise.resolve(); };

/** Something that is under way until it is ended. */
function work(done: string[], name: string) {
  let end: () => void = () => undefined;
  const act = (): Promise<string> => {
    done.push(name);
    return new Promise((resolve) => { end = () => { resolve(name); }; });
  };
  return { act, end: () => { end(); } };
}

/** Three of that kind; the third is to begin when the first two are over. */
function three() {
  const done: string[] = [];
  const [first, second, third] = [work(done, "first"), work(done, "second"), work(done, "third")];
  const expectThirdAfterBoth = async (begun: readonly Promise<string>[]): Promise<void> => {
    first.end();
    await turns();
    expect(done).toEqual(["first", "second"]);
    second.end();
    await turns();
    expect(done).toEqual(["first", "second", "third"]);
    third.end();
    expect(await Promise.all(begun)).toEqual(["first", "second", "third"]);
  };
  return { done, first, second, third, expectThirdAfterBoth };
}

describe.each<[string, () => readonly [ReturnType<typeof pageTurns>, ReturnType<typeof pageTurns>]]>([
  ["two pages", () => { const locks = browserLocks(); return [pageTurns(locks), pageTurns(locks)]; }],
  ["one page", () => { const page = pageTurns(browserLocks()); return [page, page]; }],
  ["one page of a browser without locks", () => { const page = pageTurns(undefined); return [page, page]; }],
  ["one page to which its browser gives none", () => { const page = pageTurns(refusing); return [page, page]; }],
])("%s", (_, pages) => {
  it("one after the other, of one name", async () => {
    const [one, other] = pages();
    const done: string[] = [];
    const [first, second] = [work(done, "first"), work(done, "second")];
    const begun = [one.after("draft", first.act), other.after("draft", second.act)];
    const another = other.after("another", () => Promise.resolve("another"));
    await turns();
    expect(done).toEqual(["first"]);
    expect(await another).toBe("another");
    first.end();
    await turns();
    expect(done).toEqual(["first", "second"]);
    second.end();
    expect(await Promise.all(begun)).toEqual(["first", "second"]);
  });

  it("what is under way is not done again: null, once it is over; later it is", async () => {
    const [one, other] = pages();
    const done: string[] = [];
    const first = work(done, "first");
    const begun = one.unlessUnderWay("email", first.act);
    await turns();
    const joined: unknown[] = [];
    const second = other.unlessUnderWay("email", work(done, "second").act).then((value) => joined.push(value));
    await turns();
    expect(joined).toEqual([]);
    first.end();
    expect(await begun).toBe("first");
    await second;
    expect(joined).toEqual([null]);
    expect(done).toEqual(["first"]);
    expect(await other.unlessUnderWay("email", () => Promise.resolve("later"))).toBe("later");
  });

  it("what does not wait for long waits for what is under way, and is waited for", async () => {
    const [one, other] = pages();
    const { done, first, second, third, expectThirdAfterBoth } = three();
    const begun = [one.within(100, "draft", first.act)];
    await turns();
    expect(done).toEqual(["first"]);
    begun.push(other.within(100, "draft", second.act));
    begun.push(one.after("draft", third.act));
    jest.advanceTimersByTime(99);
    await turns();
    expect(done).toEqual(["first"]);
    await expectThirdAfterBoth(begun);
  });

  it("nor for longer, once, and whoever comes after it waits for both", async () => {
    const [one, other] = pages();
    const { done, first, second, third, expectThirdAfterBoth } = three();
    const begun = [one.after("draft", first.act), other.within(100, "draft", second.act)];
    await turns();
    jest.advanceTimersByTime(100);
    await turns();
    expect(done).toEqual(["first", "second"]);
    begun.push(other.after("draft", third.act));
    await expectThirdAfterBoth(begun);
  });

  it("what fails fails, and gives way", async () => {
    const [one, other] = pages();
    const done: string[] = [];
    const failing = (): Promise<string> => {
      done.push("failing");
      return Promise.reject(new TypeError("ours"));
    };
    await expect(one.after("draft", failing)).rejects.toThrow("ours");
    await expect(one.within(100, "draft", failing)).rejects.toThrow("ours");
    expect(done).toEqual(["failing", "failing"]);
    expect(await other.after("draft", () => Promise.resolve("next"))).toBe("next");
  });
});
