import type { ChildProcess } from "child_process";
import { spawn } from "child_process";
import type { Server } from "http";
import { createServer } from "http";
import type { AddressInfo } from "net";
import path from "path";
import { openPlayground } from "./support/openPlayground";

const SCRIPT = path.resolve(__dirname, "../../scripts/start.mjs");

let started: ChildProcess | null = null;
let other: Server | null = null;

afterEach(async () => {
  const ended = new Promise((resolve) => (started === null || started.exitCode !== null ? resolve(null) : started.once("exit", resolve)));
  started?.kill();
  await ended;
  started = null;
  other?.close();
  other = null;
});

/** Runs npm start's script until it has printed a line; what it prints is collected. */
async function start(port: string): Promise<{ readonly out: string[]; readonly err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const child = spawn(process.execPath, [SCRIPT], { env: { ...process.env, CI: "1", PORT: port }, stdio: ["ignore", "pipe", "pipe"] });
  started = child;
  child.stderr.on("data", (data) => err.push(String(data)));
  await new Promise((resolve) => {
    child.stdout.on("data", (data) => {
      out.push(String(data));
      resolve(null);
    });
    child.once("exit", resolve);
  });
  return { out, err };
}

test("npm start prints one address, the next one where the port is taken, and the add-in starts there on the real office.js", async () => {
  other = createServer();
  await new Promise<void>((resolve) => other?.listen(0, "127.0.0.1", resolve));
  const taken = (other.address() as AddressInfo).port;
  const { out, err } = await start(String(taken));
  expect(err).toEqual([]);
  expect(out).toEqual([expect.stringMatching(/^http:\/\/localhost:\d+\/\n$/)]);
  const address = String(out[0]).trim();
  expect(Number(new URL(address).port)).toBeGreaterThan(taken);

  const { pane } = await openPlayground({ path: address });
  await pane.getByRole("region", { name: "Tenant" }).waitFor();
  expect(out).toHaveLength(1);
});

test.each(["0", "65536", "many"])("PORT=%s is no port: one sentence, and nothing is started", async (port) => {
  const { out, err } = await start(port);
  expect(out).toEqual([]);
  expect(err.join("")).toBe(`PORT is "${port}", which is no port.\n`);
});
