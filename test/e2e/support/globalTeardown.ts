import { faultTable, gapsIn, readTried } from "../faultMatrix/table";
import { isWholeRun, type RunConfig } from "./isWholeRun";
import { testServer } from "./testServer";

/** Once after all browser tests: the table of the fault matrix. A whole run in which a cell of it was not tried has failed. */
export default async function globalTeardown(run: RunConfig): Promise<void> {
  await testServer.current?.close();
  testServer.current = null;
  const tried = readTried();
  const table = faultTable(tried);
  if (table !== null) process.stdout.write(`\n${table}\n`);
  const gaps = isWholeRun(run) ? gapsIn(tried) : [];
  // Not thrown: jest would then not write the results of the tests.
  if (gaps.length === 0) return;
  process.stderr.write(`\nThe fault matrix is not whole (test/e2e/faultMatrix/daily.ts):\n${gaps.join("\n")}\n`);
  process.exitCode = 1;
}
