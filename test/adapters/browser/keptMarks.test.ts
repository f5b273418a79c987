import { keptMarks } from "../../../src/adapters/browser/keptMarks";
import { fakeStorage } from "../../fakes/fakeStorage";

const HOUR = 60 * 60 * 1_000;
const named = (ageMs: number, end = "x"): string => `fasttrack-closeout.keptMark.${String(Date.now() - ageMs)}.${end}`;
const marks = (storage: Storage): readonly string[] => keptMarks(storage).all().map(({ mark }) => mark);

it("is there for every page as soon as it is kept, until it is struck out", () => {
  const storage = fakeStorage();
  const kept = keptMarks(storage).keep("a mark");
  expect(marks(storage)).toEqual(["a mark"]);
  kept.strikeOut();
  expect(marks(storage)).toEqual([]);
  kept.strikeOut();
});

it("strikes out one of two that are the same", () => {
  const storage = fakeStorage();
  const own = keptMarks(storage);
  own.keep("a mark");
  own.keep("a mark");
  keptMarks(storage).all()[0]?.strikeOut();
  expect(marks(storage)).toEqual(["a mark"]);
});

it("gives the newest first, the latest five, and throws the others away", () => {
  const storage = fakeStorage();
  for (const age of [3, 1, 2, 5, 4, 6]) storage.setItem(named(age * HOUR), String(age));
  expect(marks(storage)).toEqual(["1", "2", "3", "4", "5"]);
  expect(Object.keys(storage)).toHaveLength(5);
});

it.each([["of the day before", named(25 * HOUR)], ["of a clock that was wrong", named(-25 * HOUR)], ["without a time", "fasttrack-closeout.keptMark.soon"], ["without a name", "fasttrack-closeout.keptMark."]])("throws away what is %s", (_, name) => {
  const storage = fakeStorage();
  storage.setItem(name, "a mark");
  expect(marks(storage)).toEqual([]);
  expect(Object.keys(storage)).toEqual([]);
});

it("forgets all, and nothing of anybody else's", () => {
  const storage = fakeStorage();
  storage.setItem("somebody else's", "1");
  keptMarks(storage).keep("a mark");
  keptMarks(storage).forgetAll();
  expect(Object.keys(storage)).toEqual(["somebody else's"]);
});

it("goes on without storage, and with one that refuses", () => {
  const refusing = new Proxy(fakeStorage(), {
    get: () => { throw new Error("SecurityError"); },
    ownKeys: () => { throw new Error("SecurityError"); },
  });
  for (const storage of [null, refusing]) {
    const kept = keptMarks(storage);
    kept.keep("a mark").strikeOut();
    kept.forgetAll();
    expect(kept.all()).toEqual([]);
  }
});
