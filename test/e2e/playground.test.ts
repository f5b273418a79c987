import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import type {} from "../../src/playground/outlook/playgroundHandle";
import { readMail } from "../../src/playground/mailbox/readMail";
import { openPlayground } from "./support/openPlayground";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const textbox = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const readingPane = (page: Page) => page.getByRole("region", { name: "Reading pane" });
const undoBar = (page: Page) => page.getByRole("button", { name: "Undo" });

/** What the host has open: the id of a mail, "draft", or "none". */
const openInPane = (page: Page) =>
  page.evaluate(() => {
    const item = window.playground?.host?.item;
    return item?.surface === "read" ? item.mail.id : item?.surface === "compose" ? "draft" : "none";
  });

async function downloaded(page: Page) {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Download .eml").click()]);
  const result = await readMail(await readFile(await download.path()), { id: "x", folder: "dropped", unread: false });
  if (!result.read) throw new Error(result.reason);
  return result.mail;
}

async function dropFiles(page: Page, files: readonly { name: string; content: string }[]) {
  // A page that is still loading takes none.
  await page.locator(".pane-frame iframe").waitFor({ state: "attached" });
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, content } of dropped) data.items.add(new File([content], name));
    return data;
  }, files);
  await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

describe("reading", () => {
  test("the list goes by keys, marks as read, and the pinned pane follows", async () => {
    const { page } = await openPlayground({ path: "?mail=contoso-wrap-up" });
    const list = page.getByRole("listbox", { name: "Messages" });
    await list.getByRole("option", { name: /Teams rollout is finished/ }).focus();
    await page.keyboard.press("ArrowDown");
    await readingPane(page).getByRole("heading", { name: /Please move Fabrikam/ }).waitFor();
    expect(await list.getByRole("option", { selected: true }).innerText()).toMatch(/FastTrack Assignment Team/);
    expect(await openInPane(page)).toBe("assignment-fabrikam");
    await page.keyboard.press("End");
    await readingPane(page).getByRole("heading", { name: "Re: Final report for SharePoint" }).waitFor();
    await page.keyboard.press("Home");
    expect(await openInPane(page)).toBe("contoso-wrap-up");
  });

  test("a row is as high out of view as in view: scrolling moves none under the pointer", async () => {
    const { page } = await openPlayground();
    await page.locator("[data-mail-id]").first().waitFor();
    const heights = await page.locator("[data-mail-id]").evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    expect(new Set(heights).size).toBe(1);
  });

  test("a hostile mail is text: nothing runs, nothing is fetched", async () => {
    const { page } = await openPlayground({ path: "?mail=hostile-markup" });
    await readingPane(page).getByRole("heading", { name: "<script>alert('subject')</script> Re: closing & <b>bold</b>" }).waitFor();
    await readingPane(page).getByText("Content from outside this message was blocked").waitFor();
    const body = page.frameLocator('iframe[title="Text of the message"]');
    await body.getByText("{{customerName}} ${process.env} <b>not bold</b>").waitFor();
    expect(await body.locator("script, form, input, iframe, svg, [onerror], a[href^=javascript]").count()).toBe(0);
    expect(await page.title()).toContain("Outlook (playground)");
    await button(page, "Reply").click();
    await textbox(page, "Message body").getByText("Our ticket system adds odd things").waitFor();
    expect(await textbox(page, "Message body").locator("script, form, input, iframe, svg").count()).toBe(0);
  });
});

