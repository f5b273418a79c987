import { pageTurns, type Channel, type Locks } from "../../../src/adapters/browser/pageTurns";
import { paneTurns } from "../../../src/adapters/browser/paneTurns";

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

/** The channels of a browser, which deliver a moment later. */
function browserChannels(): (name: string) => Channel {
  const open = new Map<Channel, string>();
  return (name) => {
    const channel: Channel = {
      onmessage: null,
      postMessage: () => {
        const others = [...open].filter(([one, of]) => one !== channel && of === name).map(([one]) => one);
        setTimeout(() => { for (const one of others) if (open.has(one)) (one.onmessage as (() => void) | null)?.(); }, 50);
      },
      close: () => { open.delete(channel); },
    };
    open.set(channel, name);
    return channel;
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

describe.each<[string, () => readonly [ReturnType<typeof paneTurns>, ReturnType<typeof paneTurns>]]>([
  ["two pages", () => { const locks = browserLocks(); return [paneTurns(pageTurns(locks)), paneTurns(pageTurns(locks))]; }],
  ["one page", () => { const page = paneTurns(pageTurns(browserLocks())); return [page, page]; }],
  ["one page of a browser without locks", () => { const page = paneTurns(pageTurns(undefined)); return [page, page]; }],
  ["one page to which its browser gives none", () => { const page = paneTurns(pageTurns(refusing)); return [page, page]; }],
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

  it("what nobody waits for is waited for by whoever comes after it, and waits for what is under way", async () => {
    const [one, other] = pages();
    const { done, first, second, third, expectThirdAfterBoth } = three();
    const begun = [one.after("draft", first.act), other.atLeisure("draft", second.act), one.after("draft", third.act)];
    await turns();
    expect(done).toEqual(["first"]);
    await expectThirdAfterBoth(begun);
  });

  it("one of it after the other, and whoever has come meanwhile in between", async () => {
    const [one, other] = pages();
    const { done, first, second, third, expectThirdAfterBoth } = three();
    const begun = [one.atLeisure("draft", first.act), one.atLeisure("draft", third.act)];
    await turns();
    begun.splice(1, 0, other.after("draft", second.act));
    await turns();
    expect(done).toEqual(["first"]);
    await expectThirdAfterBoth(begun);
  });

  it("what somebody waits for begins beside what nobody waits for on that page, and whoever comes after waits for both", async () => {
    const [one, other] = pages();
    const { done, first, second, third } = three();
    const begun = [one.atLeisure("draft", first.act)];
    await turns();
    begun.push(one.within(100, "draft", second.act), other.after("draft", third.act));
    await turns();
    expect(done).toEqual(["first", "second"]);
    first.end();
    expect(await begun[0]).toBe("first");
    await turns();
    expect(done).toEqual(["first", "second"]);
    second.end();
    await turns();
    expect(done).toEqual(["first", "second", "third"]);
    third.end();
    expect(await Promise.all(begun)).toEqual(["first", "second", "third"]);
  });

  it("so it does where both waited for another page's", async () => {
    const [one, other] = pages();
    const { done, first, second, third } = three();
    const begun = [other.after("draft", first.act), one.atLeisure("draft", second.act), one.within(100, "draft", third.act)];
    await turns();
    first.end();
    await turns();
    expect(done).toEqual(["first", "second", "third"]);
    third.end();
    second.end();
    expect(await Promise.all(begun)).toEqual(["first", "second", "third"]);
  });

  it("but not beside another such", async () => {
    const [one] = pages();
    const { done, first, second, third } = three();
    const begun = [one.atLeisure("draft", first.act)];
    await turns();
    begun.push(one.within(100, "draft", second.act), one.within(100, "draft", third.act));
    await turns();
    expect(done).toEqual(["first", "second"]);
    second.end();
    first.end();
    await turns();
    expect(done).toEqual(["first", "second", "third"]);
    third.end();
    expect(await Promise.all(begun)).toEqual(["first", "second", "third"]);
  });

  it("what nobody waits for, and never ends, holds up nobody for more than 8 s", async () => {
    const [one, other] = pages();
    const { done, first, second } = three();
    void one.atLeisure("draft", first.act);
    await turns();
    const next = other.after("draft", second.act);
    await jest.advanceTimersByTimeAsync(7_999);
    expect(done).toEqual(["first"]);
    await jest.advanceTimersByTimeAsync(1);
    expect(done).toEqual(["first", "second"]);
    second.end();
    expect(await next).toBe("second");
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
    await expect(one.atLeisure("draft", failing)).rejects.toThrow("ours");
    expect(await one.atLeisure("draft", () => Promise.resolve("after it"))).toBe("after it");
    expect(done).toEqual(["failing", "failing", "failing"]);
    expect(await other.after("draft", () => Promise.resolve("next"))).toBe("next");
  });
});

describe("what another page has under way when it ends", () => {
  /** Locks that a page holds until it ends, and what is let go of then. */
  function pages() {
    const locks = browserLocks();
    const channels = browserChannels();
    let end: () => void = () => undefined;
    const ended = new Promise<never>((_, reject) => { end = () => { reject(new Error("the page ended")); }; });
    const ending: Locks = { request: (name, options, act) => locks.request(name, options, (lock) => Promise.race([act(lock), ended])) };
    // Its scripts stop: nothing more is said.
    let isThere = true;
    const silentAtEnd = (name: string): Channel => {
      const channel = channels(name);
      return { get onmessage() { return channel.onmessage; }, set onmessage(hear) { channel.onmessage = hear; }, postMessage: (message) => { if (isThere) channel.postMessage(message); }, close: () => { channel.close(); } };
    };
    return { one: pageTurns(ending, silentAtEnd), other: pageTurns(locks, channels), without: pageTurns(locks), end: () => { isThere = false; end(); } };
  }

  it("is lost, and is begun anew by whoever comes later", async () => {
    const { one, other, end } = pages();
    const done: string[] = [];
    one.unlessUnderWay("email", work(done, "first").act).catch(() => undefined);
    await turns();
    const joined = [other.unlessUnderWay("email", work(done, "second").act), other.unlessUnderWay("email", work(done, "third").act)];
    await jest.advanceTimersByTimeAsync(10_000);
    end();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await Promise.all(joined)).toEqual(["lost", "lost"]);
    expect(done).toEqual(["first"]);
    expect(await other.unlessUnderWay("email", () => Promise.resolve("later"))).toBe("later");
  });

  it("is not lost where it was done or failed, though its word comes a moment later", async () => {
    const { one, other } = pages();
    for (const act of [() => Promise.resolve("done"), () => Promise.reject(new TypeError("ours"))]) {
      let begin: () => void = () => undefined;
      const waits = new Promise<void>((resolve) => { begin = resolve; });
      const first = one.unlessUnderWay("email", () => waits.then(act)).catch(() => undefined);
      await turns();
      const joined = other.unlessUnderWay("email", () => Promise.resolve("second"));
      await turns();
      begin();
      await jest.advanceTimersByTimeAsync(100);
      await first;
      expect(await joined).toBeNull();
    }
  });

  it("is over, in a browser whose pages cannot say anything to each other", async () => {
    const { one, without, end } = pages();
    one.unlessUnderWay("email", work([], "first").act).catch(() => undefined);
    await turns();
    const joined = without.unlessUnderWay("email", () => Promise.resolve("second"));
    end();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await joined).toBeNull();
  });
});
