import { en } from "../../src/messages/pane/en";
import type { OutlookPage } from "./support/OutlookPage";
import { openAddIn } from "./support/OutlookPage";
import { openRibbon } from "./support/RibbonMenu";
import { CUSTOMERS, type SampleCustomer } from "./support/sampleCustomers";

// An insert taken back and an insert replaced, on the real office.js: signature, quoted thread and pictures byte for byte.

const CONTOSO = CUSTOMERS[0] as SampleCustomer;
const undo = ({ pane }: OutlookPage) => pane.button(en.undoInsert).click();
const said = ({ pane }: OutlookPage, sentence: string) => pane.outcome.getByText(sentence).waitFor();

describe.each(["html", "text"] as const)("%s", (format) => {
  test("in an answer, all is as it was before", async () => {
    const outlook = await openAddIn(CONTOSO.mail);
    await outlook.reply();
    if (format === "text") await outlook.ribbon("Switch to plain text");
    await outlook.pane.shows(CONTOSO.customer);
    const before = await outlook.message();
    await outlook.pane.write("Customer email");
    await said(outlook, en.done.insertedAtTop);
    await undo(outlook);
    await said(outlook, en.insertUndone);
    expect(await outlook.message()).toEqual(before);
  });

  test("in a new message, subject and recipients too; what the FM types elsewhere stays", async () => {
    const outlook = await openAddIn("newsletter");
    await outlook.newMessage();
    if (format === "text") await outlook.ribbon("Switch to plain text");
    await outlook.pane.changeTenant(CONTOSO.search, CONTOSO.customer);
    await outlook.pane.shows(CONTOSO.customer);
    const before = await outlook.message();
    await outlook.pane.write("Account team email");
    await said(outlook, en.done.insertedAtTop);
    await outlook.body.press("ControlOrMeta+End");
    await outlook.type("PS: on Friday.");
    await undo(outlook);
    await said(outlook, en.insertUndone);
    const after = await outlook.message();
    expect(after).toMatchObject({ subject: before.subject, to: [] });
    expect(after.body.replace("PS: on Friday.", "")).toBe(before.body);
  });

  test("at the cursor, below the FM's own words", async () => {
    const outlook = await openAddIn(CONTOSO.mail);
    await outlook.reply();
    if (format === "text") await outlook.ribbon("Switch to plain text");
    await outlook.pane.shows(CONTOSO.customer);
    await outlook.body.click({ position: { x: 5, y: 5 } });
    await outlook.type("Dear all,");
    const before = await outlook.message();
    await outlook.pane.write("Customer email");
    await said(outlook, en.done.insertedAtCursor);
    await undo(outlook);
    await said(outlook, en.insertUndone);
    expect(await outlook.message()).toEqual(before);
  });

  test("one that the FM has edited is theirs", async () => {
    const outlook = await openAddIn(CONTOSO.mail);
    await outlook.reply();
    if (format === "text") await outlook.ribbon("Switch to plain text");
    await outlook.pane.shows(CONTOSO.customer);
    await outlook.pane.write("Customer email");
    await said(outlook, en.done.insertedAtTop);
    await outlook.page.evaluate(([shown, word]) => {
      const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
      const draft = drafts.find(({ id }) => id === activeDraft);
      draft?.setBody((shown === "html" ? draft.body.html : draft.body.text).replace(word, "Somebody Else"), shown);
    }, [format, CONTOSO.customer] as const);
    const before = await outlook.message();
    expect(before.body).toContain("Somebody Else");
    await undo(outlook);
    await said(outlook, en.insertNotUndone.edited);
    expect(await outlook.message()).toEqual(before);
  });
});

test("in another language the email takes the place of the one that is there, also one from the ribbon", async () => {
  const ribbon = await openRibbon(CONTOSO.mail);
  const { outlook } = ribbon;
  await outlook.reply();
  const before = await outlook.message();
  await ribbon.pressAndComplete("Customer email");
  const german = await outlook.message();
  await outlook.ribbon("FastTrack Closeout");
  await outlook.pane.shows(CONTOSO.customer);
  await outlook.pane.templateLanguage.selectOption(CONTOSO.language === "es" ? "de" : "es");
  await outlook.pane.write("Customer email");
  await said(outlook, en.done.replacedEarlier);
  const after = await outlook.message();
  expect(after.body.endsWith(before.body)).toBe(true);
  expect(after.body).not.toContain(german.body.slice(0, -before.body.length));
  expect(after.body.slice(0, -before.body.length)).toContain(CONTOSO.customer);

  await undo(outlook);
  await said(outlook, en.insertUndone);
  expect(await outlook.message()).toEqual(before);
});

