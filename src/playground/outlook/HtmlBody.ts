import type { Coercion } from "../host/HostPage";
import { htmlToText } from "../mailbox/htmlToText";
import type { Attachment } from "../mailbox/Mail";
import { textToHtml } from "../mailbox/textToHtml";
import { originalImages, safeMailHtml } from "./safeMailHtml";

const BLOCK = "p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre, hr";
/** Lines that an inserted block splits in two, rather than standing inside them. */
const LINE = /^(P|DIV|H[1-6])$/;

/**
 * The rich-text body of a draft: an element that is edited in place, and what the host does to it.
 *
 * The last cursor in it is kept when the focus goes elsewhere, as to the task pane.
 */
export class HtmlBody {
  readonly type: Coercion = "html";
  readonly element: HTMLElement;
  private cursor: Range | null = null;

  constructor(
    html: string,
    private readonly attachments: readonly Attachment[],
    private readonly onChange: () => void,
  ) {
    this.element = document.createElement("div");
    this.element.contentEditable = "true";
    this.element.className = "body-editor";
    this.element.setAttribute("role", "textbox");
    this.element.setAttribute("aria-multiline", "true");
    this.element.setAttribute("aria-label", "Message body");
    this.element.append(this.safe(html));
    this.element.addEventListener("input", this.onChange);
    this.element.addEventListener("paste", (event) => {
      this.paste(event);
    });
    for (const moved of ["keyup", "mouseup", "focus", "input"]) this.element.addEventListener(moved, this.rememberCursor);
    document.addEventListener("selectionchange", this.rememberCursor);
  }

  dispose(): void {
    document.removeEventListener("selectionchange", this.rememberCursor);
  }

  get html(): string {
    return originalImages(this.element);
  }

  get text(): string {
    return htmlToText(this.html);
  }

  set(data: string, coercion: Coercion): void {
    this.cursor = null;
    this.element.replaceChildren(this.safe(asHtml(data, coercion)));
    this.onChange();
  }

  prepend(data: string, coercion: Coercion): void {
    this.element.prepend(this.safe(asHtml(data, coercion)));
    this.onChange();
  }

  insertAtCursor(data: string, coercion: Coercion): void {
    const range = this.cursor;
    if (range === null || !this.element.contains(range.commonAncestorContainer)) {
      this.prepend(data, coercion);
      return;
    }
    range.deleteContents();
    const content = this.safe(coercion === "text" ? inlineHtml(data) : data);
    const last = content.lastChild;
    const line = content.querySelector(BLOCK) === null ? null : this.lineAt(range.startContainer);
    if (line === null) range.insertNode(content);
    else splitLine(line, range, content);
    if (last !== null) {
      range.setStartAfter(last);
      range.collapse(true);
    }
    this.onChange();
  }

  selection(coercion: Coercion): string {
    if (this.cursor === null || this.cursor.collapsed) return "";
    if (coercion === "text") return this.cursor.toString();
    const holder = document.createElement("div");
    holder.append(this.cursor.cloneContents());
    return originalImages(holder);
  }

  private readonly rememberCursor = (): void => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.element.contains(range.commonAncestorContainer)) this.cursor = range.cloneRange();
  };

  /** The line directly within the body that the node stands in; null within a table or list, where nothing is split. */
  private lineAt(node: Node): Element | null {
    let at: Node | null = node;
    while (at !== null && at.parentNode !== this.element) at = at.parentNode;
    return at instanceof Element && LINE.test(at.nodeName) && at.id === "" && at.querySelector(BLOCK) === null ? at : null;
  }

  private paste(event: ClipboardEvent): void {
    const data = event.clipboardData;
    if (data === null || data.files.length > 0) return;
    event.preventDefault();
    const html = data.getData("text/html");
    // insertHTML keeps the browser's own Undo, which a change of the tree does not.
    if (html === "") document.execCommand("insertText", false, data.getData("text/plain"));
    else document.execCommand("insertHTML", false, safeMailHtml(html, [], "insert").html);
  }

  private safe(html: string): DocumentFragment {
    return document.createRange().createContextualFragment(safeMailHtml(html, this.attachments, "insert").html);
  }
}

function splitLine(line: Element, range: Range, content: DocumentFragment): void {
  const rest = document.createRange();
  rest.setStart(range.startContainer, range.startOffset);
  rest.setEndAfter(line);
  const tail = rest.extractContents();
  const tailLine = tail.firstElementChild;
  line.after(content, tail);
  if (isBlank(line)) line.remove();
  if (tailLine !== null && isBlank(tailLine)) tailLine.remove();
}

function isBlank(line: Element): boolean {
  return (line.textContent ?? "").replace(/[\s\u200b]/g, "") === "" && line.querySelector("img, table, hr") === null;
}

function asHtml(data: string, coercion: Coercion): string {
  return coercion === "html" ? data : textToHtml(data);
}

/** Text at the cursor stays in its line; only its own line breaks break it. */
function inlineHtml(text: string): string {
  return textToHtml(text).replace(/^<div>/, "").replace(/<\/div>$/, "").replace(/<br>(?=<\/div>)/g, "").replaceAll("</div><div>", "<br>");
}
