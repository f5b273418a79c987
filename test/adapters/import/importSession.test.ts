import { Blob as NodeBlob } from "buffer";
import fc from "fast-check";
import { importOf } from "../../../src/adapters/import/directoryImport";
import { importSession, type ImportSession } from "../../../src/adapters/import/importSession";
import { indexBackup } from "../../../src/adapters/storage/indexBackup";
import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import { indexConfirmations } from "../../../src/adapters/storage/indexConfirmations";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { StoredTenants } from "../../../src/adapters/storage/StoredTenants";
import { editTenant } from "../../../src/app/editTenant";
import { exportDirectory } from "../../../src/app/exportDirectory";
import { findSharedDomains } from "../../../src/app/findSharedDomains";
import { DIRECTORY_COLUMNS, isOwnExport } from "../../../src/core/directory/directoryColumns";
import { removeTenant } from "../../../src/app/removeTenant";
import { settleDomain } from "../../../src/app/settleDomain";
import { readDirectoryRows } from "../../../src/core/directory/readDirectoryRows";
import { newClosing } from "../../../src/core/engagement/Closing";
import { tenantKey, UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import type { ColumnMap, ImportPreview } from "../../../src/ports/DirectoryImport";
import { alone } from "../storage/twoWindows";
import { freshDatabase, getRaw, putRaw } from "../storage/freshDatabase";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

const ID = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
const HEADER = "Tenant ID,Tenant,Customer Name,Domains,Total Seats";
const csv = (...lines: readonly string[]): Blob => new Blob([[HEADER, ...lines, ""].join("\r\n")]);
let number = 0;
const session = (connection: Connection, batchRows = 3): ImportSession => importSession(connection, String(++number), { batchRows, pause: () => Promise.resolve() });
const nothing = (): void => undefined;
const storesOf = (connection: Connection) => ({ directory: indexDirectory(connection), closings: indexClosings(connection, alone), confirmations: indexConfirmations(connection) });

async function previewed(one: ImportSession, file: Blob): Promise<ImportPreview> {
  const head = await one.open(file);
  if (!head.read) throw new Error(head.reason);
  const read = await one.preview(head.head.columns, nothing);
  if ("failed" in read) throw new Error(read.failed);
  return read.preview;
}

async function imported(connection: Connection, file: Blob): Promise<ImportPreview> {
  const one = session(connection);
  const preview = await previewed(one, file);
  await one.write(nothing);
  return preview;
}

async function all(connection: Connection): Promise<readonly Tenant[]> {
  const { tenants } = await indexDirectory(connection).page(null, 10_000);
  return [...tenants].sort((a, b) => (tenantKey(a) < tenantKey(b) ? -1 : 1));
}

const seatsOf = async (connection: Connection): Promise<Record<string, number | null>> => Object.fromEntries((await all(connection)).map((tenant) => [tenantKey(tenant), tenant.seats]));

it("tells what is new, changed and as it was before anything is written, then writes it whole", async () => {
  const connection = freshDatabase();
  expect(await imported(connection, csv(`${ID(1)},,One,one.example,10`, `${ID(2)},,Two,two.example,20`))).toMatchObject({ added: 2, changed: 0, unchanged: 0, faulty: 0 });
  const second = session(connection);
  const file = csv(`${ID(1)},,One,one.example,10`, `${ID(2)},,Two,two.example,21`, `${ID(3)},,Three,three.example,30`, `x,,Nobody,,`);
  const preview = await previewed(second, file);
  expect(preview).toMatchObject({ added: 1, changed: 1, unchanged: 1, faulty: 1 });
  expect(preview.faults[0]).toEqual({ line: 5, column: "Tenant ID", reason: "notATenantId", shown: "x" });
  expect(await seatsOf(connection)).toEqual({ [ID(1)]: 10, [ID(2)]: 20 });
  expect(await second.write(nothing)).toEqual({ written: 3 });
  expect(await seatsOf(connection)).toEqual({ [ID(1)]: 10, [ID(2)]: 21, [ID(3)]: 30 });
});

it("keeps the tenants that the file does not name, and what it says nothing of", async () => {
  const connection = freshDatabase();
  const kept: Tenant = { ...UNKNOWN_TENANT, tenantId: ID(1), customerName: "One", domains: ["taught.example"], region: "EMEA", source: "confirmed" };
  await indexDirectory(connection).save([kept, { ...UNKNOWN_TENANT, domains: ["other.example"] }]);
  expect(await imported(connection, csv(`${ID(1)},,,new.example,5`))).toMatchObject({ added: 0, changed: 1 });
  expect(await indexDirectory(connection).get(ID(1))).toEqual({ ...kept, seats: 5, domains: ["taught.example", "new.example"] });
  expect(await indexDirectory(connection).count()).toBe(2);
});

it("gives a tenant that was known by its name its ID, once, and its confirmations and its closing with it", async () => {
  const connection = freshDatabase();
  await indexDirectory(connection).save([{ ...UNKNOWN_TENANT, tenantName: "one.onmicrosoft.com", seats: 3 }]);
  await indexConfirmations(connection).save([{ key: "thread:1", tenantKey: "one.onmicrosoft.com", at: "2026-01-01T00:00:00Z" }]);
  const closings = indexClosings(connection, alone);
  await closings.update("one.onmicrosoft.com", () => newClosing("one.onmicrosoft.com", { seats: 77 }));
  expect(await imported(connection, csv(`${ID(1)},one.onmicrosoft.com,One,,`))).toMatchObject({ added: 0, changed: 1 });
  expect([await closings.get("one.onmicrosoft.com"), await closings.get(ID(1))]).toMatchObject([null, { tenantKey: ID(1), seats: 77 }]);
  expect(await seatsOf(connection)).toEqual({ [ID(1)]: 3 });
  expect(await indexConfirmations(connection).find(["thread:1"])).toMatchObject([{ tenantKey: ID(1) }]);
  expect(await imported(connection, csv(`,one.onmicrosoft.com,,,4`))).toMatchObject({ added: 0, changed: 1 });
  expect(await seatsOf(connection)).toEqual({ [ID(1)]: 4 });
});

describe("what hangs on a key that an import changes goes with it in the same transaction", () => {
  const NAME = "one.onmicrosoft.com";
  const begun = async (): Promise<{ readonly connection: Connection; readonly one: ImportSession }> => {
    const connection = freshDatabase();
    await indexDirectory(connection).save([{ ...UNKNOWN_TENANT, tenantName: NAME, seats: 3 }]);
    await indexConfirmations(connection).save([{ key: "thread:1", tenantKey: NAME, at: "2026-01-01T00:00:00Z" }]);
    await indexClosings(connection, alone).update(NAME, () => newClosing(NAME, { seats: 77 }));
    const one = session(connection);
    await previewed(one, csv(`${ID(1)},${NAME},One,,`));
    return { connection, one };
  };
  const keys = async (): Promise<readonly unknown[]> => {
    const connection = new Connection();
    const { closings } = await indexClosings(connection, alone).list();
    return [(await all(connection)).map(tenantKey), closings.map(({ summary }) => summary.tenantKey), (await indexConfirmations(connection).find(["thread:1"])).map((said) => said.tenantKey)];
  };

  it("a page that ends once the directory has changed over has moved them all", async () => {
    const { one } = await begun();
    const begin = IDBDatabase.prototype.transaction;
    let isOver = false;
    const put = IDBObjectStore.prototype.put;
    jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (given[1] === "current") isOver = true;
      return put.apply(this, given);
    });
    jest.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...given: Parameters<typeof begin>) {
      if (isOver) throw new DOMException("", "UnknownError");
      return begin.apply(this, given);
    });
    await one.write(nothing).catch(() => undefined);
    jest.restoreAllMocks();
    expect(await keys()).toEqual([[ID(1)], [ID(1)], [ID(1)]]);
  });

  it.each(["closings", "closingList", "confirmations"])("where %s cannot be written the directory is as it was", async (store) => {
    const { one } = await begun();
    const put = IDBObjectStore.prototype.put;
    jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === store) throw new DOMException("", "QuotaExceededError");
      return put.apply(this, given);
    });
    await expect(one.write(nothing)).rejects.toMatchObject({ code: "full" });
    jest.restoreAllMocks();
    expect(await keys()).toEqual([[NAME], [NAME], [NAME]]);
  });

  it("a closing that cannot be read stays where it is, and the import is written", async () => {
    const { one } = await begun();
    await putRaw("closings", { tenantKey: NAME, seats: "many" });
    await one.write(nothing);
    expect(await getRaw("closings", NAME)).toEqual({ tenantKey: NAME, seats: "many" });
    expect((await keys())[0]).toEqual([ID(1)]);
  });
});

