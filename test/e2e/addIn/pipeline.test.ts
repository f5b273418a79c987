import type { Locator } from "playwright-core";
import { de } from "../../../src/messages/openClosings/de";
import { en as o, type OpenClosingsMessages } from "../../../src/messages/openClosings/en";
import { loadOpenClosingsMessages } from "../../../src/messages/openClosings/loadOpenClosingsMessages";
import { loadPaneMessages } from "../../../src/messages/pane";
import { LANGUAGES, type LanguageCode } from "../../../src/core/language/LanguageCode";
import { showAs } from "../support/looks";
import { openAddIn, type OutlookPage } from "../support/OutlookPage";
import { storeClosings } from "../support/storeClosings";

const LOCALES: Readonly<Record<LanguageCode, string>> = { en: "en-US", "pt-BR": "pt-BR", es: "es-ES", de: "de-DE", ja: "ja-JP", "zh-CN": "zh-CN" };

/** The list of 60 closings with its pipeline open, in a narrow pane. */
async function openPipeline(language: LanguageCode): Promise<{ readonly outlook: OutlookPage; readonly region: Locator; readonly o: OpenClosingsMessages }> {
  const outlook = await openAddIn("contoso-wrap-up", { lang: LOCALES[language] });
  const { pane } = outlook;
  await pane.frame.getByRole("heading", { level: 1, name: "Contoso Ltd" }).waitFor();
  await storeClosings(outlook.page, 60);
  const [m, words] = await Promise.all([loadPaneMessages(language), loadOpenClosingsMessages(language)]);
  await pane.button(m.openClosings).click();
  const region = pane.frame.getByRole("region", { name: m.openClosings });
  await region.getByRole("grid").waitFor();
  await region.getByRole("button", { name: words.pipeline }).click();
  return { outlook, region, o: words };
}

/** What the chart draws and says: "Milestone, EMEA: 2", in its order. */
const barsOf = (region: Locator): Promise<readonly string[]> =>
  region.locator('.pipeline-chart g[role="img"]').evaluateAll((bars) => bars.filter((bar) => bar.querySelector("rect")?.getAttribute("width") !== "0%").map((bar) => bar.getAttribute("aria-label") ?? ""));

/** The same from the table, without what is none; total and overdue are in the table alone. */
async function countsOf(region: Locator, words: OpenClosingsMessages): Promise<readonly string[]> {
  await region.getByRole("button", { name: words.asTable }).click();
  const counts = await region.getByRole("table", { name: words.pipeline }).evaluate((table) => {
    const headings = [...table.querySelectorAll("thead th")].slice(1, -2).map((heading) => heading.textContent);
    return [...table.querySelectorAll("tbody tr")].flatMap((row) => [...row.querySelectorAll("td")].slice(0, headings.length).flatMap((cell, at) => (cell.textContent === "0" ? [] : [`${row.querySelector("th")?.textContent ?? ""}, ${headings[at] ?? ""}: ${cell.textContent}`])));
  });
  await region.getByRole("button", { name: words.asChart }).click();
  return counts;
}

test("whatever is filtered, the chart has the numbers of its table and not one more", async () => {
  const { region } = await openPipeline("en");
  const filter = region.getByRole("combobox", { name: "Region" });
  const shown = region.getByText(/^Shown: /);
  const seen: string[] = [];
  // Without being drawn from nothing in between: what stood there before must go.
  for (const name of ["EMEA", o.all, "APJ", o.all, "Americas", o.all, o.notKnown, o.all]) {
    const before = await shown.textContent();
    await filter.selectOption({ label: name });
    await region.getByText(/^Shown: /).filter({ hasNotText: before ?? "" }).waitFor();
    const bars = await barsOf(region);
    expect(bars.length).toBeGreaterThan(0);
    expect(await region.locator(".pipeline-bar rect").count()).toBe(bars.length);
    seen.push(bars.join("\n"));
  }
  // One look at the table for each filter, then the other way round: chart and table are the same numbers.
  expect(new Set([seen[1], seen[3], seen[5], seen[7]]).size).toBe(1);
  for (const [at, name] of ["EMEA", o.all, "APJ"].entries()) {
    await filter.selectOption({ label: name });
    expect(await countsOf(region, o)).toEqual(seen[at]?.split("\n"));
  }
  await region.getByRole("combobox", { name: o.column.waitsFor, exact: true }).selectOption({ label: o.all });
  expect(await countsOf(region, o)).toEqual(await barsOf(region));
});

test("who listens to the chart hears their own language, and by keyboard each piece says what it is", async () => {
  const { outlook, region } = await openPipeline("de");
  await region.locator(".pipeline-chart rect").first().waitFor();
  const labels = await region.locator(".pipeline-chart").evaluate((chart) => [chart, ...chart.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label") ?? ""));
  expect(labels.join("\n")).not.toMatch(/chart|axis|legend|total|remaining/i);
  expect(labels[0]).toBe(de.pipeline);

  await region.getByRole("button", { name: de.asTable }).focus();
  await outlook.page.keyboard.press("Tab");
  const focused = (): Promise<string | null> => outlook.pane.frame.locator("html").evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
  expect(await focused()).toBe((await barsOf(region))[0]);
  await outlook.page.keyboard.press("ArrowRight");
  expect(await focused()).toBe((await barsOf(region))[1]);
  const callout = outlook.pane.frame.locator(".ms-Callout");
  await callout.getByText(de.waitsForName.milestone).waitFor();
  // It goes with Escape; the list stays.
  await outlook.page.keyboard.press("Escape");
  await callout.getByText(de.waitsForName.milestone).waitFor({ state: "hidden" });
  expect(await region.getByRole("grid").count()).toBe(1);
});

test.each(LANGUAGES)("at 320 px no number and no word of the table is broken, in %s", async (language) => {
  const { outlook, region, o: words } = await openPipeline(language);
  await showAs(outlook, { width: "narrow", theme: "light" });
  await region.getByRole("button", { name: words.asTable }).click();
  const table = region.getByRole("table", { name: words.pipeline });
  await table.waitFor();
  const broken = await table.evaluate((element) => {
    const range = document.createRange();
    const lines = (text: Node, from: number, to: number): number => {
      range.setStart(text, from);
      range.setEnd(text, to);
      return range.getClientRects().length;
    };
    const cells = [...element.querySelectorAll("tbody th, tbody td")];
    const over = cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => `over: ${cell.textContent}`);
    const torn = cells.flatMap((cell) => {
      const text = cell.firstChild;
      if (text === null) return [];
      // Words of Latin letters, and numbers; Japanese and Chinese may break anywhere.
      return [...cell.textContent.matchAll(/[\p{Script=Latin}\d.,-]+/gu)].filter((word) => lines(text, word.index, word.index + word[0].length) > 1).map(([word]) => word);
    });
    return [...over, ...torn];
  });
  expect(broken).toEqual([]);
  const { wide, high } = await table.evaluate((element) => ({ wide: element.scrollWidth <= element.clientWidth, high: Math.max(...[...element.querySelectorAll("tbody td")].map((cell) => cell.getBoundingClientRect().height)) }));
  expect(wide).toBe(true);
  expect(high).toBeLessThan(30);
});
