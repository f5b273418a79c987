const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that stays text wherever it is put into HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Plain text as HTML with the same lines: line breaks and runs of spaces are kept. */
export function textToHtml(text: string): string {
  return escapeHtml(text)
    .replace(/ {2}/g, " &nbsp;")
    .split(/\r\n|\r|\n/)
    .map((line) => `<div>${line === "" ? "<br>" : line}</div>`)
    .join("");
}
