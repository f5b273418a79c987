import { indexRequestRuns } from "../../../src/adapters/storage/indexRequestRuns";
import { indexSettings } from "../../../src/adapters/storage/indexSettings";
import { requestRunsWithMemory } from "../../../src/adapters/storage/memoryRequestRuns";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { NO_RUN, withAttempt, type RequestRun } from "../../../src/core/bulk/requestRun";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { StorageError } from "../../../src/ports/StorageError";
import { freshDatabase, putRaw } from "./freshDatabase";
import { alone } from "./twoWindows";

const attempt = (keys: readonly string[]) => (run: RequestRun): RequestRun | null => withAttempt(run, keys, { queue: "FTCQ Inactive APJ", tenantKeys: keys, on: "2026-11-22" });

it("keeps the run, beside the settings and not in them", async () => {
  const connection = freshDatabase();
  const runs = indexRequestRuns(connection);
  expect(await runs.load()).toEqual(NO_RUN);
  const run = await runs.update(attempt(["a"]));
  expect(await indexRequestRuns(new Connection()).load()).toEqual(run);
  expect(await indexSettings(connection, alone).load()).toEqual(DEFAULT_SETTINGS);
});

it("of two windows that ask for the same tenant at once one is refused, and nothing of it is written", async () => {
  const connection = freshDatabase();
  const results = await Promise.all([indexRequestRuns(connection).update(attempt(["a"])), indexRequestRuns(new Connection()).update(attempt(["a"]))]);
  expect(results.filter((run) => run === null)).toHaveLength(1);
  expect((await indexRequestRuns(connection).load()).emails).toHaveLength(1);
});

it("what another version or a fault has written is no run", async () => {
  const connection = freshDatabase();
  await indexRequestRuns(connection).update(attempt(["a"]));
  await putRaw("settings", { planned: 3 }, "assignmentRequests");
  expect(await indexRequestRuns(connection).load()).toEqual(NO_RUN);
});

it("goes on in memory from what was seen last where the storage fails, and says so", async () => {
  const stored = indexRequestRuns(freshDatabase());
  let fails = false;
  const failing = { load: () => (fails ? Promise.reject(new StorageError("closed")) : stored.load()), update: (change: Parameters<typeof stored.update>[0]) => (fails ? Promise.reject(new StorageError("closed")) : stored.update(change)) };
  const onFailure = jest.fn();
  const runs = requestRunsWithMemory(failing, onFailure);
  await runs.update(attempt(["a"]));
  fails = true;
  expect(await runs.update(attempt(["a"]))).toBeNull();
  expect((await runs.update(attempt(["b"])))?.emails.map(({ tenantKeys }) => tenantKeys)).toEqual([["a"], ["b"]]);
  expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ code: "closed" }));
});
