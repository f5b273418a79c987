import { indexBackup } from "../../../src/adapters/storage/indexBackup";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { StoredTenants } from "../../../src/adapters/storage/StoredTenants";
import { labelKeys } from "../../../src/core/tenant/alikeLabels";
import { examineHosts, lookAlikeKeys } from "../../../src/core/tenant/examineHosts";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { freshDatabase, rawDatabase } from "./freshDatabase";
import { importTenants } from "./importTenants";
import { OLDER_VERSION, olderDirectory, olderKeys } from "./olderDirectory";
import { alone } from "./twoWindows";

afterEach(() => { jest.restoreAllMocks(); });

const company = (customerName: string, domain: string): Tenant => ({ ...UNKNOWN_TENANT, customerName, domains: [domain] });
const CONTOSO = company("Contoso", "contoso.com");
const WOODGROVE = company("Woodgrove Bank", "woodgrove.com");
const FABRIKAM = company("Fabrikam", "fabrikam.com");
const OTHERS = Array.from({ length: 70 }, (_, at) => company(`Other ${String(at)}`, `other${String(at)}x${String(at)}.example`));

const LOOK_ALIKES = [
  ["c0ntoso.com", "contoso.com"],
  ["contosso.com", "contoso.com"],
  ["conntosso.com", "contoso.com"],
  ["cont0s.com", "contoso.com"],
  ["cotnoso.com", "contoso.com"],
  ["ocntoso.com", "contoso.com"],
  ["contoso-support.com", "contoso.com"],
  ["woodgroove.com", "woodgrove.com"],
  ["wodgrove.com", "woodgrove.com"],
  ["woodggrovee.com", "woodgrove.com"],
  ["litware.com", null],
] as const;

async function copiedBy(host: string, connection = new Connection()): Promise<string | null> {
  const similar = await indexDirectory(connection).find(lookAlikeKeys([host]));
  return examineHosts([host], null, similar).get(host)?.lookAlikeOf ?? null;
}

/** Of the keys of today and of then, which of contoso's were asked for. */
function askedForContoso(asked: jest.SpyInstance<unknown, [string]>): readonly string[] {
  const beginnings = new Set(asked.mock.calls.map(([beginning]) => beginning));
  return ["s:7 co*oso:", "s:7 con*:", "s:7 *toso:"].filter((one) => beginnings.has(one));
}

const copied = async (): Promise<readonly (readonly [string, string | null])[]> => Promise.all(LOOK_ALIKES.map(async ([host]) => [host, await copiedBy(host)] as const));

describe.each([
  ["by itself", { saved: [CONTOSO, WOODGROVE] }],
  ["by itself, among many", { saved: [CONTOSO, WOODGROVE, ...OTHERS] }],
  ["with an import", { imported: [CONTOSO, WOODGROVE] }],
  ["by itself, beside an import", { saved: [CONTOSO, WOODGROVE], imported: [FABRIKAM] }],
  ["by itself, among many beside an import", { saved: [CONTOSO, WOODGROVE, ...OTHERS], imported: [FABRIKAM] }],
])("whom a look-alike copies that an earlier version stored %s", (_, stored) => {
  it("is found", async () => {
    await olderDirectory(stored);
    expect(await copied()).toEqual(LOOK_ALIKES);
  });

  it("is found beside what is written since, and so is that", async () => {
    await olderDirectory(stored);
    await indexDirectory(new Connection()).save([company("Litware", "litware.net")]);
    expect(await copied()).toEqual(LOOK_ALIKES.map(([host, of]) => [host, of ?? "litware.net"]));
  });

  it("is found after the next import, which asks for the keys of today alone", async () => {
    await olderDirectory(stored);
    await importTenants(new Connection(), [company("Adatum", "adatum.com")]);
    const asked = jest.spyOn(StoredTenants.prototype, "entriesFrom");
    expect(await copied()).toEqual(LOOK_ALIKES);
    expect(askedForContoso(asked)).toEqual(["s:7 co*oso:"]);
  });
});

it("the fixture's keys are those that the earlier version wrote", () => {
  expect(olderKeys(company("Woodgrove", "woodgrove.com")).filter((key) => key.startsWith("s:"))).toEqual(["s:9 wood*:woodgrove", "s:9 *grove:woodgrove", "s:8 wodg*:wodgrove", "s:8 *rove:wodgrove"]);
});

it("whom a look-alike copies is found in the directory of a build that had thirds, and no key for a label with doubled letters as one", async () => {
  await olderDirectory({ saved: [WOODGROVE], imported: [CONTOSO] }, (tenant) => olderKeys(tenant, (label) => labelKeys(label)));
  expect(await copied()).toEqual(LOOK_ALIKES);
});

it("a new directory that was imported is asked for the keys of today alone", async () => {
  const connection = freshDatabase();
  await importTenants(connection, [CONTOSO]);
  const asked = jest.spyOn(StoredTenants.prototype, "entriesFrom");
  expect(await copiedBy("c0ntoso.com", connection)).toBe("contoso.com");
  expect(askedForContoso(asked)).toEqual(["s:7 co*oso:"]);
});

it("a pane of the earlier version writes no more keys of its own once this one has opened", async () => {
  await olderDirectory({ imported: [CONTOSO] });
  const earlier = await rawDatabase(OLDER_VERSION);
  earlier.onversionchange = () => { earlier.close(); };
  expect(await copiedBy("c0ntoso.com")).toBe("contoso.com");
  await expect(rawDatabase(OLDER_VERSION)).rejects.toThrow("open");
});

it("a backup holds no keys: what it brings back has those of today, and they alone are asked for", async () => {
  await olderDirectory({ saved: [CONTOSO], imported: [WOODGROVE] });
  const connection = new Connection();
  const backup = indexBackup(connection, alone);
  const file = await backup.save();
  expect(await file.text()).not.toContain("s:7");
  expect(await backup.restore(file)).toMatchObject({ restored: true, tenants: 2 });
  expect(await copied()).toEqual(LOOK_ALIKES);
  expect(await connection.run((database) => database.getAllKeys("meta"))).toEqual(["changed", "keysByThirds"]);
});

describe("on a full disk, where nothing may be put", () => {
  it.each<[string, (connection: Connection) => Promise<unknown>]>([
    ["an older database is opened and read", (connection) => indexDirectory(connection).count()],
    ["tenants are taken out", (connection) => indexDirectory(connection).remove(["contoso.com"])],
    ["everything is deleted", (connection) => indexBackup(connection, alone).deleteEverything()],
  ])("%s all the same", async (_, work) => {
    await olderDirectory({ saved: [CONTOSO] });
    const put = jest.spyOn(IDBObjectStore.prototype, "put");
    await work(new Connection());
    expect(put).not.toHaveBeenCalled();
  });
});
