import { closingsWithMemory } from "../../../src/adapters/storage/closingsWithMemory";
import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import type { Connection } from "../../../src/adapters/storage/openDatabase";
import { newClosing, type Closing } from "../../../src/core/engagement/Closing";
import type { Closings } from "../../../src/ports/Closings";
import { freshDatabase } from "./freshDatabase";
import { givenUp, held, holdTime, tooLateToAbort, turns } from "./givenUp";
import { alone } from "./twoWindows";

const KEY = "contoso.com";
const more = (closing: Closing | null): Closing => ({ ...(closing ?? newClosing(KEY)), concerns: `${closing?.concerns ?? ""}!` });

beforeEach(holdTime);
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

async function world(): Promise<{ readonly stored: Closings; readonly closings: Closings; readonly connection: Connection }> {
  const connection = freshDatabase();
  const stored = indexClosings(connection, alone);
  const closings = closingsWithMemory(stored, () => undefined);
  await closings.update(KEY, () => newClosing(KEY));
  return { stored, closings, connection };
}

it("a change that waited too long for another window's transaction is stored once, with the next one", async () => {
  const { stored, closings } = await world();
  const release = await held(["closings"]);
  await givenUp(closings.update(KEY, more));
  await release();
  await turns();
  expect(await stored.get(KEY)).toMatchObject({ concerns: "" });
  expect(await closings.get(KEY)).toMatchObject({ concerns: "!" });
  expect(await closings.update(KEY, more)).toMatchObject({ concerns: "!!" });
  expect(await stored.get(KEY)).toMatchObject({ concerns: "!!" });
});

it.each(["before the next change", "with the next change on its way"])("one whose transaction could not be stopped any more, and ends %s, is stored once", async (when) => {
  const { stored, closings } = await world();
  const release = await held(["closings"]);
  const abort = tooLateToAbort();
  await givenUp(closings.update(KEY, more));
  expect(abort).toHaveBeenCalled();
  if (when.startsWith("before")) {
    await release();
    await turns();
    expect(await closings.get(KEY)).toMatchObject({ concerns: "!" });
    expect(await closings.update(KEY, more)).toMatchObject({ concerns: "!!" });
  } else {
    const next = closings.update(KEY, more);
    await turns();
    await release();
    expect(await next).toMatchObject({ concerns: "!!" });
  }
  expect(await stored.get(KEY)).toMatchObject({ concerns: "!!" });
  expect(await closings.get(KEY)).toMatchObject({ concerns: "!!" });
});

it("one that had not begun when it was given up does not begin", async () => {
  const { connection } = await world();
  const opening = (connection as unknown as { open(): Promise<unknown> }).open();
  let open = (): void => undefined;
  jest.spyOn(connection as unknown as { open(): Promise<unknown> }, "open").mockReturnValue(new Promise((resolve) => { open = () => { resolve(opening); }; }));
  const work = jest.fn(() => Promise.resolve());
  const outcome = connection.run(work).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(await outcome).toMatchObject({ code: "failed" });
  open();
  await turns();
  expect(work).not.toHaveBeenCalled();
});
