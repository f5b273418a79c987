import { en } from "../../src/messages/pane/en";
import { en as inEnglish } from "../../src/messages/sendCheck/en";
import type { OutlookPage } from "./support/OutlookPage";
import { openAddIn } from "./support/OutlookPage";
import { openRibbon } from "./support/RibbonMenu";
import { ASSIGNMENT_TEAM } from "./support/expectEmail";
import { CUSTOMERS, type SampleCustomer } from "./support/sampleCustomers";

// The check before sending, raised by the playground's Send as Outlook on the web raises it: on what the add-in itself wrote.

const CUSTOMER = CUSTOMERS[0] as SampleCustomer;

const dialog = ({ page }: OutlookPage) => page.getByRole("alertdialog", { name: "FastTrack Closeout" });
const send = ({ compose }: OutlookPage) => compose.getByRole("button", { name: "Send", exact: true }).click();
const isSent = ({ page }: OutlookPage) => page.getByText("Message sent. It is in Sent Items.").waitFor();

async function add({ page }: OutlookPage, field: "to" | "cc", address: string): Promise<void> {
  await page.evaluate(([name, added]) => {
    const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
    const draft = drafts.find(({ id }) => id === activeDraft);
    draft?.setRecipients(name, [...draft.getRecipients(name), { name: "", address: added }]);
  }, [field, address] as const);
}

/** A message with the email in it, written by one click. */
async function written(email: "Customer email" | "Account team email"): Promise<OutlookPage> {
  const outlook = await openAddIn(CUSTOMER.mail);
  await outlook.reply();
  await outlook.pane.shows(CUSTOMER.customer);
  await outlook.pane.write(email);
  await outlook.pane.outcome.getByText(en.done.insertedAtTop).waitFor();
  return outlook;
}

/** Waits until what travels with the message says so. */
const marked = ({ page }: OutlookPage, text: string): Promise<unknown> =>
  page.waitForFunction((expected) => {
    const { outlook } = window.playground ?? {};
    return outlook?.loadCustomProperties(outlook.state.activeDraft ?? "").replaceAll("\\", "").includes(expected);
  }, text);

async function expectObjection(outlook: OutlookPage, text: RegExp | string): Promise<void> {
  await send(outlook);
  await dialog(outlook).getByText(text).waitFor();
}

test("ordinary mail: no dialog, over every sample mail answered and forwarded", async () => {
  // Without the pane, which would begin anew with each of them.
  const { page } = (await openRibbon("newsletter")).outlook;
  const objections = await page.evaluate(async () => {
    const { outlook, sendCheck } = window.playground ?? {};
    if (outlook === undefined || sendCheck === undefined) throw new Error("no playground");
    const found: string[] = [];
    const ids = outlook.state.mails.map(({ id }) => id);
    for (const id of ids) {
      for (const how of ["reply", "replyAll", "forward"] as const) {
        outlook.selectMail(id);
        if (how === "forward") outlook.forward();
        else outlook.reply(how === "replyAll");
        const draft = outlook.state.drafts.at(-1);
        if (draft === undefined) throw new Error(id);
        if (draft.getRecipients("to").length === 0) draft.setRecipients("to", [{ name: "", address: "someone@fabrikam.com" }]);
        draft.prependBody(draft.bodyType === "html" ? "<p>Thank you, Friday works for me.</p>" : "Thank you, Friday works for me.\n", draft.bodyType);
        await sendCheck.send(draft, "en-US");
        const { objection } = outlook.state;
        if (objection !== null) found.push(`${id} ${how}: ${objection.text}`);
        outlook.answerObjection(true);
        if (outlook.state.drafts.includes(draft)) found.push(`${id} ${how}: not sent`);
      }
    }
    return { found, asked: ids.length };
  });
  expect(objections.asked).toBeGreaterThan(20);
  expect(objections.found).toEqual([]);
}, 240_000);

test("an ordinary message is sent within two seconds of the click", async () => {
  const outlook = await openAddIn("newsletter");
  await outlook.newMessage({ to: "anna@fabrikam.com", subject: "Friday" });
  const started = Date.now();
  await send(outlook);
  await isSent(outlook);
  expect(Date.now() - started).toBeLessThan(2_000);
  expect(await dialog(outlook).count()).toBe(0);
});

test("the email that the add-in wrote, to whom it belongs, goes", async () => {
  const outlook = await written("Customer email");
  await send(outlook);
  await isSent(outlook);
});

