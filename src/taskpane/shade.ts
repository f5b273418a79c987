import { watchTheme, type Shade } from "../adapters/office/watchTheme";

const root = document.documentElement;

export const currentShade = (): Shade => (root.dataset["theme"] === "dark" ? "dark" : "light");
export const isContrast = (): boolean => root.hasAttribute("data-contrast");

/** Draws the pane in the browser's preferred shade, from the first moment on. Returns the way to follow Outlook instead, once it is there. */
export function followShade(): () => void {
  let outlookSays = false;
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const draw = (shade: Shade): void => { root.dataset["theme"] = shade; };
  const byBrowser = (): void => {
    if (!outlookSays) draw(prefersDark.matches ? "dark" : "light");
  };
  byBrowser();
  prefersDark.addEventListener("change", byBrowser);
  return () => {
    watchTheme((shade, highContrast) => {
      outlookSays = true;
      root.toggleAttribute("data-contrast", highContrast);
      draw(shade);
    });
  };
}

/** Calls back with each change of the shade, or to high contrast and back. Returns the way to stop. */
export function onShadeChanged(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  watch.observe(root, { attributeFilter: ["data-theme", "data-contrast"] });
  return () => { watch.disconnect(); };
}
