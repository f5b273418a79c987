import { gzipSync } from "node:zlib";
import { en } from "../../src/messages/commands/en";
import { NOT_LOADED } from "../../src/messages/commands/notLoaded";
import { sequentialWaits } from "../../src/playground/host/sequentialWaits";
import type { HostCall } from "../../src/playground/host/HostCall";
import { loadRibbonMessages, type RibbonMessages } from "../../src/messages/commands";
import type { LanguageCode } from "../../src/core/language/LanguageCode";
import { ASSIGNMENT_TEAM, expectAccountTeamEmail, expectAssignmentRequest, expectCustomerEmail } from "./support/expectEmail";
import { openRibbon, type RibbonEmail, type RibbonMenu } from "./support/RibbonMenu";
import { CUSTOMERS, type SampleCustomer } from "./support/sampleCustomers";

// One click on the ribbon without the pane: the email, a notification on the mail, and the command's end.

const GERMAN = CUSTOMERS[0] as SampleCustomer;
const names = (calls: readonly HostCall[]): readonly string[] => calls.map(({ name }) => name);

async function expectNotice(ribbon: RibbonMenu, text: string): Promise<void> {
  await ribbon.notices.getByText(text).waitFor();
  expect(await ribbon.notices.count()).toBe(1);
}

/** Completed once, with nothing after it. */
function expectCompleted(calls: readonly HostCall[]): void {
  expect(names(calls).filter((name) => name === "event.completed")).toHaveLength(1);
  expect(names(calls).at(-1)).toBe("event.completed");
}

describe.each(CUSTOMERS)("$language", (of) => {
  test("in a mail that is read, the customer email opens as an answer", async () => {
    const ribbon = await openRibbon(of.mail);
    const { outlook } = ribbon;
    await outlook.reply();
    const reply = await outlook.message();
    await outlook.discard();

    const calls = await ribbon.pressAndComplete("Customer email");
    const message = await outlook.message();
    expect(message).toMatchObject({ subject: reply.subject, to: [of.sender], bodyType: "html" });
    expect(message.body.endsWith(reply.body)).toBe(true);
    expectCustomerEmail(message.body.slice(0, -reply.body.length), "html", of);
    expectCompleted(calls);

    await outlook.discard();
    await expectNotice(ribbon, en.done.replyOpened(of.customer));
  });

  test("in a message that is written, the account team email goes in, with subject and recipient", async () => {
    const ribbon = await openRibbon(of.mail);
    const { outlook } = ribbon;
    await ribbon.newMessageTo(of.sender);
    const before = await outlook.message();
    const calls = await ribbon.pressAndComplete("Account team email");
    const message = await outlook.message();
    expect(message).toMatchObject({ subject: of.accountTeamSubject, to: [of.accountTeam] });
    expect(message.body.endsWith(before.body)).toBe(true);
    expectAccountTeamEmail(message.body.slice(0, -before.body.length), "html", of);
    await expectNotice(ribbon, en.done.insertedAtTop(of.customer));
    expectCompleted(calls);
  });
});

test("a plain-text answer gets the text", async () => {
  const ribbon = await openRibbon("fabrikam-rueckfrage");
  await ribbon.outlook.reply();
  await ribbon.pressAndComplete("Customer email");
  const { bodyType, body } = await ribbon.outlook.message();
  expect(bodyType).toBe("text");
  expect(body.startsWith("Guten Tag Katrin Vogel,\n")).toBe(true);
  expect(body).toContain("liegt bei 91 (von 860 Lizenzen)");
});

test("what is missing is named; the pane opens from the notification, and then one click does it", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  const { outlook } = ribbon;
  await ribbon.newMessageTo(GERMAN.sender);
  const before = await outlook.message();
  expectCompleted(await ribbon.pressAndComplete("Assignment request"));
  await expectNotice(ribbon, en.missing(en.needed.assignmentTeamAddress));
  expect(await outlook.message()).toEqual(before);

  await ribbon.notices.getByRole("button", { name: en.openPane }).click();
  await outlook.pane.shows(GERMAN.customer);
  await ribbon.saveAssignmentTeam(ASSIGNMENT_TEAM);

  expectCompleted(await ribbon.pressAndComplete("Assignment request"));
  const message = await outlook.message();
  expect(message).toMatchObject({ subject: `Assignment request: ${GERMAN.customer} to ${GERMAN.queue}`, to: [ASSIGNMENT_TEAM] });
  expectAssignmentRequest(message.body.slice(0, -before.body.length), "html", GERMAN);
  await expectNotice(ribbon, en.done.insertedAtTop(GERMAN.customer));
});

test("an Assignment request in an answer to the customer: nothing is written while nobody is known to be the team", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  await ribbon.outlook.reply();
  const before = await ribbon.outlook.message();
  expectCompleted(await ribbon.pressAndComplete("Assignment request"));
  await expectNotice(ribbon, en.missing(en.needed.assignmentTeamAddress));
  expect(await ribbon.outlook.message()).toEqual(before);
});

test("two different closing emails in one message: the second is not written, and the notification opens the pane", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  await ribbon.outlook.reply();
  await ribbon.pressAndComplete("Customer email");
  const once = await ribbon.outlook.message();
  expectCompleted(await ribbon.pressAndComplete("Account team email"));
  await expectNotice(ribbon, en.failure.otherInserted);
  expect(await ribbon.outlook.message()).toEqual(once);
  await ribbon.notices.getByRole("button", { name: en.openPane }).click();
  await ribbon.outlook.pane.shows(GERMAN.customer);
});

