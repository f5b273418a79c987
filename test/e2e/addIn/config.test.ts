import type { Page } from "playwright-core";
import { en as m } from "../../../src/messages/pane/en";
import { openAddIn, type OutlookPage } from "../support/OutlookPage";

const MARKUP = '<img src=x onerror="document.title=1">';
const TEAM = {
  $schema: "config.schema.json",
  assignmentTeam: { Americas: "amer@team.example", APJ: "apj@team.example", EMEA: "emea@team.example" },
  partnerDomains: ["partner.example"],
  rfaLink: "https://team.example/rfa",
  lookUp: "off",
  links: [{ text: MARKUP, url: "https://team.example/wiki" }],
};

/** What the team's server answers when it is asked for config.json. */
interface Served {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

const json = (value: unknown): Served => ({ body: JSON.stringify(value) });

/** The pane, started anew beside what the server has by now. */
async function startedBeside(outlook: OutlookPage, { status = 200, type = "application/json", body }: Served): Promise<void> {
  const { page, pane } = outlook;
  await page.unroute("**/config.json");
  await page.route("**/config.json", (route) => route.fulfill({ status, contentType: type, body }));
  const answered = page.waitForResponse("**/config.json");
  await outlook.reload();
  await answered;
  await pane.shows("Contoso Ltd");
}

const banner = ({ pane }: OutlookPage) => pane.frame.locator(".banner");

async function openSettings({ pane }: OutlookPage) {
  await pane.button("Settings").click();
  await pane.settings.waitFor();
  return {
    rfaLink: pane.settings.getByRole("textbox", { name: m.rfaLink }),
    team: pane.settings.getByRole("textbox", { name: m.assignmentTeamAddress }),
    partners: pane.settings.getByRole("textbox", { name: m.partnerDomains }),
    name: pane.settings.getByRole("textbox", { name: m.fmName }),
    lookUp: pane.settings.getByRole("combobox", { name: m.lookUpSetting }),
  };
}

const titleOf = (page: Page): Promise<string> => page.locator('iframe[title="FastTrack Closeout"]').contentFrame().locator("html").evaluate(() => document.title);

test("what the team fixes is shown as fixed and holds; what it leaves open is set as ever", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await startedBeside(outlook, json(TEAM));
  const shown = await openSettings(outlook);
  expect(await shown.rfaLink.inputValue()).toBe(TEAM.rfaLink);
  expect(await shown.rfaLink.isDisabled()).toBe(true);
  await pane.settings.getByText(m.setByTeam, { exact: true }).waitFor();
  expect(await shown.team.isDisabled()).toBe(true);
  for (const address of Object.values(TEAM.assignmentTeam)) expect(await pane.settings.innerText()).toContain(address);
  await pane.settings.getByText(m.partnersOfTeam("partner.example")).waitFor();
  await pane.settings.getByText(m.lookUpOff).waitFor();
  expect(await shown.lookUp.count()).toBe(0);
  // A link's text is text, whatever it looks like.
  const link = pane.settings.getByRole("link", { name: MARKUP });
  expect([await link.getAttribute("href"), await link.getAttribute("rel"), await pane.settings.locator("img").count()]).toEqual(["https://team.example/wiki", "noopener noreferrer", 0]);
  await shown.name.fill("Kim Larsen");
  await shown.partners.fill("own.example");
  await pane.settings.getByRole("button", { name: m.save, exact: true }).click();
  await outlook.reload();
  await pane.shows("Contoso Ltd");
  const again = await openSettings(outlook);
  expect([await again.name.inputValue(), await again.partners.inputValue(), await again.rfaLink.inputValue()]).toEqual(["Kim Larsen", "own.example", TEAM.rfaLink]);
  // No look-up is offered for a domain that nobody knows.
  await outlook.select("unknown-margies-travel");
  await pane.button(m.neverCustomer("margiestravel.com")).waitFor();
  expect(await pane.button(m.lookUpDomain).count()).toBe(0);
});

const FAULTY: readonly (readonly [string, Served, string])[] = [
  ["broken JSON", { body: '{ "rfaLink": "https://team.ex' }, "/"],
  ["nothing", { body: "" }, "/"],
  ["a megabyte", json({ links: "x".repeat(1_000_000) }), "/"],
  ["another schema", json({ rfaLink: TEAM.rfaLink, partnerDomains: "partner.example" }), "/partnerDomains"],
  ["a script in the place of a link", json({ ...TEAM, rfaLink: "javascript:alert(1)" }), "/rfaLink"],
  ["a link that hides where it leads", json({ links: [{ text: "Wiki", url: "https://microsoft.com@evil.example/" }] }), "/links/0/url"],
  ["a field that is markup", json({ ...TEAM, [MARKUP]: 1 }), `/${MARKUP.slice(0, 40)}`],
  ["a field that would change every object", { body: '{ "__proto__": { "lookUp": "always" }, "lookUp": "off" }' }, "/__proto__"],
];

test("a file with a fault: the pane says where, nothing of it holds, and the last good one does", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  for (const [, served, where] of FAULTY) {
    await startedBeside(outlook, served);
    await banner(outlook).getByText(where === "/" ? m.teamConfigUnread : m.teamConfigFault(where), { exact: true }).waitFor();
  }
  expect(await pane.frame.locator(".banner img").count()).toBe(0);
  expect(await titleOf(page)).not.toBe("1");
  const open = await openSettings(outlook);
  expect([await open.rfaLink.isEnabled(), await open.team.isEnabled(), await open.lookUp.isEnabled(), await pane.settings.getByRole("link").count()]).toEqual([true, true, true, 2]);

  await startedBeside(outlook, json(TEAM));
  expect(await banner(outlook).count()).toBe(0);
  await startedBeside(outlook, { body: "{" });
  await banner(outlook).getByText(m.teamConfigUnread, { exact: true }).waitFor();
  const fixed = await openSettings(outlook);
  expect([await fixed.rfaLink.inputValue(), await fixed.rfaLink.isDisabled()]).toEqual([TEAM.rfaLink, true]);
});

test("no file is no fault: nothing is fixed; a server that fails, or shows a page in its place, leaves what held", async () => {
  // The browser itself notes a file that is missing.
  const outlook = await openAddIn("contoso-wrap-up", { errorsExpected: true });
  const { pane } = outlook;
  await startedBeside(outlook, json(TEAM));
  await startedBeside(outlook, { status: 503, body: "" });
  expect(await (await openSettings(outlook)).rfaLink.isDisabled()).toBe(true);
  await startedBeside(outlook, { type: "text/html", body: "<!doctype html><title>Sign in to go on</title>" });
  expect(await (await openSettings(outlook)).rfaLink.isDisabled()).toBe(true);
  await startedBeside(outlook, { status: 404, body: "" });
  expect(await (await openSettings(outlook)).rfaLink.isEnabled()).toBe(true);
  expect(await pane.frame.locator(".banner").count()).toBe(0);
});
