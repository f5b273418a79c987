import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { UNKNOWN_TENANT, tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import type { Directory, DirectoryKeys } from "../../../src/ports/Directory";
import { freshDatabase, putRaw } from "./freshDatabase";

const NO_KEYS: DirectoryKeys = { domains: [], tenantIds: [], tenantNames: [], addresses: [], nameKeys: [], seenLabels: [] };
const CONTOSO: Tenant = {
  ...UNKNOWN_TENANT,
  tenantId: "11111111-aaaa-4bbb-8ccc-222222222222",
  tenantName: "contoso.onmicrosoft.com",
  customerName: "Contoso Pharma GmbH",
  domains: ["contoso.com", "contoso.de"],
  country: "DE",
  seats: 1200,
  activeUsers: 300,
  workloads: ["EXO", "TEAMS"],
  accountTeam: ["ana@microsoft.com"],
  customerContacts: ["maria@contoso.com"],
  language: "de",
  region: "EMEA",
  source: "confirmed",
};
const FABRIKAM: Tenant = { ...UNKNOWN_TENANT, tenantName: "fabrikam.onmicrosoft.com", customerName: "Fabrikam", domains: ["fabrikam.com"] };
const NIHON: Tenant = { ...UNKNOWN_TENANT, customerName: "株式会社アダタム製作所", domains: ["adatum.co.jp"] };

const filled = async (...tenants: readonly Tenant[]): Promise<Directory> => {
  const directory = indexDirectory(freshDatabase());
  await directory.save(tenants);
  return directory;
};
const labels = (tenants: readonly Tenant[]): readonly string[] => tenants.map((tenant) => tenant.customerName ?? tenantKey(tenant));

it("gives back what was saved, every field", async () => {
  const directory = await filled(CONTOSO);
  expect(await directory.get(tenantKey(CONTOSO))).toEqual(CONTOSO);
  expect(await directory.get("elsewhere")).toBeNull();
  expect(await directory.count()).toBe(1);
});

it("gives several at once, in their order, with a gap for what nothing has", async () => {
  const directory = await filled(CONTOSO, FABRIKAM);
  expect(await directory.getMany([tenantKey(FABRIKAM), "elsewhere", tenantKey(CONTOSO)])).toEqual([FABRIKAM, null, CONTOSO]);
  expect(await directory.getMany([])).toEqual([]);
});

it("replaces a tenant that is saved again, with its keys", async () => {
  const directory = await filled(CONTOSO, FABRIKAM);
  await directory.save([{ ...CONTOSO, domains: ["contoso.net"] }]);
  expect(await directory.count()).toBe(2);
  expect(await directory.find({ ...NO_KEYS, domains: ["contoso.com"] })).toEqual([]);
  expect(await directory.find({ ...NO_KEYS, domains: ["contoso.net"] })).toHaveLength(1);
});

describe("find", () => {
  it.each<[keyof DirectoryKeys, string]>([
    ["domains", "contoso.de"],
    ["tenantIds", "11111111-aaaa-4bbb-8ccc-222222222222"],
    ["tenantNames", "contoso.onmicrosoft.com"],
    ["addresses", "maria@contoso.com"],
    ["nameKeys", "contoso"],
    ["seenLabels", "contosso"],
  ])("by %s", async (kind, key) => {
    const directory = await filled(CONTOSO, FABRIKAM);
    expect(labels(await directory.find({ ...NO_KEYS, [kind]: [key] }))).toEqual(["Contoso Pharma GmbH"]);
    expect(labels(await directory.find({ ...NO_KEYS, [kind]: [`${key}x`] }))).toEqual([]);
  });

  it("each tenant once, and every tenant of a key", async () => {
    const directory = await filled(CONTOSO, FABRIKAM, { ...UNKNOWN_TENANT, tenantName: "other.onmicrosoft.com", domains: ["contoso.com"] });
    const found = await directory.find({ ...NO_KEYS, domains: ["contoso.com", "contoso.de"], nameKeys: ["contoso"] });
    expect(found.map(tenantKey).sort()).toEqual([CONTOSO.tenantId, "other.onmicrosoft.com"]);
  });

  it("does not take a key of one kind for another's", async () => {
    const directory = await filled(CONTOSO);
    expect(await directory.find({ ...NO_KEYS, nameKeys: ["contoso.com"], tenantNames: ["contoso.com"], addresses: ["ana@microsoft.com"] })).toEqual([]);
  });

  it("a first word that up to 50 names share finds them all; one that more share, and only by chance, finds none", async () => {
    const sharing = (count: number): readonly Tenant[] => Array.from({ length: count }, (_, at) => ({ ...UNKNOWN_TENANT, customerName: `Northern ${String(at)}`, tenantName: `n${String(at)}.onmicrosoft.com` }));
    const asked = { ...NO_KEYS, nameKeys: ["northern"] };
    expect(await (await filled(...sharing(50))).find(asked)).toHaveLength(50);
    const many = await filled(...sharing(51));
    expect(await many.find(asked)).toEqual([]);
    expect(await many.find({ ...asked, tenantNames: ["n7.onmicrosoft.com"] })).toHaveLength(1);
  });

  it("asks nothing of storage for no keys", async () => {
    const connection = freshDatabase();
    const run = jest.spyOn(connection, "run");
    expect(await indexDirectory(connection).find(NO_KEYS)).toEqual([]);
    expect(run).not.toHaveBeenCalled();
  });

  it("a record that cannot be read is no tenant, and does not hide the others", async () => {
    const connection = freshDatabase();
    const directory = indexDirectory(connection);
    await directory.save([CONTOSO]);
    for (const [key, tenant] of [["a", null], ["b", "contoso"], ["c", { tenantId: 7, domains: "contoso.com" }]] as const) await putRaw("tenants", { key, keys: ["d:contoso.com"], tenant });
    expect(labels(await directory.find({ ...NO_KEYS, domains: ["contoso.com"] }))).toEqual(["Contoso Pharma GmbH"]);
    expect(await directory.get("a")).toBeNull();
  });
});

describe("search", () => {
  it.each([
    ["contoso pharma gmbh", ["Contoso Pharma GmbH"]],
    ["CONT", ["Contoso Pharma GmbH"]],
    ["pharm", ["Contoso Pharma GmbH"]],
    ["contoso.d", ["Contoso Pharma GmbH"]],
    ["{11111111-AAAA", ["Contoso Pharma GmbH"]],
    ["fabrikam.onm", ["Fabrikam"]],
    ["brika", ["Fabrikam"]],
    ["アダタム", ["株式会社アダタム製作所"]],
    ["製作", ["株式会社アダタム製作所"]],
    ["cotnoso", ["Contoso Pharma GmbH"]],
    ["fabirkam", ["Fabrikam"]],
    ["nobody", []],
    ["", []],
    ["  ", []],
    ["%", []],
    ["\uffff", []],
  ])("%j finds %j", async (text, expected) => {
    expect(labels(await (await filled(CONTOSO, FABRIKAM, NIHON)).search(text, 10))).toEqual(expected);
  });

  it("best first: the name itself, its beginning, a domain's, a later word, inside a word; and no more than asked for", async () => {
    const named = (customerName: string, domain: string): Tenant => ({ ...UNKNOWN_TENANT, customerName, domains: [domain] });
    const directory = await filled(named("Grand Arbor", "grand.com"), named("Harbor Light", "light.com"), named("Arborea", "arborea.com"), named("Woods", "arbor-woods.com"), named("Arbor", "arb.com"));
    expect(labels(await directory.search("arbor", 10))).toEqual(["Arbor", "Arborea", "Woods", "Grand Arbor", "Harbor Light"]);
    expect(labels(await directory.search("arbor", 2))).toEqual(["Arbor", "Arborea"]);
  });

  it.each([0, -1, 1.5])("a limit of %p is a fault of ours", async (limit) => {
    const directory = await filled(CONTOSO);
    expect(() => directory.search("contoso", limit)).toThrow(RangeError);
  });
});

it("saves more than one transaction's worth", async () => {
  const tenants = Array.from({ length: 2_001 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, domains: [`c${String(at)}.example.com`] }));
  const directory = await filled(...tenants);
  expect(await directory.count()).toBe(2_001);
});