it("one name under two IDs stays two tenants", async () => {
  const connection = freshDatabase();
  await indexDirectory(connection).save([{ ...UNKNOWN_TENANT, tenantId: ID(1), tenantName: "one.onmicrosoft.com" }]);
  await imported(connection, csv(`${ID(2)},one.onmicrosoft.com,,,`));
  expect(await indexDirectory(connection).count()).toBe(2);
});

it("what another window changes meanwhile is not lost", async () => {
  const connection = freshDatabase();
  const other = indexDirectory(new Connection());
  const tenants = [1, 2, 3].map((at): Tenant => ({ ...UNKNOWN_TENANT, tenantId: ID(at), seats: at }));
  await other.save(tenants);
  const one = session(connection);
  await previewed(one, csv(`${ID(1)},,From the file,,100`, `${ID(2)},,,,200`));
  const [first] = tenants as [Tenant];
  await other.change(first, { ...first, seats: 77 });
  await other.remove([ID(2), ID(3)]);
  await other.save([{ ...UNKNOWN_TENANT, domains: ["learnt.example"], seats: 9 }]);
  await one.write(nothing);
  expect(await seatsOf(connection)).toEqual({ [ID(1)]: 77, "learnt.example": 9 });
  expect(await other.get(ID(1))).toMatchObject({ seats: 77, customerName: "From the file" });
});

it.each([["contoso.example", { domains: ["contoso.example"] }], ["00.example", { domains: ["00.example"] }], ["one.onmicrosoft.com", { tenantName: "one.onmicrosoft.com" }]])("a tenant that another window gives the very ID meanwhile that the file gives it stays, known so far as %s", async (key, known) => {
  const connection = freshDatabase();
  const stores = { directory: indexDirectory(connection), closings: indexClosings(connection, alone), confirmations: indexConfirmations(connection) };
  const before: Tenant = { ...UNKNOWN_TENANT, ...known, customerName: "One" };
  await stores.directory.save([before]);
  await stores.closings.update(key, () => newClosing(key, { seats: 77 }));
  const one = session(connection);
  await previewed(one, csv(`${ID(1)},${before.tenantName ?? ""},One,${before.domains.join(";")},9`));
  await editTenant(before, { ...before, tenantId: ID(1) }, stores);
  await one.write(nothing);
  expect(await all(connection)).toMatchObject([{ tenantId: ID(1), customerName: "One", seats: 9 }]);
  expect((await stores.closings.list()).closings.map(({ summary }) => summary.tenantKey)).toEqual([ID(1)]);
});

