import { useEffect, useMemo, useRef, useState } from "react";
import type { Mail } from "../../mailbox/Mail";
import { textToHtml } from "../../mailbox/textToHtml";
import { safeMailHtml } from "../safeMailHtml";

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
/** Mail that sets colours of its own was designed on white. */
const OWN_COLOURS = /(?:background|color)\s*:|bgcolor\s*=|<font[^>]+color/i;

/** Room for a horizontal scroll bar below a body that is wider than the pane. */
const SCROLL_BAR = 18;

interface Props {
  readonly mail: Mail;
  readonly dark: boolean;
  readonly onBlocked: (count: number) => void;
}

/** The body in a frame of its own, in which no script runs, as tall as it needs. */
export function MailBodyFrame({ mail, dark, onBlocked }: Props): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(120);
  const safe = useMemo(() => (mail.bodyType === "html" ? safeMailHtml(mail.html, mail.attachments, "read") : { html: `<div class="plain">${textToHtml(mail.text)}</div>`, blockedRemote: 0 }), [mail]);
  useEffect(() => {
    onBlocked(safe.blockedRemote);
  }, [safe, onBlocked]);

  const onDark = dark && !OWN_COLOURS.test(mail.html);
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
      srcDoc={pageOf(safe.html, onDark)}
      style={{ height }}
      onLoad={measure}
    />
  );
}

function pageOf(html: string, dark: boolean): string {
  const style = `html{color-scheme:${dark ? "dark" : "light"}}body{margin:0;padding:12px 16px;box-sizing:border-box;font:15px/1.5 Aptos,"Segoe UI",Calibri,system-ui,sans-serif;color:${dark ? "#e6e6e6" : "#242424"};background:${dark ? "#292929" : "#fff"};overflow-wrap:anywhere;height:auto!important}p{margin:0 0 10px}a{color:${dark ? "#7ab8f5" : "#0f6cbd"}}img{max-width:100%;height:auto}table{max-width:100%}blockquote{margin:0 0 0 8px;padding-left:12px;border-left:2px solid ${dark ? "#5c5c5c" : "#c7c7c7"}}.plain div{white-space:pre-wrap}pre{white-space:pre-wrap}`;
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${style}</style></head><body>${html}</body></html>`;
}
