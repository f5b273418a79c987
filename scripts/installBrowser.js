const { spawnSync } = require("child_process");
const fs = require("fs");
const path = require("path");
const { findBrowser } = require("./findBrowser.js");

const NO_BROWSER =
  "The browser tests need Chrome, Edge or Chromium, and none could be found or installed: install one, or name one with the environment variable CHROME_PATH.";

/**
 * Makes sure that there is a browser and gives its path: the one that is there, else one from apt (as root on Debian), else
 * Playwright's own download.
 *
 * @throws {Error} with one sentence if there is none in the end
 */
function installBrowser() {
  // Only Debian has the headless shell as a package of its own; other systems of its family have the browser.
  const ways = [() => undefined, () => { installWithApt("chromium-headless-shell"); }, () => { installWithApt("chromium"); }, installWithPlaywrightAndLibraries, installWithPlaywright];
  for (const install of ways) {
    install();
    const browser = findBrowser();
    if (browser !== null) return browser;
  }
  throw new Error(NO_BROWSER);
}

function installWithApt(name) {
  if (process.getuid?.() !== 0 || !fs.existsSync("/etc/debian_version")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [["update"], ["install", "--yes", "--no-install-recommends", name]]) {
    spawnSync("apt-get", ["--quiet", ...command], { stdio: ["ignore", "ignore", "inherit"], env });
  }
}

// With the libraries the browser needs, where it may install them; that fails on systems Playwright has no list for.
function installWithPlaywrightAndLibraries() {
  if (process.platform === "linux" && process.getuid?.() === 0) runPlaywright(["install", "--with-deps", "chromium"]);
}

function installWithPlaywright() {
  runPlaywright(["install", "chromium"]);
}

function runPlaywright(command) {
  const cli = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, ...command], { stdio: ["ignore", "ignore", "inherit"] });
}

module.exports = { installBrowser };