test("one that the FM has edited stays in place of another language's: it asks, and nothing is lost", async () => {
  const outlook = await openAddIn(CONTOSO.mail);
  await outlook.reply();
  await outlook.pane.shows(CONTOSO.customer);
  await outlook.pane.write("Customer email");
  await said(outlook, en.done.insertedAtTop);
  await outlook.page.evaluate((name) => {
    const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
    const draft = drafts.find(({ id }) => id === activeDraft);
    draft?.setBody(draft.body.html.replace(name, `${name} XX`), "html");
  }, CONTOSO.customer);
  const edited = await outlook.message();
  await outlook.pane.templateLanguage.selectOption("es");
  await outlook.pane.write("Customer email");
  await said(outlook, en.failure.earlierEdited);
  expect(await outlook.message()).toEqual(edited);
  await outlook.pane.button(en.cancel).click();
  await outlook.pane.outcome.getByText(en.failure.earlierEdited).waitFor({ state: "hidden" });
  expect(await outlook.message()).toEqual(edited);
});

test("where Outlook does not give back what was noted, the pane still knows its own insert: another language takes its place", async () => {
  const outlook = await openAddIn(CONTOSO.mail);
  await outlook.reply();
  await outlook.pane.shows(CONTOSO.customer);
  const before = await outlook.message();
  await outlook.pane.write("Customer email");
  await said(outlook, en.done.insertedAtTop);
  await outlook.page.waitForFunction(() => window.playground?.host?.calls.some(({ name }) => name === "sessionData.setAsync"));
  await outlook.fault("sessionData.getAsync", { kind: "error", code: 5001 });
  await outlook.pane.templateLanguage.selectOption("es");
  await outlook.pane.write("Customer email");
  await said(outlook, en.done.replacedEarlier);
  await undo(outlook);
  await said(outlook, en.insertUndone);
  expect(await outlook.message()).toEqual(before);
});

test("another closing email asks: replaced, put in as well, or not; Send judges both", async () => {
  const outlook = await openAddIn(CONTOSO.mail);
  await outlook.reply();
  await outlook.pane.shows(CONTOSO.customer);
  await outlook.pane.write("Customer email");
  await said(outlook, en.done.insertedAtTop);
  const once = await outlook.message();
  await outlook.pane.write("Account team email");
  await said(outlook, en.failure.otherInserted);
  expect(await outlook.message()).toEqual(once);
  await outlook.pane.button(en.insertAsWell).click();
  await said(outlook, en.done.insertedAtCursor);
  const marks = await outlook.page.evaluate(() => window.playground?.outlook.loadCustomProperties(window.playground.outlook.state.activeDraft ?? "").replaceAll("\\", "") ?? "");
  expect(marks).toContain('"kind":"accountTeam"');
  expect(marks).toContain('"kind":"customer"');
  expect(marks.length).toBeLessThanOrEqual(2_500);
  await undo(outlook);
  await said(outlook, en.insertUndone);
  await outlook.pane.write("Account team email");
  await outlook.pane.button(en.replaceIt).click();
  await said(outlook, en.done.replacedEarlier);
});

test("one from the ribbon, and after the pane was closed and opened again: undo is there, and the step goes with it", async () => {
  const ribbon = await openRibbon(CONTOSO.mail);
  const { outlook } = ribbon;
  await outlook.reply();
  const before = await outlook.message();
  await ribbon.pressAndComplete("Customer email");
  await outlook.ribbon("FastTrack Closeout");
  await outlook.pane.shows(CONTOSO.customer);
  await outlook.pane.emails.getByText(en.insertStands(en.customerEmail)).waitFor();
  await outlook.page.getByRole("button", { name: "Close pane" }).click();
  await outlook.ribbon("FastTrack Closeout");
  await outlook.pane.shows(CONTOSO.customer);
  await undo(outlook);
  await said(outlook, en.insertUndone);
  expect(await outlook.message()).toEqual(before);
});

