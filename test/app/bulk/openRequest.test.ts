import { keptMarks } from "../../../src/adapters/browser/keptMarks";
import { denyRequest, holdRequest, openRequest, resumeRun, settleRequest } from "../../../src/app/bulk/openRequest";
import { readRequests, type PreparedRequest, type ReadRequests } from "../../../src/app/bulk/readRequests";
import { settleKeptMarks } from "../../../src/app/write/settleKeptMarks";
import { newClosingOf } from "../../../src/core/engagement/Closing";
import { heldTenants, leftOfRun } from "../../../src/core/bulk/requestRun";
import { decodeMark } from "../../../src/core/send-check/mark";
import { decodeRecentMarks } from "../../../src/core/send-check/recentMarks";
import { tenantKey, UNKNOWN_TENANT, type Tenant } from "../../../src/core/tenant/Tenant";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../../src/ports/Settings";
import { StorageError } from "../../../src/ports/StorageError";
import { after, DAY, DISENGAGED, FOLLOWED_UP } from "../../core/engagement/closings";
import { AT_ONCE } from "../../fakes/leisureTurns";
import { fakeServices, type FakeServices } from "../../fakes/fakeServices";
import { fakeStorage } from "../../fakes/fakeStorage";

const SETTINGS: SettingsValues = { ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com", assignmentTeamOf: { APJ: "apj@microsoft.com" } };
const FACTS = { settings: SETTINGS, userName: "Robin Weber", today: DAY };
const tenantOf = (at: number, country = "DE"): Tenant => ({
  ...UNKNOWN_TENANT,
  tenantId: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
  customerName: `Customer ${String(at)}`,
  country,
  seats: 150,
  activeUsers: 15,
  workloads: ["EXO"],
  accountTeam: ["atu@microsoft.com"],
});

async function world(tenants: readonly Tenant[]): Promise<{ readonly services: FakeServices; readonly keys: readonly string[] }> {
  const services = fakeServices(tenants);
  services.mail.can = { surface: "read", canOpenForms: true, canInsert: false };
  for (const tenant of tenants) await services.closings.update(tenantKey(tenant), () => after(newClosingOf(tenant), ...FOLLOWED_UP, ...DISENGAGED.slice(0, 1)));
  return { services, keys: tenants.map(tenantKey) };
}

const THREE = [tenantOf(1), tenantOf(2, "JP"), tenantOf(3)];
const ready = async (services: FakeServices, keys: readonly string[]): Promise<Extract<ReadRequests, { readonly state: "ready" }>> => {
  const read = await readRequests(keys, services, FACTS);
  if (read.state !== "ready") throw new Error(`needs ${read.needed.join()}`);
  return read;
};
const emeaOf = ({ requests }: { readonly requests: readonly PreparedRequest[] }): PreparedRequest => {
  const found = requests.find(({ queue }) => queue === "FTCQ Inactive EMEA");
  if (found === undefined) throw new Error("none to EMEA");
  return found;
};
const requested = async (services: FakeServices, keys: readonly string[]) => Promise.all(keys.map(async (key) => (await services.closings.get(key))?.queueRequested?.queue ?? null));

describe("what is read", () => {
  it("is one email a region, to that region's address", async () => {
    const { services, keys } = await world(THREE);
    expect((await ready(services, keys)).requests.map(({ queue, to, tenantKeys }) => [queue, to, tenantKeys.length])).toEqual([
      ["FTCQ Inactive APJ", "apj@microsoft.com", 1],
      ["FTCQ Inactive EMEA", "assign@microsoft.com", 2],
    ]);
  });

  it("asks for the address of a region that has none, and for a name that is nowhere", async () => {
    const { services, keys } = await world(THREE);
    const settings = { ...SETTINGS, assignmentTeamAddress: null };
    expect(await readRequests(keys, services, { ...FACTS, settings, userName: " " })).toEqual({ state: "missing", needed: ["fmName", "assignmentTeamAddress"] });
    // The region that is asked for has one.
    expect(await readRequests(keys.slice(1, 2), services, { ...FACTS, settings })).toMatchObject({ state: "ready" });
  });

  it("leaves out, with a reason, who is unknown or whose closing is gone or damaged", async () => {
    const { services, keys } = await world([...THREE, tenantOf(4)]);
    const closings = { ...services.closings, get: (key: string) => (key === keys[3] ? Promise.reject(new StorageError("corrupt")) : services.closings.get(key)) };
    const read = await ready({ ...services, closings }, [...keys, "gone.example"]);
    expect(read.leftOut).toEqual([
      { tenantKey: keys[3], name: "Customer 4", reasons: [{ code: "closingUnread" }] },
      { tenantKey: "gone.example", name: "gone.example", reasons: [{ code: "tenantUnknown" }] },
    ]);
  });
});

describe("an email that opens", () => {
  it("is recorded with each of its tenants and no other, and is never written again", async () => {
    const { services, keys } = await world(THREE);
    const read = await ready(services, keys);
    const seen = emeaOf(read);
    expect(await openRequest(seen, keys, services, services.mail, FACTS)).toEqual({ state: "opened", keptMark: null, notRecorded: [] });
    expect(services.mail.newMessages).toEqual([{ to: ["assign@microsoft.com"], subject: seen.email.subject, html: seen.email.html }]);
    expect(await requested(services, keys)).toEqual(["FTCQ Inactive EMEA", null, "FTCQ Inactive EMEA"]);
    expect((await services.closings.get(keys[0] ?? ""))?.history.at(-1)?.action).toMatchObject({ written: { to: ["assign@microsoft.com"], language: "en" } });

    expect(await openRequest(seen, keys, services, services.mail, FACTS)).toEqual({ state: "changed" });
    expect(services.mail.newMessages).toHaveLength(1);
    const later = await ready(services, keys);
    expect(later.requests.map(({ queue }) => queue)).toEqual(["FTCQ Inactive APJ"]);
    expect(leftOfRun(later.run)).toEqual([keys[1]]);
  });

  it("is known to the check before sending by its tenants", async () => {
    const { services, keys } = await world(THREE);
    await openRequest(emeaOf(await ready(services, keys)), keys, services, services.mail, FACTS);
    expect(decodeRecentMarks(services.mail.recentMarks)).toMatchObject([{ kind: "assignment", region: "EMEA", assignmentTeam: "assign@microsoft.com", tenants: ["000000000001", "000000000003"], open: [], milestoneReached: true }]);
  });

  it("says which closing did not take it, and holds that tenant", async () => {
    const { services, keys } = await world(THREE);
    const closings = { ...services.closings, update: (key: string, change: Parameters<typeof services.closings.update>[1]) => (key === keys[2] ? Promise.reject(new StorageError("corrupt")) : services.closings.update(key, change)) };
    const broken = { ...services, closings };
    expect(await openRequest(emeaOf(await ready(services, keys)), keys, broken, services.mail, FACTS)).toMatchObject({ state: "opened", notRecorded: [keys[2]] });
    expect((await ready(services, keys)).leftOut).toContainEqual({ tenantKey: keys[2], name: "Customer 3", reasons: [{ code: "maybeAskedFor" }] });
  });

  it("holds that tenant until its closing has the request, or is gone with its tenant", async () => {
    const { services, keys } = await world(THREE);
    const closings = { ...services.closings, update: () => Promise.reject(new StorageError("full")) };
    await openRequest(emeaOf(await ready(services, keys)), keys, { ...services, closings }, services.mail, FACTS);
    const held = async () => [...heldTenants(await services.requestRuns.load())];
    await resumeRun(services);
    expect(await held()).toEqual([keys[0], keys[2]]);
    await services.closings.update(keys[0] ?? "", (stored) => stored && after(stored, { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: DAY }));
    await resumeRun({ ...services, closings: { ...services.closings, get: (key) => (key === keys[2] ? Promise.reject(new StorageError("corrupt")) : services.closings.get(key)) } });
    expect(await held()).toEqual([keys[2]]);
    const gone = { ...services.closings, get: (key: string) => (key === keys[2] ? Promise.resolve(null) : services.closings.get(key)) };
    await resumeRun({ ...services, closings: gone });
    expect(await held()).toEqual([keys[2]]);
    const without = { ...services.directory, get: () => Promise.resolve(null) };
    // Where the directory cannot be read, whoever this session does not know may still stand in it.
    await resumeRun({ ...services, closings: gone, directory: { ...without, isPartial: () => true } });
    expect(await held()).toEqual([keys[2]]);
    await resumeRun({ ...services, closings: gone, directory: without });
    expect(await held()).toEqual([]);
  });
});

describe("nothing is opened", () => {
  it("where a tenant of it changed since it was seen", async () => {
    const { services, keys } = await world(THREE);
    const seen = emeaOf(await ready(services, keys));
    await services.closings.update(keys[0] ?? "", (stored) => stored && after(stored, { type: "setCompletion", code: "EXO", completion: "open" }));
    expect(await openRequest(seen, keys, services, services.mail, FACTS)).toEqual({ state: "changed" });
    expect(services.mail.newMessages).toEqual([]);
  });

  it("by the second of two panes that press at once", async () => {
    const { services, keys } = await world(THREE);
    const seen = emeaOf(await ready(services, keys));
    const results = await Promise.all([openRequest(seen, keys, services, services.mail, FACTS), openRequest(seen, keys, services, services.mail, FACTS)]);
    expect(results.map(({ state }) => state).sort()).toEqual(["changed", "opened"]);
    expect(services.mail.newMessages).toHaveLength(1);
  });
});

it("a request whose mark the mailbox has no room for leaves it for the pane beside its form", async () => {
  const kept = keptMarks(fakeStorage());
  const { services, keys } = await world(THREE);
  const seen = emeaOf(await ready(services, keys));
  services.mail.failures.set("saveRecentMarks", { code: "failed" });
  const opened = await openRequest(seen, keys, { ...services, keptMarks: kept }, services.mail, FACTS);
  const [left] = kept.all();
  expect(opened).toMatchObject({ state: "opened", keptMark: left?.mark });
  expect(decodeMark(left?.mark)).toMatchObject({ kind: "assignment", region: "EMEA" });
  expect(await settleKeptMarks(services.mail, AT_ONCE, "draft 1", { html: seen.email.html, text: null }, kept)).toMatchObject({ known: "known" });
  expect(services.mail.mark).toBe(left?.mark);
});

it.each(["failed", "refused", "unsupported", "itemChanged"] as const)("a form that does not open (%s) is recorded nowhere, is said, and can be tried again", async (code) => {
  const { services, keys } = await world(THREE);
  services.mail.failures.set("openNewMessage", { code });
  const read = await ready(services, keys);
  expect(await openRequest(emeaOf(read), keys, services, services.mail, FACTS)).toEqual({ state: "failed", failure: code });
  expect(await requested(services, keys)).toEqual([null, null, null]);
  expect((await services.requestRuns.load()).emails).toMatchObject([{ state: "failed", failure: code }]);
  services.mail.failures.clear();
  expect(await openRequest(emeaOf(await ready(services, keys)), keys, services, services.mail, FACTS)).toMatchObject({ state: "opened" });
});

describe("a form of which nobody knows whether it opened", () => {
  const unsure = async () => {
    const { services, keys } = await world(THREE);
    services.mail.failures.set("openNewMessage", { code: "timeout", acts: true });
    expect(await openRequest(emeaOf(await ready(services, keys)), keys, services, services.mail, FACTS)).toEqual({ state: "unsure" });
    const [email] = (await services.requestRuns.load()).emails;
    if (email === undefined) throw new Error("not kept");
    return { services, keys, email };
  };

  it("keeps its tenants out of every other email until the FM says so", async () => {
    const { services, keys } = await unsure();
    const read = await ready(services, keys);
    expect(read.requests.map(({ queue }) => queue)).toEqual(["FTCQ Inactive APJ"]);
    expect(read.leftOut.map(({ reasons }) => reasons)).toEqual([[{ code: "maybeAskedFor" }], [{ code: "maybeAskedFor" }]]);
  });

  it("is recorded when the FM says that it opened", async () => {
    const { services, keys, email } = await unsure();
    await settleRequest(email, true, "assign@microsoft.com", services, DAY);
    expect(await requested(services, keys)).toEqual(["FTCQ Inactive EMEA", null, "FTCQ Inactive EMEA"]);
  });

  it("is due again when the FM says that it did not", async () => {
    const { services, keys, email } = await unsure();
    await settleRequest(email, false, null, services, DAY);
    expect(await requested(services, keys)).toEqual([null, null, null]);
    expect((await ready(services, keys)).requests).toHaveLength(2);
  });

  it("is out of every closing that has it already when the FM says that it did not", async () => {
    const { services, keys, email } = await unsure();
    await services.closings.update(keys[0] ?? "", (stored) => stored && after(stored, { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: DAY }));
    await settleRequest(email, false, null, services, DAY);
    expect(await requested(services, keys)).toEqual([null, null, null]);
  });

  it("is settled by itself where the page ended after every closing had it, and only then", async () => {
    const { services, keys } = await unsure();
    const request = (key: string | undefined) => services.closings.update(key ?? "", (stored) => stored && after(stored, { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: DAY }));
    await request(keys[0]);
    await resumeRun(services);
    expect(heldTenants(await services.requestRuns.load()).size).toBe(2);
    await request(keys[2]);
    await resumeRun(services);
    expect((await services.requestRuns.load()).emails).toMatchObject([{ state: "opened", notRecorded: [] }]);
  });
});

describe("a form that Outlook said it opened, and that is not there", () => {
  const opened = async () => {
    const { services, keys } = await world(THREE);
    await openRequest(emeaOf(await ready(services, keys)), keys, services, services.mail, FACTS);
    const [email] = (await services.requestRuns.load()).emails;
    if (email === undefined) throw new Error("not kept");
    return { services, keys, email };
  };

  it("is as if it had not been tried: no closing has it, and it can be opened again", async () => {
    const { services, keys, email } = await opened();
    await services.closings.update(keys[0] ?? "", (stored) => stored && after(stored, { type: "setConcerns", concerns: "noted since", nextSteps: "" }));
    await denyRequest(email, services, DAY);
    expect(await requested(services, keys)).toEqual([null, null, null]);
    expect((await services.closings.get(keys[0] ?? ""))?.concerns).toBe("noted since");
    expect((await services.requestRuns.load()).emails).toEqual([]);
    expect(await openRequest(emeaOf(await ready(services, keys)), keys, services, services.mail, FACTS)).toMatchObject({ state: "opened" });
    expect(await requested(services, keys)).toEqual(["FTCQ Inactive EMEA", null, "FTCQ Inactive EMEA"]);
  });

  it("stays with a tenant whose queue is confirmed, and with one that was asked for on another day", async () => {
    const { services, keys, email } = await opened();
    await services.closings.update(keys[0] ?? "", (stored) => stored && after(stored, { type: "confirmQueue", on: DAY }));
    await denyRequest(email, services, DAY);
    expect(await requested(services, keys)).toEqual(["FTCQ Inactive EMEA", null, null]);
    expect((await services.requestRuns.load()).emails).toMatchObject([{ state: "opened", tenantKeys: [keys[0]] }]);
    await denyRequest({ ...email, tenantKeys: keys.slice(0, 1), on: "2026-01-01" }, services, DAY);
    expect(await requested(services, keys)).toEqual(["FTCQ Inactive EMEA", null, null]);
  });

  it("stays with a tenant whose closing cannot be changed", async () => {
    const { services, keys, email } = await opened();
    const closings = { ...services.closings, update: (key: string, ...rest: [Parameters<typeof services.closings.update>[1]]) => (key === keys[2] ? Promise.reject(new StorageError("full")) : services.closings.update(key, ...rest)) };
    await denyRequest(email, { ...services, closings }, DAY);
    expect((await services.requestRuns.load()).emails).toMatchObject([{ state: "opened", tenantKeys: [keys[2]] }]);
    expect(await requested(services, keys)).toEqual([null, null, "FTCQ Inactive EMEA"]);
  });
});

it("a copy is held like a form, and by one pane alone", async () => {
  const { services, keys } = await world(THREE);
  const seen = emeaOf(await ready(services, keys));
  expect(await holdRequest(seen, keys, services, services.mail, FACTS)).toBe(true);
  expect(await holdRequest(seen, keys, services, services.mail, FACTS)).toBe(false);
  expect(services.mail.newMessages).toEqual([]);
});

describe("the check before sending", () => {
  const copying = async (isPhone: boolean) => {
    const { services, keys } = await world(THREE);
    const kept = keptMarks(fakeStorage());
    services.mail.can = { ...services.mail.can, isPhone };
    const seen = emeaOf(await ready(services, keys));
    const stores = { ...services, keptMarks: kept };
    expect(await holdRequest(seen, keys, stores, services.mail, FACTS)).toBe(true);
    expect(await holdRequest(seen, keys, stores, services.mail, FACTS)).toBe(false);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    return { seen, mail: services.mail, kept };
  };

  it("is told of a request that is copied, as of one that is opened: the pane beside the message it is pasted into puts its mark there", async () => {
    const { seen, mail, kept } = await copying(false);
    expect(kept.all().map(({ mark }) => decodeMark(mark))).toMatchObject([{ kind: "assignment", assignmentTeam: "assign@microsoft.com" }]);
    expect(decodeRecentMarks(mail.recentMarks)).toMatchObject([{ kind: "assignment", region: "EMEA" }]);
    const body = { html: seen.email.html, text: null };
    const marks = kept.all().map(({ mark }) => mark);
    expect(await settleKeptMarks(mail, AT_ONCE, "draft 1", body, kept)).toEqual({ known: "known", kinds: ["assignment"], marks });
    expect(decodeMark(mail.mark)).toMatchObject({ kind: "assignment", tenants: decodeRecentMarks(mail.recentMarks)[0]?.tenants });
  });

  it("is told nothing on a phone, which has none", async () => {
    const { mail, kept } = await copying(true);
    expect([kept.all(), mail.recentMarks]).toEqual([[], undefined]);
  });
});
