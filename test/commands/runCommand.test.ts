import { pageTurns } from "../../src/adapters/browser/pageTurns";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { memorySettings } from "../../src/adapters/storage/memorySettings";
import { runCommand, type CommandServices } from "../../src/commands/runCommand";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import type { Tenant } from "../../src/core/tenant/Tenant";
import { de } from "../../src/messages/commands/de";
import { en } from "../../src/messages/commands/en";
import { ja } from "../../src/messages/commands/ja";
import { en as paneEn } from "../../src/messages/pane/en";
import type { RibbonServices } from "../../src/app/writeFromRibbon";
import type { PageTurns } from "../../src/ports/PageTurns";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { CONTOSO } from "../core/tenant/tenants";
import { FakeNotifications } from "../fakes/fakeNotifications";
import { fakeServices, type FakeServices } from "../fakes/fakeServices";

const KNOWN: Tenant = { ...CONTOSO, customerName: "Contoso", seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: ["ae@microsoft.com"] };
const DRAFT: MailSnapshot = { surface: "compose", userAddress: "robin.weber@microsoft.com", conversationId: "t1", subject: "", from: null, to: [], cc: [{ name: "", address: "anna@contoso.com" }], bcc: [], body: { html: "", text: null } };
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

function world(tenant: Tenant = KNOWN, changes: Partial<Omit<RibbonServices, "mail">> = {}, turns = pageTurns(undefined)): { services: Omit<FakeServices, "turns"> & CommandServices; notifications: FakeNotifications; said: () => readonly string[] } {
  const services = { ...fakeServices([tenant], changes), turns };
  services.mail.snapshot = DRAFT;
  const notifications = new FakeNotifications();
  return { services, notifications, said: () => notifications.shown.map(({ notification }) => notification.text) };
}

it("says that it works, and then what came of it, on the mail it was pressed on", async () => {
  const { services, notifications } = world();
  await runCommand("accountTeam", services, notifications);
  expect(notifications.shown).toEqual([
    { item: "draft 1", notification: { kind: "progress", text: en.working.accountTeam, openPane: en.openPane } },
    { item: "draft 1", notification: { kind: "done", text: en.done.insertedAtTop("Contoso"), openPane: en.openPane } },
  ]);
  expect(services.mail.draft.body).toContain("Contoso");
});

it("without a mail does nothing, for there is nowhere to say it", async () => {
  const { services, notifications } = world();
  services.mail.item = null;
  await runCommand("customer", services, notifications);
  expect(notifications.shown).toEqual([]);
  expect(services.mail.calls).toEqual([]);
});

it.each([
  ["Outlook's", "ja-JP", null, ja],
  ["English where Outlook's is none of the six", "fr-FR", null, en],
  ["the one of the settings before Outlook's", "ja-JP", "de", de],
] as const)("speaks the FM's language: %s", async (_, displayLanguage, interfaceLanguage, m) => {
  const { services, notifications, said } = world();
  services.mail.language = displayLanguage;
  await services.settings.save({ ...DEFAULT_SETTINGS, interfaceLanguage });
  await runCommand("assignment", services, notifications);
  expect(said()).toEqual([m.working.assignment, m.missing(m.needed.assignmentTeamAddress)]);
});

