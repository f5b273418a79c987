import { en } from "../../../src/messages/pane/en";
import { ASSIGNMENT_TEAM, expectAccountTeamEmail, expectAssignmentRequest, expectClean, expectCustomerEmail, expectSaid } from "../support/expectEmail";
import { readMail } from "../../../src/playground/mailbox/readMail";
import type { OutlookPage, WrittenMessage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";
import { CUSTOMERS } from "../support/sampleCustomers";

// In a mail that is read, each of the three emails opens a message: an answer to the customer, or a new one.

/** What the add-in put above what Outlook itself begins such a message with. */
function written(message: WrittenMessage, begun: WrittenMessage): string {
  expect(message.bodyType).toBe(begun.bodyType);
  expect(message.body.endsWith(begun.body)).toBe(true);
  return message.body.slice(0, -begun.body.length);
}

/** The message as Outlook begins it without the add-in. */
async function begun(outlook: OutlookPage, how: "Reply" | "New mail"): Promise<WrittenMessage> {
  await outlook.ribbon(how);
  const message = await outlook.message();
  await outlook.discard();
  return message;
}

describe.each(CUSTOMERS)("$language, a customer's mail in HTML", (of) => {
  test("the customer email is an answer to the mail, above signature and thread", async () => {
    const outlook = await openAddIn(of.mail);
    const reply = await begun(outlook, "Reply");
    await outlook.pane.shows(of.customer);
    await outlook.pane.write("Customer email");
    await outlook.body.waitFor();
    const message = await outlook.message();
    expect(message.subject).toBe(reply.subject);
    expect(message.to).toEqual([of.sender]);
    expectCustomerEmail(written(message, reply), "html", of);
  });

  test("the account team email and the Assignment request are new messages", async () => {
    const outlook = await openAddIn(of.mail);
    const { pane } = outlook;
    const empty = await begun(outlook, "New mail");
    await pane.shows(of.customer);

    await pane.write("Account team email");
    await outlook.body.waitFor();
    const toAccountTeam = await outlook.message();
    expect(toAccountTeam).toMatchObject({ subject: of.accountTeamSubject, to: [of.accountTeam] });
    expectAccountTeamEmail(written(toAccountTeam, empty), "html", of);
    await outlook.discard();

    await pane.shows(of.customer);
    await pane.write("Assignment request");
    await pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).fill(ASSIGNMENT_TEAM);
    await pane.button(en.insertNow).click();
    await outlook.body.waitFor();
    const toAssignmentTeam = await outlook.message();
    expect(toAssignmentTeam).toMatchObject({ subject: `Assignment request: ${of.customer} to ${of.queue}`, to: [ASSIGNMENT_TEAM] });
    expectAssignmentRequest(written(toAssignmentTeam, empty), "html", of);
  });
});

describe("a customer's mail in plain text is answered in plain text", () => {
  test.each([
    ["German", "fabrikam-rueckfrage", "Fabrikam GmbH", ["Guten Tag Katrin Vogel,", "Fabrikam GmbH", "5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836", "Exchange Online", "liegt bei 91 (von 860 Lizenzen)", "https://fasttrack.microsoft.com/"]],
    ["Japanese", "trey-research-jis", "Trey Research", ["林 直樹 様", "Trey Research", "b83f60a9-1d7e-4a25-96c4-5e0d2b9f71c8", "SharePoint Online", "150 ライセンス中 15 名", "https://fasttrack.microsoft.com/"]],
    ["Chinese", "litware-wancheng", "Litware", ["李静", "Litware", "0f4d92ce-7b18-4e6a-a3d5-d81c6f2e5b97", "Exchange Online", "1,210", "1,800", "https://fasttrack.microsoft.com/"]],
  ])("%s", async (_language, mail, customer, said) => {
    const outlook = await openAddIn(mail);
    const reply = await begun(outlook, "Reply");
    await outlook.pane.shows(customer);
    await outlook.pane.write("Customer email");
    await outlook.body.waitFor();
    const message = await outlook.message();
    expect(message.bodyType).toBe("text");
    expect(message.subject).toBe(reply.subject);
    const email = written(message, reply);
    expectClean(email, "text");
    expectSaid(email, "text", said);
  });
});

test("what was written is sent, can be read in Sent Items, and downloaded as .eml", async () => {
  const outlook = await openAddIn("wingtip-kanryo");
  const { page, pane } = outlook;
  await pane.shows("Wingtip Toys");
  await pane.write("Customer email");
  await outlook.body.waitFor();
  await outlook.compose.getByRole("button", { name: "Send" }).click();
  await outlook.openFolder("Sent Items");
  await page.getByRole("listbox", { name: "Messages" }).getByRole("option").click();
  const text = page.frameLocator('iframe[title="Text of the message"]');
  await text.getByText("FastTrack のマイルストーンである 100 名を達成されました").waitFor();
  await text.getByText("半年間のご支援に、心より感謝申し上げます。").waitFor();

  const sent = await readMail(await outlook.downloaded(), { id: "x", folder: "dropped", unread: false });
  if (!sent.read) throw new Error(sent.reason);
  expect(sent.mail).toMatchObject({ subject: "Re: Teams 導入完了のご報告と今後のご相談", from: { address: "robin.weber@microsoft.com" }, to: [{ name: "中村 彩", address: "aya.nakamura@wingtiptoys.com" }] });
  for (const body of [sent.mail.html, sent.mail.text]) expect(body).toContain("7d5e2c14-93ab-4f0e-8b6d-1e2f3a4b5c6d");

  // The sent mail shows whose it is, too.
  await pane.shows("Wingtip Toys");
});

test("Template language: the email in another language than the mail's, its numbers as that language writes them", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  expect(await pane.templateLanguage.inputValue()).toBe("en");
  await pane.templateLanguage.selectOption("German");
  await pane.write("Customer email");
  await outlook.body.waitFor();
  const { body } = await outlook.message();
  expect(body).toContain("liegt bei 1.870 (von 4.200 Lizenzen)");
  expect(body).toContain("Guten Tag Amelia Hart,");
});
