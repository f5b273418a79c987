import type { Evidence } from "../../../src/core/tenant/Detection";
import { en } from "../../../src/messages/pane/en";
import type { OutlookPage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";

const reason = (kind: Evidence["kind"], shown: string, place: Evidence["place"]): string => `${en.evidence({ kind, shown, place, weight: 0 })} (${en.place(place)})`;
const domainOf = (address: string, place: Evidence["place"]): string => reason("participantDomain", address, place);

/** What stands under "Why this tenant?". */
const reasons = async ({ pane }: OutlookPage): Promise<readonly string[]> => {
  await pane.tenant.getByText(en.why).click();
  return pane.tenant.locator("details").getByRole("listitem").allInnerTexts();
};

describe("detected", () => {
  test("in a customer's mail: the tenant's ID and queue as text, and why, with the address and where it stands", async () => {
    const outlook = await openAddIn("contoso-wrap-up");
    const { pane } = outlook;
    await pane.shows("Contoso Ltd");
    const facts = await pane.tenant.innerText();
    expect(facts).toContain("e1b6a4f2-0c37-4a8e-9d52-6b8f3c7d1a20");
    expect(facts).toContain("FTCQ Inactive Americas");
    expect(await reasons(outlook)).toEqual(
      expect.arrayContaining([domainOf("amelia.hart@contoso.com", "from"), domainOf("victor.osei@contoso.com", "cc")]),
    );
  });

  test("in a mail with the account team, which has no customer in it, by the tenant ID in its text", async () => {
    const outlook = await openAddIn("account-team-wingtip");
    await outlook.pane.shows("Wingtip Toys");
    expect(await outlook.pane.tenant.innerText()).toContain("FTCQ Inactive APJ");
    expect(await reasons(outlook)).toEqual([reason("tenantId", "7d5e2c14-93ab-4f0e-8b6d-1e2f3a4b5c6d", "newest")]);
  });

  test("in a message being written, as soon as its recipient is there, and in an answer", async () => {
    const outlook = await openAddIn("newsletter");
    const { pane } = outlook;
    await outlook.newMessage();
    await pane.tenant.getByText(en.noCustomer).waitFor();
    await outlook.to.fill("juergen.gross@fabrikam.de");
    await outlook.subject.click();
    await pane.shows("Fabrikam GmbH");
    expect(await pane.tenant.innerText()).toContain("FTCQ Inactive EMEA");
    expect(await reasons(outlook)).toEqual([domainOf("juergen.gross@fabrikam.de", "to")]);

    await outlook.select("wingtip-kanryo");
    await pane.shows("Wingtip Toys");
    await outlook.reply();
    await pane.shows("Wingtip Toys");
  });
});

describe("ask", () => {
  test("two customers in one mail: the choice is remembered for the thread and can be forgotten", async () => {
    const outlook = await openAddIn("two-customers");
    const { pane } = outlook;
    await pane.tenant.getByText(en.doubt({ kind: "twoCustomers" })).waitFor();
    expect(await pane.heading.innerText()).toBe(en.statusAsk);
    expect(await pane.tenant.innerText()).not.toContain("FTCQ");
    expect(await pane.button("Customer email").count()).toBe(0);

    await pane.button(en.chooseThis("Woodgrove Bank")).click();
    await pane.shows("Woodgrove Bank");
    await outlook.select("contoso-wrap-up");
    await pane.shows("Contoso Ltd");
    await outlook.select("two-customers");
    await pane.shows("Woodgrove Bank");
    expect(await reasons(outlook)).toContain(reason("confirmedThread", "", "memory"));

    await pane.button(en.forgetChoice).click();
    await pane.button(en.chooseThis("Contoso Ltd")).waitFor();
    expect(await pane.heading.innerText()).toBe(en.statusAsk);
  });

  test("a tenant that is half typed is there again when the FM comes back to its mail, and can be added then", async () => {
    const outlook = await openAddIn("unknown-margies-travel");
    const { pane } = outlook;
    await pane.button("Change tenant").click();
    await pane.button(en.addTenant).click();
    const name = pane.frame.getByRole("textbox", { name: en.customerName });
    await name.fill("Margie's Tra");
    await outlook.select("contoso-wrap-up");
    await pane.shows("Contoso Ltd");
    expect(await name.count()).toBe(0);
    await outlook.select("unknown-margies-travel");
    await name.waitFor();
    expect(await name.inputValue()).toBe("Margie's Tra");
    // Whoever goes through the mails by keyboard stays in Outlook's list.
    expect(await outlook.page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    await name.fill("Margie's Travel");
    await pane.button(en.saveTenant).click();
    await pane.tenant.getByText(en.addedToDirectory("Margie's Travel")).waitFor();
    await pane.shows("Margie's Travel");
  });

  test("an unknown customer: the tenant that is added is remembered for its domain", async () => {
    const outlook = await openAddIn("unknown-margies-travel");
    const { pane } = outlook;
    await pane.tenant.getByText(en.doubt({ kind: "unknownDomain", domain: "margiestravel.com" })).waitFor();
    await pane.button("Change tenant").click();
    await pane.button(en.addTenant).click();
    const form = pane.frame.getByRole("form", { name: en.addTenant });
    expect(await form.getByRole("textbox", { name: en.domain }).inputValue()).toBe("margiestravel.com");
    await form.getByRole("textbox", { name: en.customerName }).fill("Margie's Travel");
    await form.getByRole("textbox", { name: en.tenantId }).fill("not a GUID");
    await pane.button(en.saveTenant).click();
    await form.getByText(en.badTenantId).waitFor();
    expect(await form.getByRole("textbox", { name: en.tenantId }).inputValue()).toBe("not a GUID");
    await form.getByRole("textbox", { name: en.tenantId }).fill("11111111-2222-4333-8444-555555555555");
    await pane.button(en.saveTenant).click();
    await pane.shows("Margie's Travel");
    expect(await pane.tenant.innerText()).toContain("11111111-2222-4333-8444-555555555555");

    await outlook.newMessage({ to: "someone.else@margiestravel.com" });
    await pane.shows("Margie's Travel");
  });

  test("a domain that is said to be never the customer is not asked about again", async () => {
    const outlook = await openAddIn("unknown-margies-travel");
    const { pane } = outlook;
    await pane.button(en.neverCustomer("margiestravel.com")).click();
    await pane.tenant.getByRole("heading", { name: en.statusNone }).waitFor();
    await outlook.select("newsletter");
    await outlook.select("unknown-margies-travel");
    await pane.tenant.getByRole("heading", { name: en.statusNone }).waitFor();
    expect(await pane.button(en.neverCustomer("margiestravel.com")).count()).toBe(0);
  });

  test("a look-alike is named as such, and the tenant it resembles is neither taken nor offered", async () => {
    const { pane } = await openAddIn("look-alike-invoice");
    await pane.tenant.getByText(en.doubt({ kind: "lookAlike", domain: "c0ntoso.com", of: "contoso.com" })).waitFor();
    await pane.button("Change tenant").waitFor();
    expect(await pane.heading.innerText()).toBe(en.statusAsk);
    expect(await pane.tenant.innerText()).not.toMatch(/FTCQ|e1b6a4f2|Contoso/);
    expect(await pane.button("Customer email").count()).toBe(0);
  });

  test("a tenant without country and region: the region is asked, never assumed, and remembered", async () => {
    const outlook = await openAddIn("proseware-ready");
    const { pane } = outlook;
    await pane.shows("Proseware");
    expect(await pane.tenant.innerText()).not.toContain("FTCQ");
    const regions = pane.tenant.getByRole("group", { name: en.queueNeedsRegion });
    expect(await regions.getByRole("button").allInnerTexts()).toEqual(["Americas", "APJ", "EMEA"]);
    await regions.getByRole("button", { name: "APJ" }).click();
    await pane.tenant.getByText("FTCQ Inactive APJ", { exact: true }).waitFor();
    await outlook.reload();
    await pane.tenant.getByText("FTCQ Inactive APJ", { exact: true }).waitFor();
  });
});

describe("none", () => {
  test.each(["newsletter", "internal-vacation"])("%s", async (mail) => {
    const { pane } = await openAddIn(mail);
    await pane.tenant.getByText(en.noCustomer).waitFor();
    await pane.button("Change tenant").waitFor();
    expect(await pane.heading.innerText()).toBe(en.statusNone);
    expect(await pane.button("Customer email").count()).toBe(0);
  });
});

test("Change tenant: found by name, domain and tenant ID, nothing found is said, and the choice is kept for the thread", async () => {
  const outlook = await openAddIn("internal-vacation");
  const { pane } = outlook;
  await pane.button("Change tenant").click();
  const search = pane.tenant.getByRole("searchbox");
  for (const text of ["Alpine", "alpineskihouse.com", "48b1f7a6-e35d-4c92-8f07-9c6d0e2b3a15"]) {
    await search.fill(text);
    await pane.button(en.chooseThis("Alpine Ski House")).waitFor();
  }
  await search.fill("zzz");
  await pane.tenant.getByText(en.searchNothing).waitFor();
  await search.fill("alpine");
  await pane.button(en.chooseThis("Alpine Ski House")).click();
  await pane.shows("Alpine Ski House");
  await outlook.select("newsletter");
  await pane.tenant.getByRole("heading", { name: en.statusNone }).waitFor();
  await outlook.select("internal-vacation");
  await pane.shows("Alpine Ski House");
});

test("no mail selected, and the pane lives on when one is", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await outlook.openFolder("Sent Items");
  await pane.tenant.getByRole("heading", { name: en.noMailTitle }).waitFor();
  await outlook.openFolder("Inbox");
  await outlook.select("fabrikam-abschluss");
  await pane.shows("Fabrikam GmbH");
});
