import { readFile } from "node:fs/promises";
import { en as d } from "../../../src/messages/directory/en";
import { en as m } from "../../../src/messages/pane/en";
import { LOOKS, showAs, violations } from "../support/looks";
import { openAddIn } from "../support/OutlookPage";

const CONTOSO_ID = "e1b6a4f2-0c37-4a8e-9d52-6b8f3c7d1a20";
const region = { name: "Tenant directory" } as const;

test("search, change and take back, by keyboard, and the change shows beside the mail", async () => {
  const { page, pane } = await openAddIn("contoso-wrap-up");
  await pane.shows("Contoso Ltd");
  await pane.button("Tenant directory").focus();
  await page.keyboard.press("Enter");
  const directory = pane.frame.getByRole("region", region);
  const search = directory.getByRole("searchbox", { name: "Search tenants" });
  await search.fill("cnotoso");
  const row = directory.getByRole("button", { name: d.editTenant("Contoso Ltd") });
  await row.focus();
  await page.keyboard.press("Enter");
  await directory.getByRole("textbox", { name: m.customerName }).fill("Contoso Renamed");
  await page.keyboard.press("Enter");
  await directory.getByText(d.changed("Contoso Renamed")).waitFor();
  await pane.tenant.getByRole("heading", { level: 1, name: "Contoso Renamed" }).waitFor();
  await directory.getByRole("button", { name: m.undo, exact: true }).click();
  await directory.getByText(d.undone).waitFor();
  await pane.tenant.getByRole("heading", { level: 1, name: "Contoso Ltd" }).waitFor();
  expect(await search.inputValue()).toBe("cnotoso");
});

test("a tenant added for a mail by the ID of one that is there gives that one the mail's domain, and Undo takes it back", async () => {
  const { pane } = await openAddIn("unknown-margies-travel");
  await pane.button("Change tenant").click();
  await pane.button(m.addTenant).click();
  await pane.tenant.getByRole("textbox", { name: m.customerName }).fill("Typo Inc");
  await pane.tenant.getByRole("textbox", { name: m.tenantId }).fill(CONTOSO_ID);
  await pane.button(m.saveTenant).click();
  await pane.shows("Contoso Ltd");
  await pane.tenant.getByText(m.alreadyThereDomains("Contoso Ltd", "margiestravel.com")).waitFor();
  await pane.tenant.getByRole("button", { name: m.undo, exact: true }).click();
  await pane.tenant.getByText(m.neverCustomer("margiestravel.com")).waitFor();
  await pane.button("Tenant directory").click();
  await pane.frame.getByRole("region", region).getByRole("searchbox").fill("margies");
  await pane.frame.getByText(d.nothingFits).waitFor();
});

test("a tenant keeps its closing where somebody gives it the ID of another one: the field says whose that is", async () => {
  const { pane } = await openAddIn("fabrikam-abschluss");
  await pane.shows("Fabrikam GmbH");
  await pane.button("Tenant directory").click();
  await pane.button(d.editTenant("Fabrikam GmbH")).click();
  const directory = pane.frame.getByRole("region", region);
  await directory.getByRole("textbox", { name: m.tenantId }).fill(CONTOSO_ID);
  await directory.getByRole("button", { name: m.saveTenant }).click();
  await directory.getByText(m.ofAnother("Contoso Ltd")).waitFor();
  await directory.getByRole("button", { name: m.cancel, exact: true }).click();
  await directory.getByRole("button", { name: d.editTenant("Contoso Ltd") }).waitFor();
  await directory.getByRole("button", { name: d.editTenant("Fabrikam GmbH") }).waitFor();
});

test("the export holds every tenant", async () => {
  const { page, pane } = await openAddIn("contoso-wrap-up");
  await pane.shows("Contoso Ltd");
  await pane.button("Tenant directory").click();
  const downloading = page.waitForEvent("download");
  await pane.button(d.exportCsv).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("tenants.csv");
  const text = await readFile(await download.path(), "utf8");
  expect(text.split("\r\n")[0]).toContain("Tenant ID,Tenant,Customer Name,Domains");
  expect(text).toContain("Contoso Ltd");
});

test.each(LOOKS)("anybody can use it, $width and $theme", async (look) => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await showAs(outlook, look);
  await pane.button("Tenant directory").click();
  const directory = pane.frame.getByRole("region", region);
  const judge = async (): Promise<void> => { expect(await violations(outlook)).toEqual([]); };
  await directory.getByRole("button", { name: d.editTenant("Contoso Ltd") }).waitFor();
  await judge();
  await directory.getByRole("button", { name: d.editTenant("Contoso Ltd") }).click();
  await directory.getByRole("textbox", { name: m.customerName }).waitFor();
  await judge();
});
