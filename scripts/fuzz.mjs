import { spawnSync } from "child_process";

// The whole of what the tests run a tenth of: broken mails and broken tables.
const run = spawnSync("npx", ["jest", "test/fuzz", "--selectProjects", "unit", "--maxWorkers=2"], { stdio: "inherit", env: { ...process.env, FUZZ: "all" }, shell: process.platform === "win32" });
process.exitCode = run.status ?? 1;
