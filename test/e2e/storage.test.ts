import { en as d } from "../../src/messages/directory/en";
import { en } from "../../src/messages/pane/en";
import { closingsIn, storedClosing } from "./support/closingsBesideAddIn";
import { openAddIn, OutlookPage } from "./support/OutlookPage";

// What the storage can do to the add-in, chosen as a person does in the playground's Faults; and two panes of one user.

const MAIL = "fabrikam-abschluss";
const CUSTOMER = "Fabrikam GmbH";
const FULL = "IndexedDB: full";
const BLOCKED = "IndexedDB: blocked by the browser";

/** The same browser, another window. */
async function beside({ page, opened }: OutlookPage): Promise<OutlookPage> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const outlook = new OutlookPage({ page: other, pane: other.frameLocator('iframe[title="FastTrack Closeout"]'), errors: opened.errors });
  await outlook.pane.shows(CUSTOMER);
  return outlook;
}

async function opened(): Promise<OutlookPage> {
  const outlook = await openAddIn(MAIL);
  await outlook.pane.shows(CUSTOMER);
  await outlook.pane.totalSeats.fill("500");
  await storedClosing(outlook.page, { seats: 500 });
  return outlook;
}

/** The pane, closed and opened anew. */
async function reopened(outlook: OutlookPage): Promise<void> {
  await outlook.page.getByRole("button", { name: "Close pane" }).click();
  await outlook.ribbon("FastTrack Closeout");
}

/**
 * Looks at another mail meanwhile, whose tenant this pane has not read before.
 *
 * @param known  false where the directory cannot be read: that is said then, and not that no tenant has the domain
 */
async function awayAndBack(outlook: OutlookPage, known = true): Promise<void> {
  const { pane } = outlook;
  await outlook.select("contoso-wrap-up");
  await pane.heading.getByText(known ? "Contoso Ltd" : en.statusAsk).waitFor();
  if (!known) {
    await pane.tenant.getByText(en.doubt({ kind: "directoryUnread" })).waitFor();
    expect(await pane.tenant.getByText(en.doubt({ kind: "unknownDomain", domain: "contoso.com" })).count()).toBe(0);
  }
  await outlook.select(MAIL);
  await pane.shows(CUSTOMER);
}

