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
import { freshDatabase } from "./freshDatabase";

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
  expect(await indexBackup(other, SILENT).restore(file)).toEqual({ restored: true, tenants: count, closings: 1 });
  expect(await keptIn(other)).toEqual(kept);
});

it("a backup takes the place of what is kept", async () => {
  const file = await indexBackup(freshDatabase(), SILENT).save();
  const connection = await filled(3);
  expect(await indexBackup(connection, SILENT).restore(file)).toEqual({ restored: true, tenants: 0, closings: 0 });
  expect(await keptIn(connection)).toEqual({ tenants: 0, one: null, confirmations: [], closing: null, settings: DEFAULT_SETTINGS, columns: [] });
});

it("deletes the answers of look-ups too, before it says that it has", async () => {
  const lookUps = indexLookUps();
  await lookUps.put({ domain: "contoso.com", at: 1, answer: { found: false } });
  await indexBackup(await filled(1), SILENT).deleteEverything();
  expect(await lookUps.get("contoso.com")).toBeNull();
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
  ["one with a tenant that has no key", (text) => text.replace('"tenants":[\n', '"tenants":[\n{},\n'), "broken"],
  ["one with names of columns that are no JSON", (text) => text.replace('"columnNames":[', '"columnNames":{['), "broken"],
  ["one with text after its end", (text) => `${text}{}`, "broken"],
])("%s is refused, and changes nothing", async (_, change, reason) => {
  const connection = await filled(3);
  const kept = await keptIn(connection);
  const text = await (await indexBackup(connection, SILENT).save()).text();
  expect(await indexBackup(connection, SILENT).restore(new Blob([change(text)]))).toEqual({ restored: false, reason });
  expect(await keptIn(connection)).toEqual(kept);
});

it("deletes everything", async () => {
  const connection = await filled(3);
  await indexBackup(connection, SILENT).deleteEverything();
  expect(await keptIn(connection)).toEqual({ tenants: 0, one: null, confirmations: [], closing: null, settings: DEFAULT_SETTINGS, columns: [] });
});
