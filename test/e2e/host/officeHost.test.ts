import type { ProbePage } from "../support/openProbe";
import { openProbe } from "../support/openProbe";

const done = { status: "succeeded", errorCode: null, errorName: null };
const failed = (errorCode: number, errorName: string) => ({ status: "failed", value: null, errorCode, errorName });

const person = (displayName: string, emailAddress: string, recipientType: string) => ({ displayName, emailAddress, recipientType, appointmentResponse: "none" });

describe("the start", () => {
  test("office.js takes the playground for Outlook on the web, with no dialog and no request to the outside", async () => {
    const probe = await openProbe();
    const dialogs: string[] = [];
    probe.page.on("dialog", (dialog) => dialogs.push(dialog.message()));
    await probe.page.evaluate(() => window.outlook.host.reload());
    await probe.ready();
    expect(await (await probe.frame()).evaluate(() => window.probe.ready)).toEqual({ host: "Outlook", platform: "OfficeOnline" });
    expect(dialogs).toEqual([]);
    expect(probe.opened.errors).toEqual([]);
  });

  test("the add-in's own query and hash stay in its address", async () => {
    const probe = await openProbe();
    const url = new URL((await probe.frame()).url());
    expect([url.searchParams.get("its"), url.hash]).toEqual(["own", "#place"]);
  });

  test("language and requirement sets are those of the host", async () => {
    const probe = await openProbe();
    await probe.page.evaluate(() => window.outlook.mount({ locale: "ja-JP" }));
    await probe.ready();
    const context = await (await probe.frame()).evaluate(() => window.probe.context());
    expect(context).toEqual({ displayLanguage: "ja-JP", contentLanguage: "ja-JP", mailbox18: true, mailbox113: false });
  });

  test("an add-in that reloads itself starts again in the same conversation", async () => {
    const probe = await openProbe();
    const frame = await probe.frame();
    await frame.evaluate(() => {
      Reflect.set(window, "before", true);
      window.location.reload();
    });
    await frame.waitForFunction(() => !Reflect.has(window, "before") && Boolean(window.probe));
    await frame.evaluate(() => window.probe.ready);
    expect(await probe.read("item.subject")).toBe("RE: Your <i>pilot</i>");
  });
});

