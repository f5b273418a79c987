import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { tenantKeys } from "../../../src/core/directory/tenantKeys";
import { newClosingOf, type Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { recordAction } from "../../../src/core/engagement/recordAction";
import { tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { en as o } from "../../../src/messages/openClosings/en";
import { en as m } from "../../../src/messages/pane/en";
import { WORKLOAD_CODES } from "../../../src/playbook/workloads";
import { requestTenant } from "../../core/send-check/sampleRequests";
import { LOOKS, showAs, violations } from "../support/looks";
import { openAddIn, type OutlookPage } from "../support/OutlookPage";
import { storePastAddIn } from "../support/storePastAddIn";

const DAY = "2026-11-20";
const WORDS = "A hybrid mail flow stays in place until the branch offices have moved, which the customer plans for the spring. ".repeat(12);
const address = (at: number): string => `person.with.a.long.name${String(at)}@customer-with-a-long-name.example.com`;

const TENANT: Tenant = { ...requestTenant(1, "DE"), customerContacts: [1, 2, 3, 4, 5, 6].map(address), accountTeam: [1, 2, 3, 4, 5, 6].map(address) };

/** As much as a record can say of a closing: every workload, every step, long words, and more emails and changes than a page shows. */
function fullClosing(): Closing {
  const written = { to: [1, 2, 3].map(address), language: "de" } as const;
  const actions: readonly ClosingAction[] = [
    { type: "setWorkloads", codes: WORKLOAD_CODES },
    { type: "setSeats", seats: 12_000 },
    { type: "setActiveUsers", code: null, activeUsers: 9_000, readOn: DAY },
    ...WORKLOAD_CODES.map((code): ClosingAction => ({ type: "setActiveUsers", code, activeUsers: 8_000, readOn: DAY })),
    { type: "setConcerns", concerns: WORDS, nextSteps: WORDS },
    { type: "setAccountTeam", accountTeam: "known" },
    ...[1, 2, 3, 4].map((): ClosingAction => ({ type: "emailAccountTeam", on: DAY, written })),
    { type: "reviewFaq", on: DAY },
    { type: "setActivitiesReviewed", activitiesReviewed: WORDS },
    { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "no" } },
    { type: "emailCustomer", on: DAY, written },
    { type: "markTask", on: DAY },
    { type: "setNextActionDate", on: DAY },
    { type: "requestQueue", queue: "FTCQ Inactive EMEA", on: DAY, written },
  ];
  return actions.reduce((closing, action) => {
    const result = recordAction(closing, action, DAY);
    if (!result.ok) throw new Error(`${action.type} was refused: ${JSON.stringify(result.reasons)}`);
    return result.closing;
  }, newClosingOf(TENANT));
}

/** How many pages a document takes on paper, by the paper's name. */
async function pagesOf(page: Page, html: string): Promise<Readonly<Record<string, number>>> {
  const { origin } = new URL(page.url());
  const paper = await page.context().newPage();
  // As it stands, beside its own styles: nothing in it runs again.
  const body = html.replace(/<script[\s\S]*?<\/script>/g, "");
  await paper.route("**/on-paper.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await paper.goto(`${origin}/on-paper.html`);
  expect(await paper.getByRole("table", { name: m.closingSteps }).count()).toBe(1);
  const pages: Record<string, number> = {};
  for (const format of ["A4", "Letter"]) {
    const pdf = (await paper.pdf({ format, margin: { top: "12mm", right: "12mm", bottom: "12mm", left: "12mm" } })).toString("latin1");
    pages[format] = pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  }
  await paper.close();
  return pages;
}

const ONE_PAGE = { A4: 1, Letter: 1 };
const shownIn = ({ pane }: OutlookPage): Promise<string> => pane.frame.locator("html").evaluate((element) => element.outerHTML);

async function saved({ page }: OutlookPage, region: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), region.getByRole("button", { name: o.saveReport }).click()]);
  return readFile(await file.path(), "utf8");
}

test("from the closing itself, at its first step, one page on paper, and back to its button", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await pane.button(m.closingReport).focus();
  await page.keyboard.press("Enter");
  const region = pane.frame.getByRole("region", { name: m.closingReport });
  await region.getByRole("table", { name: m.closingSteps }).waitFor();
  expect(await pagesOf(page, await shownIn(outlook))).toEqual(ONE_PAGE);
  expect(await pagesOf(page, await saved(outlook, region))).toEqual(ONE_PAGE);
  await page.keyboard.press("Escape");
  await region.waitFor({ state: "detached" });
  expect(await pane.button(m.closingReport).evaluate((button) => button === document.activeElement)).toBe(true);
});

test("from the list, of a closing that says as much as one can, one page on paper", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await storePastAddIn(page, { tenants: [{ key: tenantKey(TENANT), keys: tenantKeys(TENANT), tenant: TENANT }], closings: [fullClosing()] });
  await pane.button("Open closings").click();
  const region = pane.frame.getByRole("region", { name: "Open closings" });
  await region.getByRole("checkbox", { name: o.chooseAll }).click();
  await region.getByRole("button", { name: m.closingReport }).click();
  await region.getByRole("region", { name: o.latestChanges }).waitFor();
  expect(await pagesOf(page, await shownIn(outlook))).toEqual(ONE_PAGE);
  expect(await pagesOf(page, await saved(outlook, region))).toEqual(ONE_PAGE);
});

test.each(LOOKS)("anybody can read it below the closing, $width and $theme", async (look) => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await showAs(outlook, look);
  await pane.button(m.closingReport).click();
  await pane.frame.getByRole("region", { name: m.closingReport }).getByRole("table", { name: m.closingSteps }).waitFor();
  expect(await violations(outlook)).toEqual([]);
});
