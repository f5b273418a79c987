import { en as e } from "../../../src/messages/engagement/en";
import { en as words } from "../../../src/messages/notes/en";
import { en as n } from "../../../src/messages/notesReview/en";
import { en as o } from "../../../src/messages/openClosings/en";
import { en as m } from "../../../src/messages/pane/en";
import type { OutlookPage } from "../support/OutlookPage";
import { LOOKS, showAs, violations } from "../support/looks";
import { openAddIn } from "../support/OutlookPage";

const CLIPBOARD = { context: { permissions: ["clipboard-read", "clipboard-write"] } };
const clipboard = ({ pane }: OutlookPage): Promise<string> => pane.frame.locator("body").evaluate(() => navigator.clipboard.readText());

/** The review of a sample customer's notes, opened by keyboard. */
async function review(outlook: OutlookPage) {
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await pane.button("Review notes").focus();
  await page.keyboard.press("Enter");
  const region = pane.frame.getByRole("region", { name: "Notes review" });
  await region.waitFor();
  const row = (id: string) => region.getByRole("listitem").filter({ has: pane.frame.getByText(id, { exact: true }) });
  return { region, row, text: region.getByRole("textbox", { name: /^Text of the note/ }) };
}

/** Words of the FM's own, in the step that asks for them. */
async function sayConcerns({ pane }: OutlookPage, concerns: string): Promise<void> {
  const step = pane.step("FAQ reviewed");
  await step.getByText(m.faqDetails).click();
  await step.getByRole("textbox", { name: m.concerns }).fill(concerns);
  await step.getByRole("textbox", { name: m.nextSteps }).fill("Ask Sam");
  await step.getByRole("textbox", { name: m.nextSteps }).blur();
}

test("from a criterion without a statement to the field that fills it, by keyboard, and it is satisfied", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  const { row } = await review(outlook);
  expect(await pane.frame.locator(":focus").textContent()).toBe(n.title);
  await row("I1").getByText(n.verdict.missing).waitFor();
  expect(await row("I1").locator(".review-verdict").evaluate((verdict) => getComputedStyle(verdict).color)).toBe(await pane.frame.locator("html").evaluate((html) => {
    const probe = document.createElement("i");
    probe.style.color = getComputedStyle(html).getPropertyValue("--danger");
    html.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }));
  await row("I1").getByRole("button").focus();
  await page.keyboard.press("Enter");
  expect(await pane.criterion("I1").evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press("Space");
  await row("I1").getByText(n.verdict.satisfied).waitFor();
  await row("I1").getByText("FTOP shows the customer's motion as RFA").waitFor();

  // A field that is folded away unfolds; what is done by an email leads to its button.
  await row("O8").getByRole("button").press("Enter");
  expect(await pane.step("FAQ reviewed").getByRole("textbox", { name: m.concerns }).evaluate((field) => field === document.activeElement)).toBe(true);
  await row("O1").getByRole("button").press("Enter");
  expect(await pane.button("Account team email").evaluate((button) => button === document.activeElement)).toBe(true);
});

test("the FM's own words are corrected with one click, undone with another, and kept", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { page, pane } = outlook;
  await pane.shows("Contoso Ltd");
  await sayConcerns(outlook, "Hybrid mail is not ready yet");
  const { region, text } = await review(outlook);
  await region.getByRole("button", { name: "Engagement Management", exact: true }).click();
  const correct = region.getByRole("button", { name: /^Replace “yet” with/ });
  await correct.focus();
  await page.keyboard.press("Enter");
  expect(await text.inputValue()).toMatch(/Hybrid mail is not ready as of \w+ \d+, \d{4}$/m);
  const undo = region.getByRole("button", { name: m.undo, exact: true });
  expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await correct.waitFor();
  await correct.click();
  await undo.waitFor();
  await outlook.reload();
  await pane.shows("Contoso Ltd");
  const again = await review(outlook);
  await again.region.getByText(n.wordingClean).waitFor();
});

