import { en as b } from "../../../src/messages/bulk/en";
import { en as o } from "../../../src/messages/openClosings/en";
import { en as m } from "../../../src/messages/pane/en";
import { requestTenant } from "../../core/send-check/sampleRequests";
import { openAddIn, type OutlookPage } from "../support/OutlookPage";
import { storeClosings } from "../support/storeClosings";
import { storeDueTenants } from "../support/storeDueTenants";

const TEAM = "assignment@microsoft.com";
const MOST_TABS = 40;

/** What has the focus, by the name that a screen reader says. */
const focused = ({ pane }: OutlookPage): Promise<string> =>
  pane.frame.locator("html").evaluate(() => {
    const at = document.activeElement;
    if (at === null) return "";
    if (at.classList.contains("closing-row")) return "row";
    // What a label says around its field, without the field's own choices.
    const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])].flatMap((label) => [...label.childNodes].filter((node) => !node.contains(at)).map((node) => node.textContent ?? "")).join("") : "";
    return at.getAttribute("aria-label") ?? (labels || at.textContent);
  });

async function tabTo(outlook: OutlookPage, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let keys = 0; keys < MOST_TABS; keys++) {
    if ((await focused(outlook)) === name) return;
    await outlook.page.keyboard.press(key);
  }
  throw new Error(`${name} was not reached`);
}

/** From here on by Tab until the focus leaves for what comes after the list. */
async function tabbed(outlook: OutlookPage, until: string): Promise<readonly string[]> {
  const visited: string[] = [];
  while (visited.length < MOST_TABS && visited.at(-1) !== until) {
    visited.push(await focused(outlook));
    await outlook.page.keyboard.press("Tab");
  }
  return visited;
}

async function openByKeyboard(outlook: OutlookPage): Promise<void> {
  await outlook.pane.button("Open closings").focus();
  await outlook.page.keyboard.press("Enter");
  await outlook.pane.frame.locator('tbody [tabindex="0"]').waitFor();
}

const FILTERS = [o.filterText, o.column.waitsFor, m.region, m.variant, o.groupBy, o.overdueOnly];
const TABLE = [o.chooseAll, ...["name", "waitsFor", "region", "age", "nextDate"].map((column) => o.column[column as keyof typeof o.column]), "row"];
const FILES = [o.exportCsv, o.exportXlsx, o.exportCalendar, m.close];

test("Tab goes from the chart over filters and headings to one row and the files; sort, group, filter, chart and report by keyboard alone", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await storeClosings(page, 60);
  await openByKeyboard(outlook);
  const region = pane.frame.getByRole("region", { name: "Open closings" });
  await tabTo(outlook, o.pipeline, "Shift+Tab");
  expect(await tabbed(outlook, m.close)).toEqual([o.pipeline, ...FILTERS, ...TABLE, ...FILES]);

  // The chart: a stop for each bar, then its table.
  await tabTo(outlook, o.pipeline, "Shift+Tab");
  await page.keyboard.press("Enter");
  await region.locator(".pipeline-chart rect").first().waitFor();
  const first = await region.locator(".pipeline-bar").evaluateAll((bars) => bars.map((bar) => bar.querySelector('g[role="img"]')?.getAttribute("aria-label") ?? ""));
  expect(await tabbed(outlook, FILTERS[0] ?? "")).toEqual([o.pipeline, o.asTable, ...first, FILTERS[0]]);
  await tabTo(outlook, o.asTable, "Shift+Tab");
  await page.keyboard.press("Enter");
  await region.getByRole("table", { name: o.pipeline }).waitFor();

  // A filter, a grouping, an order.
  await tabTo(outlook, m.region);
  await page.keyboard.press("ArrowDown");
  await region.getByText(/^Shown: /).filter({ hasNotText: "52 of" }).waitFor();
  await tabTo(outlook, o.groupBy);
  await page.keyboard.press("End");
  await region.locator(".closing-group").first().waitFor({ state: "detached" });
  await tabTo(outlook, o.column.name);
  await page.keyboard.press("Enter");
  await region.locator('[aria-sort="ascending"]').getByText(o.column.name).waitFor();

  // The report of a row, and back at its button.
  await tabTo(outlook, "row");
  await page.keyboard.press("Space");
  await tabTo(outlook, m.closingReport, "Shift+Tab");
  await page.keyboard.press("Enter");
  await region.getByRole("table", { name: m.closingSteps }).waitFor();
  expect(await tabbed(outlook, o.saveReport)).toEqual([o.backToList, o.print, o.saveReport]);
  await tabTo(outlook, o.saveReport, "Shift+Tab");
  await page.keyboard.press("Escape");
  await region.getByRole("grid").waitFor();
  expect(await focused(outlook)).toBe(m.closingReport);
});

test("requests in bulk by keyboard alone: a group chosen, the address asked, the first email opened", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await storeDueTenants(page, [requestTenant(1, "BR"), requestTenant(2, "DE"), requestTenant(3, "DE")]);
  await openByKeyboard(outlook);
  const region = pane.frame.getByRole("region", { name: "Open closings" });
  await pane.frame.getByRole("searchbox", { name: o.filterText }).focus();
  await tabTo(outlook, "row");
  await page.keyboard.press("Shift+Space");
  await region.getByText(o.chosen("3")).waitFor();
  await tabTo(outlook, o.writeRequests, "Shift+Tab");
  await page.keyboard.press("Enter");
  const address = region.getByRole("textbox", { name: m.assignmentTeamAddress });
  await address.waitFor();
  await tabTo(outlook, m.assignmentTeamAddress);
  await page.keyboard.type(TEAM);
  await tabTo(outlook, b.saveAnswers);
  await page.keyboard.press("Enter");
  await region.getByRole("button", { name: b.openEmail("1", "2") }).waitFor();
  // Heading, requests in their order, and the way back.
  await region.getByRole("heading", { name: b.title }).focus();
  await page.keyboard.press("Tab");
  const visited = await tabbed(outlook, b.back);
  const order = visited.filter((name) => [b.openEmail("1", "2"), b.openEmail("2", "2"), b.back].includes(name));
  expect(order).toEqual([b.openEmail("1", "2"), b.openEmail("2", "2"), b.back]);
  await tabTo(outlook, b.openEmail("1", "2"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await outlook.body.waitFor();
  expect((await outlook.message()).to).toEqual([TEAM]);
});
