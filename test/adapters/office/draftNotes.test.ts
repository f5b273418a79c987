import { DraftNotes } from "../../../src/adapters/office/draftNotes";
import { NotesInTurn } from "../../../src/adapters/office/notesInTurn";
import { openMark } from "../../../src/adapters/office/openItem";

type Callback = (answer: { status: string; value?: unknown; error?: { code: number } }) => void;
const ok = (value?: unknown) => ({ status: "succeeded", value });
const error = (code: number) => ({ status: "failed", error: { code } });

const item = { itemType: "message", to: { getAsync: () => undefined }, conversationId: "c" };

function office(set = true): void {
  Object.assign(globalThis, { Office: { context: { platform: "OfficeOnline", requirements: { isSetSupported: () => set }, mailbox: { item } } } });
}
afterEach(() => { Reflect.deleteProperty(globalThis, "Office"); });

describe("notes on a draft", () => {
  const session = (fails: boolean) => {
    const values = new Map<string, unknown>();
    return {
      values,
      getAsync: (key: string, callback: Callback) => { callback(values.has(key) ? ok(values.get(key)) : error(9050)); },
      setAsync: (key: string, value: unknown, callback: Callback) => {
        if (!fails) values.set(key, value);
        callback(fails ? error(9051) : ok());
      },
    };
  };

  it.each([
    ["session data", true, false, 1],
    ["full session data", true, true, 0],
    ["an Outlook without it", false, false, 0],
  ])("%s: what is noted is read again, by this page at least", async (_, supported, fails, stored) => {
    office(supported);
    const mark = openMark() ?? "";
    const sessionData = session(fails);
    const of = item as unknown as Office.MessageCompose;
    Object.assign(item, { sessionData });
    const notes = new DraftNotes();
    expect(await notes.read(mark, of, {})).toBeNull();
    await notes.save(mark, "noted", {});
    expect(await notes.read(mark, of, {})).toBe("noted");
    expect(sessionData.values.size).toBe(stored);
  });

  it("are known to this page from the asking on: who reads them before Outlook has taken them is not told of older ones", async () => {
    office();
    const mark = openMark() ?? "";
    let stored = "older";
    const answers: (() => void)[] = [];
    const sessionData = {
      getAsync: (_: string, callback: Callback) => { callback(ok(stored)); },
      setAsync: (_: string, value: string, callback: Callback) => {
        answers.push(() => {
          stored = value;
          callback(ok());
        });
      },
    };
    const of = { ...item, sessionData } as unknown as Office.MessageCompose;
    Object.assign(item, { sessionData });
    const notes = new DraftNotes();
    const [first, second] = [notes.save(mark, "noted", {}), notes.save(mark, "noted, and more", {})];
    expect(await notes.read(mark, of, {})).toBe("noted, and more");
    answers[0]?.();
    await first;
    expect(await notes.read(mark, of, {})).toBe("noted, and more");
    answers[1]?.();
    await second;
    stored = "another page's";
    expect(await notes.read(mark, of, {})).toBe("another page's");
  });

  it("that were given up and are carried out after later ones do not take those back; another page's do", async () => {
    office();
    jest.useFakeTimers();
    try {
      const mark = openMark() ?? "";
      let stored = "";
      const silent: string[] = [];
      const sessionData = {
        getAsync: (_: string, callback: Callback) => { callback(ok(stored)); },
        setAsync: (_: string, value: string, callback: Callback) => {
          if (value === "first") silent.push(value);
          else {
            stored = value;
            callback(ok());
          }
        },
      };
      const of = { ...item, sessionData } as unknown as Office.MessageCompose;
      Object.assign(item, { sessionData });
      const notes = new NotesInTurn();
      const first = notes.save(mark, "first", {});
      await jest.advanceTimersByTimeAsync(5_000);
      await first;
      await notes.save(mark, "first and second", {});
      stored = silent[0] ?? "";
      expect(await notes.read(mark, of, {})).toBe("first and second");
      await notes.save(mark, "all three", {});
      stored = silent[0] ?? "";
      expect(await notes.read(mark, of, {})).toBe("all three");
      stored = "another page's";
      expect(await notes.read(mark, of, {})).toBe("another page's");
    } finally {
      jest.useRealTimers();
    }
  });

  it("that were not taken in time stand where another item is open by then: they are that draft's", async () => {
    office();
    const mark = openMark() ?? "";
    const sessionData = { getAsync: (_: string, callback: Callback) => { callback(error(9050)); }, setAsync: (_: string, __: string, callback: Callback) => { other(); callback(ok()); } };
    const other = (): void => { Object.assign(globalThis, { Office: { context: { platform: "OfficeOnline", requirements: { isSetSupported: () => true }, mailbox: { item: { ...item } } } } }); };
    Object.assign(item, { sessionData });
    const notes = new DraftNotes();
    await expect(notes.save(mark, "noted", {})).rejects.toMatchObject({ code: "itemChanged" });
    office();
    expect(await notes.read(mark, item as unknown as Office.MessageCompose, {})).toBe("noted");
  });

  it("of a draft that is not open any more are there when it is again, though they are asked of no other", async () => {
    office();
    const mark = openMark() ?? "";
    const sessionData = { getAsync: (_: string, callback: Callback) => { callback(error(9050)); }, setAsync: jest.fn() };
    Object.assign(item, { sessionData });
    Object.assign(globalThis, { Office: { context: { platform: "OfficeOnline", requirements: { isSetSupported: () => true }, mailbox: { item: { ...item } } } } });
    const notes = new DraftNotes();
    await expect(notes.save(mark, "noted", {})).rejects.toMatchObject({ code: "itemChanged" });
    expect(sessionData.setAsync).not.toHaveBeenCalled();
    office();
    expect(await notes.read(mark, item as unknown as Office.MessageCompose, {})).toBe("noted");
  });
});
