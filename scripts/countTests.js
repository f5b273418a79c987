// Prints the line "N passed, N failed" from jest's results, alone on its line, and ends with an error if any failed or none ran.
const { existsSync, readFileSync } = require("fs");

/**
 * A test file that could not run at all counts as one failed: its tests are not among the counted ones.
 * Tests that were skipped count as neither.
 */
function countTests(results) {
  return { passed: results.numPassedTests, failed: results.numFailedTests + results.numRuntimeErrorTestSuites };
}

/** No results, or broken ones, are none passed and none failed: that is an error too. */
function readCounts(path) {
  try {
    return existsSync(path) ? countTests(JSON.parse(readFileSync(path, "utf8"))) : { passed: 0, failed: 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const { passed, failed } = readCounts(process.argv[2]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
