// `npm run stop:outlook`: takes the add-in out of classic Outlook on Windows, and says how to do it elsewhere.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { removeByHand, unloadCommand } = require("./outlookCommands.js");
const { runCommand } = require("./runCommand.js");

const unload = unloadCommand(process.platform);
if (unload !== null && !runCommand(unload, fileURLToPath(new URL("..", import.meta.url)))) {
  process.exitCode = 1;
}
console.log(`\n${removeByHand()}`);
