import type { Page, Route } from "playwright-core";
import { en as m } from "../../src/messages/pane/en";
import { openAddIn, type OutlookPage } from "./support/OutlookPage";

// The first test has the playground's recorded answers; in the second one the add-in's requests go out, and are answered here.

const CHINA_ID = "7e9a1c35-4f6b-4d82-9a0e-5c7d9f1b3a46";
const queue = (region: string): string => `FTCQ Inactive ${region}`;

/** What the page reports, without the scripts that set its clock and that the frame of a mail's text does not run, and without the look-ups. */
const faultsOf = ({ opened }: OutlookPage): readonly string[] => opened.errors.filter((error) => !/Blocked script execution in 'about:srcdoc'|^left this machine: https:\/\/login\.microsoftonline\.com\//.test(error));

/** Opens another mail and waits until the pane has judged it. */
async function select(outlook: OutlookPage, mail: string, domain: string): Promise<void> {
  await outlook.select(mail);
  await outlook.pane.tenant.getByText(m.lookUpSends(domain)).waitFor();
}

test("what Microsoft answers, as the FM sees it: clouds by their issuer, the region only suggested, nobody's domain, too many questions", async () => {
  // A context of its own: its clock is set.
  const outlook = await openAddIn("unknown-blue-yonder", { context: {}, errorsExpected: true });
  const { page, pane } = outlook;
  await page.clock.install();
  await pane.tenant.getByText(m.lookUpSends("blueyonderairlines.com")).waitFor();

  // China's tenant is found through China's host, and is China's by its issuer.
  await pane.button("Look up domain").click();
  await pane.tenant.getByText(CHINA_ID).first().waitFor();
  await pane.tenant.getByText(m.cloudName.china, { exact: true }).waitFor();
  await pane.tenant.getByText(m.lookUpSent("blueyonderairlines.com")).waitFor();
  // The region is suggested, and no queue is asked for before the FM says it.
  await pane.tenant.getByRole("group", { name: m.regionIsSuggestion }).waitFor();
  await pane.button(m.addToDirectory).click();
  await pane.tenant.getByRole("textbox", { name: m.customerName }).fill("Blue Yonder Airlines");
  await pane.button(m.saveTenant).click();
  await pane.shows("Blue Yonder Airlines");
  await pane.tenant.getByText(m.addedToDirectory("Blue Yonder Airlines")).waitFor();
  await pane.write("Assignment request");
  await pane.missing.getByRole("combobox", { name: m.region }).waitFor();
  await pane.missing.getByRole("button", { name: m.cancel }).click();
  await pane.tenant.getByRole("group", { name: m.regionIsSuggestion }).getByRole("button", { name: "APJ" }).click();
  await pane.tenant.getByRole("group", { name: m.regionIsSuggestion }).waitFor({ state: "detached" });
  await pane.tenant.getByText(queue("APJ"), { exact: true }).waitFor();
  await outlook.reload();
  await pane.shows("Blue Yonder Airlines");
  await pane.tenant.getByText(m.cloudName.china, { exact: true }).waitFor();
  expect(await pane.tenant.getByRole("group", { name: m.regionIsSuggestion }).count()).toBe(0);

  // The US government's cloud, found through the commercial host; the sender's own host below the domain is not sent.
  await select(outlook, "unknown-city-power", "cpandl.com");
  await pane.button("Look up domain").click();
  await pane.tenant.getByText(m.cloudName.usGov, { exact: true }).waitFor();
  await pane.tenant.getByText(queue("Americas"), { exact: true }).waitFor();
  await pane.tenant.getByRole("group", { name: m.regionIsSuggestion }).waitFor();

  // WW suggests no region.
  await select(outlook, "unknown-wide-world", "wideworldimporters.com");
  await pane.button("Look up domain").click();
  await pane.tenant.getByRole("group", { name: m.queueNeedsRegion }).waitFor();
  expect(await pane.tenant.getByText(/FTCQ/).count()).toBe(0);

  await select(outlook, "unknown-fine-art", "fineartschool.net");
  await pane.button("Look up domain").click();
  await pane.tenant.getByText(m.lookUpNotFound("fineartschool.net")).waitFor();
  await pane.tenant.getByText(m.doubt({ kind: "unknownDomain", domain: "fineartschool.net" })).waitFor();

  // Offline it is said at once, without waiting for an answer that cannot come.
  await select(outlook, "unknown-humongous", "humongousinsurance.com");
  await page.context().setOffline(true);
  await pane.button("Look up domain").click();
  await pane.tenant.getByText(m.lookUpUnclear.offline).waitFor();
  await page.context().setOffline(false);

  // Too many questions: until when, nothing before, and the button again after.
  await pane.button("Look up domain").click();
  const wait = pane.tenant.getByText(/^Microsoft asks to wait\. You can ask again from \d{1,2}:\d\d:\d\d/);
  await wait.waitFor();
  expect(await pane.button("Look up domain").isDisabled()).toBe(true);
  await page.clock.fastForward(91_000);
  await wait.waitFor({ state: "detached" });
  await pane.button("Look up domain").click();
  await pane.tenant.getByText("3a5c7e91-2b4d-4f60-8a1c-6e8f0b2d4c57").first().waitFor();
  expect(outlook.opened.errors.filter((error) => error.startsWith("left"))).toEqual([]);
  expect(faultsOf(outlook)).toEqual([]);
});

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** From the next load of the page on, the look-ups of the pane leave it as they would for Microsoft, and are answered here. */
async function letThrough(page: Page): Promise<Sent[]> {
  const sent: Sent[] = [];
  // The playground cannot put its answers in the place of a function that stays.
  await page.addInitScript(() => { Object.defineProperty(window, "fetch", { value: window.fetch, writable: false, configurable: false }); });
  const answer = async (route: Route): Promise<void> => {
    const request = route.request();
    sent.push({ method: request.method(), url: request.url(), headers: await request.allHeaders(), body: request.postData() });
    await route.fulfill({ json: { issuer: "https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0", tenant_region_scope: "EU" }, headers: { "Access-Control-Allow-Origin": "*" } });
  };
  await page.route(/microsoftonline/, answer);
  await page.reload();
  return sent;
}

const eml = (from: string, cc: string): string =>
  [`From: Kim Private <${from}>`, "To: Robin Weber <robin.weber@microsoft.com>", `Cc: ${cc}`, "Subject: Secret plans", "Date: Thu, 26 Nov 2026 09:00:00 +0000", `Message-ID: <secret-id@${from}>`, "Content-Type: text/plain", "", "Secret words: we are ready to close."].join("\r\n");

test("what leaves the pane: the registrable domain alone, when the FM asks or has switched it on, once a day, and never a domain that is nobody's", async () => {
  const outlook = await openAddIn("unknown-margies-travel", { context: {}, errorsExpected: true });
  const { page, pane } = outlook;
  const sent = await letThrough(page);
  await pane.tenant.getByText(m.lookUpSends("margiestravel.com")).waitFor();

  // Consumer providers, Microsoft and its subdomains are never offered.
  await outlook.drop([{ name: "nobody.eml", content: eml("kim@gmail.com", "a@outlook.com, b@emea.microsoft.com") }]);
  await pane.heading.getByText(m.statusNone).waitFor();
  expect(await pane.button("Look up domain").count()).toBe(0);

  await outlook.drop([{ name: "secret.eml", content: eml("kim.private@hr.berlin.secret-company.co.uk", "lee@hotmail.com") }]);
  await pane.tenant.getByText(m.lookUpSends("secret-company.co.uk")).waitFor();
  expect(await pane.button("Look up domain").count()).toBe(1);
  expect(sent).toEqual([]);
  await pane.button("Look up domain").click();
  await pane.tenant.getByText(m.lookUpSent("secret-company.co.uk")).waitFor();
  const url = "https://login.microsoftonline.com/secret-company.co.uk/v2.0/.well-known/openid-configuration";
  expect(sent.map(({ method, body, url: to }) => [method, body, to])).toEqual([["GET", null, url]]);
  const [{ headers } = { headers: {} }] = sent;
  expect(Object.keys(headers).filter((name) => /cookie|authorization|referer/i.test(name))).toEqual([]);
  expect(JSON.stringify(headers)).not.toMatch(/kim|private|secret(?!-company\.co\.uk)|berlin|robin|hotmail/i);

  // Whatever is asked again within a day is answered from what is kept, also by another pane.
  await outlook.openFolder("Inbox");
  await select(outlook, "unknown-margies-travel", "margiestravel.com");
  await pane.button("Look up domain").click();
  await pane.tenant.getByText(m.lookUpSent("margiestravel.com")).waitFor();
  expect(sent).toHaveLength(2);
  await outlook.reload();
  await pane.tenant.getByText(m.lookUpSent("margiestravel.com")).waitFor();
  expect(sent).toHaveLength(2);
  // A day later the pane asks nobody by itself.
  await page.clock.install({ time: Date.now() + 86_400_000 });
  await outlook.reload();
  await pane.tenant.getByText(m.lookUpSends("margiestravel.com")).waitFor();
  expect(sent).toHaveLength(2);
  await pane.button("Look up domain").click();
  await pane.tenant.getByText(m.lookUpSent("margiestravel.com")).waitFor();
  expect(sent).toHaveLength(3);

  // Switched on, an unknown domain is asked without a button; switched off again, none is.
  const setTo = async (choice: keyof typeof m.lookUpChoice): Promise<void> => {
    await pane.button("Settings").click();
    await pane.settings.getByText(m.lookUpSendsOnly).waitFor();
    await pane.settings.getByRole("combobox", { name: m.lookUpSetting }).selectOption({ label: m.lookUpChoice[choice] });
    await pane.settings.getByRole("button", { name: m.save, exact: true }).click();
    await pane.settings.waitFor({ state: "detached" });
  };
  await setTo("always");
  await outlook.select("unknown-wide-world");
  await pane.tenant.getByText(m.lookUpSent("wideworldimporters.com")).waitFor();
  await outlook.drop([{ name: "nobody-2.eml", content: eml("kim@gmail.com", "a@outlook.com, b@emea.microsoft.com") }]);
  await pane.heading.getByText(m.statusNone).waitFor();
  await setTo("byButton");
  await outlook.openFolder("Inbox");
  await select(outlook, "unknown-fine-art", "fineartschool.net");
  expect(sent.map(({ url: to }) => new URL(to).pathname.split("/")[1])).toEqual(["secret-company.co.uk", "margiestravel.com", "margiestravel.com", "wideworldimporters.com"]);

  // A directory that cannot be read may have the domain: nobody is said to be never the customer, nothing is asked by itself.
  await setTo("always");
  await pane.tenant.getByText(m.lookUpSent("fineartschool.net")).waitFor();
  await outlook.storageFault("IndexedDB: blocked by the browser");
  await outlook.select("contoso-wrap-up");
  await pane.tenant.getByText(m.doubt({ kind: "directoryUnread" })).waitFor();
  await pane.tenant.getByText(m.lookUpUnread("contoso.com")).waitFor();
  expect(await pane.button(m.neverCustomer("contoso.com")).count()).toBe(0);
  expect(sent).toHaveLength(5);
  // Nothing else left the pane at all.
  expect(faultsOf(outlook)).toEqual([]);
});
