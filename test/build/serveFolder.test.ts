import fs from "fs";
import os from "os";
import path from "path";
import type { ServedFolder } from "../../scripts/serveFolder.js";
import { serveFolder } from "../../scripts/serveFolder.js";

let folder: string;
let served: ServedFolder;
const get = (file: string) => fetch(new URL(file, served.url));

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "served-"));
  fs.mkdirSync(path.join(folder, "office"));
  fs.writeFileSync(path.join(folder, "index.html"), "<p>start</p>");
  fs.writeFileSync(path.join(folder, "office/office.js"), "1;");
  served = await serveFolder(folder);
});

afterAll(async () => {
  await served.close();
  fs.rmSync(folder, { recursive: true });
});

test.each([
  ["", 200, "text/html; charset=utf-8", "<p>start</p>"],
  ["?mail=1", 200, "text/html; charset=utf-8", "<p>start</p>"],
  ["office/office.js", 200, "text/javascript; charset=utf-8", "1;"],
  ["office/", 404, null, ""],
  ["nothing.js", 404, null, ""],
  ["..%2f..%2fetc/passwd", 404, null, ""],
  ["%", 404, null, ""],
  ["favicon.ico", 204, null, ""],
])("%j is answered with %i", async (file, status, type, text) => {
  const response = await get(file);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([status, type, text]);
});

test("what is written into the folder later is not served", async () => {
  fs.writeFileSync(path.join(folder, "late.js"), "2;");
  expect((await get("late.js")).status).toBe(404);
});

test("the browser keeps nothing, unless it may", async () => {
  expect((await get("")).headers.get("cache-control")).toBe("no-store");
  const kept = await serveFolder(folder, 0, true);
  expect((await fetch(kept.url)).headers.get("cache-control")).toBe("max-age=3600");
  await kept.close();
});

test("a folder that is not there is refused", async () => {
  await expect(serveFolder(path.join(folder, "none"))).rejects.toThrow("ENOENT");
});
