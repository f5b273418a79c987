// Judges the add-in's detection on a folder of labelled mail: npm run evaluate -- FOLDER
import { createRequire } from "node:module";
import { bundleForNode } from "./bundleForNode.mjs";

const bundle = await bundleForNode("src/evaluate/evaluate.ts", "evaluate/evaluate.cjs");
const { evaluate } = createRequire(import.meta.url)(bundle);
process.exitCode = await evaluate(process.argv.slice(2));