test("a wrong recipient: the dialog says who; “Don’t send” keeps the draft as it is, “Send anyway” sends it", async () => {
  const outlook = await written("Customer email");
  await add(outlook, "cc", "eve@tailspin.example");
  const before = await outlook.message();
  await expectObjection(outlook, /eve@tailspin\.example/);
  await dialog(outlook).getByRole("button", { name: "Don’t send" }).click();
  await dialog(outlook).waitFor({ state: "hidden" });
  expect(await outlook.message()).toEqual(before);

  await expectObjection(outlook, /eve@tailspin\.example/);
  await dialog(outlook).getByRole("button", { name: "Send anyway" }).click();
  await isSent(outlook);
});

test("somebody of a domain that the FM called never the customer: the message goes; another one beside them is named alone", async () => {
  const outlook = await openAddIn("unknown-margies-travel");
  await outlook.pane.button(en.neverCustomer("margiestravel.com")).click();
  await outlook.pane.button(en.neverCustomer("margiestravel.com")).waitFor({ state: "detached" });
  await outlook.select(CUSTOMER.mail);
  await outlook.reply();
  await outlook.pane.shows(CUSTOMER.customer);
  await outlook.pane.write("Customer email");
  await outlook.pane.outcome.getByText(en.done.insertedAtTop).waitFor();
  // As a person adds somebody: the pane is told of that.
  await outlook.compose.getByRole("textbox", { name: "Cc", exact: true }).fill("margie@margiestravel.com");
  await outlook.subject.focus();
  await marked(outlook, '"never":["margiestravel.com"]');
  await add(outlook, "cc", "eve@tailspin.example");
  await expectObjection(outlook, /eve@tailspin\.example/);
  expect(await dialog(outlook).innerText()).not.toContain("margiestravel");
  await outlook.page.keyboard.press("Escape");
  await outlook.page.evaluate(() => {
    const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
    const draft = drafts.find(({ id }) => id === activeDraft);
    draft?.setRecipients("cc", draft.getRecipients("cc").filter(({ address }) => address !== "eve@tailspin.example"));
  });
  await send(outlook);
  await isSent(outlook);
});

test("Escape is “Don’t send”", async () => {
  const outlook = await written("Customer email");
  await add(outlook, "cc", "eve@tailspin.example");
  await expectObjection(outlook, /eve@tailspin\.example/);
  await outlook.page.keyboard.press("Escape");
  await dialog(outlook).waitFor({ state: "hidden" });
  expect(await outlook.compose.count()).toBe(1);
});

test("the account team email to the customer: the dialog says so", async () => {
  const outlook = await written("Account team email");
  await expectObjection(outlook, new RegExp(CUSTOMER.sender.replace(".", "\\.")));
});

test("a placeholder that was left is said", async () => {
  const outlook = await written("Customer email");
  await outlook.page.evaluate(() => {
    const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
    drafts.find(({ id }) => id === activeDraft)?.prependBody("<p>{{customerName}}</p>", "html");
  });
  await expectObjection(outlook, /\{\{customerName\}\}/);
});

test("for a tenant whose domain is not known, an answer to another tenant's people: the dialog names them", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await outlook.reply();
  await pane.shows("Contoso Ltd");
  await pane.button(en.changeTenant).click();
  await pane.button(en.addTenant).click();
  await pane.tenant.getByRole("textbox", { name: en.customerName }).fill("Litware Inc");
  await pane.tenant.getByRole("textbox", { name: "Tenant ID" }).fill("1f3a5b7c-1234-4abc-8def-0123456789ab");
  await pane.button(en.saveTenant).click();
  await pane.shows("Litware Inc");
  await pane.write("Customer email");
  await pane.missing.waitFor();
  await pane.missing.getByRole("checkbox").first().check();
  for (const [name, value] of [["Total seats", "150"], ["Active users", "20"]] as const) {
    const field = pane.missing.getByRole("textbox", { name });
    if ((await field.count()) > 0) await field.fill(value);
  }
  await pane.button(en.insertNow).click();
  await pane.outcome.getByText(en.done.insertedAtTop).waitFor();
  await expectObjection(outlook, /amelia\.hart@contoso\.com/);
});

