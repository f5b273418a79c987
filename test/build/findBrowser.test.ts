import fs from "fs";
import os from "os";
import path from "path";
import { findBrowser } from "../../scripts/findBrowser.js";

const { CHROME_PATH, PATH } = process.env;
let folder: string;

const script = (name: string, body: string): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "browsers-"));
  delete process.env["CHROME_PATH"];
  process.env["PATH"] = folder;
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
  process.env["PATH"] = PATH;
  if (CHROME_PATH === undefined) delete process.env["CHROME_PATH"];
  else process.env["CHROME_PATH"] = CHROME_PATH;
});

const onLinux = process.platform === "linux" ? test : test.skip; // Mac and Windows have a browser at a fixed place, which no test can fill: only elsewhere are commands on PATH looked for.

onLinux("the system's Chromium comes before its Edge", () => {
  script("microsoft-edge", "exit 0");
  const chromium = script("chromium", "exit 0");
  expect(findBrowser()).toBe(chromium);
});

onLinux("the one that has no window comes before all others of the system", () => {
  script("chromium", "exit 0");
  const shell = script("chromium-headless-shell", "exit 0");
  expect(findBrowser()).toBe(shell);
});

onLinux("a browser that does not start is none", () => {
  script("chromium", "echo install it first; exit 1");
  const chrome = script("google-chrome", "exit 0");
  expect(findBrowser()).toBe(chrome);
});

onLinux("the one that is named comes first", () => {
  script("chromium", "exit 0");
  process.env["CHROME_PATH"] = script("mine", "exit 0");
  expect(findBrowser()).toBe(process.env["CHROME_PATH"]);
});
