import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { en as o } from "../../../src/messages/openClosings/en";
import { de } from "../../../src/messages/pane/de";
import { en as m } from "../../../src/messages/pane/en";
import type {} from "../../../src/playground/outlook/playgroundHandle";
import { LOOKS, showAs, violations } from "../support/looks";
import { openAddIn, type OutlookPage } from "../support/OutlookPage";
import { storeClosings } from "../support/storeClosings";

async function openList(outlook: OutlookPage): Promise<Locator> {
  const { pane } = outlook;
  await pane.button("Open closings").focus();
  await outlook.page.keyboard.press("Enter");
  const region = pane.frame.getByRole("region", { name: "Open closings" });
  await region.getByRole("grid").waitFor();
  return region;
}

test("a closing is found and opened by keyboard alone, never taken for the open mail's, and the list is as it was left", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await storeClosings(page, 60);
  const region = await openList(outlook);
  await region.locator('tbody [tabindex="0"]').focus();
  await page.keyboard.type("coho");
  const search = region.getByRole("searchbox", { name: o.filterText });
  expect(await search.inputValue()).toBe("coho");
  await region.locator('tbody [tabindex="0"]').filter({ hasText: "Coho" }).waitFor();
  await region.locator('tbody [tabindex="0"]').focus();
  const name = (await region.locator('tbody [tabindex="0"] strong').textContent()) ?? "";
  await page.keyboard.press("Enter");
  const notice = pane.frame.getByText(o.otherTenant(name));
  await notice.waitFor();
  expect(await pane.heading.textContent()).toBe(name);
  await pane.steps.waitFor();
  const focused = (): Promise<string> => pane.frame.locator("html").evaluate(() => document.activeElement?.textContent ?? "");
  expect(await focused()).toBe(o.backToMail);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe(o.backToList);
  await page.keyboard.press("Enter");
  await region.getByRole("grid").waitFor();
  expect(await search.inputValue()).toBe("coho");
  await region.locator('tbody [tabindex="0"]').focus();
  await page.keyboard.press("Escape");
  await region.waitFor({ state: "detached" });
  expect(await focused()).toBe("Open closings");
});

test("the mail that a closing was worked on with opens with it", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await pane.steps.getByRole("combobox", { name: m.variant }).selectOption("migration");
  await outlook.select("fabrikam-abschluss");
  await pane.shows("Fabrikam GmbH");
  const region = await openList(outlook);
  await region.getByRole("row", { name: /Contoso Ltd/ }).getByText("Contoso Ltd").click();
  await pane.shows("Contoso Ltd");
  await pane.tenant.getByText("Found", { exact: true }).waitFor();
  expect(await outlook.page.evaluate(() => window.playground?.outlook.state.selectedMail)).toBe("contoso-wrap-up");
  expect(await outlook.calls()).toContain("mailbox.displayMessageFormAsync");
});

test("where Outlook does not open the mail, the closing is there and that is said", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await pane.steps.getByRole("combobox", { name: m.variant }).selectOption("migration");
  await outlook.select("fabrikam-abschluss");
  await pane.shows("Fabrikam GmbH");
  await outlook.fault("mailbox.displayMessageFormAsync", { kind: "error", code: 9019 });
  const region = await openList(outlook);
  await region.getByRole("row", { name: /Contoso Ltd/ }).getByText("Contoso Ltd").click();
  await pane.frame.getByText(o.mailFault.failed).waitFor();
  expect(await pane.heading.textContent()).toBe("Contoso Ltd");
});

test("what is shown goes into a table, a workbook and a calendar", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  await outlook.pane.shows("Contoso Ltd");
  await storeClosings(outlook.page, 60);
  const region = await openList(outlook);
  const shown = Number(/Shown: (\d+)/.exec((await region.getByRole("status").first().textContent()) ?? "")?.[1]);
  const download = async (button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
    const [file] = await Promise.all([outlook.page.waitForEvent("download"), region.getByRole("button", { name: button }).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const csv = await download(o.exportCsv);
  expect(csv.name).toBe("open-closings.csv");
  expect(csv.bytes.toString("utf8").trimEnd().split("\r\n")).toHaveLength(shown + 1);
  const xlsx = await download(o.exportXlsx);
  const sheet = strFromU8(unzipSync(new Uint8Array(xlsx.bytes))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain(`<autoFilter ref="A1:R${String(shown + 1)}"/>`);
  const ics = await download(o.exportCalendar);
  expect(ics.name).toBe("open-closings.ics");
  expect(ics.bytes.toString("utf8").match(/^BEGIN:VEVENT/gm)).toHaveLength(shown);
  // Each reminds, and none on a day that is past.
  expect(ics.bytes.toString("utf8").match(/^TRIGGER:-PT15H/gm)).toHaveLength(shown);
  const today = new Date().toLocaleDateString("sv").replaceAll("-", "");
  for (const [, day = ""] of ics.bytes.toString("utf8").matchAll(/^DTSTART;VALUE=DATE:(\d+)/gm)) expect(day >= today).toBe(true);
});

/** The left edges of the cells of a row, by the row's selector. */
const edgesOf = (region: Locator, row: string): Promise<readonly number[]> => region.locator(row).first().evaluate((element) => [...element.children].map((cell) => Math.round(cell.getBoundingClientRect().left)));

test.each([
  // Columns, by the pane's width: a fact each, two facts each, none.
  [640, 6],
  [450, 4],
  [320, 0],
])("in a pane of %i pixels the list has %i columns, its headings above them, and nothing hangs over", async (width, columns) => {
  const outlook = await openAddIn("contoso-wrap-up", { lang: "de-DE", viewport: { width: 1400, height: 900 } });
  const { page, pane } = outlook;
  await page.addStyleTag({ content: `.columns.columns.columns { grid-template-columns: 0 0 minmax(0, 1fr) ${String(width)}px !important; }` });
  await pane.frame.getByRole("heading", { level: 1, name: "Contoso Ltd" }).waitFor();
  await storeClosings(page, 60);
  await pane.button(de.openClosings).click();
  const region = pane.frame.getByRole("region", { name: de.openClosings });
  await region.locator(".closing-row").first().waitFor();
  const [head, row] = [await edgesOf(region, "thead tr"), await edgesOf(region, ".closing-row")];
  expect(new Set(row).size).toBe(columns === 0 ? 4 : columns);
  if (columns > 0) expect(head).toEqual(row);
  const torn = await region.locator(".closing-date > :first-child").evaluateAll((days) => days.filter((day) => day.scrollWidth > day.clientWidth).length);
  expect(torn).toBe(0);
  expect(await region.locator(".closing-table").evaluate((table) => table.scrollWidth <= table.clientWidth)).toBe(true);
});

test.each(LOOKS)("anybody can use it, $width and $theme", async (look) => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await storeClosings(page, 60);
  await showAs(outlook, look);
  const region = await openList(outlook);
  const judge = async (): Promise<void> => { expect(await violations(outlook)).toEqual([]); };
  await judge();
  await region.getByRole("button", { name: o.pipeline }).click();
  await region.locator(".pipeline-chart svg rect").first().waitFor();
  await judge();
  await region.getByRole("button", { name: o.asTable }).click();
  await region.getByRole("table", { name: o.pipeline }).waitFor();
  await judge();
  await region.getByRole("checkbox", { name: /^Select (?!all)/ }).first().check();
  await region.getByRole("button", { name: m.closingReport }).click();
  await region.getByRole("table", { name: m.closingSteps }).waitFor();
  await judge();
});
