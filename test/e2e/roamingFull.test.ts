import { decodeMarks } from "../../src/core/send-check/mark";
import { en } from "../../src/messages/pane/en";
import type { OutlookPage } from "./support/OutlookPage";
import { openAddIn } from "./support/OutlookPage";
import { openRibbon } from "./support/RibbonMenu";
import { CUSTOMERS, type SampleCustomer } from "./support/sampleCustomers";

// The roaming settings are full (32 KB) as an email opens in a form of its own: what the check before sending must know of it
// goes onto that form's item, by the pane that begins beside it.

const CUSTOMER = CUSTOMERS[0] as SampleCustomer;
const OTHER = "eve@tailspin.example";
const SAVES = "customProperties.saveAsync";

const dialog = ({ page }: OutlookPage) => page.getByRole("alertdialog", { name: "FastTrack Closeout" });
const send = ({ compose }: OutlookPage) => compose.getByRole("button", { name: "Send", exact: true }).click();

/** The mail beside which no email's mark can be kept in the mailbox. */
async function withoutRoom(): Promise<OutlookPage> {
  const outlook = await openAddIn(CUSTOMER.mail);
  await outlook.pane.shows(CUSTOMER.customer);
  await outlook.storageFault("Roaming settings: full (32 KB)");
  return outlook;
}

/** What is saved on the open draft, once it is. */
async function savedMark({ page }: OutlookPage) {
  const handle = await page.waitForFunction(() => {
    const { outlook } = window.playground ?? {};
    const stored = outlook?.loadCustomProperties(outlook.state.activeDraft ?? "") ?? "{}";
    return stored.includes("closeoutSendCheck") ? stored : null;
  });
  return decodeMarks((JSON.parse((await handle.jsonValue()) as string) as Record<string, unknown>)["closeoutSendCheck"]);
}

const propertiesOfDrafts = ({ page }: OutlookPage) => page.evaluate(() => {
  const { outlook } = window.playground ?? {};
  return outlook?.state.drafts.map(({ id }) => outlook.loadCustomProperties(id)) ?? [];
});

async function writtenTo({ page }: OutlookPage, field: "to" | "cc", address: string): Promise<void> {
  await page.evaluate(([name, added]) => {
    const { drafts, activeDraft } = window.playground?.outlook.state ?? { drafts: [], activeDraft: null };
    const draft = drafts.find(({ id }) => id === activeDraft);
    draft?.setRecipients(name, [...draft.getRecipients(name), { name: "", address: added }]);
    window.playground?.host?.recipientsChanged(name);
  }, [field, address] as const);
}

/** Saving on an item goes wrong from now on in every pane, or with null works again. */
const fails = ({ page }: OutlookPage, kind: "error" | null): Promise<void> =>
  page.evaluate(([name, how]) => { window.playground?.faults.choose([name], how); }, [SAVES, kind] as const);

/** The pane writes an email, whose form takes its place, and begins anew beside it. */
async function opens(outlook: OutlookPage, email: "Customer email" | "Account team email"): Promise<void> {
  await outlook.pane.button(email).click();
  await outlook.body.getByText("FastTrack").first().waitFor();
  await outlook.pane.shows(CUSTOMER.customer);
}

test("the customer email in a reply: its mark is on the item, and Send names whoever is not the customer's", async () => {
  const outlook = await withoutRoom();
  await opens(outlook, "Customer email");
  expect(await savedMark(outlook)).toMatchObject([{ kind: "customer", customer: CUSTOMER.customer }]);
  expect(await outlook.pane.frame.getByText(en.warning.markNotSaved).count()).toBe(0);
  await writtenTo(outlook, "cc", OTHER);
  await send(outlook);
  await dialog(outlook).getByText(new RegExp(OTHER.replaceAll(".", "\\."))).waitFor();
});

test("the account team email in a new message: the same, and another draft stays without", async () => {
  const outlook = await withoutRoom();
  await outlook.newMessage({ to: CUSTOMER.sender, subject: "Friday" });
  await outlook.type("Friday works for me.");
  await outlook.select(CUSTOMER.mail);
  await outlook.pane.shows(CUSTOMER.customer);
  await opens(outlook, "Account team email");
  expect(await savedMark(outlook)).toMatchObject([{ kind: "accountTeam", customer: CUSTOMER.customer }]);
  expect((await propertiesOfDrafts(outlook)).filter((stored) => stored.includes("closeoutSendCheck"))).toHaveLength(1);
  await writtenTo(outlook, "to", CUSTOMER.sender);
  await send(outlook);
  await dialog(outlook).getByText(new RegExp(CUSTOMER.sender.replaceAll(".", "\\."))).waitFor();
});

test("the item does not take it either: that the check does not know the email stands beside the draft, and stays, until it can be saved", async () => {
  const outlook = await withoutRoom();
  const { page, pane } = outlook;
  const says = pane.frame.getByRole("alert").getByText(en.warning.markNotSaved);
  await fails(outlook, "error");
  await opens(outlook, "Customer email");
  await says.waitFor();
  // The pane looks at the draft anew, and is closed and opened.
  const tried = (await outlook.calls()).filter((name) => name === SAVES).length;
  await writtenTo(outlook, "cc", OTHER);
  await page.waitForFunction(([name, before]) => (window.playground?.host?.calls.filter((call) => call.name === name).length ?? 0) > before, [SAVES, tried] as const);
  expect(await says.count()).toBe(1);
  await page.getByRole("button", { name: "Close pane" }).click();
  await outlook.ribbon("FastTrack Closeout");
  await says.waitFor();
  expect(await propertiesOfDrafts(outlook)).toEqual(["{}"]);

  await fails(outlook, null);
  await writtenTo(outlook, "cc", "mallory@tailspin.example");
  await says.waitFor({ state: "detached" });
  expect(await savedMark(outlook)).toMatchObject([{ kind: "customer" }]);
  await send(outlook);
  await dialog(outlook).getByText(/eve@tailspin\.example/).waitFor();
});

test("from the ribbon, without a pane: the pane that is opened beside the reply saves it", async () => {
  const ribbon = await openRibbon(CUSTOMER.mail);
  const { outlook } = ribbon;
  await outlook.storageFault("Roaming settings: full (32 KB)");
  await ribbon.pressAndComplete("Customer email");
  expect(await propertiesOfDrafts(outlook)).toEqual(["{}"]);
  await outlook.ribbon("Closing emails");
  await outlook.page.getByRole("menuitem", { name: "Open pane" }).click();
  await outlook.pane.shows(CUSTOMER.customer);
  expect(await savedMark(outlook)).toMatchObject([{ kind: "customer", customer: CUSTOMER.customer }]);
});
