import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { isConsistent } from "../../src/core/engagement/isConsistent";
import { readClosing } from "../../src/core/engagement/readClosing";
import { readSummary, summaryOf } from "../../src/core/pipeline/ClosingSummary";
import type { Closing } from "../../src/core/engagement/Closing";
import { en as b } from "../../src/messages/bulk/en";
import { en as o } from "../../src/messages/openClosings/en";
import { en as m } from "../../src/messages/pane/en";
import { requestTenant } from "../core/send-check/sampleRequests";
import { BROWSER_ARGUMENTS } from "./support/browserArguments";
import { UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";
import { storeDueTenants } from "./support/storeDueTenants";
import { storePastAddIn } from "./support/storePastAddIn";
import { TaskPane } from "./support/TaskPane";
import { waitUntil } from "./support/waitUntil";

const TENANTS = Array.from({ length: 12 }, (_, at) => requestTenant(at + 1, "DE"));
const TEAM = "assignment@microsoft.com";
/** From the click: in the middle of each of the writes on a machine of any pace. */
const DELAYS_MS = [0, 5, 15, 40, 90, 200];
/** Or no delay: the page is killed as soon as what it writes stands in the storage, be the machine as slow as it may. */
const MOMENTS: readonly (number | "stored")[] = [...DELAYS_MS, "stored"];

interface Stored {
  readonly closings: readonly unknown[];
  readonly list: readonly { readonly tenantKey: string; readonly summary?: unknown }[];
}

let browser: Browser;
beforeAll(async () => { browser = await chromium.launch({ executablePath: process.env["BROWSER_PATH"] ?? "", args: [...BROWSER_ARGUMENTS] }); });
afterAll(() => browser.close());

async function open(context: BrowserContext, mail = "contoso-wrap-up", customer: string | null = "Contoso Ltd"): Promise<{ readonly page: Page; readonly pane: TaskPane }> {
  const page = await context.newPage();
  await page.goto(new URL(`?mail=${mail}&lang=en-US`, process.env["PLAYGROUND_URL"]).href);
  const pane = new TaskPane(page.frameLocator('iframe[title="FastTrack Closeout"]'));
  if (customer !== null) await pane.shows(customer);
  return { page, pane };
}

async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
}

/** What lies in the storage, read past the add-in. */
function storedIn(page: Page): Promise<Stored> {
  return page.evaluate(() => new Promise<Stored>((resolve, reject) => {
    const request = indexedDB.open("fasttrack-closeout");
    request.onerror = () => { reject(new Error("not opened")); };
    request.onsuccess = () => {
      const transaction = request.result.transaction(["closings", "closingList"]);
      const closings = transaction.objectStore("closings").getAll() as IDBRequest<unknown[]>;
      const list = transaction.objectStore("closingList").getAll() as IDBRequest<{ tenantKey: string; summary?: unknown }[][]>;
      transaction.oncomplete = () => {
        request.result.close();
        resolve({ closings: closings.result, list: list.result.flat() });
      };
    };
  }));
}

/** The records, each whole and of one mind, and its line of the list, where it has one by now, its own. */
function judged({ closings, list }: Stored): readonly Closing[] {
  return closings.map((value) => {
    const closing = readClosing(value);
    if (closing === null) throw new Error(`not whole: ${JSON.stringify(value)}`);
    expect(isConsistent(closing)).toBe(true);
    const line = list.find(({ tenantKey }) => tenantKey === closing.tenantKey);
    const summary = readSummary(line?.summary);
    if (summary !== null) expect(summary).toEqual(summaryOf(closing));
    return closing;
  });
}

const requests = ({ history }: Closing): number => history.filter(({ action }) => action.type === "requestQueue").length;
const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

test("a page that is killed while a request in bulk is opened leaves each closing as before or as after, and nobody is asked for twice", async () => {
  for (const delay of DELAYS_MS) {
    const context = await browser.newContext();
    const { page, pane } = await open(context);
    await storeDueTenants(page, TENANTS);
    await pane.button("Open closings").click();
    const region = pane.frame.getByRole("region", { name: "Open closings" });
    await region.getByRole("checkbox", { name: o.chooseAll }).click();
    await region.getByRole("button", { name: o.writeRequests }).click();
    await region.getByRole("textbox", { name: m.assignmentTeamAddress }).fill(TEAM);
    await region.getByRole("button", { name: b.saveAnswers }).click();
    await region.getByRole("button", { name: b.openEmail("1", "1") }).evaluate((button) => { setTimeout(() => { (button as HTMLElement).click(); }); });
    await wait(delay);
    await kill(context, page);

    const again = await open(context);
    const closings = judged(await storedIn(again.page));
    expect(closings).toHaveLength(TENANTS.length);
    for (const closing of closings) expect(requests(closing)).toBe(closing.queueRequested === null ? 0 : 1);
    // What is stored of the run says the same of each tenant, or that it is not known: no request comes back for who has one.
    await again.pane.button("Open closings").click();
    const list = again.pane.frame.getByRole("region", { name: "Open closings" });
    await list.getByRole("checkbox", { name: o.chooseAll }).click();
    await list.getByRole("button", { name: o.writeRequests }).click();
    await list.getByRole("heading", { name: b.title }).waitFor();
    await list.getByRole("status").first().getByText(b.loading).waitFor({ state: "hidden" });
    if (closings.some(({ queueRequested }) => queueRequested !== null)) expect(await list.getByRole("button", { name: b.openEmail("1", "1") }).count()).toBe(0);
    await context.close();
  }
}, 300_000);