describe("a change of one tenant", () => {
  const READ: Tenant = { ...UNKNOWN_TENANT, domains: ["contoso.com"], customerName: "Contoso" };

  it("leaves what another window stored meanwhile", async () => {
    const connection = freshDatabase();
    const [one, two] = [indexDirectory(connection), indexDirectory(new Connection())];
    await one.save([READ]);
    await Promise.all([one.change(READ, { ...READ, region: "APJ" }), two.change(READ, { ...READ, seats: 900 })]);
    expect(await one.get("contoso.com")).toEqual({ ...READ, region: "APJ", seats: 900 });
  });

  it("with a better key takes the old one's place; one that stands there stays as it is", async () => {
    const directory = indexDirectory(freshDatabase());
    const better = { ...READ, tenantName: "contoso.onmicrosoft.com" };
    await directory.save([READ]);
    expect(await directory.change(READ, better)).toEqual(better);
    expect([await directory.get("contoso.com"), await directory.count()]).toEqual([null, 1]);
    await directory.save([READ]);
    expect(await directory.change(READ, { ...better, seats: 1 })).toEqual(better);
    expect(await directory.get("contoso.com")).toEqual(READ);
  });
});

it.each(["Contoso Pharma", "cotnoso", "contso", "conntoso", "xontoso", "cantoso", "ocntoso", "contoso.c", "cntoso.com", "contos pharma", "pharma contoso"])("finds %j among more tenants than are looked through whole", async (text) => {
  const many = Array.from({ length: 1_200 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, customerName: `Quadrilateral ${String(at)}`, domains: [`q${String(at)}.example.com`] }));
  const directory = await filled(CONTOSO, FABRIKAM, NIHON, ...many);
  expect(labels(await directory.search(text, 10))[0]).toBe("Contoso Pharma GmbH");
});