it("says why the playbook forbids it, in the pane's own words", async () => {
  const { services, notifications, said } = world({ ...KNOWN, activeUsers: 14 });
  await services.settings.save({ ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com" });
  await runCommand("assignment", services, notifications);
  const reason = paneEn.reason({ code: "milestoneNotReached", activeUsers: 14, needed: 15, seats: 150, codes: ["EXO"] }, String);
  expect(said().at(-1)).toBe(`${en.notNow} ${reason}`);
});

it("a fault of ours ends in a sentence", async () => {
  const { services, notifications, said } = world(KNOWN, { clock: { now: () => { throw new TypeError("ours"); } } });
  await runCommand("customer", services, notifications);
  expect(said()).toEqual([en.working.customer, en.failedInside]);
});

/** Outlook takes a while for what comes last. */
function slowly(notifications: FakeNotifications, kind: "done" | "error", ms: number): readonly string[] {
  const taken: string[] = [];
  const show = notifications.show.bind(notifications);
  jest.spyOn(notifications, "show").mockImplementation(async (item, notification) => {
    if (notification.kind === kind) await new Promise((resolve) => { setTimeout(resolve, ms); });
    taken.push(notification.text);
    return show(item, notification);
  });
  return taken;
}

it("is over when Outlook has taken what is said, also where that is that it took too long", async () => {
  const { services, notifications } = world(KNOWN, { closings: { ...memoryClosings(), get: () => never() } });
  const taken = slowly(notifications, "error", 50);
  await runCommand("customer", services, notifications, { workMs: 20, wordsMs: 10_000 });
  expect(taken.at(-1)).toBe(en.tookTooLong);
});

it("does not take too long because Outlook is slow to take what is said", async () => {
  const { services, notifications } = world();
  const taken = slowly(notifications, "done", 1_300);
  await runCommand("accountTeam", services, notifications, { workMs: 1_000, wordsMs: 10_000 });
  expect(taken).toEqual([en.working.accountTeam, en.done.insertedAtTop("Contoso")]);
});

it("what takes too long is said, and nothing is written after that", async () => {
  let answer = (): void => undefined;
  const { services, notifications, said } = world(KNOWN, { closings: { ...memoryClosings(), get: () => new Promise((resolve) => { answer = () => { resolve(null); }; }), update: () => Promise.resolve(null) } });
  await runCommand("customer", services, notifications, { workMs: 20, wordsMs: 10_000 });
  expect(said().at(-1)).toBe(en.tookTooLong);
  answer();
  await new Promise((resolve) => { setImmediate(resolve); });
  expect(services.mail.calls).toEqual(["read"]);
  expect(services.mail.draft.body).toBe("");
});

it.each<[string, Partial<Omit<RibbonServices, "mail">>]>([
  ["cannot be had", { settings: { ...memorySettings(), load: () => Promise.reject(new TypeError("ours")) } }],
  ["never come", { settings: { ...memorySettings(), load: () => never() } }],
])("where the words %s it rejects, and has written nothing", async (_, changes) => {
  const { services, notifications } = world(KNOWN, changes);
  await expect(runCommand("customer", services, notifications, { workMs: 60, wordsMs: 20 })).rejects.toThrow();
  expect(services.mail.draft.body).toBe("");
  expect(notifications.shown).toEqual([]);
});

it("a notification that Outlook does not take does not hold the email up", async () => {
  const { services, notifications } = world();
  notifications.takes = false;
  await runCommand("customer", services, notifications);
  expect(services.mail.draft.body).toContain("Contoso");
});

describe("pressed again while it writes into a message", () => {
  it("begins when the first is over, and asks because of that one's email", async () => {
    const { services, notifications, said } = world();
    await Promise.all([runCommand("accountTeam", services, notifications), runCommand("accountTeam", services, notifications)]);
    expect(said()).toEqual([en.working.accountTeam, en.done.insertedAtTop("Contoso"), en.working.accountTeam, expect.stringContaining(en.failure.alreadyInserted)]);
    expect(services.mail.calls.filter((call) => call === "insertAtTop")).toHaveLength(1);
  });

  it("does not wait longer than one that is pressed alone, and then writes nothing", async () => {
    const turns = pageTurns(undefined);
    const { services, notifications, said } = world(KNOWN, { closings: { ...memoryClosings(), get: () => never() } }, turns);
    const first = runCommand("accountTeam", services, notifications, { workMs: 60, wordsMs: 10_000 });
    const later = world(KNOWN, {}, turns);
    await runCommand("accountTeam", later.services, later.notifications, { workMs: 20, wordsMs: 10_000 });
    expect(later.said()).toEqual([en.tookTooLong]);
    await first;
    await new Promise((resolve) => { setImmediate(resolve); });
    expect(said().at(-1)).toBe(en.tookTooLong);
    expect(later.said()).toEqual([en.tookTooLong]);
    expect(later.services.mail.draft.body).toBe("");
    await runCommand("accountTeam", later.services, later.notifications);
    expect(later.services.mail.draft.body).toContain("Contoso");
  });

  it("writes into no other mail that is open by then", async () => {
    const { services, notifications, said } = world();
    const first = runCommand("accountTeam", services, notifications);
    const second = runCommand("customer", services, notifications);
    await first;
    services.mail.item = "draft 2";
    await second;
    expect(said().at(-1)).toContain(en.failure.itemChanged);
    expect(services.mail.calls.filter((call) => call.startsWith("insert"))).toHaveLength(1);
  });
});

describe("pressed again while it opens an email beside a mail that is read", () => {
  function beside() {
    const of = world();
    const { mail } = of.services;
    Object.assign(mail, { item: "mail 1", can: { surface: "read", canOpenForms: true, canInsert: false } });
    mail.snapshot = { ...DRAFT, surface: "read", from: { name: "", address: "anna@contoso.com" } };
    return of;
  }

  it("one email opens, and what came of it is said once; both presses are over then", async () => {
    const { services, notifications, said } = beside();
    await Promise.all([runCommand("customer", services, notifications), runCommand("customer", services, notifications)]);
    expect(services.mail.replies).toHaveLength(1);
    expect(said()).toEqual([en.working.customer, expect.stringContaining(en.done.replyOpened("Contoso"))]);
  });

  it("the second is not over before the first", async () => {
    const { services, notifications } = beside();
    const over: string[] = [];
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    const { read } = services.mail;
    jest.spyOn(services.mail, "read").mockImplementationOnce(async () => {
      await held;
      return read.call(services.mail);
    });
    const both = ["first", "second"].map((name) => runCommand("customer", services, notifications).then(() => over.push(name)));
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(over).toEqual([]);
    letGo();
    await Promise.all(both);
    expect(services.mail.replies).toHaveLength(1);
  });

  it("where the page of the first ends before it has said what came of it, the second says that it is not known, and opens nothing", async () => {
    const { services, notifications, said } = beside();
    const turns: PageTurns = { ...services.turns, unlessUnderWay: () => Promise.resolve("lost") };
    await runCommand("customer", { ...services, turns }, notifications);
    expect(said()).toEqual([en.endUnknown]);
    expect(services.mail.calls).toEqual([]);
  });

  it("another email opens too, and so does the same one when the first is over, or beside another mail", async () => {
    const { services, notifications } = beside();
    await Promise.all([runCommand("customer", services, notifications), runCommand("accountTeam", services, notifications)]);
    expect([services.mail.replies.length, services.mail.newMessages.length]).toEqual([1, 1]);
    await runCommand("customer", services, notifications);
    expect(services.mail.replies).toHaveLength(2);
    const first = runCommand("customer", services, notifications);
    services.mail.item = "mail 2";
    await Promise.all([first, runCommand("customer", services, notifications)]);
    expect(services.mail.replies.map(({ item }) => item)).toEqual(["mail 1", "mail 1", "mail 2"]);
  });
});