describe("storage fails: it is said what to do, the session goes on, and what was saved stays", () => {
  test.each([
    ["blocked", BLOCKED, false],
    ["full", FULL, true],
    ["closed", "IndexedDB: closed by the browser", false],
    ["failed", "IndexedDB: fails without a reason", true],
    ["newerVersion", "IndexedDB: opened by a newer version", false],
  ] as const)("%s midway: what is entered is there after another mail; once it works again nothing of the session is missing", async (code, fault, isRead) => {
    const outlook = await opened();
    const { page, pane } = outlook;
    await outlook.storageFault(fault);
    await pane.totalSeats.fill("600");
    await pane.frame.getByText(en.storageFault[code]).waitFor();
    await pane.criterion("I1").check();
    expect(await pane.totalSeats.inputValue()).toBe("600");
    await awayAndBack(outlook, isRead);
    expect(await pane.totalSeats.inputValue()).toBe("600");
    expect(await pane.criterion("I1").isChecked()).toBe(true);
    await pane.frame.getByText(en.storageFault[code]).waitFor();
    await storedClosing(page, { seats: 500, motionCheckedOn: null });

    await outlook.storageFault("None");
    await awayAndBack(outlook);
    expect(await pane.totalSeats.inputValue()).toBe("600");
    expect(await pane.criterion("I1").isChecked()).toBe(true);
    await pane.activeUsers.fill("60");
    expect((await storedClosing(page, { seats: 600, activeUsers: 60 })).motionCheckedOn).not.toBeNull();
  });

  test("blocked from the start: a tenant is added and worked on for the session", async () => {
    const outlook = await opened();
    const { page, pane } = outlook;
    await outlook.storageFault(BLOCKED);
    await reopened(outlook);
    await pane.frame.getByText(en.storageFault.blocked).waitFor();
    await pane.button("Change tenant").click();
    await pane.button(en.addTenant).click();
    await pane.frame.getByRole("textbox", { name: en.customerName }).fill("For this session");
    await pane.button(en.saveTenant).click();
    await pane.shows("For this session");
    await pane.totalSeats.fill("70");
    await outlook.select("two-customers");
    await pane.heading.getByText("For this session").waitFor({ state: "detached" });
    await outlook.select(MAIL);
    await pane.shows("For this session");
    expect(await pane.totalSeats.inputValue()).toBe("70");
    await storedClosing(page, { seats: 500 });
  });

  test("a newer version of the add-in opens the database beside: this one stands aside and changes nothing of it", async () => {
    const outlook = await opened();
    const { page, pane } = outlook;
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open("fasttrack-closeout", 1_000);
          request.onblocked = () => { reject(new Error("this version does not stand aside")); };
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    await pane.totalSeats.fill("600");
    await pane.frame.getByText(en.storageFault.newerVersion).waitFor();
    expect(await pane.totalSeats.inputValue()).toBe("600");
    await storedClosing(page, { seats: 500 });
  });

  test("no record can be read: it is said, what is entered is kept beside it, and lies over what was saved once that is there again", async () => {
    const outlook = await opened();
    const { page, pane } = outlook;
    await pane.activeUsers.fill("50");
    await storedClosing(page, { seats: 500, activeUsers: 50 });
    await outlook.storageFault("IndexedDB: the tenant's record is damaged");
    await awayAndBack(outlook);
    await pane.frame.getByText(en.storageFault.corrupt).waitFor();
    await pane.totalSeats.fill("600");
    await pane.criterion("I1").check();
    await awayAndBack(outlook);
    await pane.frame.getByText(en.storageFault.corrupt).waitFor();
    expect(await pane.totalSeats.inputValue()).toBe("600");
    expect(await pane.criterion("I1").isChecked()).toBe(true);
    await outlook.storageFault("None");
    // Never written over, as long as it could not be read.
    await storedClosing(page, { seats: 500, activeUsers: 50, motionCheckedOn: null });
    await awayAndBack(outlook);
    expect(await pane.frame.getByText(en.storageFault.corrupt).count()).toBe(0);
    expect([await pane.totalSeats.inputValue(), await pane.activeUsers.inputValue(), await pane.criterion("I1").isChecked()]).toEqual(["600", "50", true]);
    await pane.activeUsers.fill("60");
    expect((await storedClosing(page, { seats: 600, activeUsers: 60 })).motionCheckedOn).not.toBeNull();
  });

  test("a damaged record: it is left as it is, and the other tenants' are worked on", async () => {
    const outlook = await opened();
    const { page, pane } = outlook;
    await closingsIn(page, { seats: "many", more: "than can be read" });
    await page.reload();
    await pane.shows(CUSTOMER);
    await pane.frame.getByText(en.storageFault.corrupt).waitFor();
    await pane.totalSeats.fill("600");
    await pane.step("Milestone reached").waitFor();
    await outlook.select("contoso-wrap-up");
    await pane.shows("Contoso Ltd");
    expect(await pane.frame.getByText(en.storageFault.corrupt).count()).toBe(0);
    await outlook.select(MAIL);
    await pane.shows(CUSTOMER);
    await pane.frame.getByText(en.storageFault.corrupt).waitFor();
    expect(await pane.totalSeats.inputValue()).toBe("600");
    await storedClosing(page, { seats: "many", more: "than can be read" });
  });
});

describe("the roaming settings are full (32 KB): they hold only what the check before sending knows of a reply", () => {
  test("the reply opens with its email, the step counts, and what was there before stays", async () => {
    const outlook = await openAddIn(MAIL);
    const { page, pane } = outlook;
    await pane.shows(CUSTOMER);
    const settings = () => page.evaluate(() => window.playground?.outlook.loadRoamingSettings());
    await page.evaluate(() => window.playground?.outlook.saveRoamingSettings({ another: '"of an earlier version"' }));
    await pane.write("Customer email");
    await outlook.body.getByText("FastTrack").first().waitFor();
    const before = await settings();
    await outlook.discard();
    await outlook.select("contoso-wrap-up");
    await pane.shows("Contoso Ltd");

    await outlook.storageFault("Roaming settings: full (32 KB)");
    await pane.write("Customer email");
    await outlook.body.getByText("FastTrack").first().waitFor();
    expect((await outlook.message()).to).toEqual(["amelia.hart@contoso.com"]);
    expect(await settings()).toEqual(before);
    await storedClosing(page, { seats: 4200 }, "e1b6a4f2-0c37-4a8e-9d52-6b8f3c7d1a20");
  });
});

