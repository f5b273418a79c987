import { Blob as NodeBlob } from "buffer";
import { readColumnNames, saveColumnNames } from "../../../src/adapters/import/columnNames";
import { indexBackup } from "../../../src/adapters/storage/indexBackup";
import { indexLookUps } from "../../../src/adapters/storage/indexLookUps";
import { indexConfirmations } from "../../../src/adapters/storage/indexConfirmations";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { indexSettings } from "../../../src/adapters/storage/indexSettings";
import { indexClosings } from "../../../src/adapters/storage/indexClosings";
import type { Connection } from "../../../src/adapters/storage/openDatabase";
import { newClosingOf } from "../../../src/core/engagement/Closing";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { freshDatabase, getRaw, putRaw } from "./freshDatabase";
import { importTenants } from "./importTenants";

globalThis.Blob ??= NodeBlob as unknown as typeof Blob;

const SILENT = { tell: () => undefined, onNews: () => () => undefined };
const tenant = (at: number): Tenant => ({ ...UNKNOWN_TENANT, customerName: `Kunde ${String(at)} “ü”\n`, domains: [`kunde${String(at)}.example`] });
const CONFIRMED = { key: "thread:1", tenantKey: "kunde1.example", at: "2026-11-22T12:00:00Z" };

async function filled(count: number): Promise<Connection> {
  const connection = freshDatabase();
  await indexDirectory(connection).save(Array.from({ length: count }, (_, at) => tenant(at)));
  await indexConfirmations(connection).save([CONFIRMED]);
  await indexClosings(connection, SILENT).update("kunde1.example", () => newClosingOf(tenant(1)));
  await indexSettings(connection, SILENT).save({ fmName: "Robin" });
  await saveColumnNames(connection, new Map([["wieviel", "seats"], ["notiz", null]]));
  return connection;
}

const keptIn = async (connection: Connection) => ({
  tenants: await indexDirectory(connection).count(),
  one: await indexDirectory(connection).get("kunde1.example"),
  confirmations: await indexConfirmations(connection).find(["thread:1"]),
  closing: await indexClosings(connection, SILENT).get("kunde1.example"),
  settings: await indexSettings(connection, SILENT).load(),
  columns: [...(await readColumnNames(connection))],
});

it.each([2, 1_000, 2_001])("%d tenants and all else come back into an empty browser, from a file that is JSON", async (count) => {
  const before = await filled(count);
  const kept = await keptIn(before);
  const file = await indexBackup(before, SILENT).save();
  expect((JSON.parse(await file.text()) as { readonly tenants: unknown[] }).tenants).toHaveLength(count);
  const other = freshDatabase();
  expect(await indexBackup(other, SILENT).restore(file)).toEqual({ restored: true, tenants: count, closings: 1, skipped: 0 });
  expect(await keptIn(other)).toEqual(kept);
});

it("a backup takes the place of what is kept", async () => {
  const file = await indexBackup(freshDatabase(), SILENT).save();
  const connection = await filled(3);
  expect(await indexBackup(connection, SILENT).restore(file)).toEqual({ restored: true, tenants: 0, closings: 0, skipped: 0 });
  expect(await keptIn(connection)).toEqual({ tenants: 0, one: null, confirmations: [], closing: null, settings: DEFAULT_SETTINGS, columns: [] });
});

it("deletes the answers of look-ups too, and until when to wait, before it says that it has", async () => {
  const lookUps = indexLookUps();
  await lookUps.pause("login.microsoftonline.com", 7_200_000);
  expect([await lookUps.pausedUntil("login.microsoftonline.com"), await lookUps.pausedUntil("login.partner.microsoftonline.cn")]).toEqual([7_200_000, null]);
  await lookUps.put({ domain: "contoso.com", at: 1, answer: { found: false } });
  await indexBackup(await filled(1), SILENT).deleteEverything();
  expect([await lookUps.get("contoso.com"), await lookUps.pausedUntil("login.microsoftonline.com")]).toEqual([null, null]);
});

it("a backup of version 1, which knew no names of columns, comes back too", async () => {
  const connection = await filled(2);
  const text = await (await indexBackup(connection, SILENT).save()).text();
  const old = text.replace('"version":2', '"version":1').replace(/"columnNames":.*\n/, "");
  expect(await indexBackup(connection, SILENT).restore(new Blob([old]))).toMatchObject({ restored: true, tenants: 2 });
  expect(await keptIn(connection)).toMatchObject({ settings: { fmName: "Robin" }, columns: [] });
});

