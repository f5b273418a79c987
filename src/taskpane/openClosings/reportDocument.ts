const STYLE = `body { margin: 2cm auto; max-width: 18cm; font: 10.5pt/1.4 "Segoe UI", Arial, sans-serif; color: #1d2025; }
h2 { margin: 0; font-size: 18pt; } h3 { margin: 14pt 0 4pt; font-size: 12pt; } p { margin: 2pt 0; }
dl { display: grid; grid-template-columns: 1fr 1fr; gap: 2pt 16pt; margin: 8pt 0; } dt { color: #5b616b; font-size: 9pt; } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; } th, td { padding: 2pt 6pt 2pt 0; border-bottom: 1px solid #e1e3e8; text-align: start; vertical-align: top; } th { font-weight: 600; }
ul { margin: 0; padding-inline-start: 14pt; } @media print { body { margin: 0; } }`;

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
