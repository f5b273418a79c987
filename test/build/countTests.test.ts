import { spawnSync } from "child_process";
import { mkdtempSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import path from "path";

const folder = mkdtempSync(path.join(tmpdir(), "closeout-count-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function count(results: string | null) {
  const file = path.join(folder, "results.json");
  rmSync(file, { force: true });
  if (results !== null) writeFileSync(file, results);
  const { status, stdout } = spawnSync(process.execPath, [path.join("scripts", "countTests.js"), file], { encoding: "utf8" });
  return { status, stdout };
}

const jestResults = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number) => JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests: 2 });

test.each([
  ["all passed", jestResults(412, 0, 0), "412 passed, 0 failed\n", 0],
  ["one failed", jestResults(411, 1, 0), "411 passed, 1 failed\n", 1],
  ["a file that could not run", jestResults(400, 0, 1), "400 passed, 1 failed\n", 1],
  ["none ran", jestResults(0, 0, 0), "0 passed, 0 failed\n", 1],
  ["results that break off", '{"numPassedTests": 4', "0 passed, 0 failed\n", 1],
  ["no results", null, "0 passed, 0 failed\n", 1],
])("%s", (_, results, stdout, status) => {
  expect(count(results)).toEqual({ stdout, status });
});
