import { en } from "../../src/messages/pane/en";
import { closingsIn, storedClosing } from "./support/closingsBesideAddIn";
import { openAddIn, OutlookPage } from "./support/OutlookPage";

// What the browser's storage can do to the add-in, played in the frame of the pane alone; and two panes of one user.

const MAIL = "fabrikam-abschluss";
const CUSTOMER = "Fabrikam GmbH";

interface Breakable extends Window {
  /** Whether the fault is there now. */
  storageBreaks?: boolean;
}

/** Makes the storage of the pane's frame breakable as it starts. */
function breakable(code: string): void {
  if (!location.pathname.endsWith("taskpane.html")) return;
  const state = window as Breakable;
  const fails = (name: string): never => { throw new DOMException("", name); };
  const { put } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  if (code === "blocked") IDBFactory.prototype.open = () => fails("SecurityError");
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    if (state.storageBreaks && code === "full") return fails("QuotaExceededError");
    if (state.storageBreaks && code === "failed") return fails("UnknownError");
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  };
  IDBDatabase.prototype.transaction = function (...given: Parameters<IDBDatabase["transaction"]>) {
    return state.storageBreaks && code === "closed" ? fails("InvalidStateError") : transaction.apply(this, given);
  };
}

const breaks = ({ pane }: OutlookPage, now: boolean): Promise<void> =>
  pane.frame.locator("body").evaluate((_, value) => { (window as Breakable).storageBreaks = value; }, now);

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

async function awayAndBack(outlook: OutlookPage): Promise<void> {
  await outlook.select("contoso-wrap-up");
  await outlook.pane.heading.getByText("Contoso Ltd").waitFor();
  await outlook.select(MAIL);
  await outlook.pane.shows(CUSTOMER);
}

describe("storage fails: it is said what to do, the session goes on, and what was saved stays", () => {
  test.each(["full", "closed", "failed"] as const)("%s midway; once it works again nothing of the session is missing", async (code) => {
    const outlook = await opened();
    const { page, pane } = outlook;
    await page.addInitScript(breakable, code);
    await page.reload();
    await pane.shows(CUSTOMER);

    await breaks(outlook, true);
    await pane.totalSeats.fill("600");
    await pane.frame.getByText(en.storageFault[code]).waitFor();
    await pane.criterion("I1").check();
    expect(await pane.totalSeats.inputValue()).toBe("600");
    await storedClosing(page, { seats: 500, motionCheckedOn: null });

    await breaks(outlook, false);
    await awayAndBack(outlook);
    expect(await pane.totalSeats.inputValue()).toBe("600");
    expect(await pane.criterion("I1").isChecked()).toBe(true);
    await pane.activeUsers.fill("60");
    expect((await storedClosing(page, { seats: 600, activeUsers: 60 })).motionCheckedOn).not.toBeNull();
  });

  test("blocked from the start: a tenant is added and worked on for the session", async () => {
    const outlook = await opened();
    const { page, pane } = outlook;
    await page.addInitScript(breakable, "blocked");
    await page.reload();
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
    await storedClosing(page, { seats: "many", more: "than can be read" });
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
