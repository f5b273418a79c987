import { de } from "../../../src/messages/pane/de";
import { en } from "../../../src/messages/pane/en";
import { ja } from "../../../src/messages/pane/ja";
import { ptBR } from "../../../src/messages/pane/pt-BR";
import type { LanguageCode } from "../../../src/core/language/LanguageCode";
import { loadNotesReviewMessages } from "../../../src/messages/notesReview/loadNotesReviewMessages";
import { loadPaneMessages } from "../../../src/messages/pane";
import { openAddIn } from "../support/OutlookPage";

const LOCALES: Readonly<Record<string, LanguageCode>> = { "pt-BR": "pt-BR", "es-ES": "es", "de-DE": "de", "ja-JP": "ja", "zh-CN": "zh-CN" };

describe.each([
  ["de-DE", "de", de, "Vereinigte Staaten", "FTCQ Inactive Americas"],
  ["ja-JP", "ja", ja, "アメリカ合衆国", "FTCQ アクティブでない南北アメリカ"],
  ["pt-BR", "pt-BR", ptBR, "Estados Unidos", "FTCQ Inativo ‒ Américas"],
])("Outlook in %s", (lang, code, m, country, queue) => {
  test("the pane speaks it, and names the queue by its official name too", async () => {
    const { pane } = await openAddIn("contoso-wrap-up", { lang });
    const tenant = pane.frame.getByRole("region", { name: m.tenant, exact: true });
    await tenant.getByRole("heading", { name: "Contoso Ltd" }).waitFor();
    const facts = await tenant.innerText();
    for (const fact of [country, queue, "FTCQ Inactive Americas", m.queue, m.country]) expect(facts).toContain(fact);
    for (const name of [m.customerEmail, m.accountTeamEmail, m.assignmentRequest, m.changeTenant, m.copyTechnicalEnablement]) await pane.button(name).waitFor();
    await pane.frame.getByRole("textbox", { name: m.totalSeats }).waitFor();
    expect(await pane.frame.locator("html").getAttribute("lang")).toBe(code);
    // The email is in the mail's language, whatever the pane speaks.
    expect(await pane.frame.getByRole("combobox", { name: m.templateLanguage }).inputValue()).toBe("en");
  });
});

test("the language chosen in the settings comes before Outlook's, at once and after a reload, until Outlook's is wanted again", async () => {
  const outlook = await openAddIn("contoso-wrap-up", { lang: "de-DE" });
  const { pane } = outlook;
  await pane.button(de.settings).click();
  await pane.frame.getByRole("combobox", { name: de.interfaceLanguage }).selectOption(de.languageOf("ja"));
  await pane.button(de.save).click();
  await pane.button(ja.customerEmail).waitFor();
  await outlook.reload();
  await pane.button(ja.customerEmail).waitFor();
  await pane.button(ja.settings).click();
  await pane.frame.getByRole("combobox", { name: ja.interfaceLanguage }).selectOption(ja.asOutlook);
  await pane.button(ja.save).click();
  await pane.button(de.customerEmail).waitFor();
});

test("another display language of Outlook's: the pane follows", async () => {
  const { page, pane } = await openAddIn("contoso-wrap-up");
  await pane.shows("Contoso Ltd");
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  await page.getByRole("combobox", { name: "Display language of Outlook" }).selectOption("pt-BR");
  await pane.button(ptBR.customerEmail).waitFor();
});

test("settings: what is wrong is said and stays as typed; what is right is kept", async () => {
  const outlook = await openAddIn("contoso-wrap-up");
  const { pane } = outlook;
  await pane.button(en.settings).click();
  const address = pane.settings.getByRole("textbox", { name: en.assignmentTeamAddress });
  const domains = pane.settings.getByRole("textbox", { name: en.partnerDomains });
  await address.fill("nobody@");
  await domains.fill("contoso.com; not a domain/");
  await pane.button(en.save).click();
  await pane.settings.getByText(en.badAddress).waitFor();
  await pane.settings.getByText(en.badDomain).waitFor();
  expect([await address.inputValue(), await domains.inputValue()]).toEqual(["nobody@", "contoso.com; not a domain/"]);
  await address.fill("assignment.sample@microsoft.com");
  await domains.fill("contoso.com");
  await pane.button(en.save).click();

  // A partner's domain is never the customer.
  await pane.tenant.getByRole("heading", { name: en.statusDetected }).or(pane.heading).waitFor();
  await outlook.reload();
  await pane.button(en.settings).click();
  expect([await address.inputValue(), await domains.inputValue()]).toEqual(["assignment.sample@microsoft.com", "contoso.com"]);
  expect(await pane.tenant.getByText("amelia.hart@contoso.com").count()).toBe(0);
});

// Words are longer in some languages than in others, and a select is as wide as its longest option.
test("at 320 pixels nothing hangs over the edge in any language, on any page", async () => {
  const { page, pane } = await openAddIn("contoso-wrap-up");
  await pane.shows("Contoso Ltd");
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  const display = page.getByRole("combobox", { name: "Display language of Outlook" });
  const hangsOver = (): Promise<readonly string[]> =>
    pane.frame.locator("html").evaluate((html) =>
      html.scrollWidth <= 320 && html.clientWidth <= 320 ? [] : [...html.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > 320).map((element) => `${element.className}: ${element.textContent.slice(0, 60)}`),
    );
  for (const [locale, code] of Object.entries(LOCALES)) {
    const m = await loadPaneMessages(code);
    await display.selectOption(locale);
    await pane.button(m.customerEmail).waitFor();
    expect([code, m.emails, await hangsOver()]).toEqual([code, m.emails, []]);
    await pane.button(m.reviewNotes).click();
    await pane.frame.getByRole("region", { name: (await loadNotesReviewMessages(code)).title, exact: true }).getByRole("textbox").first().waitFor();
    expect([code, m.reviewNotes, await hangsOver()]).toEqual([code, m.reviewNotes, []]);
    for (const title of [m.settings, m.tenantDirectory, m.openClosings]) {
      await pane.button(title).click();
      await pane.frame.getByRole("region", { name: title, exact: true }).waitFor();
      expect([code, title, await hangsOver()]).toEqual([code, title, []]);
      await pane.button(title).click();
      await pane.button(m.customerEmail).waitFor();
    }
  }
});
