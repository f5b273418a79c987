import { useEffect, useMemo, useRef, useState } from "react";
import type { Mail } from "../../mailbox/Mail";
import { textToHtml } from "../../mailbox/textToHtml";
import { safeMailHtml } from "../safeMailHtml";
import { THEME_COLOURS } from "../themeColours";
import type { ShownTheme } from "../themeColours";

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
/** Mail that paints backgrounds was designed as a whole, on white. */
const OWN_BACKGROUND = /background(?:-color)?\s*:|bgcolor\s*=/i;

/** Room for a horizontal scroll bar below a body that is wider than the pane. */
const SCROLL_BAR = 18;

interface Props {
  readonly mail: Mail;
  readonly theme: ShownTheme;
  readonly onBlocked: (count: number) => void;
}

/** The body in a frame of its own, in which no script runs, as tall as it needs. */
export function MailBodyFrame({ mail, theme, onBlocked }: Props): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(120);
  const safe = useMemo(() => (mail.bodyType === "html" ? safeMailHtml(mail.html, mail.attachments, "read") : { html: `<div class="plain">${textToHtml(mail.text)}</div>`, blockedRemote: 0 }), [mail]);
  useEffect(() => {
    onBlocked(safe.blockedRemote);
  }, [safe, onBlocked]);

  const onDark = theme !== "light" && !OWN_BACKGROUND.test(mail.html);
  const measure = () => {
    const page = frame.current?.contentDocument;
    if (page === null || page === undefined) return;
    const fit = () => {
      const scrolls = page.documentElement.scrollWidth > page.documentElement.clientWidth;
      setHeight(Math.ceil(page.body.getBoundingClientRect().height) + (scrolls ? SCROLL_BAR : 0));
    };
    fit();
    new ResizeObserver(fit).observe(page.body);
  };
  return (
    <iframe
      ref={frame}
      className={`mail-body${onDark ? "" : " mail-body-paper"}`}
      title="Text of the message"
      // Without allow-scripts; same-origin only so that the page can measure it.
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={pageOf(safe.html, onDark ? theme : "light")}
      style={{ height }}
      onLoad={measure}
    />
  );
}

function pageOf(html: string, theme: ShownTheme): string {
  const { bodyBackgroundColor, bodyForegroundColor } = THEME_COLOURS[theme];
  const light = theme === "light";
  const style = `
    html { color-scheme: ${light ? "light" : "dark"} }
    body { margin: 0; padding: 12px 16px; box-sizing: border-box; height: auto !important; font: 15px/1.5 Aptos, "Segoe UI", Calibri, system-ui, sans-serif; color: ${bodyForegroundColor}; background: ${bodyBackgroundColor}; overflow-wrap: anywhere }
    p { margin: 0 0 10px }
    a { color: ${light ? "#0f6cbd" : "#7ab8f5"} }
    img { max-width: 100%; height: auto }
    table { max-width: 100% }
    blockquote { margin: 0 0 0 8px; padding-left: 12px; border-left: 2px solid ${light ? "#c7c7c7" : "#8a8a8a"} }
    pre, .plain div { white-space: pre-wrap }
    ${light ? "" : "body [style*='color'], body font[color] { color: inherit !important }"}`;
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${style}</style></head><body>${html}</body></html>`;
}
