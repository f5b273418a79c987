import { en } from "../../../src/messages/pane/en";
import { ASSIGNMENT_TEAM } from "../support/expectEmail";
import type { OutlookPage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";

const MOST_TABS = 15;

const closePane = ({ page }: OutlookPage) => page.getByRole("button", { name: "Close pane" });

/** From the last control before the pane: Tab until the button has the focus. The number of keys it took. */
async function tabTo(outlook: OutlookPage, name: string): Promise<number> {
  for (let keys = 1; keys <= MOST_TABS; keys++) {
    await outlook.page.keyboard.press("Tab");
    if (await outlook.pane.button(name).evaluate((button) => button === document.activeElement)) return keys;
  }
  throw new Error(`${name} was not reached with ${String(MOST_TABS)} tabs`);
}

test("the customer email with Tab and Enter alone", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  await outlook.pane.shows("Contoso Ltd");
  await closePane(outlook).focus();
  expect(await tabTo(outlook, "Customer email")).toBeLessThanOrEqual(8);
  await outlook.page.keyboard.press("Enter");
  await outlook.body.waitFor();
  expect((await outlook.message()).body).toContain("e1b6a4f2-0c37-4a8e-9d52-6b8f3c7d1a20");
});

test("Tab goes through the whole pane, from its first control to its last, and then leaves it", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await closePane(outlook).focus();
  const visited: string[] = [];
  do {
    await page.keyboard.press("Tab");
    visited.push(await pane.frame.locator("body").evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""));
  } while (visited.length < 100 && (await page.evaluate(() => document.activeElement?.nodeName)) === "IFRAME");
  const inside = visited.slice(0, -1);
  expect(inside[0]).toContain(en.why);
  expect(inside.at(-1)).toBe(en.settings);
  for (const name of ["Customer email", "Account team email", "Assignment request", "Copy Technical Enablement note"]) expect(inside.join("\n")).toContain(name);
});

test("what an email needs is asked where the cursor goes by itself, and Enter writes it", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await closePane(outlook).focus();
  await tabTo(outlook, "Assignment request");
  await page.keyboard.press("Enter");
  const address = pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress });
  await address.waitFor();
  await page.keyboard.type(ASSIGNMENT_TEAM);
  expect(await address.inputValue()).toBe(ASSIGNMENT_TEAM);
  await page.keyboard.press("Enter");
  await outlook.body.waitFor();
  expect((await outlook.message()).to).toEqual([ASSIGNMENT_TEAM]);
});

test("another tenant: search, choose, and out of the pane again on both sides", async () => {
  const outlook = await openAddIn("two-customers");
  const { page, pane } = outlook;
  await pane.button("Change tenant").waitFor();
  await closePane(outlook).focus();
  await tabTo(outlook, "Change tenant");
  await page.keyboard.press("Enter");
  await pane.tenant.getByRole("searchbox").waitFor();
  await page.keyboard.type("fourth");
  await pane.button(en.chooseThis("Fourth Coffee")).waitFor();
  await tabTo(outlook, en.chooseThis("Fourth Coffee"));
  await page.keyboard.press("Enter");
  await pane.shows("Fourth Coffee");

  await closePane(outlook).focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe("IFRAME");
  await page.keyboard.press("Shift+Tab");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Close pane");
});

describe("in a message that is written, the focus is never lost", () => {
  /** What has the focus in the pane: a name, a class or the element's own. */
  const focused = ({ pane }: OutlookPage): Promise<string> =>
    pane.frame.locator("body").evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? (activeElement?.className.includes("outcome-place") ? "outcome" : (activeElement?.nodeName ?? ""));
    });

  async function answer(): Promise<OutlookPage> {
    const outlook = await openAddIn("contoso-wrap-up");
    await outlook.reply();
    await outlook.pane.shows("Contoso Ltd");
    return outlook;
  }

  test("by an email that is written, nor by the question that follows, its answer, and an undo", async () => {
    const outlook = await answer();
    const { page, pane } = outlook;
    await pane.button("Customer email").focus();
    await page.keyboard.press("Enter");
    await pane.outcome.getByText(en.done.insertedAtTop).waitFor();
    expect(await focused(outlook)).toBe("Customer email");

    await page.keyboard.press("Enter");
    await pane.outcome.getByText(en.failure.alreadyInserted).waitFor();
    expect(await focused(outlook)).toBe("outcome");
    await page.keyboard.press("Tab");
    expect(await pane.button(en.insertAsWell).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.outcome.getByText(en.failure.alreadyInserted).waitFor({ state: "hidden" });
    expect(await focused(outlook)).toBe("Customer email");
  });

  test("by an undo", async () => {
    const outlook = await answer();
    const { page, pane } = outlook;
    await pane.button("Customer email").focus();
    await page.keyboard.press("Enter");
    await pane.button(en.undoInsert).focus();
    await page.keyboard.press("Enter");
    await pane.outcome.getByText(en.insertUndone).waitFor();
    expect(await focused(outlook)).toBe("outcome");
  });
});
