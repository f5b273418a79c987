import type { Clipboard } from "../../ports/Clipboard";

/**
 * Copies by the Clipboard API, and where the frame is not allowed it (Outlook on the web grants it to some add-ins only)
 * by the copy command, for which the browser asks no permission.
 */
export const browserClipboard: Clipboard = {
  async copyText(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByCommand({ "text/plain": text });
    }
  },
  async copyRich(html, text) {
    try {
      const item = new ClipboardItem({ "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([text], { type: "text/plain" }) });
      await navigator.clipboard.write([item]);
      return true;
    } catch {
      return copyByCommand({ "text/html": html, "text/plain": text });
    }
  },
};

/** The copy event lets the page say what is copied; something must be selected for it to be raised. */
function copyByCommand(formats: Record<string, string>): boolean {
  const selected = document.createElement("textarea");
  selected.value = formats["text/plain"] ?? "";
  selected.setAttribute("aria-hidden", "true");
  selected.style.position = "fixed";
  selected.style.opacity = "0";
  const focused = document.activeElement;
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    for (const [format, content] of Object.entries(formats)) event.clipboardData?.setData(format, content);
    event.preventDefault();
    copied = true;
  };
  document.body.append(selected);
  selected.select();
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
    selected.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
