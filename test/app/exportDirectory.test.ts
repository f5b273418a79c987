import * as fc from "fast-check";
import Papa from "papaparse";
import { readDirectoryCsv } from "../../src/adapters/csv/readDirectoryCsv";
import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { exportDirectory } from "../../src/app/exportDirectory";
import { LANGUAGES } from "../../src/core/language/LanguageCode";
import { CLOUDS } from "../../src/core/lookUp/LookUpAnswer";
import { tenantKey, TENANT_SOURCES, type Tenant } from "../../src/core/tenant/Tenant";
import { REGIONS } from "../../src/playbook/queues";
import { WORKLOAD_CODES } from "../../src/playbook/workloads";

const exported = async (tenants: readonly Tenant[]): Promise<string> => (await exportDirectory(memoryDirectory(tenants), () => undefined)).parts.join("");

const name = fc
  .array(fc.constantFrom("=HYPERLINK(1)", "+1", "-", "@SUM", "＝1", "＠", "'", '"', ",", ";", "Contoso", "中文", "Müller", "a b", "<b>"), { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.join("")}x`);
const address = fc.constantFrom("ana@contoso.com", "=cmd@contoso.com", "+1@contoso.com", "li@fabrikam.com");
const plainTenant: fc.Arbitrary<Tenant> = fc.record({
  tenantId: fc.option(fc.uuid({ version: 4 })),
  tenantName: fc.option(fc.stringMatching(/^[a-z]{3,8}$/).map((label) => `${label}.onmicrosoft.com`)),
  customerName: fc.option(name),
  domains: fc.uniqueArray(fc.stringMatching(/^[a-z]{6,9}$/).map((label) => `${label}.com`), { minLength: 1, maxLength: 3 }),
  country: fc.option(fc.constantFrom("DE", "BR", "JP", "CN")),
  seats: fc.option(fc.integer({ min: 1, max: 5_000_000 })),
  activeUsers: fc.option(fc.nat(5_000_000)),
  workloads: fc.subarray([...WORKLOAD_CODES]),
  accountTeam: fc.uniqueArray(address),
  customerContacts: fc.uniqueArray(address),
  fastTrackManagers: fc.option(name),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  region: fc.option(fc.constantFrom(...REGIONS)),
  regionScope: fc.option(fc.constantFrom("NA", "EU", "WW")),
  source: fc.constantFrom(...TENANT_SOURCES),
});
const tenant = fc.tuple(plainTenant, fc.constantFrom(undefined, ...CLOUDS)).map(([one, cloud]): Tenant => (cloud === undefined || cloud === "commercial" ? one : { ...one, cloud }));

it("what is exported imports back identically, formulas and all", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(tenant, { maxLength: 6, selector: (one) => one.tenantName ?? one.tenantId ?? one.domains[0] }), async (tenants) => {
      const read = readDirectoryCsv(new TextEncoder().encode(await exported(tenants)));
      if (!read.read) throw new Error(read.reason);
      expect(read.faults).toEqual([]);
      const inOrder = (some: readonly Tenant[]): readonly Tenant[] => [...some].sort((a, b) => (tenantKey(a) < tenantKey(b) ? -1 : 1));
      expect(inOrder(read.tenants)).toEqual(inOrder(tenants));
    }),
    { numRuns: 200 },
  );
});

it("no cell of the file begins a formula", async () => {
  await fc.assert(
    fc.asyncProperty(tenant, async (one) => {
      const cells = Papa.parse<string[]>(await exported([one]), { delimiter: "," }).data.flat();
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
      // As a spreadsheet cuts it whose lists are separated by semicolons.
      expect((await exported([one])).split(/[;\r\n]/).filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    }),
  );
});

it("says how many it has read, page by page", async () => {
  const tenants = Array.from({ length: 2_500 }, (_, at): Tenant => ({ ...fc.sample(tenant, 1)[0] as Tenant, tenantId: null, tenantName: `t${String(at)}.onmicrosoft.com` }));
  const seen: number[] = [];
  expect((await exportDirectory(memoryDirectory(tenants), (count) => { seen.push(count); })).count).toBe(2_500);
  expect(seen).toEqual([1_000, 2_000, 2_500]);
});
