// The same page as report.css prints from the pane; on screen as wide as the paper.
const STYLE = `@page { margin: 12mm; }
body { margin: 12mm auto; max-width: 18.6cm; font: 8.5pt/1.25 "Segoe UI", Arial, sans-serif; color: #1d2025; overflow-wrap: break-word; }
h2 { margin: 0; font-size: 15pt; } h3 { margin: 4pt 0 1pt; font-size: 9.5pt; } p { margin: 1pt 0; }
dl { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 3pt 12pt; margin: 5pt 0 0; } dt { color: #5b616b; font-size: 7.5pt; } dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; } th, td { padding: 1pt 6pt 1pt 0; border-top: 1px solid #e1e3e8; text-align: start; vertical-align: top; }
th { width: 36%; font-weight: 600; } td:nth-child(2) { white-space: nowrap; }
ul { margin: 0; padding-inline-start: 14pt; } .report-columns { columns: 2; column-gap: 14pt; } .report-pair, .report-own { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0 14pt; } li, .report-words { font-size: 8pt; }
.report-words { white-space: pre-line; } tr, li { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; } .report-words, .report-pair li { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4; } .report-pair li { -webkit-line-clamp: 2; } }`;

/**
 * The report as a page of its own, without any script: what a browser can print where Outlook does not let the pane do it. The
 * document is put together by the browser, so what the record says stays text.
 */
export function reportDocument(title: string, language: string, report: Element): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const style = page.createElement("style");
  style.textContent = STYLE;
  page.head.append(charset, style);
  page.body.append(...[...report.childNodes].map((node) => page.importNode(node, true)));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
