// Measures the production build: npm run bench, or npm run bench -- pane detect for some groups alone.
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { buildBench } from "./buildBench.js";
import { bundleForNode } from "./bundleForNode.mjs";
import { installBrowser } from "./installBrowser.js";
import { serveFolder } from "./serveFolder.js";

const bundle = await bundleForNode("bench/bench.ts", "bench/bench.cjs");
const { bench, BROWSER_ARGUMENTS } = createRequire(import.meta.url)(bundle);
const browser = () => ({ executablePath: installBrowser(), args: [...BROWSER_ARGUMENTS] });
process.exitCode = await bench(process.argv.slice(2), {
  launchBrowser: () => chromium.launch(browser()),
  launchOnDisk: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "closeout-bench-"));
    const context = await chromium.launchPersistentContext(folder, browser());
    const close = async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { context, close };
  },
  servePages: async () => serveFolder(await buildBench()),
});
