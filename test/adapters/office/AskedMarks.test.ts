import { AskedMarks } from "../../../src/adapters/office/AskedMarks";
import { PropertiesInTurn } from "../../../src/adapters/office/propertiesInTurn";
import { openMark } from "../../../src/adapters/office/openItem";
import { otherPage } from "../../fakes/leisureTurns";

type Callback = (answer: { status: string; value?: unknown; error?: { code: number } }) => void;
const ok = (value?: unknown) => ({ status: "succeeded", value });
const REFUSED = { status: "failed", error: { code: 9019 } };
// Longer than a saving is waited for.
const GIVEN_UP_MS = 3_100;

/** The custom properties of one draft in an Outlook that does not answer a saving until it is told to. */
class SlowOutlook {
  stored: string | undefined = "first";
  isSlow = true;
  /** What it was asked to save and has said nothing of: it may land at any time, or never. */
  readonly asked: { readonly text: string; readonly answer: Callback }[] = [];
  /** Loadings that are not to be answered yet. */
  readonly loadings: (() => void)[] = [];
  holdsLoadings = false;
  readonly draft: Office.MessageCompose;

  constructor() {
    this.draft = { itemType: "message", to: { getAsync: () => undefined }, conversationId: "c", loadCustomPropertiesAsync: (callback: Callback) => { this.load(callback); } } as unknown as Office.MessageCompose;
  }

  land(): void {
    const { text, answer } = this.next();
    this.stored = text;
    answer(ok());
  }

  refuse(): void {
    this.next().answer(REFUSED);
  }

  private next(): { readonly text: string; readonly answer: Callback } {
    const next = this.asked.shift();
    if (next === undefined) throw new Error("Nothing is asked.");
    return next;
  }

  /** With values as they are when it is asked for them, as Outlook gives them. */
  private load(callback: Callback): void {
    let mine = this.stored;
    const properties = {
      get: () => mine,
      set: (_: string, value: string) => { mine = value; },
      saveAsync: (answer: Callback) => {
        const text = mine ?? "";
        this.asked.push({ text, answer });
        if (!this.isSlow) this.land();
      },
    };
    const answer = (): void => { callback(ok(properties)); };
    if (this.holdsLoadings) this.loadings.push(answer);
    else answer();
  }
}

const open = (item: object): void => { Object.assign(globalThis, { Office: { context: { platform: "OfficeOnline", requirements: { isSetSupported: () => true }, mailbox: { item } } } }); };
const changed = (stored: unknown): string => `${String(stored)}, changed`;

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

/** The mark of an email was to be saved, and Outlook has said nothing of it for longer than it is waited for. */
async function givenUp(...given: ConstructorParameters<typeof PropertiesInTurn>) {
  const outlook = new SlowOutlook();
  open(outlook.draft);
  const mark = openMark() ?? "";
  const of = new PropertiesInTurn(...given);
  await of.load(mark, outlook.draft, {});
  const saved = of.saveMark(mark, (was) => `email beside ${String(was)}`, {}).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(GIVEN_UP_MS);
  expect(await saved).toMatchObject({ code: "timeout" });
  return { outlook, mark, of };
}

