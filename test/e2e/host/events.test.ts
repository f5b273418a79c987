import { openProbe } from "../support/openProbe";

describe("ItemChanged", () => {
  test("the pinned pane follows from mail to mail, to none and back, without starting anew", async () => {
    const probe = await openProbe();
    const frame = await probe.frame();
    await frame.evaluate(() => window.probe.listen("mailbox", "ItemChanged"));
    await probe.show("second");
    expect(await probe.events(1)).toMatchObject([{ type: "ItemChanged", itemId: "second" }]);
    expect(await probe.read("item.subject")).toBe("Another mail");
    await probe.show("none");
    expect((await probe.events(2))[1]).toMatchObject({ itemId: null });
    expect(await probe.read("item")).toBeNull();
    await probe.show("first");
    expect((await probe.events(3))[2]).toMatchObject({ itemId: "first" });
    expect(frame).toBe(await probe.frame());
  });

  test("the same mail again is no change", async () => {
    const probe = await openProbe();
    await (await probe.frame()).evaluate(() => window.probe.listen("mailbox", "ItemChanged"));
    await probe.show("first");
    await probe.show("second");
    expect((await probe.events(1)).map(({ itemId }) => itemId)).toEqual(["second"]);
  });

  test("a report is an item that no add-in sees", async () => {
    const probe = await openProbe();
    await (await probe.frame()).evaluate(() => window.probe.listen("mailbox", "ItemChanged"));
    await probe.show("report");
    expect(await probe.events(1)).toMatchObject([{ itemId: null }]);
  });

  test("a mail selected before the add-in asked for the event is told as soon as it asks", async () => {
    const probe = await openProbe();
    await probe.show("second");
    expect(await probe.read("item.itemId")).toBe("first");
    await (await probe.frame()).evaluate(() => window.probe.listen("mailbox", "ItemChanged"));
    expect(await probe.events(1)).toMatchObject([{ itemId: "second" }]);
  });

  test("an add-in that starts on nothing has no item", async () => {
    const probe = await openProbe();
    await probe.page.evaluate(() => window.outlook.mount({ item: { surface: "none" } }));
    await probe.ready();
    expect(await probe.read("item")).toBeNull();
    expect(await probe.read("userProfile.displayName")).toBe("Robin Weber");
  });
});

test("RecipientsChanged says which field", async () => {
  const probe = await openProbe({ item: "draft-html" });
  await (await probe.frame()).evaluate(() => window.probe.listen("item", "RecipientsChanged"));
  await probe.page.evaluate(() => window.outlook.host.recipientsChanged("cc"));
  expect((await probe.events(1))[0]?.data).toMatchObject({ changedRecipientFields: { to: false, cc: true, bcc: false } });
});

test("OfficeThemeChanged brings the colours", async () => {
  const probe = await openProbe();
  await (await probe.frame()).evaluate(() => window.probe.listen("mailbox", "OfficeThemeChanged"));
  const colours = { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#000000", controlBackgroundColor: "#f3f2f1", controlForegroundColor: "#0078d4" };
  await probe.page.evaluate((theme) => window.outlook.host.themeChanged(theme), colours);
  expect((await probe.events(1))[0]?.data).toMatchObject({ officeTheme: colours });
});

describe("ribbon commands", () => {
  test("end with event.completed()", async () => {
    const probe = await openProbe();
    const completed = await probe.page.evaluate(() => window.outlook.host.runCommand("sayHello"));
    expect(completed.status).toBe(0);
    expect(JSON.parse(completed.event)).toMatchObject({ source: { id: "sayHello" }, completedContext: { allowEvent: false } });
  });

  test("a function that the add-in does not have ends at once", async () => {
    const probe = await openProbe();
    expect(await probe.page.evaluate(() => window.outlook.host.runCommand("noSuchFunction"))).toMatchObject({ status: 11101 });
  });

  test("one that is never completed ends with the pane", async () => {
    const probe = await openProbe();
    const outcome = await probe.page.evaluate(async () => {
      const { host } = window.outlook;
      const running = host.runCommand("neverCompletes").then(
        () => "completed",
        (error: Error) => error.message,
      );
      await host.ready;
      host.dispose();
      return running;
    });
    expect(outcome).toBe("event.completed() did not come: the pane was closed");
  });
});

test("Tab leaves the pane at its end and Shift+Tab at its beginning, office.js keeping the key to itself", async () => {
  const probe = await openProbe();
  const frame = await probe.frame();
  await frame.locator("#last").focus();
  await probe.page.keyboard.press("Tab");
  await probe.page.locator("#after:focus").waitFor();
  await frame.locator("#first").focus();
  await probe.page.keyboard.press("Shift+Tab");
  await probe.page.locator("#before:focus").waitFor();
});
