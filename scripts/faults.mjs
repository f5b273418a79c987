import { spawnSync } from "child_process";

// The whole fault matrix: each call of each scenario in each way. The tests try each call in the scenarios that are its own (daily.ts).
const run = spawnSync("npx", ["jest", "test/e2e/faultMatrix", "test/launchevent/script", "--selectProjects", "browser", "unit", "--maxWorkers=2"], { stdio: "inherit", env: { ...process.env, FAULTS: "all" }, shell: process.platform === "win32" });
process.exitCode = run.status ?? 1;