describe("an Assignment request", () => {
  /** In a new message to the Assignment team, as it should be. */
  async function requested(): Promise<OutlookPage> {
    const outlook = await openAddIn(CUSTOMER.mail);
    const { pane } = outlook;
    await outlook.newMessage();
    await pane.changeTenant(CUSTOMER.search, CUSTOMER.customer);
    await pane.shows(CUSTOMER.customer);
    await pane.write("Assignment request");
    await pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).fill(ASSIGNMENT_TEAM);
    await pane.button(en.insertNow).click();
    await pane.outcome.getByText(en.done.insertedAtTop).waitFor();
    return outlook;
  }

  test("to the Assignment team, for the tenant's queue, at the milestone: goes", async () => {
    const outlook = await requested();
    await send(outlook);
    await isSent(outlook);
  });

  test("to somebody else: who it should go to is said", async () => {
    const outlook = await requested();
    await outlook.page.evaluate(() => {
      const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
      drafts.find(({ id }) => id === activeDraft)?.setRecipients("to", [{ name: "", address: "somebody@microsoft.com" }]);
    });
    await expectObjection(outlook, new RegExp(ASSIGNMENT_TEAM.replace(".", "\\.")));
  });

  test("in an answer to the customer, the team not known: its address is asked for first, who is kept is said, and Send names the customer", async () => {
    const outlook = await openAddIn(CUSTOMER.mail);
    await outlook.reply();
    await outlook.pane.shows(CUSTOMER.customer);
    const before = await outlook.message();
    await outlook.pane.write("Assignment request");
    await outlook.pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).waitFor();
    expect(await outlook.message()).toEqual(before);
    await outlook.pane.missing.getByRole("textbox", { name: en.assignmentTeamAddress }).fill(ASSIGNMENT_TEAM);
    await outlook.pane.button(en.insertNow).click();
    await outlook.pane.outcome.getByText(en.warning.notOnlyTeam).waitFor();
    expect((await outlook.message()).to).toEqual([CUSTOMER.sender]);
    await expectObjection(outlook, inEnglish.requestOutside(CUSTOMER.sender));
    await dialog(outlook).getByText(inEnglish.notToAssignmentTeam(ASSIGNMENT_TEAM)).waitFor();
  });

  test("for another queue than the tenant's region has: both are named", async () => {
    const outlook = await requested();
    await outlook.page.evaluate((queue) => {
      const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
      const draft = drafts.find(({ id }) => id === activeDraft);
      draft?.setBody(draft.getBody("html").replaceAll(queue, "FTCQ Inactive APJ"), "html");
    }, CUSTOMER.queue);
    await expectObjection(outlook, inEnglish.otherQueue("FTCQ Inactive APJ", CUSTOMER.queue));
  });

  test("the figures turn out to be too low after it was written: it says so, and that they are right again", async () => {
    const outlook = await requested();
    await outlook.pane.activeUsers.fill("9");
    await marked(outlook, '"milestoneReached":false');
    await expectObjection(outlook, inEnglish.milestoneNotReached);
    await outlook.page.keyboard.press("Escape");
    await outlook.pane.activeUsers.fill(CUSTOMER.activeUsers);
    await marked(outlook, '"milestoneReached":true');
    await send(outlook);
    await isSent(outlook);
  });

  test("a workload is held open after it was written: which one is said", async () => {
    const outlook = await requested();
    await outlook.pane.steps.locator("summary").filter({ hasText: en.workloads }).click();
    await outlook.pane.steps.getByRole("checkbox", { name: en.stillOpen(CUSTOMER.code) }).check();
    await marked(outlook, `"open":["${CUSTOMER.code.slice(1, -1)}"]`);
    await expectObjection(outlook, inEnglish.workloadsOpen(CUSTOMER.code));
  });
});

test("a reply that the add-in opened is known by its recent mark", async () => {
  const outlook = await openAddIn(CUSTOMER.mail);
  await outlook.pane.shows(CUSTOMER.customer);
  await outlook.pane.write("Customer email");
  await outlook.body.waitFor();
  await add(outlook, "cc", "eve@tailspin.example");
  await expectObjection(outlook, /eve@tailspin\.example/);
});

test("a check that never answers: the message goes in the end, and not twice", async () => {
  const outlook = await openAddIn("newsletter");
  await outlook.newMessage({ to: "anna@fabrikam.com", subject: "Friday" });
  await outlook.page.evaluate(() => { for (const call of ["body.getAsync", "to.getAsync", "item.loadCustomPropertiesAsync"]) window.playground?.sendCheck.faults.set(call, { kind: "never" }); });
  await send(outlook);
  await send(outlook);
  await isSent(outlook);
  expect(await outlook.page.evaluate(() => window.playground?.outlook.state.mails.filter(({ folder }) => folder === "sent").length)).toBe(1);
});
