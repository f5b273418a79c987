import type { Locator } from "playwright-core";
import { loadPaneMessages } from "../../src/messages/pane";
import { en } from "../../src/messages/pane/en";
import { openPlayground } from "./support/openPlayground";
import { OutlookPage } from "./support/OutlookPage";
import { waitUntil } from "./support/waitUntil";

// Apple's and Google's guidelines: a finger needs 44 pixels.
const FINGER = 44;

async function onPhone(mail: string, lang = "en-US", width = 390): Promise<OutlookPage> {
  const query = new URLSearchParams({ mail, lang, device: "phone" });
  const outlook = new OutlookPage(await openPlayground({ path: `?${query.toString()}`, viewport: { width, height: 844 }, context: { permissions: ["clipboard-read", "clipboard-write"], hasTouch: true } }));
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
  await waitUntil(async () => (await outlook.page.evaluate(() => navigator.clipboard.readText())) === subject);
  expect(subject).toContain("Contoso Ltd");

  const step = pane.step("Customer told by email");
  expect(await step.getByText(/^Done on/).count()).toBe(0);
  await pane.button(en.markSent).click();
  await step.getByText(/^Done on/).waitFor();
  const forms = (await outlook.calls()).filter((name) => name.startsWith("item.display") || name.startsWith("mailbox.display") || name.startsWith("body.set") || name.startsWith("body.prepend"));
  expect(forms).toEqual([]);
});

/** What a finger does not hit, and by how much the page is wider than the pane. */
const misses = ({ pane }: OutlookPage): Promise<{ readonly small: readonly string[]; readonly wide: number }> =>
  pane.frame.locator("html").evaluate((page, least) => {
    const small = [...page.querySelectorAll<HTMLElement>("button, summary, select, a, input:not([type=checkbox]), .ms-Checkbox")]
      .filter((one) => one.offsetParent !== null && one.closest(".unseen, .file-button") === null)
      .map((one) => ({ what: (one.textContent || one.getAttribute("aria-label") || one.outerHTML).slice(0, 60), box: (one.closest(".ms-TextField-fieldGroup") ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.height < least || box.width < least)
      .map(({ what, box }) => `${what}: ${String(Math.round(box.width))} × ${String(Math.round(box.height))}`);
    return { small, wide: page.scrollWidth - page.clientWidth };
  }, FINGER);

test.each(["en-US", "de-DE", "ja-JP"])("%s: a finger hits every button and field, and nothing is wider than the pane", async (lang) => {
  expect(await misses(await onPhone("contoso-wrap-up", lang))).toEqual({ small: [], wide: 0 });
});

test.each([["en-US", "en"], ["de-DE", "de"], ["zh-CN", "zh-CN"]] as const)("%s: nor does it miss any in the pages that open below, on the narrowest phone", async (lang, language) => {
  const m = await loadPaneMessages(language);
  const outlook = await onPhone("contoso-wrap-up", lang, 320);
  const { pane } = outlook;
  const seen: Record<string, unknown> = {};
  const look = async (name: string, on: Locator): Promise<void> => {
    await on.waitFor();
    seen[name] = await misses(outlook);
  };
  await pane.button(m.copyEmailOf.customer).click();
  await look("an email to copy", pane.button(m.copyRecipients));
  // The closing is begun.
  await pane.button(m.markSent).click();
  await pane.button(m.changeTenant).click();
  await look("another tenant", pane.button(m.addTenant));
  await pane.button(m.reviewNotes).click();
  await look("the notes", pane.frame.locator(".note-text").first());
  await pane.button(m.openClosings).click();
  await look("open closings", pane.frame.locator(".closing-table").first());
  await pane.button(m.tenantDirectory).click();
  await look("the directory", pane.frame.locator(".tenant-rows li").first());
  await pane.button(m.settings).click();
  await look("the settings", pane.frame.getByRole("link", { name: m.privacy }));
  const nothing = { small: [], wide: 0 };
  expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, nothing])));
});