describe("a tenant that another window gives an ID meanwhile", () => {
  const NAME = "one.onmicrosoft.com";
  const given = async (known: Partial<Tenant>, rows: readonly string[], change: (stores: ReturnType<typeof storesOf>, before: Tenant) => Promise<unknown>) => {
    const connection = freshDatabase();
    const stores = storesOf(connection);
    const before: Tenant = { ...UNKNOWN_TENANT, customerName: "One", fastTrackManagers: "Ana", ...known };
    await stores.directory.save([before]);
    await stores.closings.update(tenantKey(before), () => newClosing(tenantKey(before), { seats: 77 }));
    const one = session(connection);
    const preview = await previewed(one, csv(...rows));
    await change(stores, before);
    await one.write(nothing);
    return { preview, tenants: await all(connection), closings: (await stores.closings.list()).closings.map(({ summary }) => summary.tenantKey) };
  };
  const giveId = (stores: ReturnType<typeof storesOf>, before: Tenant) => editTenant(before, { ...before, tenantId: ID(1) }, stores);

  it.each([["its name", { tenantName: NAME }], ["a domain", { domains: ["one.example"] }]])("another one than the file has, known by %s so far: both stand, the file's with what the file says of it", async (_, known) => {
    const { tenants, closings } = await given(known, [`${ID(2)},${NAME},Uno,one.example,9`], giveId);
    expect(tenants).toMatchObject([{ tenantId: ID(1), customerName: "One", fastTrackManagers: "Ana", seats: null, ...known }, { tenantId: ID(2), tenantName: NAME, customerName: "Uno", fastTrackManagers: null, domains: ["one.example"], seats: 9 }]);
    expect(closings).toEqual([ID(1)]);
  });

  it.each([["its name", { tenantName: NAME }, `,${NAME},,,9`], ["a domain", { domains: ["one.example"] }, ",,One,one.example,9"]])("which the file does not have: what the file says of %s is of the tenant", async (_, known, row) => {
    const { tenants, closings } = await given(known, [row], giveId);
    expect(tenants).toMatchObject([{ tenantId: ID(1), customerName: "One", fastTrackManagers: "Ana", seats: 9, ...known }]);
    expect(closings).toEqual([ID(1)]);
  });

  it("and the file has both the name and the ID: all of it is of the tenant", async () => {
    const { tenants } = await given({ tenantName: NAME }, [`,${NAME},,,9`, `${ID(1)},,,two.example,`], giveId);
    expect(tenants).toMatchObject([{ tenantId: ID(1), tenantName: NAME, fastTrackManagers: "Ana", domains: ["two.example"], seats: 9 }]);
  });

  it("and then another: it is where it went last", async () => {
    const { tenants, closings } = await given({ tenantName: NAME }, [`,${NAME},,,9`], async (stores, before) => {
      const edited = await giveId(stores, before);
      if (edited !== null) await editTenant(edited.tenant, { ...edited.tenant, tenantId: ID(2) }, stores);
    });
    expect([tenants, closings]).toMatchObject([[{ tenantId: ID(2), seats: 9 }], [ID(2)]]);
  });

  it.each<[string, Partial<Tenant>, Partial<Tenant>]>([
    ["ID", { tenantId: ID(9) }, { tenantId: ID(1) }],
    ["name", { tenantName: "onne.onmicrosoft.com" }, { tenantName: NAME }],
  ])("in place of one that the file has still: both %ss stand, as the same import would have it afterwards", async (_, known, mended) => {
    const row = `${known.tenantId ?? ""},${known.tenantName ?? ""},Uno,,9`;
    const { tenants, closings } = await given(known, [row], (stores, before) => editTenant(before, { ...before, ...mended }, stores));
    const ofBoth = [{ ...mended, customerName: "One", fastTrackManagers: "Ana", seats: null }, { ...known, customerName: "Uno", fastTrackManagers: null, seats: 9 }];
    expect(tenants).toHaveLength(2);
    expect(tenants).toEqual(expect.arrayContaining(ofBoth.map((one) => expect.objectContaining(one) as Tenant)));
    expect(closings).toEqual([mended.tenantId ?? mended.tenantName]);
  });

  it("which is taken back: it is the file's again", async () => {
    const { tenants, closings } = await given({ tenantName: NAME }, [`${ID(2)},${NAME},,,9`], async (stores, before) => (await giveId(stores, before))?.undo());
    expect([tenants, closings]).toMatchObject([[{ tenantId: ID(2), customerName: "One", seats: 9 }], [ID(2)]]);
  });

  it("and deletes then: it stays out, and of the file's other ID nobody has said so", async () => {
    const deleted = async (stores: ReturnType<typeof storesOf>, before: Tenant): Promise<void> => {
      await giveId(stores, before);
      await stores.directory.remove([ID(1)]);
    };
    expect((await given({ tenantName: NAME }, [`,${NAME},,,9`], deleted)).tenants).toEqual([]);
    expect((await given({ tenantName: NAME }, [`${ID(2)},${NAME},,,9`], deleted)).tenants).toMatchObject([{ tenantId: ID(2), fastTrackManagers: null, seats: 9 }]);
  });
});

describe("the directory is as it was", () => {
  const before = async (): Promise<Connection> => {
    const connection = freshDatabase();
    await imported(connection, csv(`${ID(1)},,One,one.example,10`));
    return connection;
  };
  const untouched = { [ID(1)]: 10 };

  it("when it is cancelled after the preview, and nothing is left beside it", async () => {
    const connection = await before();
    const one = session(connection);
    await previewed(one, csv(`${ID(1)},,,,99`, `${ID(2)},,,,2`));
    await one.cancel();
    expect(await seatsOf(connection)).toEqual(untouched);
    expect(await connection.run((database) => Promise.all([database.count("tenants"), database.count("tenants2"), database.get("meta", "import")]))).toEqual([0, 1, undefined]);
    await expect(one.write(nothing)).rejects.toMatchObject({ name: "ImportCancelled" });
  });

  it("when it is cancelled in the midst of reading", async () => {
    const connection = await before();
    const one = session(connection, 1);
    const head = await one.open(csv(...Array.from({ length: 50 }, (_, at) => `${ID(at)},,,,99`)));
    let cancelled: Promise<void> | null = null;
    const stopping = importSession(connection, "stopped", { batchRows: 1, pause: () => { cancelled ??= stopping.cancel(); return Promise.resolve(); } });
    await stopping.open(csv(`${ID(1)},,,,99`, `${ID(2)},,,,99`));
    await expect(stopping.preview(head.read ? head.head.columns : [], nothing)).rejects.toMatchObject({ name: "ImportCancelled" });
    await cancelled;
    expect(await seatsOf(connection)).toEqual(untouched);
  });

  it("when the window is closed before it is written; the next import begins anew", async () => {
    const connection = await before();
    await previewed(session(connection), csv(`${ID(7)},,,,7`));
    expect(await seatsOf(connection)).toEqual(untouched);
    await imported(connection, csv(`${ID(8)},,,,8`));
    expect(await seatsOf(connection)).toEqual({ ...untouched, [ID(8)]: 8 });
  });

  it("when writing fails at the last step", async () => {
    const connection = await before();
    const one = session(connection);
    await previewed(one, csv(`${ID(1)},,,,99`));
    const put = IDBObjectStore.prototype.put;
    const failing = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (key === "current") throw new DOMException("", "QuotaExceededError");
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    });
    await expect(one.write(nothing)).rejects.toMatchObject({ name: "StorageError", code: "full" });
    failing.mockRestore();
    expect(await seatsOf(connection)).toEqual(untouched);
  });

  it("when another import has begun since: the first one does not write", async () => {
    const connection = await before();
    const [first, second] = [session(connection), session(new Connection())];
    await previewed(first, csv(`${ID(1)},,,,98`));
    await previewed(second, csv(`${ID(1)},,,,99`));
    await expect(first.write(nothing)).rejects.toMatchObject({ name: "StorageError" });
    expect(await seatsOf(connection)).toEqual(untouched);
    await second.write(nothing);
    expect(await seatsOf(connection)).toEqual({ [ID(1)]: 99 });
  });

  it("when everything was deleted since: nothing comes back", async () => {
    const connection = await before();
    const one = session(connection);
    await previewed(one, csv(`${ID(1)},,,,99`));
    await indexBackup(new Connection(), alone).deleteEverything();
    await expect(one.write(nothing)).rejects.toMatchObject({ name: "StorageError" });
    expect(await seatsOf(connection)).toEqual({});
  });
});

