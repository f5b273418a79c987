import { NO_RUN, type RequestRun } from "../../core/bulk/requestRun";
import type { RequestRuns } from "../../ports/RequestRuns";
import { failureOf, type OnStorageFailure } from "./withMemory";

/** A run for one session, where the browser lends no storage. */
export function memoryRequestRuns(): RequestRuns {
  let run: RequestRun = NO_RUN;
  return {
    load: () => Promise.resolve(run),
    update: (change) => {
      const next = change(run);
      run = next ?? run;
      return Promise.resolve(next);
    },
  };
}

/** What was seen last goes on in memory from the first failure on: what is stored by then may lack what was done since. */
export function requestRunsWithMemory(stored: RequestRuns, onFailure: OnStorageFailure): RequestRuns {
  const memory = memoryRequestRuns();
  let hasFailed = false;
  const orMemory = async <T>(work: (runs: RequestRuns) => Promise<T>): Promise<T> => {
    if (hasFailed) return work(memory);
    try {
      const value = await work(stored);
      return value;
    } catch (error) {
      onFailure(failureOf(error));
      hasFailed = true;
      return work(memory);
    }
  };
  return {
    load: () =>
      orMemory(async (runs) => {
        const run = await runs.load();
        await memory.update(() => run);
        return run;
      }),
    update: (change) =>
      orMemory(async (runs) => {
        const run = await runs.update(change);
        if (run !== null && runs !== memory) await memory.update(() => run);
        return run;
      }),
  };
}
