import AxeBuilder from "@axe-core/playwright";
import type { OutlookPage } from "./OutlookPage";

/** Each colour and each width once: what is drawn is the same in all, and axe takes its time. */
export const LOOKS = [
  { width: "narrow", theme: "light" },
  { width: "wide", theme: "dark" },
] as const;

export type Look = (typeof LOOKS)[number];

const NARROWEST = 320;

/** As the playground's settings can show the pane. */
export async function showAs({ page, pane }: Pick<OutlookPage, "page" | "pane">, { width, theme }: Look): Promise<void> {
  const settings = page.getByRole("button", { name: "Settings", exact: true });
  await settings.click();
  const menu = page.getByRole("region", { name: "Settings" });
  await menu.getByRole("combobox", { name: "Width of the task pane" }).selectOption(width);
  await menu.getByRole("combobox", { name: "Theme" }).selectOption(theme);
  await pane.frame.locator(`html[data-theme="${theme}"]`).waitFor();
  await settings.click();
  if (width === "narrow") expect(await pane.frame.locator("html").evaluate((element) => element.clientWidth)).toBeLessThanOrEqual(NARROWEST);
}

/** What keeps somebody from using the pane as it stands: what hangs over its edge, and what axe finds, with the element and what is wrong. */
export async function violations({ page, pane }: Pick<OutlookPage, "page" | "pane">): Promise<readonly string[]> {
  const { wide, shown } = await pane.frame.locator("html").evaluate(async (element) => {
    // A colour on its way to another is none that could be judged.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    return { wide: element.scrollWidth, shown: element.clientWidth };
  });
  // Of what is all right the rules are told, not each element.
  const { passes, violations: found } = await new AxeBuilder({ page }).include({ fromFrames: ['iframe[title="FastTrack Closeout"]', "html"] }).setLegacyMode().options({ resultTypes: ["violations"] }).analyze();
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
  return [
    ...(wide > shown ? [`${String(wide)} pixels in ${String(shown)}`] : []),
    ...found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`)),
  ];
}
