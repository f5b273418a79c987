import type { Locator } from "playwright-core";
import type { Tenant } from "../../../src/core/tenant/Tenant";
import { en as b } from "../../../src/messages/bulk/en";
import { en as o } from "../../../src/messages/openClosings/en";
import { en as m } from "../../../src/messages/pane/en";
import { requestTenant } from "../../core/send-check/sampleRequests";
import { closingsIn } from "../support/closingsBesideAddIn";
import { LOOKS, showAs, violations } from "../support/looks";
import { openAddIn, type OutlookPage } from "../support/OutlookPage";
import { storeDueTenants } from "../support/storeDueTenants";

const TEAM = "assignment@microsoft.com";
const COUNTRIES = ["BR", "JP", "DE"] as const;
/** 39 tenants, 13 a region, and one of which only a look-up suggests a region. */
const TENANTS: readonly Tenant[] = [
  ...Array.from({ length: 39 }, (_, at) => requestTenant(at + 1, COUNTRIES[at % 3])),
  { ...requestTenant(40), country: null, regionScope: "EU" },
];

async function openList({ pane }: OutlookPage): Promise<Locator> {
  await pane.button("Open closings").click();
  const region = pane.frame.getByRole("region", { name: "Open closings" });
  await region.getByRole("grid").waitFor();
  return region;
}

test("40 tenants in 3 regions: one email each, one tenant left out, results kept across the pane's end, and nobody twice", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await storeDueTenants(page, TENANTS);
  let region = await openList(outlook);
  await region.getByRole("checkbox", { name: o.chooseAll }).click();
  await region.getByRole("button", { name: o.writeRequests }).click();
  await region.getByRole("textbox", { name: m.assignmentTeamAddress }).fill(TEAM);
  await region.getByRole("button", { name: b.saveAnswers }).click();
  const leftOut = region.getByRole("region", { name: b.leftOut("1") });
  await leftOut.getByText("Customer 40").waitFor();
  await leftOut.getByText("The region is not known.").waitFor();

  const written: { readonly subject: string; readonly body: string }[] = [];
  for (const number of ["1", "2", "3"]) {
    await region.getByRole("button", { name: b.openEmail(number, "3") }).click();
    await outlook.body.waitFor();
    const { subject, to, body } = await outlook.message();
    expect(to).toEqual([TEAM]);
    written.push({ subject, body });
    // The form takes the pane's place; back at the mail another pane begins.
    await region.waitFor({ state: "detached" });
    await outlook.discard();
    await outlook.select("contoso-wrap-up");
    await pane.shows("Contoso Ltd");
    region = await openList(outlook);
    await region.getByRole("button", { name: number === "3" ? b.showResults : b.goOn }).click();
    await region.getByText(`${b.emailsOpened(number, "3")} · ${b.tenantsAsked(String(Number(number) * 13), "39")}`).waitFor();
  }
  expect(written.map(({ subject }) => subject)).toEqual(["Americas", "APJ", "EMEA"].map((name) => `Assignment request: 13 tenants to FTCQ Inactive ${name}`));
  for (let at = 1; at <= 39; at++) expect(written.filter(({ body }) => body.includes(requestTenant(at).tenantId ?? "?"))).toHaveLength(1);
  expect(written.filter(({ body }) => body.includes("Customer 40"))).toEqual([]);

  await outlook.reload();
  await pane.shows("Contoso Ltd");
  region = await openList(outlook);
  await region.getByRole("button", { name: b.showResults }).click();
  await region.getByText(`${b.emailsOpened("3", "3")} · ${b.tenantsAsked("39", "39")}`).waitFor();
  expect(await region.getByRole("button", { name: /^(?:Open|Copy) email/ }).count()).toBe(0);
  expect((await closingsIn(page)).filter(({ queueRequested }) => queueRequested !== null)).toHaveLength(39);

  await region.getByRole("button", { name: b.putAway }).click();
  await region.getByRole("checkbox", { name: o.chooseAll }).click();
  await region.getByRole("button", { name: o.writeRequests }).click();
  await region.getByRole("region", { name: b.leftOut("40") }).waitFor();
  expect(await region.getByRole("button", { name: /^(?:Open|Copy) email/ }).count()).toBe(0);
});

test.each(LOOKS)("anybody can use it, $width and $theme", async (look) => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await storeDueTenants(page, TENANTS);
  await showAs(outlook, look);
  const region = await openList(outlook);
  await region.getByRole("checkbox", { name: o.chooseAll }).click();
  await region.getByRole("button", { name: o.writeRequests }).click();
  await region.getByRole("textbox", { name: m.assignmentTeamAddress }).fill(TEAM);
  await page.keyboard.press("Enter");
  await region.getByText(b.showTable).first().click();
  await region.getByRole("region", { name: b.tableOf("FTCQ Inactive Americas") }).waitFor();
  expect(await violations(outlook)).toEqual([]);
});
