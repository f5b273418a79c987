import { en } from "../../src/messages/pane/en";
import { loadPaneMessages } from "../../src/messages/pane";
import { openAddIn } from "./support/OutlookPage";

/** An item that is no ordinary mail has one sentence, and the pane goes on from there. */
describe("an item that is no ordinary mail", () => {
  test("a meeting invitation: the customer is found, and an email opens as a message of its own", async () => {
    const outlook = await openAddIn("meeting-contoso");
    await outlook.pane.shows("Contoso Ltd");
    await outlook.pane.tenant.getByText(en.itemNote.meeting).waitFor();
    await outlook.pane.write("Customer email");
    await outlook.compose.waitFor();
    expect((await outlook.message()).to).toEqual(["amelia.hart@contoso.com"]);
  });

  test("an appointment: the customer is found among its people, and the emails are copied", async () => {
    const outlook = await openAddIn("appointment-woodgrove");
    const { pane } = outlook;
    await pane.tenant.getByRole("heading", { level: 1, name: "Woodgrove Bank", exact: true }).waitFor();
    await pane.tenant.getByText(en.itemNote.appointment).waitFor();
    await pane.button(en.copyEmailOf.customer).waitFor();
    expect(await pane.button("Customer email").count()).toBe(0);
    expect(await outlook.calls()).not.toContain("item.displayReplyForm");
  });

  test("an appointment whose text Outlook does not give: its organiser and attendees are enough", async () => {
    const outlook = await openAddIn("contoso-wrap-up");
    await outlook.pane.shows("Contoso Ltd");
    await outlook.fault("body.getAsync", { kind: "error", code: 9020 });
    await outlook.select("appointment-woodgrove");
    await outlook.pane.tenant.getByRole("heading", { level: 1, name: "Woodgrove Bank", exact: true }).waitFor();
    await outlook.pane.tenant.getByText(en.itemNote.appointment).waitFor();
    expect((await outlook.calls()).filter((call) => call === "body.getAsync").length).toBeGreaterThan(1);
  });

  test.each([
    ["encrypted", "encrypted-fabrikam", "Fabrikam GmbH"],
    ["with restricted rights", "restricted-northwind", "Northwind Traders"],
  ])("a mail %s: judged by its people and subject, and that is said once", async (_, mail, customer) => {
    const { pane } = await openAddIn(mail);
    await pane.shows(customer);
    await pane.tenant.getByText(en.itemNote.protected).waitFor();
    expect(await pane.tenant.getByText(en.doubt({ kind: "bodyUnread" })).count()).toBe(0);
  });

  test("a mail in a shared mailbox: the sender is to be checked", async () => {
    const { pane } = await openAddIn("shared-adatum");
    await pane.shows("A. Datum Brasil");
    await pane.tenant.getByText(en.itemNote.shared).waitFor();
  });

  test("an ordinary mail has no such sentence", async () => {
    const { pane } = await openAddIn("contoso-wrap-up");
    await pane.shows("Contoso Ltd");
    for (const note of Object.values(en.itemNote)) expect(await pane.tenant.getByText(note).count()).toBe(0);
  });
});

describe("an item that Outlook does not show to add-ins", () => {
  test("a delivery report: what was chosen by hand has its steps and its emails to copy, and goes with the next mail", async () => {
    const outlook = await openAddIn("contoso-wrap-up");
    const { pane } = outlook;
    await pane.shows("Contoso Ltd");
    await outlook.select("undeliverable");
    await pane.frame.getByText(en.noMailOf).waitFor();
    expect(await pane.frame.getByRole("heading", { name: "Contoso Ltd" }).count()).toBe(0);
    await pane.button(en.changeTenant).click();
    await pane.frame.getByRole("searchbox").fill("fabrikam");
    await pane.button(en.chooseThis("Fabrikam GmbH")).click();
    await pane.steps.waitFor();
    await pane.button(en.copyEmailOf.accountTeam).waitFor();
    await outlook.select("two-customers");
    await pane.tenant.getByRole("heading", { level: 1, name: en.statusAsk }).waitFor();
    await outlook.select("undeliverable");
    await pane.frame.getByText(en.noMailOf).waitFor();
    expect(await pane.steps.count()).toBe(0);
  });

  test("no mail selected, or several: the same, and the next mail is followed", async () => {
    const outlook = await openAddIn("contoso-wrap-up");
    await outlook.pane.shows("Contoso Ltd");
    await outlook.openFolder("Sent");
    await outlook.pane.frame.getByText(en.noMail).waitFor();
    await outlook.openFolder("Inbox");
    await outlook.select("northwind-cierre");
    await outlook.pane.shows("Northwind Traders");
  });
});

test.each([["pt-BR", "pt-BR"], ["es-ES", "es"], ["de-DE", "de"], ["ja-JP", "ja"], ["zh-CN", "zh-CN"]] as const)("the sentence speaks %s", async (lang, language) => {
  const m = await loadPaneMessages(language);
  const { pane } = await openAddIn("appointment-woodgrove", { lang });
  await pane.frame.getByText(m.itemNote.appointment).waitFor();
});
