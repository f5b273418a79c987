import { PropertiesInTurn } from "../../../src/adapters/office/propertiesInTurn";
import { DraftProperties, saveRecentMarks } from "../../../src/adapters/office/sendMark";
import { MARK_PROPERTY } from "../../../src/core/send-check/mark";
import { RECENT_MARKS_SETTING } from "../../../src/core/send-check/recentMarks";

type Callback = (answer: { status: string; value?: unknown; error?: { code: number } }) => void;
const ok = (value?: unknown) => ({ status: "succeeded", value });
const error = (code: number) => ({ status: "failed", error: { code } });

/** Roaming settings with room for so many characters of the add-in's own key; the others' stay as they are. */
class FakeRoaming {
  readonly values = new Map<string, unknown>([["another", "kept"]]);
  saved: unknown = "nothing";
  saves = 0;
  constructor(private readonly room: number) {}
  get = (key: string) => this.values.get(key);
  set = (key: string, value: unknown) => void this.values.set(key, value);
  remove = (key: string) => void this.values.delete(key);
  saveAsync = (callback: Callback): void => {
    this.saves++;
    const full = JSON.stringify(this.values.get(RECENT_MARKS_SETTING) ?? "").length > this.room;
    if (!full) this.saved = Object.fromEntries(this.values);
    callback(full ? error(9057) : ok());
  };
}

const item = { itemType: "message", to: { getAsync: () => undefined }, conversationId: "c" };

function office(roamingSettings: unknown, set = true): void {
  Object.assign(globalThis, { Office: { context: { platform: "OfficeOnline", roamingSettings, requirements: { isSetSupported: () => set }, mailbox: { item } } } });
}
afterEach(() => { Reflect.deleteProperty(globalThis, "Office"); });

describe("recent marks in the roaming settings", () => {
  const three = () => ["newest", "middle", "oldest"];

  it.each([
    [1_000, three(), 1],
    [25, ["newest", "middle"], 2],
    [12, ["newest"], 3],
  ])("with room for %d characters: %j", async (room, kept, saves) => {
    const roaming = new FakeRoaming(room);
    office(roaming);
    await saveRecentMarks(three, {});
    expect(roaming.saved).toEqual({ another: "kept", [RECENT_MARKS_SETTING]: kept });
    expect(roaming.saves).toBe(saves);
  });

  it.each([undefined, ["before"]])("where none fits, what was there (%j) stays, and it fails", async (before) => {
    const roaming = new FakeRoaming(3);
    if (before !== undefined) roaming.set(RECENT_MARKS_SETTING, before);
    office(roaming);
    await expect(saveRecentMarks(three, {})).rejects.toMatchObject({ code: "failed", officeCode: 9057 });
    expect(roaming.get(RECENT_MARKS_SETTING)).toEqual(before);
    expect(roaming.get("another")).toBe("kept");
  });

  it("what is stored, whatever it is, is handed on", async () => {
    const roaming = new FakeRoaming(1_000);
    roaming.set(RECENT_MARKS_SETTING, { broken: true });
    office(roaming);
    const seen: unknown[] = [];
    await saveRecentMarks((stored) => { seen.push(stored); return []; }, {});
    expect(seen).toEqual([{ broken: true }]);
  });

  it("that are to stay as they are: nothing is saved", async () => {
    const roaming = new FakeRoaming(1_000);
    office(roaming);
    await saveRecentMarks(() => null, {});
    expect(roaming.saves).toBe(0);
  });

  it("no roaming settings: unsupported", async () => {
    office(undefined);
    await expect(saveRecentMarks(three, {})).rejects.toMatchObject({ code: "unsupported" });
  });
});

describe("the mark on a draft", () => {
  const properties = (answer: ReturnType<typeof ok> | ReturnType<typeof error>) => {
    const values = new Map<string, unknown>([["another", "kept"]]);
    return { values, get: (key: string) => values.get(key), set: (key: string, value: unknown) => void values.set(key, value), saveAsync: (callback: Callback) => { callback(answer as Parameters<Callback>[0]); } };
  };
  const draft = (answer: unknown) => ({ ...item, loadCustomPropertiesAsync: (callback: Callback) => { callback(answer as ReturnType<typeof ok>); } }) as unknown as Office.MessageCompose;

  async function loaded(answer: unknown): Promise<{ readonly draft: DraftProperties; readonly mark: string }> {
    office(undefined);
    const { openMark } = await import("../../../src/adapters/office/openItem");
    const mark = openMark() ?? "";
    const of = new DraftProperties();
    await of.load(mark, draft(answer), {});
    return { draft: of, mark };
  }

  it("is set beside what others have there", async () => {
    const custom = properties(ok());
    const { draft: of, mark } = await loaded(ok(custom));
    await of.saveMark(mark, () => "encoded", {});
    expect(Object.fromEntries(custom.values)).toEqual({ another: "kept", [MARK_PROPERTY]: "encoded" });
  });

  it("fails where the properties could not be loaded, or saved, or another draft is open", async () => {
    const unloaded = await loaded(error(9020));
    await expect(unloaded.draft.saveMark(unloaded.mark, () => "encoded", {})).rejects.toMatchObject({ code: "failed", call: "item.loadCustomPropertiesAsync" });
    const unsaved = await loaded(ok(properties(error(9019))));
    await expect(unsaved.draft.saveMark(unsaved.mark, () => "encoded", {})).rejects.toMatchObject({ code: "failed", officeCode: 9019 });
    const other = await loaded(ok(properties(ok())));
    await expect(other.draft.saveMark("draft 999", () => "encoded", {})).rejects.toMatchObject({ code: "itemChanged" });
  });
});

