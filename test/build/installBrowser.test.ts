import { spawnSync } from "child_process";
import fs from "fs";
import os from "os";
import path from "path";

const SCRIPT = path.resolve(__dirname, "../../scripts/install-browser.mjs");
const onLinux = process.platform === "linux" ? test : test.skip; // Mac and Windows have a browser at a fixed place, which may be there: only elsewhere is PATH all that it looks at.
const isRootOnDebian = process.getuid?.() === 0 && fs.existsSync("/etc/debian_version");
const withApt = isRootOnDebian ? test : test.skip; // To nobody but root on Debian does the script turn to apt.

let bin: string;

const command = (name: string, body: string): string => {
  const file = path.join(bin, name);
  fs.writeFileSync(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
};

/** Runs the script on a machine that has only the commands of `bin`, and no way to the internet. */
const install = () =>
  spawnSync(process.execPath, [SCRIPT], {
    encoding: "utf8",
    env: { PATH: bin, HOME: bin, PLAYWRIGHT_BROWSERS_PATH: path.join(bin, "none"), PLAYWRIGHT_DOWNLOAD_HOST: "http://127.0.0.1:9" },
  });

beforeEach(() => {
  bin = fs.mkdtempSync(path.join(os.tmpdir(), "bin-"));
});

afterEach(() => fs.rmSync(bin, { recursive: true }));

onLinux("a browser that is there is named, and nothing is installed", () => {
  command("apt-get", `touch ${bin}/asked`);
  const chromium = command("chromium", "exit 0");
  expect(install()).toMatchObject({ status: 0, stdout: `${chromium}\n`, stderr: "" });
  expect(fs.existsSync(path.join(bin, "asked"))).toBe(false);
});

withApt.each([
  ["the headless shell, where apt has it", "chromium-headless-shell", ["chromium-headless-shell"]],
  ["the browser, where it has no shell", "chromium", ["chromium-headless-shell", "chromium"]],
])("as root on Debian, apt brings one: %s", (_, has, asked) => {
  const browser = path.join(bin, has);
  command("apt-get", `echo "$@" >> ${bin}/asked\ncase "$*" in *" ${has}") printf '#!/bin/sh\\n' > ${browser}; /bin/chmod 755 ${browser};; esac`);
  expect(install()).toMatchObject({ status: 0, stdout: `${browser}\n` });
  expect(fs.readFileSync(path.join(bin, "asked"), "utf8")).toBe(asked.map((name) => `--quiet update\n--quiet install --yes --no-install-recommends ${name}\n`).join(""));
});

onLinux(
  "where none can be had, it says so in one sentence and fails",
  () => {
    const { status, stdout, stderr } = install();
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n").at(-1)).toMatch(/^The browser tests need Chrome, Edge or Chromium, .*CHROME_PATH\.$/);
  },
  60_000,
);
