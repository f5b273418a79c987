import { en } from "../../src/messages/pane/en";
import { openPlayground } from "./support/openPlayground";
import { OutlookPage } from "./support/OutlookPage";

const PERMITTED = { permissions: ["clipboard-read", "clipboard-write"] };

async function onPhone(mail: string, lang = "en-US"): Promise<OutlookPage> {
  const query = new URLSearchParams({ mail, lang, device: "phone" });
  return new OutlookPage(await openPlayground({ path: `?${query.toString()}`, viewport: { width: 390, height: 844 }, context: { ...PERMITTED, hasTouch: true } }));
}

const clipboard = (outlook: OutlookPage): Promise<string> => outlook.page.evaluate(() => navigator.clipboard.readText());

test("tenant, steps and notes are there, and each email is copied in the parts that a message has fields for", async () => {
  const outlook = await onPhone("contoso-wrap-up");
  const { pane } = outlook;
  await pane.tenant.getByRole("heading", { level: 1, name: "Contoso Ltd", exact: true }).waitFor();
  await pane.steps.waitFor();
  await pane.notes.waitFor();
  await pane.emails.getByText(en.failure.unsupported).waitFor();
  for (const name of ["Customer email", "Account team email", "Assignment request"]) expect(await pane.button(name).count()).toBe(0);

  await pane.button(en.copyEmailOf.customer).click();
  await pane.emails.getByText(en.copiedToPaste).waitFor();
  expect(await clipboard(outlook)).toContain("Contoso Ltd");
  await pane.button(en.copySubject).click();
  await pane.emails.getByText(en.copied).waitFor();
  expect(await clipboard(outlook)).toContain("FastTrack");
  await pane.button(en.copyRecipients).click();
  expect(await outlook.calls()).toEqual(expect.not.arrayContaining(["item.displayReplyFormAsync", "mailbox.displayNewMessageFormAsync"]));
});
