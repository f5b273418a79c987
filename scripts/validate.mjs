// `npm run validate`: checks both manifests offline, for the addresses that a build with this environment would name, and says what it cannot check.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { bundleForNode } from "./bundleForNode.mjs";

const require = createRequire(import.meta.url);
const { OfficeAddinManifest } = require("office-addin-manifest");
const root = fileURLToPath(new URL("..", import.meta.url));

process.chdir(root);
const { ONLY_MICROSOFT, validateManifests } = require(await bundleForNode("scripts/validate/validateManifests.ts", "validate/validateManifests.cjs"));
try {
  const judgements = await validateManifests(root, process.env, (file) => OfficeAddinManifest.readManifestFile(file));
  for (const { name, problems } of judgements) {
    console.log(problems.length === 0 ? `${name}: nothing is wrong.` : `${name}: ${problems.length === 1 ? "one thing is" : `${problems.length} things are`} wrong.\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  }
  console.log(`\n${ONLY_MICROSOFT}`);
  process.exitCode = judgements.every(({ problems }) => problems.length === 0) ? 0 : 1;
} catch (error) {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
}
