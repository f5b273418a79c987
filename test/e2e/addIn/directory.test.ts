import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { en as d } from "../../../src/messages/directory/en";
import { en as words } from "../../../src/messages/import/en";
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

test("a tenant added, deleted and had back; found by search and filters together; exported and imported again, nothing is new", async () => {
  const { page, pane } = await openAddIn("contoso-wrap-up");
  await pane.shows("Contoso Ltd");
  await pane.button("Tenant directory").click();
  const directory = pane.frame.getByRole("region", region);
  const search = directory.getByRole("searchbox", { name: "Search tenants" });
  const tenant = (name: string): Locator => directory.getByRole("button", { name: d.editTenant(name) });
  const undo = directory.getByRole("button", { name: m.undo, exact: true });
  const gone = (name: string): Promise<void> => tenant(name).waitFor({ state: "detached" });

  // Names that a spreadsheet would take for formulas.
  const names = ["=1+1", "+49 30 Verlag", "-Minus AG", "@home Möbel, “Ä”", "Plain; name"];
  for (const [at, name] of names.entries()) {
    await directory.getByRole("button", { name: m.addTenant }).click();
    await directory.getByRole("textbox", { name: m.customerName }).fill(name);
    await directory.getByRole("textbox", { name: m.tenantName }).fill(`formula${String(at)}.onmicrosoft.com`);
    await directory.getByRole("button", { name: m.saveTenant }).click();
    await directory.getByText(d.added(name), { exact: true }).waitFor();
  }
  await search.fill("plain; name");
  await undo.click();
  await gone("Plain; name");
  await search.fill("home mobel");
  await tenant("@home Möbel, “Ä”").click();
  await directory.getByRole("button", { name: d.deleteTenant("@home Möbel, “Ä”") }).click();
  await directory.getByText(d.deleted("@home Möbel, “Ä”"), { exact: true }).waitFor();
  await gone("@home Möbel, “Ä”");
  await undo.click();
  await tenant("@home Möbel, “Ä”").waitFor();

  // Of Contoso, Woodgrove Bank and Wingtip Toys, which all have an “o” and seats, each filter leaves out others.
  await search.fill("o");
  await tenant("Contoso Ltd").waitFor();
  await directory.getByRole("combobox", { name: d.regionAndQueue }).selectOption("EMEA");
  await gone("Contoso Ltd");
  await search.fill("woodgrove");
  await tenant("Woodgrove Bank").waitFor();
  await directory.getByRole("combobox", { name: d.milestone }).selectOption("reached");
  await directory.getByText(d.nothingFits).waitFor();
  await directory.getByRole("combobox", { name: d.milestone }).selectOption("notReached");
  await tenant("Woodgrove Bank").waitFor();
  await directory.getByRole("combobox", { name: d.regionAndQueue }).selectOption("all");
  await directory.getByRole("combobox", { name: d.milestone }).selectOption("all");
  await search.fill("");

  const exported = async (): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent("download"), pane.button(d.exportCsv).click()]);
    expect(download.suggestedFilename()).toBe("tenants.csv");
    return readFile(await download.path(), "utf8");
  };
  const text = await exported();
  expect(text.split("\r\n")[0]).toContain("Tenant ID,Tenant,Customer Name,Domains");
  for (const name of names.slice(0, 4)) expect(text).toContain(`'${name.replaceAll('"', '""')}`);
  const all = text.trim().split("\r\n").length - 1;
  expect(all).toBe(16);
  await pane.importField.setInputFiles({ name: "tenants.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await pane.frame.getByText(words.nothingNew).waitFor();
  expect(await pane.frame.locator(".import-figures dd").allInnerTexts()).toEqual(["0", "0", "16", "0"]);
  await pane.button("Cancel import").click();
  expect(await exported()).toBe(text);
});

test("what a choice taught is forgotten in the directory, and the choice for the conversation with it; a domain under two tenants is settled there", async () => {
  const { pane } = await openAddIn("unknown-margies-travel");
  // The directory stands where the closing was.
  const whose = (name: string): Promise<void> => pane.tenant.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  await pane.changeTenant("contoso", "Contoso Ltd");
  await pane.shows("Contoso Ltd");
  await pane.button("Tenant directory").click();
  const directory = pane.frame.getByRole("region", region);
  await directory.getByRole("button", { name: d.editTenant("Contoso Ltd") }).click();
  await directory.getByRole("button", { name: d.unlearn("margiestravel.com") }).click();
  await directory.getByText(d.unlearntButChosen("margiestravel.com", "1")).waitFor();
  await whose("Contoso Ltd");
  await directory.getByRole("button", { name: d.forgetChoices }).click();
  await directory.getByText(d.choicesForgotten("1")).waitFor();
  await pane.heading.getByText(m.statusAsk).waitFor();
  await directory.getByRole("button", { name: m.undo, exact: true }).click();
  await directory.getByText(d.unlearntButChosen("margiestravel.com", "1")).waitFor();
  await whose("Contoso Ltd");
  await directory.getByRole("button", { name: d.forgetChoices }).click();
  await pane.heading.getByText(m.statusAsk).waitFor();
  await directory.getByRole("button", { name: m.cancel, exact: true }).click();

  // A list gives the mail's domain to two tenants: it is said at once, and the FM says whose it is.
  const rows = ["Tenant ID,Customer Name,Domains", "11111111-1111-4111-8111-111111111111,Margie East,margiestravel.com", "22222222-2222-4222-8222-222222222222,Margie West,margiestravel.com;margie.example"];
  await pane.importField.setInputFiles({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\r\n")) });
  await pane.button("Import").click();
  await directory.getByText(d.nowShared("1")).waitFor();
  await pane.tenant.getByText(m.doubt({ kind: "domainInTwoTenants", domain: "margiestravel.com" })).waitFor();
  await directory.getByRole("button", { name: d.showShared }).click();
  const shared = directory.getByRole("region", { name: d.sharedTitle });
  await shared.getByText(d.shared("margiestravel.com")).waitFor();
  await shared.getByRole("button", { name: d.onlyOf("Margie West") }).click();
  await directory.getByText(d.settled("margiestravel.com", "Margie West")).waitFor();
  await shared.waitFor({ state: "detached" });
  await whose("Margie West");
  await directory.getByRole("button", { name: m.undo, exact: true }).click();
  await pane.tenant.getByText(m.doubt({ kind: "domainInTwoTenants", domain: "margiestravel.com" })).waitFor();
  await directory.getByRole("button", { name: d.findShared }).click();
  await shared.getByRole("button", { name: d.onlyOf("Margie East") }).click();
  await whose("Margie East");
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
