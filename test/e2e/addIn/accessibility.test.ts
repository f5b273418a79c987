import { en } from "../../../src/messages/pane/en";
import { LOOKS, showAs, violations } from "../support/looks";
import type { OutlookPage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";

/** What is wrong in any of the looks. */
async function violationsInAll(outlook: OutlookPage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await showAs(outlook, look);
    found.push(...(await violations(outlook)).map((one) => `${look.width}, ${look.theme}, ${one}`));
  }
  return found;
}

test("detected, with the reasons open and an email written", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await outlook.reply();
  await pane.shows("Contoso Ltd");
  await pane.tenant.getByText(en.why).click();
  await pane.write("Customer email");
  await pane.outcome.getByText(en.done.insertedAtTop).waitFor();
  expect(await violationsInAll(outlook)).toEqual([]);
});

test("a closing with all its sections open, its notes under review, and a tick that was refused", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  const record = pane.frame.getByRole("region", { name: "Record", exact: true });
  await record.waitFor();
  await pane.button(en.reviewNotes).click();
  await pane.frame.getByRole("region", { name: "Notes review" }).getByRole("textbox", { name: /^Text of the note/ }).waitFor();
  // What is folded away inside of what was folded away is open too.
  await pane.frame.locator("body").evaluate(async (body) => {
    for (let folded = [...body.querySelectorAll("details:not([open])")]; folded.length > 0; folded = [...body.querySelectorAll("details:not([open])")]) {
      for (const one of folded) one.setAttribute("open", "");
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
  await record.getByRole("textbox", { name: "Active users of [EXO]" }).waitFor();
  await pane.criterion("O7").focus();
  await page.keyboard.press("Space");
  const why = pane.frame.getByRole("alert");
  await pane.notes.getByRole("alert").waitFor();
  expect(await pane.notes.getByRole("listitem").filter({ has: why }).getByRole("checkbox", { name: /^O7 / }).isChecked()).toBe(false);
  expect(await violationsInAll(outlook)).toEqual([]);

  // By Tab through all of it: from the top to the bottom, in each column, and each control once.
  await page.getByRole("button", { name: "Close pane" }).focus();
  const visited: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    if (visited.length > 300 || (await page.evaluate(() => document.activeElement?.nodeName)) !== "IFRAME") break;
    visited.push(await pane.frame.locator("body").evaluate(() => {
      const at = document.activeElement;
      const place = at?.closest("[data-step], [data-criterion], section");
      return place?.getAttribute("data-step") ?? place?.getAttribute("data-criterion") ?? place?.getAttribute("aria-label") ?? "";
    }));
  }
  const places = visited.filter((place, at) => place !== visited[at - 1]);
  const order = (names: readonly string[]): readonly string[] => places.filter((place) => names.includes(place));
  const SECTIONS = ["Tenant", en.emails, "milestone", "accountTeamEmail", "faqReview", "discussion", "customerEmail", "unassign", "Record", "Notes checklist", "I1", "I3", "O7", "Notes review"];
  expect(order(SECTIONS)).toEqual(SECTIONS);
});

test("ask, with the search open", async () => {
  const outlook = await openAddIn("two-customers");
  await outlook.pane.button("Change tenant").click();
  await outlook.pane.tenant.getByRole("searchbox").fill("a");
  expect(await violationsInAll(outlook)).toEqual([]);
});

test("ask for the region, and a figure that is none", async () => {
  const outlook = await openAddIn("proseware-ready");
  const { pane } = outlook;
  await pane.shows("Proseware");
  await pane.activeUsers.fill("lots");
  await pane.steps.getByText(en.badNumber("0")).waitFor();
  expect(await violationsInAll(outlook)).toEqual([]);
});

test("none, with the settings open", async () => {
  const outlook = await openAddIn("newsletter");
  await outlook.pane.button(en.settings).click();
  await outlook.pane.settings.waitFor();
  expect(await violationsInAll(outlook)).toEqual([]);
});

test("facts missing, and wrong ones said", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await pane.write("Assignment request");
  await pane.missing.waitFor();
  await pane.button(en.insertNow).click();
  await pane.missing.getByText(en.badAddress).waitFor();
  expect(await violationsInAll(outlook)).toEqual([]);
});