describe("a mail that is read", () => {
  let probe: ProbePage;
  beforeEach(async () => {
    probe = await openProbe();
  });

  test("has the mail's facts, and markup in them is text", async () => {
    expect(await Promise.all(["itemId", "conversationId", "subject", "normalizedSubject", "itemClass"].map((name) => probe.read(`item.${name}`)))).toEqual([
      "first",
      "conversation-first",
      "RE: Your <i>pilot</i>",
      "Your <i>pilot</i>",
      "IPM.Note",
    ]);
    expect(await probe.read("item.from")).toEqual(person("Ana <b>Silva</b>", "ana@contoso.com", "externalUser"));
    expect(await probe.read("item.to")).toEqual([person("Robin Weber", "robin.weber@microsoft.com", "user")]);
    expect(await probe.read("userProfile.emailAddress")).toBe("robin.weber@microsoft.com");
  });

  test.each([
    ["html", "<p>Hello &amp; welcome</p>"],
    ["text", "Hello & welcome"],
  ])("body.getAsync as %s", async (coercion, value) => {
    expect(await probe.call("item.body.getAsync", coercion)).toEqual({ ...done, value });
  });

  test("a plain-text mail asked for as HTML keeps its signs and lines", async () => {
    await probe.page.evaluate(() => window.outlook.mount({ item: window.outlook.mails.text }));
    await probe.ready();
    expect((await probe.call("item.body.getAsync", "html")).value).toContain("<div>a &lt; b</div><div>second line</div>");
    expect((await probe.call("item.body.getAsync", "text")).value).toBe("a < b\nsecond line");
  });

  test("item.getAllInternetHeadersAsync", async () => {
    expect((await probe.call("item.getAllInternetHeadersAsync")).value).toBe("Subject: RE: Your pilot\r\n");
  });

  test.each([
    ["item.displayReplyFormAsync", "<p>Hello</p>", false],
    ["item.displayReplyFormAsync", { htmlBody: "<p>Hello</p>" }, false],
    ["item.displayReplyAllFormAsync", "<p>Hello</p>", true],
    ["item.displayReplyAllFormAsync", { htmlBody: "<p>Hello</p>" }, true],
  ])("%s(%j)", async (path, form, all) => {
    expect(await probe.call(path, form)).toMatchObject(done);
    expect(await probe.asked()).toEqual([{ what: "openReply", with: { mailId: "first", all, htmlBody: "<p>Hello</p>" } }]);
  });

  test("displayReplyForm without a callback opens the reply as well", async () => {
    await (await probe.frame()).evaluate(() => window.probe.run("item.displayReplyForm", "<p>Hello</p>"));
    await probe.page.waitForFunction(() => window.outlook.asked.length === 1);
    expect((await probe.calls()).at(-1)?.name).toBe("item.displayReplyForm");
  });

  test("displayNewMessageFormAsync is answered before the new draft takes the pane's place", async () => {
    const before = await probe.frame();
    const message = { toRecipients: ["a@contoso.com"], ccRecipients: [{ displayName: "B", emailAddress: "b@contoso.com" }], subject: "S", htmlBody: "<p>x</p>" };
    expect(await probe.call("displayNewMessageFormAsync", message)).toMatchObject(done);
    expect(await probe.asked()).toEqual([{ what: "openNewMessage", with: { to: ["a@contoso.com"], cc: ["b@contoso.com"], bcc: [], subject: "S", htmlBody: "<p>x</p>" } }]);
    await probe.page.waitForFunction((url) => window.outlook.host.iframe.src !== url, before.url());
    await probe.ready();
    expect(await probe.call("item.subject.getAsync")).toEqual({ ...done, value: "" });
  });

  test("roaming settings are stored by the page around and there at the next start", async () => {
    await (await probe.frame()).evaluate(() => window.probe.run("roamingSettings.set", "key", { nested: ["ü"] }));
    expect(await probe.call("roamingSettings.saveAsync")).toMatchObject(done);
    await probe.page.evaluate(() => window.outlook.host.reload());
    await probe.ready();
    expect(await (await probe.frame()).evaluate(() => window.probe.run("roamingSettings.get", "key"))).toEqual({ nested: ["ü"] });
  });

  test("custom properties are kept for the item", async () => {
    const frame = await probe.frame();
    expect(await frame.evaluate(() => window.probe.loadCustomProperties())).toEqual({});
    expect(await frame.evaluate(() => window.probe.saveCustomProperty("a", "<1>"))).toMatchObject(done);
    expect(await frame.evaluate(() => window.probe.loadCustomProperties())).toEqual({ a: "<1>" });
  });

  test("notifications: five an item, each key once", async () => {
    const message = { type: "errorMessage", message: "It failed" };
    expect(await probe.call("item.notificationMessages.addAsync", "a", message)).toMatchObject(done);
    expect(await probe.call("item.notificationMessages.addAsync", "a", message)).toEqual(failed(9023, "DuplicateNotificationKey"));
    expect(await probe.call("item.notificationMessages.removeAsync", "b")).toEqual(failed(9024, "NotificationKeyNotFound"));
    expect(await probe.call("item.notificationMessages.replaceAsync", "b", message)).toMatchObject(done);
    expect(await probe.call("item.notificationMessages.replaceAsync", "a", { ...message, message: "Still" })).toMatchObject(done);
    for (const key of ["c", "d", "e"]) expect(await probe.call("item.notificationMessages.addAsync", key, message)).toMatchObject(done);
    expect(await probe.call("item.notificationMessages.addAsync", "f", message)).toEqual(failed(9025, "NumberOfNotificationsExceeded"));
    expect(await probe.call("item.notificationMessages.removeAsync", "b")).toMatchObject(done);
    expect((await probe.call("item.notificationMessages.getAllAsync")).value).toMatchObject([{ key: "a", message: "Still" }, { key: "c" }, { key: "d" }, { key: "e" }]);
  });

  test.each(["getCallbackTokenAsync", "getUserIdentityTokenAsync"])("%s fails, as in every tenant of today", async (path) => {
    expect(await probe.call(path)).toMatchObject({ status: "failed", errorCode: 9018 });
  });

  test("a call that the host does not know fails, and is not left open", async () => {
    expect(await probe.call("item.categories.getAsync")).toMatchObject({ status: "failed", errorCode: 5000 });
  });

  test("an exception of the page around is an error to the add-in and a report to the page", async () => {
    const broken = await openProbe({ errorsExpected: true });
    expect(await broken.call("item.displayReplyFormAsync", "<p>break</p>")).toMatchObject({ status: "failed", errorCode: 9020 });
    expect(broken.opened.errors).toEqual(["error: the page around broke"]);
  });
});