describe("the mark on a draft, changed", () => {
  const changeMark: PropertiesInTurn["changeMark"] = (...given) => new PropertiesInTurn().changeMark(...given);
  const values = new Map<string, unknown>();
  const custom = { get: (key: string) => values.get(key), set: (key: string, value: unknown) => void values.set(key, value), saveAsync: (callback: Callback) => { callback(ok()); } };
  const open = { ...item, loadCustomPropertiesAsync: (callback: Callback) => { callback(ok(custom)); } };
  async function opened(draft: object): Promise<string> {
    office(undefined);
    Object.assign(globalThis, { Office: { context: { platform: "OfficeOnline", requirements: { isSetSupported: () => true }, mailbox: { item: draft } } } });
    return (await import("../../../src/adapters/office/openItem")).openMark() ?? "";
  }
  beforeEach(() => { values.clear(); });

  it("starts from what is stored by then, whoever stored it", async () => {
    const mark = await opened(open);
    values.set(MARK_PROPERTY, "of the ribbon");
    await changeMark(mark, (stored) => `${String(stored)}, changed`, {});
    expect(values.get(MARK_PROPERTY)).toBe("of the ribbon, changed");
  });

  it("what is saved beside an insert then begins with that change, not with what was loaded before it", async () => {
    // Each loading has values of its own, as Outlook's have.
    let stored = "first";
    const load = (callback: Callback): void => {
      let mine = stored;
      callback(ok({ get: () => mine, set: (_: string, value: string) => { mine = value; }, saveAsync: (saved: Callback) => { stored = mine; saved(ok()); } }));
    };
    const draft = { ...item, loadCustomPropertiesAsync: load };
    const mark = await opened(draft);
    const of = new PropertiesInTurn();
    expect(await of.load(mark, draft as unknown as Office.MessageCompose, {})).toBe("first");
    await of.changeMark(mark, (was) => `${String(was)}, changed`, {});
    await of.saveMark(mark, (was) => `new beside ${String(was)}`, {});
    expect(stored).toBe("new beside first, changed");
  });

  it.each(["before", "after"])("by a slow Outlook, which answers %s it has saved what goes in meanwhile: that stands beside the change", async (order) => {
    let stored = "first";
    const answers: (() => void)[] = [];
    // As Outlook gives them when it is asked, not when it answers.
    const load = (callback: Callback): void => {
      let mine = stored;
      const properties = { get: () => mine, set: (_: string, value: string) => { mine = value; }, saveAsync: (saved: Callback) => { const text = mine; answers.push(() => { stored = text; saved(ok()); }); } };
      answers.push(() => { callback(ok(properties)); });
    };
    const settle = async (): Promise<void> => { for (let turn = 0; turn < 50; turn++) await Promise.resolve(); };
    const answer = async (at: number): Promise<void> => {
      answers.splice(at, 1)[0]?.();
      await settle();
    };
    const draft = { ...item, loadCustomPropertiesAsync: load };
    const mark = await opened(draft);
    const of = new PropertiesInTurn();
    const read = of.load(mark, draft as unknown as Office.MessageCompose, {});
    await answer(0);
    await read;
    const changed = of.changeMark(mark, (was) => `${String(was)}, changed`, {});
    await settle();
    const saved = of.saveMark(mark, (was) => `new beside ${String(was)}`, {});
    await settle();
    // The loading for the change, and the saving.
    expect(answers).toHaveLength(2);
    await answer(order === "before" ? 0 : 1);
    while (answers.length > 0) await answer(0);
    await Promise.all([changed, saved]);
    expect(stored).toBe("new beside first, changed");
  });

  it("null leaves it", async () => {
    const mark = await opened(open);
    const saved = jest.spyOn(custom, "saveAsync");
    await changeMark(mark, () => null, {});
    expect(saved).not.toHaveBeenCalled();
  });

  it("never on another draft, and not where there are no properties", async () => {
    await opened(open);
    await expect(changeMark("draft 999", () => "x", {})).rejects.toMatchObject({ code: "itemChanged" });
    await expect(changeMark(await opened({ ...item }), () => "x", {})).rejects.toMatchObject({ code: "unsupported" });
    await expect(changeMark(await opened({ ...item, loadCustomPropertiesAsync: (callback: Callback) => { callback(ok(null)); } }), () => "x", {})).rejects.toMatchObject({ code: "failed" });
    expect(values.size).toBe(0);
  });
});
