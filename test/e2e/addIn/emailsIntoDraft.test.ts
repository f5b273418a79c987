import { en } from "../../../src/messages/pane/en";
import { ASSIGNMENT_TEAM, expectAccountTeamEmail, expectAssignmentRequest, expectCustomerEmail } from "../support/expectEmail";
import type { OutlookPage } from "../support/OutlookPage";
import { openAddIn } from "../support/OutlookPage";
import { CUSTOMERS } from "../support/sampleCustomers";

// In a message that is being written, each of the three emails is put into it.

const FORMATS = ["html", "text"] as const;
const INTO_BOTH = CUSTOMERS.flatMap((of) => FORMATS.map((format) => ({ ...of, format })));

/** The open message in the wanted format. */
async function inFormat(outlook: OutlookPage, format: (typeof FORMATS)[number]): Promise<void> {
  if (format === "text") await outlook.ribbon("Switch to plain text");
}

const said = ({ pane }: OutlookPage, sentence: string) => pane.outcome.getByText(sentence).waitFor();

describe.each(INTO_BOTH)("$language, $format", (of) => {
  test("the customer email goes into the answer to the mail: above signature and thread, which stay as they were", async () => {
    const outlook = await openAddIn(of.mail);
    await outlook.reply();
    await inFormat(outlook, of.format);
    await outlook.pane.shows(of.customer);
    const before = await outlook.message();
    await outlook.pane.write("Customer email");
    await said(outlook, en.done.insertedAtTop);
    await said(outlook, en.warning.subjectKept);
    const after = await outlook.message();
    expect(after).toMatchObject({ subject: before.subject, to: [of.sender], bodyType: of.format });
    expect(after.body.endsWith(before.body)).toBe(true);
    expectCustomerEmail(after.body.slice(0, -before.body.length), of.format, of);
  });

  test("the account team email and the Assignment request fill a new message: text, subject and recipients", async () => {
    const outlook = await openAddIn("newsletter");
    const { pane } = outlook;
    await outlook.newMessage();
    await inFormat(outlook, of.format);
    await pane.changeTenant(of.search, of.customer);
    await pane.shows(of.customer);
    await pane.templateLanguage.selectOption(of.language);
    const before = await outlook.message();
    await pane.write("Account team email");
    await said(outlook, en.done.insertedAtTop);
    const toAccountTeam = await outlook.message();
    expect(toAccountTeam).toMatchObject({ subject: of.accountTeamSubject, to: [of.accountTeam], bodyType: of.format });
    expect(toAccountTeam.body.endsWith(before.body)).toBe(true);
    expectAccountTeamEmail(toAccountTeam.body.slice(0, -before.body.length), of.format, of);

    await outlook.newMessage();
    await inFormat(outlook, of.format);
    await pane.tenant.getByRole("heading", { name: en.statusNone }).waitFor();
    await pane.changeTenant(of.search, of.customer);
    await pane.shows(of.customer);
    await pane.write("Assignment request");
    await pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).fill(ASSIGNMENT_TEAM);
    await pane.button(en.insertNow).click();
    await said(outlook, en.done.insertedAtTop);
    const toAssignmentTeam = await outlook.message();
    expect(toAssignmentTeam).toMatchObject({ subject: `Assignment request: ${of.customer} to ${of.queue}`, to: [ASSIGNMENT_TEAM], bodyType: of.format });
    expect(toAssignmentTeam.body.endsWith(before.body)).toBe(true);
    expectAssignmentRequest(toAssignmentTeam.body.slice(0, -before.body.length), of.format, of);
  });
});

describe.each(FORMATS)("what the FM has written, %s", (format) => {
  const OWN = "Guten Tag Herr Groß,";

  async function answerBegun(): Promise<OutlookPage> {
    const outlook = await openAddIn("fabrikam-abschluss");
    await outlook.reply();
    await inFormat(outlook, format);
    await outlook.pane.shows("Fabrikam GmbH");
    await outlook.body.click({ position: { x: 5, y: 5 } });
    await outlook.type(OWN);
    return outlook;
  }

  test("stays, and the email stands where the cursor was", async () => {
    const outlook = await answerBegun();
    const before = await outlook.message();
    await outlook.pane.write("Customer email");
    await said(outlook, en.done.insertedAtCursor);
    const after = await outlook.message();
    // The line of the FM's own words, and all that follows it.
    const end = before.body.indexOf(OWN) + OWN.length + (format === "html" ? "</div>".length : 0);
    expect(after.body.slice(0, end)).toBe(before.body.slice(0, end));
    expect(after.body.endsWith(before.body.slice(end))).toBe(true);
    const email = after.body.slice(end, end - before.body.length);
    expect(email.startsWith(format === "html" ? "<div>Guten Tag" : "Guten Tag")).toBe(true);
    expect(email).toContain("5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836");
  });

  test("stays when it is selected: the email stands at the top instead", async () => {
    const outlook = await answerBegun();
    const before = await outlook.message();
    await outlook.page.keyboard.press("Shift+Home");
    await outlook.pane.write("Customer email");
    await said(outlook, en.warning.selectionKept);
    const after = await outlook.message();
    expect(after.body.endsWith(before.body)).toBe(true);
    expect(after.body.length).toBeGreaterThan(before.body.length);
  });

  test("stays in subject and To line: filled where they are empty only", async () => {
    const outlook = await openAddIn("newsletter");
    await outlook.newMessage({ to: "katrin.vogel@fabrikam.com", subject: "Ganz anderes" });
    await inFormat(outlook, format);
    await outlook.pane.shows("Fabrikam GmbH");
    await outlook.pane.write("Account team email");
    await said(outlook, en.warning.subjectKept);
    await said(outlook, en.warning.recipientsKept);
    expect(await outlook.message()).toMatchObject({ subject: "Ganz anderes", to: ["katrin.vogel@fabrikam.com"] });
  });

  test("an email that stands there already is put in again only when the FM says so", async () => {
    const outlook = await openAddIn("fabrikam-abschluss");
    const { pane } = outlook;
    await outlook.reply();
    await inFormat(outlook, format);
    await pane.shows("Fabrikam GmbH");
    await pane.write("Customer email");
    await said(outlook, en.done.insertedAtTop);
    const once = await outlook.message();
    await pane.write("Customer email");
    await said(outlook, en.failure.alreadyInserted);
    expect(await outlook.message()).toEqual(once);
    await pane.button(en.insertAsWell).click();
    await said(outlook, en.done.insertedAtCursor);
    const { body } = await outlook.message();
    expect(body.split("der FastTrack-Meilenstein von 86 ist damit erreicht")).toHaveLength(3);
  });
});