describe("a message that is written", () => {
  let probe: ProbePage;
  const draft = (name: "html" | "text") => probe.page.evaluate((which) => window.outlook.drafts[which].draft, name);
  beforeEach(async () => {
    probe = await openProbe({ item: "draft-html" });
  });

  test.each([
    ["item.body.setAsync", "set html"],
    ["item.body.prependAsync", "prepend html"],
    ["item.body.setSelectedDataAsync", "insert html"],
    ["item.setSelectedDataAsync", "insert html"],
  ])("%s", async (path, lastWrite) => {
    expect(await probe.call(path, "<p>1</p>", { coercionType: "html" })).toMatchObject(done);
    expect(await draft("html")).toMatchObject({ body: "<p>1</p>", lastWrite });
  });

  test("without a coercion type, what is inserted is text", async () => {
    expect(await probe.call("item.body.prependAsync", "a < b")).toMatchObject(done);
    expect(await draft("html")).toMatchObject({ body: "a < b", lastWrite: "prepend text" });
  });

  test("HTML does not go into a plain-text message", async () => {
    await probe.show("draft-text");
    expect(await probe.call("item.body.getTypeAsync")).toEqual({ ...done, value: "text" });
    expect(await probe.call("item.body.prependAsync", "<p>1</p>", { coercionType: "html" })).toMatchObject({ status: "failed", errorCode: 2006 });
    expect(await probe.call("item.body.prependAsync", "1", { coercionType: "text" })).toMatchObject(done);
    expect(await draft("text")).toMatchObject({ body: "1", lastWrite: "prepend text" });
  });

  test("body, type, selection, sender and the way it began are read", async () => {
    await probe.call("item.body.setAsync", "x", { coercionType: "html" });
    expect((await probe.call("item.body.getAsync", "html")).value).toBe("html:x");
    expect((await probe.call("item.body.getAsync", "text")).value).toBe("text:x");
    expect((await probe.call("item.body.getTypeAsync")).value).toBe("html");
    expect((await probe.call("item.getSelectedDataAsync", "text")).value).toEqual({ data: "text:selected", sourceProperty: "body" });
    expect((await probe.call("item.from.getAsync")).value).toEqual(person("Robin Weber", "robin.weber@microsoft.com", "user"));
    expect((await probe.call("item.getComposeTypeAsync")).value).toEqual({ composeType: "newMail", coercionType: "html" });
  });

  test("the subject is set and read", async () => {
    expect(await probe.call("item.subject.setAsync", "x".repeat(255))).toMatchObject(done);
    expect((await probe.call("item.subject.getAsync")).value).toBe("x".repeat(255));
  });

  test.each(["to", "cc", "bcc"])("recipients of %s are set, added and read", async (field) => {
    expect(await probe.call(`item.${field}.setAsync`, ["a@contoso.com"])).toMatchObject(done);
    expect(await probe.call(`item.${field}.addAsync`, [{ displayName: "B", emailAddress: "b@microsoft.com" }])).toMatchObject(done);
    expect((await probe.call(`item.${field}.getAsync`)).value).toEqual([person("a@contoso.com", "a@contoso.com", "externalUser"), person("B", "b@microsoft.com", "user")]);
    expect((await probe.calls()).slice(-3).map(({ name }) => name)).toEqual([`${field}.setAsync`, `${field}.addAsync`, `${field}.getAsync`]);
  });

  test("a field takes 500 recipients, and no more", async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => `a${index}@contoso.com`);
    for (let call = 0; call < 5; call += 1) expect(await probe.call("item.to.addAsync", hundred)).toMatchObject(done);
    expect(await probe.call("item.to.addAsync", ["one@contoso.com"])).toEqual(failed(9012, "NumberOfRecipientsExceeded"));
    expect((await draft("html")).recipients.to).toHaveLength(500);
  });

  test("a draft has an id once it was saved", async () => {
    expect(await probe.call("item.getItemIdAsync")).toEqual(failed(9046, "ItemNotSaved"));
    expect((await probe.call("item.saveAsync")).value).toBe("saved-draft-html");
    expect((await probe.call("item.getItemIdAsync")).value).toBe("saved-draft-html");
  });

  test("session data holds 50,000 characters", async () => {
    expect(await probe.call("item.sessionData.getAsync", "a")).toEqual(failed(9050, "KeyNotFound"));
    expect(await probe.call("item.sessionData.setAsync", "a", "x".repeat(49_999))).toMatchObject(done);
    expect(await probe.call("item.sessionData.setAsync", "b", "")).toMatchObject({ errorCode: 9051 });
    expect((await probe.call("item.sessionData.getAsync", "a")).value).toBe("x".repeat(49_999));
    expect(await probe.call("item.sessionData.clearAsync")).toMatchObject(done);
    expect((await probe.call("item.sessionData.getAllAsync")).value).toEqual({});
  });

  test("internet headers are set and read, whatever their case", async () => {
    expect(await probe.call("item.internetHeaders.setAsync", { "X-One": "1" })).toMatchObject(done);
    expect((await probe.call("item.internetHeaders.getAsync", ["x-one", "x-two"])).value).toEqual({ "x-one": "1" });
    expect(await probe.call("item.internetHeaders.removeAsync", ["X-ONE"])).toMatchObject(done);
    expect((await probe.call("item.internetHeaders.getAsync", ["X-One"])).value).toEqual({});
  });

  test("another draft has a pane of its own", async () => {
    await probe.call("item.subject.setAsync", "first");
    await probe.show("draft-text");
    expect((await probe.call("item.subject.getAsync")).value).toBe("");
  });
});

test("calls side by side are logged as such", async () => {
  const probe = await openProbe({ item: "draft-html" });
  const before = (await probe.calls()).length;
  await (await probe.frame()).evaluate(() => Promise.all(["item.subject.getAsync", "item.to.getAsync"].map((path) => window.probe.call(path))));
  const calls = (await probe.calls()).slice(before);
  expect(calls).toMatchObject([
    { name: "subject.getAsync", dispatchId: 18, outcome: "answered", errorCode: null },
    { name: "to.getAsync", dispatchId: 15, outcome: "answered", errorCode: null },
  ]);
  for (const { startedAt, answeredAt } of calls) expect(answeredAt).toBeGreaterThanOrEqual(startedAt);
});
