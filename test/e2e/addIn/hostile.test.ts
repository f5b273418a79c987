import { en as words } from "../../../src/messages/import/en";
import { en } from "../../../src/messages/pane/en";
import type { OutlookPage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";

// Every text of a mail or a directory is text, never markup, wherever it goes.

const NAME = `<img src=x onerror="parent.document.title='ran'"> <b>Evil</b> & Söhne {{tenantId}} \${process.env}`;
const TENANT_ID = "11111111-2222-4333-8444-555555555555";
const CSV = `Tenant ID,Tenant,Customer Name,Domains,Country Name,Total Seats,Active Users,Services,Account Team\n${TENANT_ID},markup.onmicrosoft.com,"${NAME.replaceAll('"', '""')}",markup-industries.com,Austria,500,50,EXO,team@microsoft.com\n`;
const MAIL = (type: "html" | "plain"): string =>
  [
    `From: "<img src=x onerror=alert(1)> Ada" <ada@markup-industries.com>`,
    "To: Robin Weber <robin.weber@microsoft.com>",
    `Subject: <script>document.title='ran'</script> {{customerName}}`,
    "Date: Mon, 16 Nov 2026 09:00:00 +0100",
    `Content-Type: text/${type}; charset=utf-8`,
    "",
    `<p onclick="document.title='ran'">We are done. <script>document.title='ran'</script><img src=x onerror="document.title='ran'"></p>`,
  ].join("\r\n");

/** The directory with the hostile name, as an FM brings it, and a mail of that customer. */
async function openHostile(type: "html" | "plain"): Promise<OutlookPage> {
  const outlook = await openAddIn("newsletter");
  const { pane } = outlook;
  await pane.importTenants({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await pane.frame.getByText(words.written("1")).waitFor();
  await pane.button("Tenant directory").click();
  await outlook.drop([{ name: "hostile.eml", content: MAIL(type) }]);
  await pane.shows(NAME);
  return outlook;
}

/** Nothing in the pane but what the add-in draws itself, and nothing ran. */
async function expectText({ page, pane }: OutlookPage): Promise<void> {
  expect(await pane.frame.locator("#root").locator("img, script, iframe, object, embed, [onerror], [onclick]").count()).toBe(0);
  expect(await pane.frame.locator("#root").getByText("Evil", { exact: true }).count()).toBe(0);
  expect(await page.title()).toMatch(/^Outlook/);
}

test("in the pane: the customer's name, the evidence, the search", async () => {
  const outlook = await openHostile("html");
  const { pane } = outlook;
  expect(await pane.heading.innerText()).toBe(NAME);
  await pane.tenant.getByText(en.why).click();
  await pane.tenant.getByText(en.evidence({ kind: "participantDomain", place: "from", shown: "ada@markup-industries.com", weight: 0 })).waitFor();
  await pane.button("Change tenant").click();
  await pane.tenant.getByRole("searchbox").fill("Evil");
  await pane.button(en.chooseThis(NAME)).waitFor();
  await expectText(outlook);
});

test("in an email in HTML: the name stands there letter by letter, in body and subject", async () => {
  const outlook = await openHostile("html");
  const { pane } = outlook;
  await pane.write("Account team email");
  await outlook.body.waitFor();
  const { subject, body } = await outlook.message();
  expect(subject).toContain(NAME);
  expect(body).toContain("&lt;b&gt;Evil&lt;/b&gt; &amp; Söhne {{tenantId}}");
  expect(await outlook.body.innerText()).toContain(NAME);
  expect(await outlook.body.locator("img, script, [onerror]").count()).toBe(0);
  expect(await outlook.page.title()).toMatch(/^Outlook/);
});

test("in an email in plain text, as an answer to a hostile mail", async () => {
  const outlook = await openHostile("plain");
  await outlook.reply();
  await outlook.pane.shows(NAME);
  await outlook.pane.write("Customer email");
  await outlook.pane.outcome.getByText(en.done.insertedAtTop).waitFor();
  const { body, bodyType } = await outlook.message();
  expect(bodyType).toBe("text");
  expect(body).toContain(NAME);
  // In German, for Austria; and a name like the sender's is nobody's, so that the greeting does without.
  expect(body.split("\n")[0]).toBe("Guten Tag,");
  await expectText(outlook);
});

test("hidden text of a hostile mail changes nothing: neither the tenant nor the greeting", async () => {
  const outlook = await openAddIn("hostile-markup");
  const { pane } = outlook;
  await pane.shows("Proseware");
  expect(await pane.tenant.innerText()).not.toMatch(/11111111|contoso/i);
  await expectText(outlook);
  await pane.write("Customer email");
  await outlook.body.waitFor();
  const { body } = await outlook.message();
  const email = body.slice(0, body.indexOf('<div id="Signature">'));
  expect(email).toContain("Proseware");
  expect(email).not.toMatch(/onerror|<img|<script|\{\{|11111111/);
});
