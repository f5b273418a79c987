import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readDirectoryCsv } from "../../src/adapters/csv/readDirectoryCsv";
import { tenantKey } from "../../src/core/tenant/Tenant";
import { mutateBytes } from "./mutateBytes";
import { fuzzCases, Seeded } from "./seeded";

const ALL = 2_000;
const SEEDS = [1, 2];
const EVALUATION = path.resolve(__dirname, "../../evaluation");

const folders = readdirSync(EVALUATION, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => path.join(EVALUATION, name, "directory.csv"));
const tables = [...folders, path.resolve(__dirname, "../../src/playground/samples/directory.csv")].map((file) => new Uint8Array(readFileSync(file)));

it.each(SEEDS)(`broken tables: tenants, faults or a reason each, never an exception (seed %i, ${String(fuzzCases(ALL) / SEEDS.length)} of them)`, (seed) => {
  const random = new Seeded(seed);
  for (let number = 0; number < fuzzCases(ALL) / SEEDS.length; number++) {
    const reading = readDirectoryCsv(mutateBytes(random.pick(tables), tables, random));
    if (!reading.read) {
      expect(reading.reason).toMatch(/^\w+$/);
      continue;
    }
    for (const tenant of reading.tenants) expect(tenantKey(tenant)).not.toBe("");
    for (const { line, reason } of reading.faults) {
      expect(line).toBeGreaterThan(0);
      expect(reason).toMatch(/^\w+$/);
    }
  }
});
