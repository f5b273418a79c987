import { en } from "../../src/messages/pane/en";
import { openPlayground } from "./support/openPlayground";
import { OutlookPage } from "./support/OutlookPage";

// Apple's and Google's guidelines: a finger needs 44 pixels.
const FINGER = 44;

async function onPhone(mail: string, lang = "en-US"): Promise<OutlookPage> {
  const query = new URLSearchParams({ mail, lang, device: "phone" });
  const outlook = new OutlookPage(await openPlayground({ path: `?${query.toString()}`, viewport: { width: 390, height: 844 }, context: { permissions: ["clipboard-read", "clipboard-write"], hasTouch: true } }));
  await outlook.pane.frame.locator(".steps").waitFor();
  return outlook;
}

const clipboard = (outlook: OutlookPage): Promise<string> => outlook.page.evaluate(() => navigator.clipboard.readText());

test("tenant, steps and notes are there; no button promises what a phone cannot do", async () => {
  const outlook = await onPhone("contoso-wrap-up");
  const { pane } = outlook;
  await pane.tenant.getByRole("heading", { level: 1, name: "Contoso Ltd", exact: true }).waitFor();
  await pane.notes.waitFor();
  await pane.emails.getByText(en.failure.unsupported).waitFor();
  for (const name of ["Customer email", "Account team email", "Assignment request"]) expect(await pane.button(name).count()).toBe(0);
  for (const name of Object.values(en.copyEmailOf)) expect(await pane.button(name).count()).toBe(1);
});

test("an email is copied in the parts that a message has fields for, and is told only when the FM has sent it", async () => {
  const outlook = await onPhone("contoso-wrap-up");
  const { pane } = outlook;
  await pane.button(en.copyEmailOf.customer).click();
  await pane.emails.getByText(en.copiedToPaste).waitFor();
  expect(await clipboard(outlook)).toContain("Contoso Ltd");
  expect(await clipboard(outlook)).toContain("Robin Weber");
  await pane.button(en.copyRecipients).click();
  await pane.emails.getByText(en.copied, { exact: true }).waitFor();
  expect(await clipboard(outlook)).toContain("amelia.hart@contoso.com");
  const subject = await pane.emails.getByText(en.subject, { exact: true }).locator("xpath=following-sibling::dd").innerText();
  await pane.button(en.copySubject).click();
  await outlook.page.waitForFunction(async (wanted) => (await navigator.clipboard.readText()) === wanted, subject);
  expect(subject).toContain("Contoso Ltd");

  const step = pane.step("Customer told by email");
  expect(await step.getByText(/^Done on/).count()).toBe(0);
  await pane.button(en.markSent).click();
  await step.getByText(/^Done on/).waitFor();
  const forms = (await outlook.calls()).filter((name) => name.startsWith("item.display") || name.startsWith("mailbox.display") || name.startsWith("body.set") || name.startsWith("body.prepend"));
  expect(forms).toEqual([]);
});

test.each(["en-US", "de-DE", "ja-JP"])("%s: a finger hits every button and field, and nothing is wider than the pane", async (lang) => {
  const { pane } = await onPhone("contoso-wrap-up", lang);
  const { small, wide } = await pane.frame.locator("html").evaluate((page, least) => {
    const small = [...page.querySelectorAll<HTMLElement>("button, summary, select, a, input:not([type=checkbox]), .ms-Checkbox")]
      .filter((one) => one.offsetParent !== null && one.closest(".unseen") === null)
      .map((one) => ({ what: (one.textContent || one.getAttribute("aria-label") || one.outerHTML).slice(0, 60), box: (one.closest(".ms-TextField-fieldGroup") ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.height < least || box.width < least)
      .map(({ what, box }) => `${what}: ${String(Math.round(box.width))} × ${String(Math.round(box.height))}`);
    return { small, wide: page.scrollWidth - page.clientWidth };
  }, FINGER);
  expect(small).toEqual([]);
  expect(wide).toBe(0);
});