test("an edited note is checked as it is typed, stays, and goes to the clipboard as it stands", async () => {
  const outlook = await openAddIn("contoso-wrap-up", CLIPBOARD);
  const { page, pane } = outlook;
  const { region, text } = await review(outlook);
  await text.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nThe pilot is currently running.");
  const found = region.getByRole("listitem").filter({ hasText: n.discouraged("currently") });
  await found.waitFor();
  await found.getByRole("button", { name: n.showInText }).click();
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe("currently");

  // Another customer's mail, and back.
  await outlook.select("fabrikam-abschluss");
  await pane.shows("Fabrikam GmbH");
  await outlook.select("contoso-wrap-up");
  const again = await review(outlook);
  expect(await again.text.inputValue()).toMatch(/\nThe pilot is currently running\.$/);
  await again.region.getByRole("button", { name: /^Replace “currently”/ }).click();
  // Nobody has said a day: one click does.
  await again.region.getByRole("button", { name: /^Add “Next action date: / }).click();
  await again.region.getByText(n.wordingClean).waitFor();
  await again.region.getByRole("button", { name: n.copyNote }).click();
  await again.region.getByText(m.copied).waitFor();
  expect(await clipboard(outlook)).toBe(await again.text.inputValue());
  // The checklist copies no other text than the one that was edited.
  await again.text.press("Control+End");
  await page.keyboard.type(" Mine.");
  await pane.button("Copy Technical Enablement note").click();
  await pane.notes.getByRole("status").getByText(m.copied).waitFor();
  expect(await clipboard(outlook)).toMatch(/ Mine\.$/);
});

test("the day and owner planned for the next action outlive the pane, and the day is the closing's next date", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  const { region, text } = await review(outlook);
  const nextYear = String(new Date().getFullYear() + 1);
  await region.getByRole("textbox", { name: words.labels.nextActionDate }).fill(`${nextYear}-03-01`);
  await region.getByRole("textbox", { name: words.labels.owner }).fill("Kim Lee");
  await region.getByRole("textbox", { name: words.labels.owner }).blur();
  const said = `Next action date: March 1, ${nextYear}\nOwner: Kim Lee`;
  expect(await text.inputValue()).toContain(said);
  await pane.frame.getByRole("region", { name: e.whatHappened }).getByText(`${e.nextActionPlanned}: Mar 1, ${nextYear} (Kim Lee)`).waitFor();

  await outlook.reload();
  const again = await review(outlook);
  expect(await again.text.inputValue()).toContain(said);
  await pane.button("Open closings").click();
  const row = pane.frame.getByRole("region", { name: "Open closings" }).getByRole("row", { name: /Contoso Ltd/ });
  await row.getByText(`Mar 1, ${nextYear}`).waitFor();
  // A narrow pane shows the day alone.
  await row.getByText(o.dateKind.planned).waitFor({ state: "attached" });
});

test("the note in another language, by email to the FM", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  const { region, text } = await review(outlook);
  await pane.notes.getByRole("combobox", { name: m.noteLanguage }).selectOption("de");
  await region.locator('textarea[lang="de"]').waitFor();
  const german = await text.inputValue();
  expect(german).toContain("Meilenstein der aktiven Nutzung laut LYNX erreicht");
  await region.getByRole("button", { name: n.emailToMyself }).click();
  await outlook.body.waitFor();
  const { subject, to, body } = await outlook.message();
  expect(subject).toBe("FTOP note, Technical Enablement: Contoso Ltd");
  expect(to).toHaveLength(1);
  for (const line of german.split("\n").filter((one) => one !== "" && !one.includes("&"))) expect(body).toContain(line.replace(/"/g, "&quot;").slice(0, 20));
});

test.each(LOOKS)("anybody can use it, $width and $theme", async (look) => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.shows("Contoso Ltd");
  await showAs(outlook, look);
  await sayConcerns(outlook, "Hybrid mail is not ready yet, and yet nobody asks");
  const { region } = await review(outlook);
  await region.getByRole("button", { name: /^Replace “yet” with/ }).first().click();
  await region.getByRole("button", { name: m.undo, exact: true }).waitFor();
  expect(await violations(outlook)).toEqual([]);
});
