// Measures the production build: npm run bench, or npm run bench -- pane detect for some groups alone.
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { buildBench } from "./buildBench.js";
import { bundleForNode } from "./bundleForNode.mjs";
import { installBrowser } from "./installBrowser.js";
import { serveFolder } from "./serveFolder.js";

const bundle = await bundleForNode("bench/bench.ts", "bench/bench.cjs");
const { bench, BROWSER_ARGUMENTS } = createRequire(import.meta.url)(bundle);
process.exitCode = await bench(process.argv.slice(2), {
  launchBrowser: () => chromium.launch({ executablePath: installBrowser(), args: [...BROWSER_ARGUMENTS] }),
  servePages: async () => serveFolder(await buildBench()),
});