describe("writing", () => {
  test("an answer to all is sent, read and downloaded with its inline image", async () => {
    const { page } = await openPlayground({ path: "?mail=woodgrove-figures" });
    await button(page, "Reply all").click();
    expect(await textbox(page, "Subject").inputValue()).toBe("Re: November figures: four users short");
    await textbox(page, "Message body").press("Control+Home");
    await textbox(page, "Message body").pressSequentially("Thank you, Ruth.");
    await textbox(page, "Bcc").fill("amelia.hart@contoso.com");
    await button(page, "Send").click();
    await page.getByRole("button", { name: "Sent Items" }).click();
    await page.getByRole("option", { name: /Re: November figures/ }).click();
    const mail = await downloaded(page);
    expect(mail.to).toEqual([{ name: "Ruth Adeyemi", address: "ruth.adeyemi@woodgrovebank.com" }]);
    expect(mail.cc).toEqual([{ name: "Hugh Pemberton", address: "hugh.pemberton@woodgrovebank.com" }]);
    expect(mail.bcc).toEqual([{ name: "", address: "amelia.hart@contoso.com" }]);
    expect(mail.text).toMatch(/^Thank you, Ruth\./);
    expect(mail.html).toContain('id="divRplyFwdMsg"');
    expect(mail.attachments).toMatchObject([{ isInline: true, contentId: "chart-2026-11@woodgrovebank.com", contentType: "image/png" }]);
    expect(mail.conversationId).toBe("<woodgrove-figures@woodgrovebank.com>");
  });

  test("what is no address is not sent", async () => {
    const { page } = await openPlayground({ path: "?pane=closed" });
    await button(page, "New mail").click();
    await button(page, "Send").click();
    await page.getByRole("alert").getByText("Add at least one recipient").waitFor();
    await textbox(page, "To").fill("Amelia");
    await button(page, "Send").click();
    await page.getByRole("alert").getByText("This is not an email address: Amelia").waitFor();
    expect(await textbox(page, "To").inputValue()).toBe("Amelia");
  });

  test("the cursor stays where it was while the focus is in the pane", async () => {
    const { page } = await openPlayground({ path: "?mail=contoso-wrap-up" });
    await button(page, "New mail").click();
    await textbox(page, "Message body").click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("before after");
    for (let at = 0; at < 5; at++) await page.keyboard.press("ArrowLeft");
    await page.evaluate(() => {
      window.playground?.host?.iframe.focus();
      const item = window.playground?.host?.item;
      if (item?.surface === "compose") item.draft.insertAtSelection("<p>inserted</p>", "html");
    });
    expect(await textbox(page, "Message body").innerText()).toMatch(/^before\s+inserted\s+after/);
  });

  test("several drafts keep their own words, and the pane is on the open one", async () => {
    const { page } = await openPlayground();
    await button(page, "New mail").click();
    await textbox(page, "Subject").fill("First");
    await button(page, "New mail").click();
    await textbox(page, "Subject").fill("Second");
    await page.getByRole("button", { name: "Drafts" }).click();
    expect(await openInPane(page)).toBe("none");
    await page.getByRole("option", { name: /First/ }).click();
    expect(await textbox(page, "Subject").inputValue()).toBe("First");
    expect(await openInPane(page)).toBe("draft");
  });

  test("a discarded draft and a deleted mail come back", async () => {
    const { page } = await openPlayground({ path: "?mail=contoso-thread&pane=closed" });
    await button(page, "Forward").click();
    await textbox(page, "To").fill("priya.nair@microsoft.com");
    await button(page, "Discard").click();
    await undoBar(page).click();
    expect(await textbox(page, "Subject").inputValue()).toBe("Fw: Re: Warehouse and the last three weeks");
    await page.getByText("priya.nair@microsoft.com", { exact: true }).waitFor();
    await page.getByRole("option", { name: /Warehouse/ }).click();
    await button(page, "Delete").click();
    await page.getByRole("option", { name: /Warehouse/ }).waitFor({ state: "detached" });
    await undoBar(page).click();
    await readingPane(page).getByRole("heading", { name: "Re: Warehouse and the last three weeks" }).waitFor();
  });

  test("a mail in plain text is answered in plain text", async () => {
    const { page } = await openPlayground({ path: "?mail=trey-research-jis&pane=closed&lang=ja-JP" });
    await button(page, "Reply").click();
    expect(await textbox(page, "Message body").inputValue()).toMatch(/件名: SharePoint の利用状況について[\s\S]*目標に達しました/);
    await button(page, "Switch to HTML").click();
    await textbox(page, "Message body").getByText("目標に達しました").waitFor();
  });
});

