import { gzipSync } from "zlib";
import { isAddInScript, scriptSizes } from "../../bench/pane/scriptSizes";

const SCRIPT = new TextEncoder().encode("export const answer = 42;\n".repeat(100));

test("a script is smaller gzipped, and smaller still with brotli", () => {
  const { raw, gzip, brotli } = scriptSizes([SCRIPT]);
  expect(raw).toBe(2_600);
  expect(gzip).toBe(gzipSync(SCRIPT, { level: 9 }).byteLength);
  expect(gzip).toBeLessThan(raw / 10);
  expect(brotli).toBeLessThan(gzip);
});

test("scripts count each by itself, as they are sent", () => {
  const one = scriptSizes([SCRIPT]);
  expect(scriptSizes([SCRIPT, SCRIPT])).toEqual({ raw: 2 * one.raw, gzip: 2 * one.gzip, brotli: 2 * one.brotli });
  expect(scriptSizes([])).toEqual({ raw: 0, gzip: 0, brotli: 0 });
});

test.each([
  ["http://localhost:1/taskpane.1a2b3c4d.js", true],
  ["http://localhost:1/123.1a2b3c4d.js?x=1", true],
  ["http://localhost:1/office/office.js", false],
  ["http://localhost:1/office/en-us/outlook_strings.js", false],
  ["http://localhost:1/officers.js", true],
  ["http://localhost:2/taskpane.js", false],
  ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", false],
])("%s is the add-in's own: %s", (address, own) => {
  expect(isAddInScript(address, "http://localhost:1/")).toBe(own);
});