it("different customers that only a domain names are not taken, and each row is told", async () => {
  const connection = freshDatabase();
  const preview = await imported(connection, csv(",,One,shared.example,", `${ID(1)},,A,,`, `${ID(2)},,B,,`, ",,Two,shared.example,", ",,One,shared.example,"));
  expect(preview).toMatchObject({ added: 2, faulty: 3 });
  expect(preview.faults.map(({ line, reason }) => [line, reason])).toEqual([[2, "sharedDomainOnly"], [5, "sharedDomainOnly"], [6, "sharedDomainOnly"]]);
  expect(await indexDirectory(connection).count()).toBe(2);
});

describe("rows that do not agree", () => {
  it("of one ID: the first stands, what the later ones say otherwise is told, however far apart they are", async () => {
    const connection = freshDatabase();
    const between = Array.from({ length: 7 }, (_, at) => `${ID(at + 2)},,,,`);
    const preview = await imported(connection, csv(`${ID(1)},one.onmicrosoft.com,One,a.example,10`, ...between, `${ID(1)},other.onmicrosoft.com,Two,b.example,20`));
    expect(preview).toMatchObject({ added: 8, faulty: 1 });
    expect(preview.faults.map(({ line, column, reason, shown }) => [line, column, reason, shown])).toEqual([
      [10, "Tenant", "saysOtherwise", "other.onmicrosoft.com"],
      [10, "Customer Name", "saysOtherwise", "Two"],
      [10, "Total Seats", "saysOtherwise", "20"],
    ]);
    expect(await indexDirectory(connection).get(ID(1))).toMatchObject({ tenantName: "one.onmicrosoft.com", customerName: "One", domains: ["a.example", "b.example"], seats: 10 });
  });

  it("of two IDs with one domain: both are taken, and the domain is to be settled", async () => {
    const connection = freshDatabase();
    expect(await imported(connection, csv(`${ID(1)},,One,shared.example,`, `${ID(2)},,Two,shared.example,`))).toMatchObject({ added: 2, faulty: 0 });
    const directory = indexDirectory(connection);
    expect((await findSharedDomains(directory, () => true)).map(({ domain, tenants }) => [domain, tenants.map(tenantKey)])).toEqual([["shared.example", [ID(1), ID(2)]]]);
  });
});

describe("a tenant name that two IDs have", () => {
  const name = "one.onmicrosoft.com";
  const rows = { first: `${ID(1)},${name},One,a.example,`, second: `${ID(2)},${name},Two,b.example,`, unsaid: `,${name},,c.example,` };
  const ofEach = async (connection: Connection): Promise<readonly unknown[]> => (await all(connection)).map(({ tenantId, domains }) => [tenantId, domains]);

  it.each([["last", ["first", "second", "unsaid"], 4], ["between", ["first", "unsaid", "second"], 3], ["first", ["unsaid", "first", "second"], 2]] as const)("is nobody's word in a row without an ID: %s", async (_, order, line) => {
    const connection = freshDatabase();
    const preview = await imported(connection, csv(...order.map((one) => rows[one])));
    expect(preview).toMatchObject({ added: 2, faulty: 1, faults: [{ line, column: "Tenant", reason: "sharedTenantName", shown: name }] });
    expect(await ofEach(connection)).toEqual([[ID(1), ["a.example"]], [ID(2), ["b.example"]]]);
  });

  it("counts what the directory has: another ID of the file's name", async () => {
    const connection = freshDatabase();
    await imported(connection, csv(rows.first));
    expect(await imported(connection, csv(rows.second, rows.unsaid))).toMatchObject({ added: 1, faulty: 1 });
    expect(await ofEach(connection)).toEqual([[ID(1), ["a.example"]], [ID(2), ["b.example"]]]);
  });

  it("leaves the directory's own row of that name without an ID as it is", async () => {
    const connection = freshDatabase();
    await imported(connection, csv(rows.unsaid));
    expect(await imported(connection, csv(rows.first, rows.second, rows.first))).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
    expect(await ofEach(connection)).toEqual([[ID(1), ["a.example"]], [ID(2), ["b.example"]], [null, ["c.example"]]]);
  });

  it("is the ID's where the file has one, and the directory's row gets it", async () => {
    const connection = freshDatabase();
    await imported(connection, csv(rows.unsaid));
    expect(await imported(connection, csv(rows.first))).toMatchObject({ added: 0, changed: 1 });
    expect(await ofEach(connection)).toEqual([[ID(1), ["a.example"]]]);
  });
});

it("remembers what the FM has said of a header, once it is written", async () => {
  const connection = freshDatabase();
  const file = new Blob(["Wer,Wieviel\none.onmicrosoft.com,12\n"]);
  const one = session(connection);
  const head = await one.open(file);
  expect(head).toMatchObject({ read: true, head: { columns: [null, null], asksMapping: true } });
  const said: ColumnMap = ["tenant", "seats"];
  await one.preview(said, nothing);
  await one.write(nothing);
  expect(await session(connection).open(file)).toMatchObject({ read: true, head: { columns: said, asksMapping: false } });
  expect(await getRaw("settings", "columnNames")).toEqual([[expect.stringMatching(/^wer\|/), "tenant"], [expect.stringMatching(/^wieviel\|/), "seats"]]);
});

it("what was said of a header in one table says nothing of another: the add-in's own export comes back as it was", async () => {
  const connection = freshDatabase();
  const ftop = new Blob([`Tenant ID,Tenant,Country Name\n${ID(1)},Zava Ltd,Germany\n`]);
  const one = session(connection);
  await one.open(ftop);
  await one.preview(["tenantId", "customerName", "country"], nothing);
  await one.write(nothing);
  expect(await session(connection).open(ftop)).toMatchObject({ head: { columns: ["tenantId", "customerName", "country"] } });
  const { parts } = await exportDirectory(indexDirectory(connection), () => undefined);
  const back = session(connection);
  const head = await back.open(new Blob([...parts]));
  if (!head.read) throw new Error("not read");
  expect(await back.preview(head.head.columns, nothing)).toMatchObject({ preview: { added: 0, changed: 0, unchanged: 1, faulty: 0 } });
});

it("does not take a row of more cells than the table has columns, for what stands in them may be another column's", async () => {
  const connection = freshDatabase();
  const preview = await imported(connection, csv(`${ID(1)},,Acme, Inc,one.example,1,250`, `${ID(2)},,Two,two.example,20,,`));
  expect(preview).toMatchObject({ added: 1, faulty: 1, faults: [{ line: 2, column: "Total Seats", reason: "tooManyCells", shown: "1; 250" }] });
  expect(await seatsOf(connection)).toEqual({ [ID(2)]: 20 });
});