test.each<[string, string, RibbonEmail]>([
  ["two-customers", en.tenantUnclear, "Customer email"],
  ["look-alike-invoice", en.tenantUnclear, "Customer email"],
  ["internal-vacation", en.noTenant, "Account team email"],
])("%s: nothing opens, and the notification says where to choose", async (mail, said, email) => {
  const ribbon = await openRibbon(mail);
  const calls = await ribbon.pressAndComplete(email);
  await expectNotice(ribbon, said);
  // Outlook on the web shows no button above a mail that is read.
  expect(await ribbon.notices.getByRole("button").count()).toBe(0);
  expect(await ribbon.outlook.compose.count()).toBe(0);
  expectCompleted(calls);
});

test("the same email is not put in twice", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  await ribbon.outlook.reply();
  await ribbon.pressAndComplete("Customer email");
  const once = await ribbon.outlook.message();
  expectCompleted(await ribbon.pressAndComplete("Customer email"));
  await expectNotice(ribbon, en.failure.alreadyInserted);
  expect(await ribbon.outlook.message()).toEqual(once);
});

test("what was written is in the record that the pane shows", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  const { outlook } = ribbon;
  await ribbon.newMessageTo(GERMAN.sender);
  await ribbon.pressAndComplete("Account team email");
  await outlook.ribbon("Closing emails");
  await outlook.page.getByRole("menuitem", { name: "Open pane" }).click();
  await outlook.pane.shows(GERMAN.customer);
  await outlook.pane.step("Account team told by email").getByText("Done").first().waitFor();
});

test.each<[string, LanguageCode]>([
  ["pt-BR", "pt-BR"],
  ["es-ES", "es"],
  ["de-DE", "de"],
  ["ja-JP", "ja"],
  ["zh-CN", "zh-CN"],
])("Outlook in %s: the notification is in the FM's language, the email in the customer's", async (lang, language) => {
  const m: RibbonMessages = await loadRibbonMessages(language);
  const ribbon = await openRibbon(GERMAN.mail, { lang });
  await ribbon.outlook.reply();
  await ribbon.pressAndComplete("Customer email");
  await expectNotice(ribbon, m.done.insertedAtTop(GERMAN.customer));
  expect((await ribbon.outlook.message()).body).toContain(GERMAN.sentences[0]);
});

describe("waits on Outlook from the click until the email is in place", () => {
  // A host that answers at once would make calls side by side look like one after the other.
  const late = { kind: "late", ms: 150 } as const;

  test.each<[RibbonEmail, "read" | "compose", string]>([
    ["Customer email", "read", "item.displayReplyFormAsync"],
    ["Account team email", "read", "mailbox.displayNewMessageFormAsync"],
    ["Customer email", "compose", "body.prependAsync"],
    ["Account team email", "compose", "body.prependAsync"],
    ["Assignment request", "read", "mailbox.displayNewMessageFormAsync"],
    ["Assignment request", "compose", "body.prependAsync"],
  ])("%s, %s: three at most, notifications included", async (email, surface, insert) => {
    const ribbon = await openRibbon(GERMAN.mail);
    // The request needs to know whom to ask.
    await ribbon.outlook.page.route("**/config.json", (route) => route.fulfill({ json: { assignmentTeam: { EMEA: ASSIGNMENT_TEAM } } }));
    if (surface === "compose") await ribbon.newMessageTo(GERMAN.sender);
    const called = new Set(names(await ribbon.pressAndComplete(email)));
    await ribbon.outlook.page.reload();
    await ribbon.outlook.page.getByRole("toolbar", { name: "Ribbon" }).waitFor();
    if (surface === "compose") await ribbon.newMessageTo(GERMAN.sender);
    for (const call of called) await ribbon.fault(call, late);

    const calls = await ribbon.pressAndComplete(email);
    const inserted = calls.find(({ name }) => name === insert) as HostCall;
    const until = calls.filter(({ startedAt }) => startedAt <= inserted.startedAt);
    expect(inserted.outcome).toBe("answered");
    expect(until.length).toBeGreaterThan(surface === "read" ? 2 : 12);
    expect(sequentialWaits(until)).toBeLessThanOrEqual(3);
  });
});

test("scripts that do not load: it completes, and says so in a sentence that is there already", async () => {
  const ribbon = await openRibbon(GERMAN.mail, { lang: "de-DE", errorsExpected: true });
  await ribbon.outlook.page.route(/\.js$/, (route) => {
    const { pathname } = new URL(route.request().url());
    const later = route.request().frame().url().includes("/commands.html") && !/\/(?:commands\.[^/]*|office\/.*)$/.test(pathname);
    return later ? route.abort() : route.continue();
  });
  expectCompleted(await ribbon.pressAndComplete("Account team email"));
  await expectNotice(ribbon, NOT_LOADED.de);
  expect(await ribbon.outlook.compose.count()).toBe(0);
});

test("the commands bring no React and no Fluent, and less than the pane", async () => {
  const ribbon = await openRibbon(GERMAN.mail);
  const scripts: { readonly name: string; readonly text: Promise<string> }[] = [];
  ribbon.outlook.page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (response.frame().url().includes("/commands.html") && pathname.endsWith(".js") && !pathname.includes("/office/")) scripts.push({ name: pathname, text: response.text() });
  });
  await ribbon.pressAndComplete("Customer email");
  const texts = await Promise.all(scripts.map(async ({ text }) => text));
  const sizes = texts.map((text) => gzipSync(text).length);
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) expect(text).not.toMatch(/createRoot|fluentui|ms-Fabric/);
  // The first script only takes the command.
  expect(sizes[scripts.findIndex(({ name }) => /\/commands\./.test(name))]).toBeLessThan(8_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(115_000);
});