describe("two panes of the same user", () => {
  test("show what the other one says, lose nothing of each other, and take nothing out of a hand that types", async () => {
    const one = await opened();
    const two = await beside(one);
    await two.pane.activeUsers.focus();
    await two.page.keyboard.press("End");
    await two.page.keyboard.type("x");
    const typed = await two.pane.activeUsers.inputValue();

    await one.pane.totalSeats.fill("600");
    await one.pane.activeUsers.fill("60");
    await one.pane.criterion("I1").check();
    await two.pane.notes.getByRole("checkbox", { name: /^I1 /, checked: true }).waitFor();
    expect(await two.pane.totalSeats.inputValue()).toBe("600");
    expect(await two.pane.activeUsers.inputValue()).toBe(typed);

    await two.pane.criterion("I3").check();
    await one.pane.notes.getByRole("checkbox", { name: /^I3 /, checked: true }).waitFor();
    const stored = await storedClosing(one.page, { seats: 600, activeUsers: 60 });
    expect([stored.motionCheckedOn, stored.contactsCheckedOn]).not.toContain(null);
  });

  test("show the queue of a tenant whose country the other one changed, and nothing where all was deleted there", async () => {
    const one = await opened();
    const two = await beside(one);
    await two.pane.tenant.getByText("FTCQ Inactive EMEA", { exact: true }).waitFor();
    await one.pane.button(en.tenantDirectory).click();
    const directory = one.pane.frame.getByRole("region", { name: en.tenantDirectory });
    await directory.getByRole("searchbox").fill(CUSTOMER);
    await directory.getByRole("button", { name: d.editTenant(CUSTOMER) }).click();
    await directory.getByRole("textbox", { name: en.country }).fill("JP");
    await one.page.keyboard.press("Enter");
    await two.pane.tenant.getByText("FTCQ Inactive APJ", { exact: true }).waitFor();
    await two.pane.button("Tenant directory").click();

    await one.pane.button(en.settings).click();
    await one.pane.button(en.deleteEverything).click();
    await one.pane.button(en.deleteNow).click();
    await one.pane.frame.getByText(en.deletedAll).waitFor();
    await two.pane.frame.getByRole("region", { name: en.tenantDirectory }).getByRole("button", { name: d.editTenant(CUSTOMER) }).waitFor({ state: "detached" });
    await two.pane.tenant.getByRole("heading", { level: 1, name: en.statusNone }).or(two.pane.tenant.getByRole("heading", { level: 1, name: en.statusAsk })).waitFor();
  });

  test("that change different settings keep both", async () => {
    const one = await opened();
    const two = await beside(one);
    for (const { pane } of [one, two]) await pane.button(en.settings).click();
    await one.pane.settings.getByRole("textbox", { name: en.fmName }).fill("Robin W.");
    await two.pane.settings.getByRole("textbox", { name: en.assignmentTeamAddress }).fill("assign@microsoft.com");
    for (const { pane } of [one, two]) {
      await pane.button(en.save).click();
      await pane.settings.waitFor({ state: "detached" });
    }
    await one.page.reload();
    await one.pane.shows(CUSTOMER);
    await one.pane.button(en.settings).click();
    expect(await one.pane.settings.getByRole("textbox", { name: en.fmName }).inputValue()).toBe("Robin W.");
    expect(await one.pane.settings.getByRole("textbox", { name: en.assignmentTeamAddress }).inputValue()).toBe("assign@microsoft.com");
  });
});

test("what is typed for a tenant is there again after another mail, with the form that asks for it", async () => {
  const outlook = await openAddIn("northwind-cierre");
  const { pane } = outlook;
  await pane.shows("Northwind Traders");
  await pane.write("Account team email");
  await pane.missing.getByRole("textbox", { name: en.accountTeamAddresses }).fill("carlos@micro");
  await pane.templateLanguage.selectOption("ja");
  await outlook.select(MAIL);
  await pane.shows(CUSTOMER);
  expect(await pane.missing.count()).toBe(0);
  await outlook.select("northwind-cierre");
  await pane.shows("Northwind Traders");
  expect(await pane.missing.getByRole("textbox", { name: en.accountTeamAddresses }).inputValue()).toBe("carlos@micro");
  expect(await pane.templateLanguage.inputValue()).toBe("ja");
});
