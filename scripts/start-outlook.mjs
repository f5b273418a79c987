// `npm run start:outlook`: serves the add-in to a real Outlook from https://localhost:3000 and adds it there, or says how.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { LOCAL_URL } = require("./addInUrls.js");
const { MANIFEST, addByHand, certificateCommand, certificateFiles, serverArguments, sideloadCommand } = require("./outlookCommands.js");
const { runCommand } = require("./runCommand.js");

const PAGE = `${LOCAL_URL}/taskpane.html`;
const SERVER_STARTS_WITHIN_MS = 120_000;
const folder = fileURLToPath(new URL("..", import.meta.url));
const manifestFile = fileURLToPath(new URL(`../${MANIFEST}`, import.meta.url));

function endWith(sentence) {
  console.error(sentence);
  process.exit(1);
}

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });

/** Whether the page answers. The certificate is not looked at: Outlook and the browser do that, with the system's trust. */
const answers = (url) =>
  new Promise((resolve) => {
    const request = get(url, { rejectUnauthorized: false, timeout: 5000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(false));
  });

const port = Number(new URL(LOCAL_URL).port);
if (!(await isFree(port))) {
  endWith(`Port ${port} is in use, and ${MANIFEST} names it. End what uses it (npm start, perhaps), then run this again.`);
}

const { certificate, key } = certificateFiles(homedir());
if (!runCommand(certificateCommand(), folder) || !existsSync(certificate) || !existsSync(key)) {
  endWith("The certificate for https://localhost could not be made or trusted, and Outlook shows no page without one. The lines above say why.");
}

const server = spawn(process.execPath, serverArguments(homedir()), { cwd: folder, stdio: "inherit" });
let ended = false;
server.once("exit", (code) => {
  ended = true;
  process.exitCode = code ?? 1;
});
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => server.kill());
}

const deadline = Date.now() + SERVER_STARTS_WITHIN_MS;
while (!ended && !(await answers(PAGE))) {
  if (Date.now() > deadline) {
    server.kill();
    endWith(`${PAGE} did not answer within ${SERVER_STARTS_WITHIN_MS / 1000} seconds. The lines above say why.`);
  }
  await wait(500);
}

if (!ended) {
  const sideload = sideloadCommand(process.platform);
  const isLoaded = sideload !== null && runCommand(sideload, folder);
  if (isLoaded) {
    console.log("\nOutlook has the add-in. Open a message and choose FastTrack Closeout, then Open pane, in the ribbon.");
  } else if (sideload !== null) {
    console.log("\nThis Outlook did not take the add-in; it can be added by hand.");
  }
  console.log(`\n${addByHand(manifestFile)}\n\nThe add-in is served from ${LOCAL_URL} until you press Ctrl+C. npm run stop:outlook removes it from Outlook.`);
}