describe("a mark that Outlook was silent about when it was to be saved", () => {
  it("is not taken back by the next change, whether it is saved late", async () => {
    const { outlook, mark, of } = await givenUp();
    const change = of.changeMark(mark, changed, {});
    await jest.advanceTimersByTimeAsync(0);
    outlook.land();
    outlook.land();
    await change;
    expect(outlook.stored).toBe("email beside first, changed");
  });

  it("or while the marks are loaded for that change, as they were before", async () => {
    const { outlook, mark, of } = await givenUp();
    outlook.holdsLoadings = true;
    const change = of.changeMark(mark, changed, {});
    await jest.advanceTimersByTimeAsync(0);
    outlook.land();
    outlook.loadings.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
    outlook.land();
    await change;
    expect(outlook.stored).toBe("email beside first, changed");
  });

  it.each(["never", "refused late"])("or %s: the change has it saved with its own", async (how) => {
    const { outlook, mark, of } = await givenUp();
    if (how === "refused late") outlook.refuse();
    else outlook.asked.length = 0;
    outlook.isSlow = false;
    await of.changeMark(mark, changed, {});
    expect(outlook.stored).toBe("email beside first, changed");
  });

  it("is asked for again where nothing is to be changed: what the change was given is to be true", async () => {
    const { outlook, mark, of } = await givenUp();
    outlook.asked.length = 0;
    outlook.isSlow = false;
    const given: unknown[] = [];
    await of.changeMark(mark, (stored) => { given.push(stored); return null; }, {});
    expect(given).toEqual(["email beside first"]);
    expect(outlook.stored).toBe("email beside first");
    const none = jest.fn(() => null);
    await of.changeMark(mark, none, {});
    expect(none).toHaveBeenCalledWith("email beside first");
    expect(outlook.asked).toEqual([]);
  });

  it("is not asked for again once it is seen to be stored, though Outlook never says so", async () => {
    const { outlook, mark, of } = await givenUp();
    outlook.stored = outlook.asked.shift()?.text;
    await of.changeMark(mark, () => null, {});
    expect(outlook.asked).toEqual([]);
  });

  it("stands beside that of the next email that goes in", async () => {
    const { outlook, mark, of } = await givenUp();
    expect(await of.load(mark, outlook.draft, {})).toBe("email beside first");
    const saved = of.saveMark(mark, (was) => `second beside ${String(was)}`, {});
    outlook.land();
    outlook.land();
    await saved;
    expect(outlook.stored).toBe("second beside email beside first");
  });

  it("with that one given up too, both stand beside the next change, whichever was saved", async () => {
    for (const landed of [0, 1, 2]) {
      const { outlook, mark, of } = await givenUp();
      await of.load(mark, outlook.draft, {});
      const saved = of.saveMark(mark, (was) => `second beside ${String(was)}`, {}).catch(() => undefined);
      await jest.advanceTimersByTimeAsync(GIVEN_UP_MS);
      await saved;
      for (let left = landed; left > 0; left--) outlook.land();
      outlook.asked.length = 0;
      outlook.isSlow = false;
      await of.changeMark(mark, changed, {});
      expect(outlook.stored).toBe("second beside email beside first, changed");
    }
  });

  it("is known still where the next one is refused", async () => {
    const { outlook, mark, of } = await givenUp();
    await of.load(mark, outlook.draft, {});
    const saved = of.saveMark(mark, () => "refused", {}).catch((error: unknown) => error);
    outlook.asked.shift();
    outlook.refuse();
    expect(await saved).toMatchObject({ code: "failed" });
    outlook.isSlow = false;
    await of.changeMark(mark, changed, {});
    expect(outlook.stored).toBe("email beside first, changed");
  });

  it("gives way to what another page has saved since", async () => {
    const { outlook, mark, of } = await givenUp();
    outlook.land();
    outlook.stored = "of the ribbon";
    outlook.isSlow = false;
    await of.changeMark(mark, changed, {});
    expect(outlook.stored).toBe("of the ribbon, changed");
  });

  it("is that draft's alone, and still known when the FM comes back to it", async () => {
    const { outlook, mark, of } = await givenUp();
    const other = new SlowOutlook();
    other.isSlow = false;
    open(other.draft);
    await of.changeMark(openMark() ?? "", changed, {});
    expect(other.stored).toBe("first, changed");
    open(outlook.draft);
    outlook.asked.length = 0;
    outlook.isSlow = false;
    await of.changeMark(mark, changed, {});
    expect(outlook.stored).toBe("email beside first, changed");
  });
});

/** The same, and a later change was saved, which the other may take back: Outlook saves all custom properties together. */
async function overtaken(...given: ConstructorParameters<typeof PropertiesInTurn>) {
  const of = await givenUp(...given);
  const [late] = of.outlook.asked.splice(0);
  if (late === undefined) throw new Error("Nothing is asked.");
  of.outlook.isSlow = false;
  await of.of.changeMark(of.mark, changed, {});
  expect(of.outlook.stored).toBe(BOTH);
  const landLate = (answers = true): void => {
    of.outlook.stored = late.text;
    if (answers) late.answer(ok());
  };
  return { ...of, late, landLate };
}
const BOTH = "email beside first, changed";
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