test("a page that is killed during a change from the pane leaves the record before it or after it", async () => {
  const context = await browser.newContext();
  let before = 0;
  for (const [at, delay] of DELAYS_MS.entries()) {
    const { page, pane } = await open(context);
    const users = 200 + at;
    await pane.activeUsers.fill(String(users));
    await pane.activeUsers.evaluate((field) => { setTimeout(() => { (field as HTMLElement).blur(); }); });
    await wait(delay);
    await kill(context, page);

    const again = await open(context);
    const [closing] = judged(await storedIn(again.page));
    const said = closing?.history.flatMap(({ action }) => (action.type === "setActiveUsers" ? [action.activeUsers] : [])) ?? [];
    const now = said.at(-1) ?? 0;
    expect([before, users]).toContain(now);
    if (closing !== undefined) expect(closing.activeUsers).toBe(said.length === 0 ? closing.activeUsers : now);
    before = now;
    await again.page.close();
  }
  await context.close();
}, 300_000);

/** Under which keys the tenant stands, its closing, and what was learnt for it. */
function keysIn(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => new Promise<readonly (readonly string[])[]>((resolve, reject) => {
    const request = indexedDB.open("fasttrack-closeout");
    request.onerror = () => { reject(new Error("not opened")); };
    request.onsuccess = () => {
      const transaction = request.result.transaction(["tenants", "closings", "confirmations"]);
      const tenants = transaction.objectStore("tenants").getAll() as IDBRequest<{ key: string; tenant: { customerName: string | null } }[]>;
      const closings = transaction.objectStore("closings").getAllKeys();
      const said = transaction.objectStore("confirmations").get("thread:margie") as IDBRequest<{ tenantKey: string }>;
      transaction.oncomplete = () => {
        request.result.close();
        resolve([tenants.result.flatMap(({ key, tenant }) => (tenant.customerName === "Margie's Travel" ? [key] : [])), closings.result.map(String), [said.result.tenantKey]]);
      };
    };
  }));
}

test("a page that is killed while the FM fills in the tenant's ID leaves tenant, closing and what was learnt under one key", async () => {
  const known: Tenant = { ...UNKNOWN_TENANT, domains: ["margiestravel.com"], customerName: "Margie's Travel", country: "US", seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: ["atu@microsoft.com"] };
  const id = "11111111-2222-4333-8444-555555555555";
  for (const delay of MOMENTS) {
    const context = await browser.newContext();
    const { page, pane } = await open(context, "unknown-margies-travel", null);
    await pane.button("Change tenant").waitFor();
    await storeDueTenants(page, [known]);
    await storePastAddIn(page, { confirmations: [{ key: "thread:margie", tenantKey: "margiestravel.com", at: "2026-11-22T10:00:00.000Z" }] });
    await page.reload();
    await pane.shows("Margie's Travel");
    await pane.write("Assignment request");
    await pane.missing.getByRole("textbox", { name: m.tenantId }).fill(id);
    await pane.missing.getByRole("textbox", { name: m.assignmentTeamAddress }).fill(TEAM);
    await pane.button(m.insertNow).evaluate((button) => { setTimeout(() => { (button as HTMLElement).click(); }); });
    if (delay !== "stored") await wait(delay);
    else await waitUntil(async () => (await keysIn(page))[0]?.includes(id) ?? false);
    await kill(context, page);

    const again = await open(context, "unknown-margies-travel", "Margie's Travel");
    const [tenants = [], ...others] = await keysIn(again.page);
    expect(tenants).toHaveLength(1);
    expect(delay === "stored" ? [id] : ["margiestravel.com", id]).toContain(tenants[0]);
    expect(others).toEqual([tenants, tenants]);
    judged(await storedIn(again.page));
    await context.close();
  }
}, 300_000);