describe("own files", () => {
  test("several are dropped at once; the broken ones are named, the first good one is open and in the pane", async () => {
    const { page } = await openPlayground();
    await dropFiles(page, [
      { name: "empty.eml", content: "" },
      { name: "good.eml", content: "From: =?utf-8?q?J=C3=BCrgen?= <j@fabrikam.com>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\nHallo" },
      { name: "shopping.txt", content: "milk\neggs" },
    ]);
    await readingPane(page).getByRole("heading", { name: "Grüße" }).waitFor();
    await page.getByRole("alert").getByText("“empty.eml” is empty. “shopping.txt” is not an email: it has no sender, subject or date.").waitFor();
    expect(await page.getByRole("option").allInnerTexts()).toHaveLength(1);
    expect(await openInPane(page)).toMatch(/^dropped-/);
  });

  test("are opened by the button, in any charset, and downloaded as they came", async () => {
    const { page } = await openPlayground({ path: "?pane=closed" });
    const content = Buffer.from("From: a@fabrikam.com\r\nSubject: Pr\xfcfung\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\n\x80 5", "latin1");
    await page.getByLabel("Open .eml files").setInputFiles({ name: "a.eml", mimeType: "message/rfc822", buffer: content });
    await readingPane(page).getByRole("heading", { name: "Prüfung" }).waitFor();
    await page.frameLocator('iframe[title="Text of the message"]').getByText("€ 5").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Download .eml").click()]);
    expect(download.suggestedFilename()).toBe("Prüfung.eml");
    expect((await readFile(await download.path())).equals(content)).toBe(true);
  });
});

describe("choices", () => {
  test("survive a reload, and the add-in gets the language", async () => {
    const { page } = await openPlayground({ path: "?mail=newsletter" });
    await button(page, "Settings").click();
    await page.getByLabel("Display language of Outlook").selectOption("de-DE");
    await page.getByLabel("Theme", { exact: true }).selectOption("dark");
    await page.getByLabel("Width of the task pane").selectOption("wide");
    await page.reload();
    await page.getByRole("listbox", { name: "Messages" }).waitFor();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.evaluate(() => window.playground?.host?.ready);
    expect(await page.evaluate(() => window.playground?.host?.iframe.src)).toContain("de-de");
    expect((await page.getByTitle("FastTrack Closeout").boundingBox())?.width).toBeGreaterThan(400);
  });

  test("the ribbon's button closes and opens the pane", async () => {
    const { page } = await openPlayground({ path: "?mail=newsletter" });
    await button(page, "FastTrack Closeout").click();
    expect(await page.locator('iframe[title="FastTrack Closeout"]').count()).toBe(0);
    await button(page, "FastTrack Closeout").click();
    await page.locator('iframe[title="FastTrack Closeout"]').waitFor();
  });

  test("a pane that is not pinned closes with its mail", async () => {
    const { page } = await openPlayground({ path: "?mail=newsletter" });
    await button(page, "Unpin pane").click();
    await page.getByRole("option", { name: /Proseware|Ready when you are/ }).click();
    await page.locator('iframe[title="FastTrack Closeout"]').waitFor({ state: "detached" });
  });
});

describe("for everyone", () => {
  test.each(["light", "dark", "contrast"])("reading and writing pass axe in the %s theme", async (theme) => {
    const { page } = await openPlayground({ path: `?mail=woodgrove-figures&pane=closed&theme=${theme}` });
    const check = async () => (await new AxeBuilder({ page }).exclude("iframe").analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
    await readingPane(page).getByRole("heading", { name: /November figures/ }).waitFor();
    expect(await check()).toEqual([]);
    await button(page, "Reply all").click();
    await button(page, "Settings").click();
    expect(await check()).toEqual([]);
  });

  test.each([1100, 900, 420])("nothing hangs over the edge at %i pixels", async (width) => {
    const { page } = await openPlayground({ path: "?mail=fabrikam-abschluss", viewport: { width, height: 800 } });
    await readingPane(page).getByRole("heading", { name: /Abschluss/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await button(page, "FastTrack Closeout").waitFor();
  });
});