it("keeps each of two columns of one name, and what stands in a column without one, and says so", async () => {
  const connection = freshDatabase();
  const file = new Blob([`Tenant ID,Note,Note,,\r\n${ID(1)},a,b,c,\r\n`]);
  expect((await imported(connection, file)).extraColumns).toEqual(["Note", "Note (2)", "#4"]);
  const before = await all(connection);
  expect(before[0]?.extra).toEqual({ Note: "a", "Note (2)": "b", "#4": "c" });
  const { parts } = await exportDirectory(indexDirectory(connection), nothing);
  expect(await imported(connection, new Blob([...parts]))).toMatchObject({ unchanged: 1, changed: 0 });
  expect(await all(connection)).toEqual(before);
});

it("writes every fault as CSV, in the reader's words, none of them a formula", async () => {
  const one = importOf(session(freshDatabase()));
  const head = await one.open(csv("=1+1,,Nobody,,"));
  await one.preview(head.read ? head.head.columns : [], nothing);
  const text = await (await one.faultsCsv(({ reason }) => `why ${reason}`, ["Line", "Column", "Reason", "Content"])).text();
  expect(text.replace("\ufeff", "").split("\r\n")).toEqual(["Line,Column,Reason,Content", expect.stringMatching(/^2,Tenant ID,why notATenantId,"?'=1\+1"?$/), "2,Tenant,why namesNoTenant,Nobody", ""]);
});

it("rows in batches become the tenants that all rows at once become", async () => {
  // The name of the first is the fifth's too.
  const row = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom("id", "name", "both"), fc.constantFrom("", "Kunde A", "Kunde B"), fc.constantFrom("", "a.example", "b.example"), fc.constantFrom("", "5", "6", "x"));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 14 }), fc.integer({ min: 1, max: 5 }), async (rows, batchRows) => {
      const cells = rows.map(([at, by, customer, domains, seats]) => [by === "name" ? "" : ID(at), by === "id" ? "" : `t${String(at % 4)}.onmicrosoft.com`, customer, domains, seats]);
      const whole = readDirectoryRows(HEADER.split(","), cells.map((one, at) => ({ line: at + 2, cells: one })));
      const connection = freshDatabase();
      const one = session(connection, batchRows);
      const preview = await previewed(one, csv(...cells.map((cell) => cell.join(","))));
      await one.write(nothing);
      const plain = (tenants: readonly Tenant[]): unknown => tenants.map((tenant) => ({ ...tenant, domains: [...tenant.domains].sort() })).sort((a, b) => (tenantKey(a) < tenantKey(b) ? -1 : 1));
      if (!whole.read) throw new Error("no table");
      expect(preview.added).toBe(whole.tenants.length);
      expect((await all(connection)).map(tenantKey)).toEqual(whole.tenants.map(tenantKey).sort());
      expect(plain(await all(connection))).toEqual(plain(whole.tenants));
      expect(preview.faults.map(({ line, reason }) => `${String(line)} ${reason}`).sort()).toEqual(whole.faults.map(({ line, reason }) => `${String(line)} ${reason}`).sort());
    }),
    { numRuns: 40 },
  );
});