it.each<[string, (text: string) => string, string]>([
  ["another file", () => "Tenant ID,Customer Name\n", "notBackup"],
  ["an empty file", () => "", "notBackup"],
  ["one long line of something else", () => "x".repeat(5_000_000), "notBackup"],
  ["one with a line that no backup has", (text) => text.replace("\n", `\n${" ".repeat(6_000_000)}`), "broken"],
  ["one of a newer version", (text) => text.replace('"version":2', '"version":3'), "newerVersion"],
  ["one with a closing of a newer version", (text) => text.replace(/("closings":\[\n\{[^\n]*"version":)\d+/, "$199"), "newerVersion"],
  ["one cut off at the end", (text) => text.slice(0, -3), "broken"],
  ["one cut off in the midst", (text) => text.slice(0, text.length / 2), "broken"],
  ["one with a tenant that is no JSON", (text) => text.replace('"tenants":[\n', '"tenants":[\n{"key":,\n'), "broken"],
  ["one with names of columns that are no JSON", (text) => text.replace('"columnNames":[', '"columnNames":{['), "broken"],
  ["one with text after its end", (text) => `${text}{}`, "broken"],
])("%s is refused, and changes nothing", async (_, change, reason) => {
  const connection = await filled(3);
  const kept = await keptIn(connection);
  const text = await (await indexBackup(connection, SILENT).save()).text();
  expect(await indexBackup(connection, SILENT).restore(new Blob([change(text)]))).toEqual({ restored: false, reason });
  expect(await keptIn(connection)).toEqual(kept);
});

describe("single damaged records", () => {
  const damaged = { tenants: { key: "x.example", keys: [], tenant: { customerName: "X" } }, closings: { tenantKey: "kunde2.example", history: 7 }, confirmations: { key: "thread:2", at: 7 } };
  const damage = async (): Promise<void> => {
    for (const [store, record] of Object.entries(damaged)) await putRaw(store, record);
    await putRaw("tenants", { key: "y.example", keys: [] });
  };
  const raw = () => Promise.all([getRaw("tenants", "x.example"), getRaw("closings", "kunde2.example"), getRaw("confirmations", "thread:2")]);

  it("are left out of a new browser, counted, and keep nothing else from coming back", async () => {
    const before = await filled(3);
    const kept = await keptIn(before);
    await damage();
    const file = await indexBackup(before, SILENT).save();
    expect(JSON.parse(await file.text())).toHaveProperty("tenants.length", 5);
    const other = freshDatabase();
    expect(await indexBackup(other, SILENT).restore(file)).toEqual({ restored: true, tenants: 3, closings: 1, skipped: 4 });
    expect(await keptIn(other)).toEqual(kept);
  });

  it("stay where they stand, for nobody knows what can be read of them", async () => {
    const connection = await filled(3);
    await damage();
    const stood = await raw();
    const file = await indexBackup(connection, SILENT).save();
    expect(await indexBackup(connection, SILENT).restore(file)).toMatchObject({ restored: true, skipped: 4 });
    expect(await raw()).toEqual(stood);
    expect(await getRaw("tenants", "y.example")).toBeDefined();
  });

  it("do not take the place of what can be read here, which is found as before; the rest is replaced", async () => {
    const broken = await filled(1);
    await damage();
    const file = await indexBackup(broken, SILENT).save();
    const connection = freshDatabase();
    const whole = { ...tenant(5), domains: ["x.example"] };
    await importTenants(connection, [whole, tenant(6)]);
    await indexConfirmations(connection).save([{ ...CONFIRMED, key: "thread:2" }]);
    await indexClosings(connection, SILENT).update("kunde2.example", () => newClosingOf(tenant(2)));
    expect(await indexBackup(connection, SILENT).restore(file)).toEqual({ restored: true, tenants: 1, closings: 1, skipped: 4 });
    expect(await indexDirectory(connection).get("x.example")).toEqual(whole);
    expect((await indexDirectory(connection).search("x.example", 5)).map((found) => found.domains)).toEqual([["x.example"]]);
    expect(await indexDirectory(connection).get("kunde6.example")).toBeNull();
    expect(await indexConfirmations(connection).find(["thread:2"])).toHaveLength(1);
    expect(await indexClosings(connection, SILENT).get("kunde2.example")).toEqual(newClosingOf(tenant(2)));
  });

  it.each<[string, (text: string) => string, number]>([
    ["a tenant that has no key", (text) => text.replace('"tenants":[\n', '"tenants":[\n{},\n'), 2],
    ["a line that an earlier version left empty", (text) => text.replace('"tenants":[\n', '"tenants":[\n,\n'), 2],
    ["a closing that is no record", (text) => text.replace('"closings":[\n', '"closings":[\n7,\n'), 0],
    ["settings that are none", (text) => text.replace(/"settings":.*\n/, '"settings":7\n'), 0],
  ])("%s is skipped, and what cannot be read here and may be it stays", async (_, change, stay) => {
    const connection = await filled(3);
    const kept = await keptIn(connection);
    const text = change(await (await indexBackup(connection, SILENT).save()).text());
    await damage();
    expect(await indexBackup(connection, SILENT).restore(new Blob([text]))).toEqual({ restored: true, tenants: 3, closings: 1, skipped: 1 });
    expect(await keptIn(connection)).toEqual({ ...kept, tenants: 3 + stay });
    expect(await getRaw("tenants", "x.example")).toEqual(stay > 0 ? damaged.tenants : undefined);
  });
});

it("deletes everything", async () => {
  const connection = await filled(3);
  await indexBackup(connection, SILENT).deleteEverything();
  expect(await keptIn(connection)).toEqual({ tenants: 0, one: null, confirmations: [], closing: null, settings: DEFAULT_SETTINGS, columns: [] });
});
