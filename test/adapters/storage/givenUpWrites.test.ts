import { directoryWithMemory } from "../../../src/adapters/storage/directoryWithMemory";
import { indexConfirmations } from "../../../src/adapters/storage/indexConfirmations";
import { indexDirectory } from "../../../src/adapters/storage/indexDirectory";
import { indexRequestRuns } from "../../../src/adapters/storage/indexRequestRuns";
import { indexSettings } from "../../../src/adapters/storage/indexSettings";
import { Connection } from "../../../src/adapters/storage/openDatabase";
import { confirmationsWithMemory, settingsWithMemory } from "../../../src/adapters/storage/withMemory";
import { NO_RUN } from "../../../src/core/bulk/requestRun";
import { UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { freshDatabase } from "./freshDatabase";
import { givenUp, held, holdTime, tooLateToAbort, turns } from "./givenUp";
import { alone } from "./twoWindows";

const CONTOSO: Tenant = { ...UNKNOWN_TENANT, tenantName: "contoso.onmicrosoft.com", customerName: "Contoso" };
const FABRIKAM: Tenant = { ...UNKNOWN_TENANT, tenantName: "fabrikam.onmicrosoft.com" };
const WITH_ID: Tenant = { ...CONTOSO, tenantId: "11111111-1111-4111-8111-111111111111" };
const SAID = { key: "thread:1", tenantKey: "northwind.onmicrosoft.com", at: "2026-11-22T10:00:00.000Z" };

/** A pane of its own, beside what is stored. */
function pane(connection: Connection) {
  const nobody = (): void => undefined;
  return {
    directory: directoryWithMemory(indexDirectory(connection), nobody),
    confirmations: confirmationsWithMemory(indexConfirmations(connection), nobody),
    settings: settingsWithMemory(indexSettings(connection, alone), nobody),
  };
}
type Pane = ReturnType<typeof pane>;

/** What somebody who reads it finds of all of it. */
async function found({ directory, confirmations, settings }: Pane): Promise<unknown> {
  const { tenants } = await directory.page(null, 10);
  return {
    tenants: [...tenants].map((tenant) => [tenant.tenantId ?? tenant.tenantName, tenant.seats]).sort(),
    said: (await confirmations.find(["thread:1", "thread:2"])).map(({ key, tenantKey }) => `${key} ${String(tenantKey)}`).sort(),
    fmName: (await settings.load()).fmName,
  };
}

async function filled(): Promise<Connection> {
  const connection = freshDatabase();
  const { directory, confirmations, settings } = pane(connection);
  await directory.save([CONTOSO]);
  await confirmations.save([SAID]);
  await settings.save({ fmName: "Robin" });
  return connection;
}

const WRITES: readonly (readonly [string, string, (one: Pane) => Promise<unknown>])[] = [
  ["settings that are saved", "settings", ({ settings }) => settings.save({ fmName: "Kim" })],
  ["a choice that is remembered", "confirmations", ({ confirmations }) => confirmations.save([{ ...SAID, key: "thread:2" }])],
  ["a choice that is forgotten", "confirmations", ({ confirmations }) => confirmations.forget(["thread:1"])],
  ["a tenant that is saved", "meta", ({ directory }) => directory.save([FABRIKAM])],
  ["a tenant that is changed", "meta", ({ directory }) => directory.change(CONTOSO, { ...CONTOSO, seats: 7 })],
  ["a tenant that gets an ID", "meta", ({ directory }) => directory.edit(CONTOSO, WITH_ID)],
  ["a tenant that is added", "meta", ({ directory }) => directory.add(FABRIKAM)],
  ["a tenant that is deleted", "meta", ({ directory }) => directory.remove(["contoso.onmicrosoft.com"])],
];

beforeEach(holdTime);
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe.each(WRITES)("%s, given up because another window's transaction did not end", (_, store, write) => {
  const readied = async (): Promise<{ readonly connection: Connection; readonly one: Pane; readonly before: unknown }> => {
    const connection = await filled();
    const one = pane(connection);
    return { connection, one, before: await found(one) };
  };
  const done = async (): Promise<unknown> => {
    const connection = await filled();
    await write(pane(connection));
    return found(pane(connection));
  };

  it("is not stored after all; the pane goes on with it", async () => {
    const after = await done();
    const { one, before } = await readied();
    const release = await held([store]);
    await givenUp(write(one));
    await release();
    await turns();
    expect(await found(pane(new Connection()))).toEqual(before);
    expect(await found(one)).toEqual(after);
    expect(after).not.toEqual(before);
  });

  it("and stored all the same, as it could not be stopped any more: it is the pane's own no longer, and what others write since is seen", async () => {
    const after = await done();
    const { one, before } = await readied();
    const release = await held([store]);
    const abort = tooLateToAbort();
    await givenUp(write(one));
    expect(abort).toHaveBeenCalled();
    await release();
    await turns();
    expect(await found(pane(new Connection()))).toEqual(after);
    expect(await found(one)).toEqual(after);
    abort.mockRestore();
    // Another window puts all of it back.
    const other = pane(new Connection());
    await other.settings.save({ fmName: "Robin" });
    await other.confirmations.forget(["thread:2"]);
    await other.confirmations.save([SAID]);
    await other.directory.remove(["fabrikam.onmicrosoft.com", WITH_ID.tenantId ?? ""]);
    await other.directory.save([CONTOSO]);
    expect(await found(one)).toEqual(before);
  });
});

it("a request that is noted and given up is not noted after all", async () => {
  const connection = freshDatabase();
  const runs = indexRequestRuns(connection);
  await runs.load();
  const release = await held(["settings"]);
  const noting = runs.update((run) => ({ ...run })).catch((error: unknown) => error);
  await givenUp(noting);
  expect(await noting).toMatchObject({ code: "failed" });
  await release();
  await turns();
  expect(await connection.run((database) => database.get("settings", "assignmentRequests"))).toBeUndefined();
  expect(await runs.load()).toEqual(NO_RUN);
});
