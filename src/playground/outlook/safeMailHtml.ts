import createDOMPurify from "dompurify";
import type { Attachment } from "../mailbox/Mail";
import { toBase64 } from "../mailbox/encodedWords";

/** Where the HTML is going: a page of its own, the thread below an answer, or an editor it was pasted or inserted into. */
export type Use = "read" | "quote" | "insert";

export interface SafeHtml {
  readonly html: string;
  /** Images and styles that would have been fetched from outside. */
  readonly blockedRemote: number;
}

const FORBIDDEN_TAGS = ["form", "input", "button", "select", "textarea", "iframe", "frame", "object", "embed", "svg", "math", "link", "meta", "base", "audio", "video", "dialog", "template"];
const FORBIDDEN_ATTRIBUTES = ["srcset", "ping", "background", "poster", "autofocus", "tabindex", "contenteditable", "popover"];
/** No addresses: DOMPurify would hold their values against the addresses that are allowed, and take them away. */
const LAYOUT_ATTRIBUTES = ["align", "bgcolor", "border", "cellpadding", "cellspacing", "color", "colspan", "dir", "face", "height", "lang", "rowspan", "rules", "size", "start", "type", "valign", "width"];
/** What stands for an image that is not fetched: a transparent pixel. */
const BLANK = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const SHOWN_IMAGES = /^image\/(png|jpe?g|gif|webp|bmp)$/i;

/**
 * HTML of a mail, made safe to show: no script, no form, nothing fetched from outside; images of the mail itself are shown.
 *
 * The images keep their content id in data-cid and a blocked one its address in data-remote, for originalImages.
 */
export function safeMailHtml(html: string, attachments: readonly Attachment[], use: Use): SafeHtml {
  const purify = createDOMPurify(window);
  let blockedRemote = 0;

  purify.addHook("uponSanitizeElement", (node) => {
    if (node.nodeName !== "STYLE") return;
    const style = node.textContent ?? "";
    const safe = withoutFetching(style);
    if (safe !== style) {
      blockedRemote += 1;
      node.textContent = safe;
    }
  });
  purify.addHook("uponSanitizeAttribute", (_node, attribute) => {
    if (attribute.attrName !== "style") return;
    const safe = withoutFetching(attribute.attrValue);
    if (safe !== attribute.attrValue) {
      blockedRemote += 1;
      attribute.attrValue = safe;
    }
  });
  purify.addHook("afterSanitizeAttributes", (node) => {
    if (node.nodeName === "A") {
      node.setAttribute("target", "_blank");
      node.setAttribute("rel", "noopener noreferrer");
    }
    if (use === "quote") {
      // The editor that takes the quote in shows its images, or not.
      markAsQuoted(node);
      return;
    }
    if (node.nodeName !== "IMG") return;
    const source = node.getAttribute("src") ?? "";
    const contentId = /^cid:(.+)$/i.exec(source)?.[1];
    const attachment = contentId === undefined ? undefined : attachments.find((other) => other.contentId === decoded(contentId));
    if (contentId !== undefined) {
      node.setAttribute("data-cid", contentId);
      node.setAttribute("src", attachment !== undefined && SHOWN_IMAGES.test(attachment.contentType) ? `data:${attachment.contentType};base64,${toBase64(attachment.content)}` : BLANK);
    } else if (!/^data:image\//i.test(source)) {
      if (source !== "") blockedRemote += 1;
      node.setAttribute("data-remote", source);
      node.setAttribute("src", BLANK);
    }
  });

  const safe = purify.sanitize(withoutHandlers(html), {
    FORBID_TAGS: use === "read" ? FORBIDDEN_TAGS : [...FORBIDDEN_TAGS, "style"],
    FORBID_ATTR: FORBIDDEN_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: ["target", "rules"],
    ADD_URI_SAFE_ATTR: ["src", ...LAYOUT_ATTRIBUTES],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|cid:|data:image\/|#)/i,
    FORCE_BODY: true,
  });
  return { html: safe, blockedRemote };
}

/** The HTML as the mail has it: images by their content id or address again. */
export function originalImages(root: HTMLElement): string {
  // In a document that is not shown, an image that gets its address back is not fetched.
  const copy = document.implementation.createHTMLDocument("").importNode(root, true);
  for (const image of copy.querySelectorAll("img[data-cid], img[data-remote]")) {
    const contentId = image.getAttribute("data-cid");
    image.setAttribute("src", contentId === null ? (image.getAttribute("data-remote") ?? "") : `cid:${contentId}`);
    image.removeAttribute("data-cid");
    image.removeAttribute("data-remote");
  }
  return copy.innerHTML;
}

/**
 * DOMPurify removes every handler; merely parsing one makes the browser report a breach of the page's policy.
 * One that is written so as to slip through here is reported and removed all the same.
 */
function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s/"'])on[a-z]+(?=\s*=)/gi, "$1data-off"));
}

/** As Outlook does with a quoted message, so that its ids and classes mean nothing in the new one. */
function markAsQuoted(node: Element): void {
  if (node.id !== "") node.id = `x_${node.id}`;
  if (node.classList.length > 0) node.className = [...node.classList].map((name) => `x_${name}`).join(" ");
}

function withoutFetching(style: string): string {
  return style.replace(/@import[^;]*;?/gi, "").replace(/(?:url|image-set|image|src)\s*\((?!\s*["']?data:image\/)[^)]*\)?/gi, "none");
}

function decoded(contentId: string): string {
  try {
    return decodeURIComponent(contentId);
  } catch {
    return contentId;
  }
}