describe("a saving that was given up and is carried out after a later one", () => {
  it("does not take that one back: it is saved again", async () => {
    const { outlook, landLate } = await overtaken();
    landLate();
    expect(outlook.stored).toBe("email beside first");
    await settle();
    expect(outlook.stored).toBe(BOTH);
  });

  it("nor where Outlook never says that it has carried it out: the next look at the marks finds it, and another change begins with both", async () => {
    const { outlook, mark, of, landLate } = await overtaken();
    landLate(false);
    const given: unknown[] = [];
    await of.changeMark(mark, (stored) => { given.push(stored); return null; }, {});
    expect(given).toEqual([BOTH]);
    expect(outlook.stored).toBe(BOTH);

    landLate(false);
    await of.changeMark(mark, changed, {});
    expect(outlook.stored).toBe(`${BOTH}, changed`);
  });

  it("nor for an email that goes in then", async () => {
    const { outlook, mark, of, landLate } = await overtaken();
    landLate(false);
    expect(await of.load(mark, outlook.draft, {})).toBe(BOTH);
    await of.saveMark(mark, (was) => `second beside ${String(was)}`, {});
    expect(outlook.stored).toBe(`second beside ${BOTH}`);
  });

  it("nor where it is carried out while the next change is under way", async () => {
    const { outlook, mark, of, landLate } = await overtaken();
    outlook.holdsLoadings = true;
    const change = of.changeMark(mark, changed, {});
    await settle();
    landLate();
    await settle();
    // One loading at a time: what the look after the late one finds must have the change.
    expect(outlook.loadings).toHaveLength(1);
    outlook.holdsLoadings = false;
    outlook.loadings.shift()?.();
    await change;
    await settle();
    expect(outlook.stored).toBe(`${BOTH}, changed`);
  });

  it("nor on a draft that was left: it is saved again when the FM is back", async () => {
    const { outlook, mark, of, landLate } = await overtaken();
    open(new SlowOutlook().draft);
    landLate();
    await settle();
    expect(outlook.stored).toBe("email beside first");
    open(outlook.draft);
    await of.changeMark(mark, () => null, {});
    expect(outlook.stored).toBe(BOTH);
  });

  it("is not saved again while another page writes into the draft: what that page saves decides", async () => {
    const page = otherPage();
    const { outlook, landLate } = await overtaken((look) => page.turns.atLeisure("draft", look));
    outlook.holdsLoadings = true;
    landLate();
    await settle();
    outlook.stored = "of the ribbon";
    page.end();
    await settle();
    outlook.loadings.shift()?.();
    await settle();
    expect(outlook.stored).toBe("of the ribbon");
  });

  it("had been before it, and only its answer is late: nothing is saved again", async () => {
    const { outlook, late } = await overtaken();
    outlook.isSlow = true;
    late.answer(ok());
    await settle();
    expect(outlook.asked).toEqual([]);
    expect(outlook.stored).toBe(BOTH);
  });

  it("is refused late: nothing is asked", async () => {
    const { outlook, late } = await overtaken();
    const load = jest.spyOn(outlook.draft, "loadCustomPropertiesAsync");
    late.answer(REFUSED);
    await settle();
    expect(load).not.toHaveBeenCalled();
    expect(outlook.stored).toBe(BOTH);
  });

  it("while the later one is given up too: that one is asked for again", async () => {
    const { outlook, mark, of } = await givenUp();
    const change = of.changeMark(mark, changed, {}).catch(() => undefined);
    await jest.advanceTimersByTimeAsync(GIVEN_UP_MS);
    await change;
    outlook.isSlow = false;
    const [late] = outlook.asked.splice(0);
    outlook.stored = late?.text;
    late?.answer(ok());
    await settle();
    expect(outlook.stored).toBe(BOTH);
  });

  it("gives way to what another page has saved since, and to that page's own return to what was there", async () => {
    const { outlook, mark, of, landLate } = await overtaken();
    landLate();
    await settle();
    for (const stored of ["of the ribbon", "first", "email beside first"]) {
      outlook.stored = stored;
      await of.changeMark(mark, changed, {});
      expect(outlook.stored).toBe(`${stored}, changed`);
    }
  });
});