test("on an Outlook that is near its limits twice and then silent, that the email is out is said within 10 seconds, and what is not known", async () => {
  const outlook = await openAddIn("newsletter");
  await outlook.newMessage();
  await outlook.pane.changeTenant(CONTOSO.search, CONTOSO.customer);
  await outlook.pane.shows(CONTOSO.customer);
  const before = await outlook.message();
  await outlook.pane.write("Account team email");
  await said(outlook, en.done.insertedAtTop);
  await outlook.fault("body.getAsync", { kind: "late", ms: 2_600 });
  await outlook.fault("body.setAsync", { kind: "late", ms: 3_600 });
  await outlook.fault("subject.setAsync", { kind: "never" });
  const clicked = Date.now();
  await undo(outlook);
  await said(outlook, en.insertUndone);
  expect(Date.now() - clicked).toBeLessThan(10_000);
  await said(outlook, en.headersLeft);
  await said(outlook, en.warning.bodyUnchecked);
  expect((await outlook.message()).body).toBe(before.body);
});

test("pictures of the thread survive", async () => {
  const outlook = await openAddIn("newsletter");
  const picture = '<p><img src="cid:logo@contoso.com" alt="Logo"> and <img src="https://contoso.com/a.png"></p>';
  await outlook.newMessage();
  await outlook.page.evaluate((html) => {
    const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
    const draft = drafts.find(({ id }) => id === activeDraft);
    draft?.setBody(html + draft.body.html, "html");
  }, picture);
  await outlook.pane.changeTenant(CONTOSO.search, CONTOSO.customer);
  await outlook.pane.shows(CONTOSO.customer);
  const before = await outlook.message();
  expect(before.body).toContain("cid:logo@contoso.com");
  await outlook.pane.write("Account team email");
  await outlook.pane.button(en.undoInsert).waitFor();
  await undo(outlook);
  await said(outlook, en.insertUndone);
  expect((await outlook.message()).body).toBe(before.body);
});

describe("where Outlook says that it is done", () => {
  /** Beside a reply with words of the FM's own; what Outlook is asked to do with its text is done so many ms later, or never. */
  async function inReply(): Promise<OutlookPage> {
    const outlook = await openAddIn(CONTOSO.mail);
    await outlook.reply();
    await outlook.pane.shows(CONTOSO.customer);
    await outlook.body.click({ position: { x: 5, y: 5 } });
    await outlook.type("Dear all,");
    return outlook;
  }
  const doneLate = ({ page }: OutlookPage, ms: number | null): Promise<void> =>
    page.evaluate((after) => {
      const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
      const draft = drafts.find(({ id }) => id === activeDraft);
      if (draft === undefined) throw new Error("no message is being written");
      for (const method of ["insertAtSelection", "setBody"] as const) {
        const act = draft[method].bind(draft);
        draft[method] = (...given) => { if (after !== null) setTimeout(() => { act(...given); }, after); };
      }
    }, ms);

  test("and never shows the email in the message, that is not said, and it can be copied", async () => {
    const outlook = await inReply();
    const before = await outlook.message();
    await doneLate(outlook, null);
    await outlook.pane.write("Customer email");
    await said(outlook, en.failure.failed);
    await said(outlook, en.maybeWritten(en.writtenParts.body));
    await outlook.pane.button(en.copyEmail).waitFor();
    expect(await outlook.message()).toEqual(before);
    expect(await outlook.pane.step("Customer told by email").getByText(/^Done on/).count()).toBe(0);
  });

  test("and still shows the email that is to be taken out, it is not said to be out; the step stays", async () => {
    const outlook = await inReply();
    await outlook.pane.write("Customer email");
    await said(outlook, en.done.insertedAtCursor);
    const whole = await outlook.message();
    await doneLate(outlook, null);
    await undo(outlook);
    await said(outlook, en.insertNotUndone.stillShown);
    expect((await outlook.message()).body).toBe(whole.body);
    await outlook.pane.step("Customer told by email").getByText(/^Done on/).waitFor();
  });

  test("and shows it a moment later, as on a Mac, the email is in and out again without a warning", async () => {
    const outlook = await inReply();
    const before = await outlook.message();
    await doneLate(outlook, 200);
    await outlook.pane.write("Customer email");
    await said(outlook, en.done.insertedAtCursor);
    await undo(outlook);
    await said(outlook, en.insertUndone);
    expect(await outlook.pane.outcome.getByText(en.warning.bodyUnchecked).count()).toBe(0);
    expect(await outlook.message()).toEqual(before);
  });
});