it("what is exported comes back as it was, columns that mean nothing here too", async () => {
  const connection = freshDatabase();
  await imported(connection, new Blob([`Tenant ID,Tenant,TPID,"=Note; ""x"""\r\n${ID(1)},one.onmicrosoft.com,0012,"+a, ""b"""\r\n${ID(2)},,,\r\n`]));
  const before = await all(connection);
  expect(before[0]?.extra).toEqual({ TPID: "0012", '=Note; "x"': '+a, "b"' });
  const { parts } = await exportDirectory(indexDirectory(connection), nothing);
  expect(parts.join("")).not.toMatch(/(?:^|[,"\n])[=+]/);
  const other = freshDatabase();
  await imported(other, new Blob([...parts]));
  expect(await all(other)).toEqual(before);
});

it("a tenant's cloud is exported, comes back, and stays where a file says nothing of it", async () => {
  const connection = freshDatabase();
  const clouds = ["china", "usGov", "gcc"] as const;
  await indexDirectory(connection).save(clouds.map((cloud, at): Tenant => ({ ...UNKNOWN_TENANT, tenantId: ID(at), cloud })));
  const before = await all(connection);
  const { parts } = await exportDirectory(indexDirectory(connection), nothing);
  expect(await imported(connection, new Blob([...parts]))).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  const other = freshDatabase();
  expect(await imported(other, new Blob([...parts]))).toMatchObject({ added: 3, faulty: 0 });
  expect(await all(other)).toEqual(before);
  await imported(other, csv(`${ID(0)},,One,,`));
  expect((await all(other))[0]).toMatchObject({ cloud: "china", customerName: "One" });
  await imported(other, new Blob([`Tenant ID,Closeout Cloud\n${ID(0)},\n${ID(0)},gcc\n${ID(0)},usGov\n`]));
  expect((await all(other))[0]).toMatchObject({ cloud: "gcc" });
});

it.each([[["addedDomains", "givenUpDomains", "settledDomains"]], [["cloud", "addedDomains", "givenUpDomains", "settledDomains"]]])("an export of an earlier version, without %j, is the add-in's own still", (later) => {
  expect(isOwnExport(Object.entries(DIRECTORY_COLUMNS).flatMap(([column, header]) => (later.includes(column) ? [] : [header])))).toBe(true);
});

describe("a tenant that only its domains name is found again by them", () => {
  const CONFIRMED = { key: "domain:contoso.example", tenantKey: "contoso.example", at: "2026-11-20T10:00:00Z" };
  const ROW = ",,Contoso Pharma,contoso.example,5";

  it("once the FM has filled in its ID, or its tenant name", async () => {
    for (const better of [{ tenantId: ID(1) }, { tenantName: "contoso.onmicrosoft.com" }]) {
      const connection = freshDatabase();
      await imported(connection, csv(ROW));
      const [before] = await all(connection);
      if (before === undefined) throw new Error("nothing imported");
      await editTenant(before, { ...before, ...better }, { directory: indexDirectory(connection), closings: indexClosings(connection, alone), confirmations: indexConfirmations(connection) });
      expect(await imported(connection, csv(ROW))).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
      expect(await all(connection)).toEqual([{ ...before, ...better }]);
    }
  });

  it("whichever of its domains the file names first: it keeps its key", async () => {
    const connection = freshDatabase();
    await imported(connection, csv(",,Contoso Pharma,contoso.example; pharma.example,5"));
    const before = await all(connection);
    expect(await imported(connection, csv(",,Contoso Pharma,pharma.example; contoso.example,5"))).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(await all(connection)).toEqual(before);
    // Two rows of it, far apart, are one tenant too.
    expect(await imported(connection, csv(",,Contoso Pharma,contoso.example,5", ...[1, 2, 3, 4].map((at) => `${ID(at)},,Other,,`), ",,Contoso Pharma,pharma.example,5"))).toMatchObject({ added: 4, unchanged: 1 });
  });

  it.each([["an ID", `${ID(1)},`, ID(1)], ["a tenant name", ",contoso.onmicrosoft.com", "contoso.onmicrosoft.com"]])("by a row that has %s now, and what hangs on it follows, whatever other rows of the tenant say", async (_, names, key) => {
    for (const rows of [[`${names},Contoso Pharma,contoso.example,5`], [`${names},,,`, `${names},Contoso Pharma,contoso.example,5`], [`${names},Contoso Pharma,contoso.example,5`, ...[2, 3, 4].map((at) => `${ID(at)},,Other,,`), `${names},,,`]]) {
      const connection = freshDatabase();
      await imported(connection, csv(ROW));
      await indexConfirmations(connection).save([CONFIRMED]);
      await indexClosings(connection, alone).update("contoso.example", () => newClosing("contoso.example", { seats: 7 }));
      const others = rows.length === 5 ? 3 : 0;
      expect(await imported(connection, csv(...rows))).toMatchObject({ added: others, changed: 1, unchanged: 0 });
      expect(Object.keys(await seatsOf(connection))).toHaveLength(others + 1);
      expect(await seatsOf(connection)).toMatchObject({ [key]: 5 });
      expect(await indexConfirmations(connection).find([CONFIRMED.key])).toEqual([{ ...CONFIRMED, tenantKey: key }]);
      expect(await indexClosings(connection, alone).get(key)).toMatchObject({ tenantKey: key, seats: 7 });
    }
  });

  it("by rows of one new ID, also one that has its tenant name alone", async () => {
    for (const others of [[], [2, 3, 4].map((at) => `${ID(at)},,Other,,`)]) {
      const connection = freshDatabase();
      await imported(connection, csv(ROW));
      const name = "contoso.onmicrosoft.com";
      expect(await imported(connection, csv(`,${name},Contoso Pharma,contoso.example,5`, `${ID(1)},${name},Contoso Pharma,contoso.example,5`, ...others))).toMatchObject({ added: others.length, changed: 1, unchanged: 0 });
      expect(await all(connection)).toHaveLength(1 + others.length);
    }
  });

  it.each([["an ID", `${ID(1)},`, ID(1)], ["a tenant name", ",contoso.onmicrosoft.com", "contoso.onmicrosoft.com"]])("by a row that has %s now and names another of its domains alone, and what hangs on it follows", async (_, names, key) => {
    for (const row of [`${names},Contoso Pharma,pharma.example,5`, `${names},,pharma.example; new.example,5`]) {
      const connection = freshDatabase();
      await imported(connection, csv(",,Contoso Pharma,contoso.example; pharma.example,5", ",,Other,other.example,"));
      await indexConfirmations(connection).save([CONFIRMED]);
      await indexClosings(connection, alone).update("contoso.example", () => newClosing("contoso.example", { seats: 7 }));
      expect(await imported(connection, csv(row))).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
      expect(await seatsOf(connection)).toEqual({ [key]: 5, "other.example": null });
      expect(await indexConfirmations(connection).find([CONFIRMED.key])).toEqual([{ ...CONFIRMED, tenantKey: key }]);
      expect(await indexClosings(connection, alone).get(key)).toMatchObject({ tenantKey: key, seats: 7 });
    }
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["two such tenants have the domains of one row", [",,Contoso Pharma,contoso.example; pharma.example,5", ",,Contoso Pharma,shop.example; store.example,5"], [`${ID(1)},,Contoso Pharma,pharma.example; store.example,5`]],
    ["two rows with IDs have one of its domains each", [",,Contoso Pharma,contoso.example; pharma.example,5"], [`${ID(1)},,Contoso Pharma,pharma.example,5`, `${ID(2)},,Contoso Pharma,contoso.example,5`]],
    ["the directory does not know its name", [",,,contoso.example; pharma.example,5"], [`${ID(1)},,Contoso Pharma,pharma.example,5`]],
  ])("but not where %s: it stays, and the domain is to be settled", async (_, standing, rows) => {
    const connection = freshDatabase();
    await imported(connection, csv(...standing));
    const before = await all(connection);
    expect(await imported(connection, csv(...rows))).toMatchObject({ added: rows.length, changed: 0, unchanged: 0 });
    expect(await all(connection)).toEqual(expect.arrayContaining([...before]));
    expect((await findSharedDomains(indexDirectory(connection), () => true)).map(({ domain }) => domain)).toContain("pharma.example");
  });

  it.each<[string, readonly string[], string, number]>([
    ["another customer's name stands there", [`${ID(1)},,Fabrikam,contoso.example,5`], ROW, 1],
    ["two tenants have the domain", [`${ID(1)},,Contoso Pharma,contoso.example,5`, `${ID(2)},,Contoso Pharma,contoso.example,5`], ROW, 1],
    ["its domains are of two tenants", [`${ID(1)},,Contoso Pharma,contoso.example,5`, ",,Contoso Pharma,pharma.example,5"], ",,Contoso Pharma,shop.example; contoso.example; pharma.example,5", 1],
    ["both have an ID", [`${ID(1)},,Contoso Pharma,contoso.example,5`], `${ID(2)},,Contoso Pharma,contoso.example,5`, 1],
    ["the directory knows no name and another domain", [",,,contoso.example; pharma.example,5"], ",,Contoso Pharma,pharma.example,5", 1],
  ])("but not where %s: the row stays one of its own", async (_, standing, row, added) => {
    const connection = freshDatabase();
    await imported(connection, csv(...standing));
    const before = await all(connection);
    expect(await imported(connection, csv(row))).toMatchObject({ added, changed: 0, unchanged: 0 });
    expect(await all(connection)).toEqual(expect.arrayContaining([...before]));
    expect(await all(connection)).toHaveLength(before.length + added);
  });

  it("is nobody's where the file gives its domain to two IDs, and the row's own that has its key", async () => {
    const others = [7, 8, 9].map((at) => `${ID(at)},,Other,,`);
    const two = [`${ID(1)},,Contoso Pharma,contoso.example,5`, `${ID(2)},,Contoso Pharma,contoso.example,6`];
    for (const file of [[...two], [two[0] ?? "", ...others, two[1] ?? ""], [two[0] ?? "", ROW], [ROW, two[0] ?? ""], [two[0] ?? "", ...others, ROW], [ROW, ...others, two[0] ?? ""]]) {
      const connection = freshDatabase();
      await imported(connection, csv(ROW));
      await indexConfirmations(connection).save([CONFIRMED]);
      const unchanged = file.includes(ROW) ? 1 : 0;
      expect(await imported(connection, csv(...file))).toMatchObject({ added: file.length - unchanged, changed: 0, unchanged });
      expect(await seatsOf(connection)).toMatchObject({ "contoso.example": 5, [ID(1)]: 5 });
      expect(await indexConfirmations(connection).find([CONFIRMED.key])).toEqual([CONFIRMED]);
    }
  });

  it("asks nothing more for rows that the directory has", async () => {
    const connection = freshDatabase();
    const file = csv(`${ID(1)},,One,one.example,1`, `${ID(2)},two.onmicrosoft.com,Two,two.example,2`, ",three.onmicrosoft.com,Three,three.example,3", ",,Four,four.example,4");
    await imported(connection, file);
    const asked = jest.spyOn(StoredTenants.prototype, "entriesFrom");
    const got = jest.spyOn(IDBObjectStore.prototype, "getKey");
    const one = session(connection);
    await previewed(one, file);
    expect(asked.mock.calls.flat().filter((entry) => entry.startsWith("d:"))).toEqual([]);
    expect(got.mock.calls.flat().filter((key) => typeof key === "string" && key.endsWith(".example"))).toEqual([]);
    jest.restoreAllMocks();
    await one.cancel();
  });
});

describe("what the FM has said of a tenant's domains is laid over an import", () => {
  const FILE = csv(`${ID(1)},,One,one.example; shared.example,5`, `${ID(2)},,Two,two.example; shared.example,5`);
  const domainsOf = async (connection: Connection) => (await all(connection)).map(({ domains }) => domains);
  const tenantOf = async (connection: Connection, key: string): Promise<Tenant> => {
    const found = await indexDirectory(connection).get(key);
    if (found === null) throw new Error(key);
    return found;
  };

  it("one added by hand stays, in a file of its own too; one that is taken back is gone", async () => {
    const connection = freshDatabase();
    await imported(connection, FILE);
    const before = await tenantOf(connection, ID(1));
    const edited = await editTenant(before, { ...before, domains: [...before.domains, "hand.example"] }, storesOf(connection));
    expect(await imported(connection, FILE)).toMatchObject({ changed: 0, unchanged: 2 });
    expect((await domainsOf(connection))[0]).toEqual(["one.example", "shared.example", "hand.example"]);
    const { parts } = await exportDirectory(indexDirectory(connection), nothing);
    expect(await imported(connection, new Blob([...parts]))).toMatchObject({ changed: 0, unchanged: 2 });
    await imported(connection, csv(`${ID(1)},,One,new.example,5`));
    expect((await domainsOf(connection))[0]).toEqual(["new.example", "hand.example"]);
    await edited?.undo();
    expect(await tenantOf(connection, ID(1))).toEqual(before);
  });

  it("one added by hand, which a file lists then, stays when a later one has it no more, and is gone for good once it is taken off by hand", async () => {
    const connection = freshDatabase();
    const [without, with_] = [csv(`${ID(1)},,One,one.example,5`), csv(`${ID(1)},,One,one.example; hand.example,5`)];
    await imported(connection, without);
    const before = await tenantOf(connection, ID(1));
    await editTenant(before, { ...before, domains: [...before.domains, "hand.example"] }, storesOf(connection));
    await imported(connection, with_);
    expect(await imported(connection, without)).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await domainsOf(connection)).toEqual([["one.example", "hand.example"]]);
    const edited = await tenantOf(connection, ID(1));
    const { undo } = (await editTenant(edited, { ...edited, domains: ["one.example"] }, storesOf(connection))) ?? {};
    await imported(connection, with_);
    expect(await domainsOf(connection)).toEqual([["one.example"]]);
    await undo?.();
    expect(await tenantOf(connection, ID(1))).toEqual(edited);
    // Taken off what the file lists, and added by hand again: then it is the FM's.
    await editTenant(edited, { ...edited, domains: ["hand.example"] }, storesOf(connection));
    const off = await tenantOf(connection, ID(1));
    await editTenant(off, { ...off, domains: ["hand.example", "one.example"] }, storesOf(connection));
    await imported(connection, csv(`${ID(1)},,One,new.example,5`));
    expect(await domainsOf(connection)).toEqual([["new.example", "hand.example", "one.example"]]);
  });

  it("and goes with the tenant's export to another browser: what an older file says there is laid over by it too", async () => {
    const connection = freshDatabase();
    const file = csv(`${ID(1)},,One,one.example; shared.example; old.example,5`, ",,Two,shared.example; two.example,5");
    await imported(connection, file);
    const [shared] = await findSharedDomains(indexDirectory(connection), () => true);
    if (shared === undefined) throw new Error("nothing is shared");
    const [one] = await all(connection);
    if (one === undefined) throw new Error("nobody");
    await settleDomain(shared, one, storesOf(connection));
    const now = await tenantOf(connection, ID(1));
    await editTenant(now, { ...now, domains: ["one.example", "shared.example", "hand.example"] }, storesOf(connection));
    const before = await all(connection);
    expect(before[0]).toMatchObject({ addedDomains: ["hand.example"], givenUpDomains: ["old.example"], settledDomains: ["shared.example"] });
    const { parts } = await exportDirectory(indexDirectory(connection), nothing);
    expect(await imported(connection, new Blob([...parts]))).toMatchObject({ changed: 0, unchanged: 2, faulty: 0 });
    const other = freshDatabase();
    expect(await imported(other, new Blob([...parts]))).toMatchObject({ added: 2, faulty: 0 });
    expect(await all(other)).toEqual(before);
    expect(await imported(other, file)).toMatchObject({ changed: 0, unchanged: 2 });
    expect(await all(other)).toEqual(before);
  });

  it("and what was said here stays where an export says otherwise", async () => {
    const connection = freshDatabase();
    await imported(connection, csv(`${ID(1)},,One,one.example,5`));
    const first = await tenantOf(connection, ID(1));
    await editTenant(first, { ...first, domains: ["one.example", "hand.example"] }, storesOf(connection));
    const { parts } = await exportDirectory(indexDirectory(connection), nothing);
    const added = await tenantOf(connection, ID(1));
    await editTenant(added, { ...added, domains: ["one.example"] }, storesOf(connection));
    const before = await all(connection);
    await imported(connection, new Blob([...parts]));
    expect(await all(connection)).toEqual(before);
  });

  it("so does one that came with an addition", async () => {
    const connection = freshDatabase();
    await imported(connection, FILE);
    await indexDirectory(connection).add({ ...UNKNOWN_TENANT, tenantId: ID(1), domains: ["found.example"] });
    await imported(connection, FILE);
    expect((await domainsOf(connection))[0]).toEqual(["one.example", "shared.example", "found.example"]);
  });

  it("one settled away does not come back, until it is given back", async () => {
    const connection = freshDatabase();
    await imported(connection, FILE);
    const before = await all(connection);
    const [shared] = await findSharedDomains(indexDirectory(connection), () => true);
    if (shared === undefined) throw new Error("nothing is shared");
    const { undo } = await settleDomain(shared, await tenantOf(connection, ID(1)), storesOf(connection));
    expect(await imported(connection, FILE)).toMatchObject({ changed: 0, unchanged: 2 });
    expect(await domainsOf(connection)).toEqual([["one.example", "shared.example"], ["two.example"]]);
    await undo();
    expect(await all(connection)).toEqual(before);
    await imported(connection, FILE);
    expect(await domainsOf(connection)).toEqual([["one.example", "shared.example"], ["two.example", "shared.example"]]);
  });

  describe("of a tenant that nothing but domains names", () => {
    const settled = async (connection: Connection, domain: string, owner: string): Promise<() => Promise<void>> => {
      const shared = (await findSharedDomains(indexDirectory(connection), () => true)).find((one) => one.domain === domain);
      if (shared === undefined) throw new Error("nothing is shared");
      return (await settleDomain(shared, await tenantOf(connection, owner), storesOf(connection))).undo;
    };

    it.each([
      ["its only one", ",,Two,shared.example,5", [["one.example", "shared.example"]], { added: 0, changed: 0, unchanged: 1, faulty: 1 }],
      ["its key", ",,Two,shared.example; two.example,5", [["one.example", "shared.example"], ["two.example"]], { added: 0, changed: 0, unchanged: 2, faulty: 0 }],
      ["another one", ",,Two,two.example; shared.example,5", [["one.example", "shared.example"], ["two.example"]], { added: 0, changed: 0, unchanged: 2, faulty: 0 }],
      ["its key, of a tenant without a name", ",,,shared.example; two.example,5", [["one.example", "shared.example"], ["two.example"]], { added: 0, changed: 0, unchanged: 2, faulty: 0 }],
    ])("%s, settled as another tenant's, does not come back, until that is undone", async (_, row, left, counts) => {
      const connection = freshDatabase();
      const file = csv(`${ID(1)},,One,one.example; shared.example,5`, row);
      await imported(connection, file);
      const before = await all(connection);
      const undo = await settled(connection, "shared.example", ID(1));
      const preview = await imported(connection, file);
      expect(preview).toMatchObject(counts);
      expect(preview.faults.map(({ line, column, reason, shown }) => [line, column, reason, shown])).toEqual(counts.faulty === 0 ? [] : [[3, "Domains", "settledDomain", "shared.example"]]);
      expect(await domainsOf(connection)).toEqual(left);
      // Nor does the owner lose it to a file that has it no more.
      await imported(connection, csv(`${ID(1)},,One,one.example,5`));
      expect((await domainsOf(connection))[0]).toEqual(["one.example", "shared.example"]);
      await undo();
      expect((await all(connection)).map(({ domains }) => [...domains].sort())).toEqual(before.map(({ domains }) => [...domains].sort()));
    });

    it("a new one of the file gets the domains that are nobody's, and the others are told", async () => {
      const connection = freshDatabase();
      await imported(connection, csv(`${ID(1)},,One,one.example; shared.example,5`, ",,Two,shared.example,5"));
      await settled(connection, "shared.example", ID(1));
      expect(await imported(connection, csv(",,Two,shared.example; two.example,5", ",,Three,shared.example,5"))).toMatchObject({ added: 1, faulty: 2 });
      expect(await domainsOf(connection)).toEqual([["one.example", "shared.example"], ["two.example"]]);
    });

    it("one with an ID of its own is taken all the same: the domain is to be settled anew", async () => {
      const connection = freshDatabase();
      await imported(connection, csv(`${ID(1)},,One,one.example; shared.example,5`, ",,Two,shared.example,5"));
      await settled(connection, "shared.example", ID(1));
      expect(await imported(connection, csv(`${ID(2)},,Two,shared.example,5`))).toMatchObject({ added: 1, faulty: 0 });
      expect(await findSharedDomains(indexDirectory(connection), () => true)).toHaveLength(1);
    });

    it.each([["by hand", ",,One,onne.example,5"], ["by hand, of one that has an ID by now", `${ID(1)},,One,onne.example,5`]])("the key, mended %s, is not brought back by a file that has the old one", async (_, row) => {
      const connection = freshDatabase();
      await imported(connection, csv(",,One,onne.example,5", ",,Other,other.example,1"));
      const before = await tenantOf(connection, "onne.example");
      await editTenant(before, { ...before, domains: ["one.example"] }, storesOf(connection));
      expect(await imported(connection, csv(row))).toMatchObject({ added: 0, faulty: 0 });
      expect((await all(connection)).map(({ customerName, domains }) => [customerName, domains])).toEqual(expect.arrayContaining([["One", ["one.example"]], ["Other", ["other.example"]]]));
      expect(await indexDirectory(connection).count()).toBe(2);
      // Of another customer it is that one's.
      expect(await imported(connection, csv(",,Second,onne.example,5"))).toMatchObject({ added: 1 });
    });

    it("one that was deleted is new to a file that has it", async () => {
      const connection = freshDatabase();
      const file = csv(",,One,one.example,5");
      await imported(connection, file);
      await removeTenant(await tenantOf(connection, "one.example"), storesOf(connection));
      expect(await imported(connection, file)).toMatchObject({ added: 1 });
    });
  });

  it("nor is a tenant left without anything to name it", async () => {
    const connection = freshDatabase();
    await imported(connection, csv(",,One,one.example; two.example,5"));
    const before = await tenantOf(connection, "one.example");
    await editTenant(before, { ...before, domains: ["two.example"] }, storesOf(connection));
    await imported(connection, csv(",,One,one.example,5"));
    expect((await all(connection)).every(({ domains }) => domains.length > 0)).toBe(true);
  });
});