it("a draft that is read while a change is being saved has that change, also where Outlook answers of it before the reading is over", async () => {
  const outlook = new SlowOutlook();
  open(outlook.draft);
  const mark = openMark() ?? "";
  const of = new PropertiesInTurn();
  const change = of.changeMark(mark, changed, {});
  await jest.advanceTimersByTimeAsync(0);
  outlook.holdsLoadings = true;
  const read = of.load(mark, outlook.draft, {});
  outlook.land();
  await change;
  outlook.loadings.shift()?.();
  expect(await read).toBe("first, changed");
});

describe("a change that begins while a draft is read for an email", () => {
  /** Both loadings are under way, and each has what was stored before the change. */
  async function reading() {
    const outlook = new SlowOutlook();
    open(outlook.draft);
    const mark = openMark() ?? "";
    const of = new PropertiesInTurn();
    outlook.holdsLoadings = true;
    const read = of.load(mark, outlook.draft, {});
    const change = of.changeMark(mark, changed, {}).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(0);
    expect(outlook.loadings).toHaveLength(2);
    outlook.loadings.pop()?.();
    await jest.advanceTimersByTimeAsync(0);
    const readOver = (): Promise<unknown> => {
      outlook.loadings.pop()?.();
      return read;
    };
    const saveEmail = async (): Promise<void> => {
      const saved = of.saveMark(mark, (was) => `email beside ${String(was)}`, {});
      while (outlook.asked.length > 0) outlook.land();
      await saved;
    };
    return { outlook, change, readOver, saveEmail };
  }

  it("is not taken back by the mark of that email, once it is saved", async () => {
    const { outlook, change, readOver, saveEmail } = await reading();
    outlook.land();
    await change;
    expect(await readOver()).toBe("first, changed");
    await saveEmail();
    expect(outlook.stored).toBe("email beside first, changed");
  });

  it("nor while Outlook is silent about it", async () => {
    const { outlook, readOver, saveEmail } = await reading();
    expect(await readOver()).toBe("first, changed");
    await saveEmail();
    expect(outlook.stored).toBe("email beside first, changed");
  });

  it("is not known where Outlook refused it", async () => {
    const { outlook, change, readOver, saveEmail } = await reading();
    outlook.refuse();
    await change;
    expect(await readOver()).toBe("first");
    await saveEmail();
    expect(outlook.stored).toBe("email beside first");
  });

  it("and that draft alone is told of it", async () => {
    const asked = new AskedMarks();
    const [one, other] = [asked.reading("draft 1"), asked.reading("draft 2")];
    await asked.saving("draft 1", "first", "first, changed", () => Promise.resolve(), () => undefined);
    expect([one, other].map((reading) => reading.standing("first"))).toEqual(["first, changed", null]);
  });
});

it("nothing more is asked of the marks while a saving is under way: Outlook may refuse two at once", async () => {
  const outlook = new SlowOutlook();
  open(outlook.draft);
  const mark = openMark() ?? "";
  const of = new PropertiesInTurn();
  await of.load(mark, outlook.draft, {});
  const saved = of.saveMark(mark, (was) => `email beside ${String(was)}`, {});
  const load = jest.spyOn(outlook.draft, "loadCustomPropertiesAsync");
  const change = of.changeMark(mark, changed, {});
  await jest.advanceTimersByTimeAsync(GIVEN_UP_MS - 200);
  expect(load).not.toHaveBeenCalled();
  outlook.isSlow = false;
  outlook.land();
  await Promise.all([saved, change]);
  expect(outlook.stored).toBe("email beside first, changed");
});

it.each(["answers", "refuses"])("a saving that Outlook %s in time is remembered no longer: what is stored decides", async (how) => {
  const outlook = new SlowOutlook();
  open(outlook.draft);
  const mark = openMark() ?? "";
  const of = new PropertiesInTurn();
  await of.load(mark, outlook.draft, {});
  const saved = of.saveMark(mark, () => "email", {}).catch((error: unknown) => error);
  if (how === "answers") outlook.land();
  else outlook.refuse();
  await saved;
  // As another page may have it again.
  outlook.stored = "first";
  outlook.isSlow = false;
  await of.changeMark(mark, changed, {});
  expect(outlook.stored).toBe("first, changed");
});
