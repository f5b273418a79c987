import type { Coercion } from "../host/HostPage";
import { textToHtml } from "../mailbox/textToHtml";
import { InvalidFormatError } from "./InvalidFormatError";

/** The plain-text body of a draft. It takes no HTML, as Outlook's does not. */
export class TextBody {
  readonly type: Coercion = "text";
  readonly element: HTMLTextAreaElement;
  private focused = false;

  constructor(
    text: string,
    private readonly onChange: () => void,
  ) {
    this.element = document.createElement("textarea");
    this.element.className = "body-editor body-editor-text";
    this.element.setAttribute("aria-label", "Message body");
    this.element.value = text;
    this.element.setSelectionRange(0, 0);
    this.element.addEventListener("input", this.onChange);
    this.element.addEventListener("focus", () => {
      this.focused = true;
    });
  }

  // Nothing outside the element is held; here for the sake of both bodies being used alike.
  dispose(): void {
    this.element.remove();
  }

  get html(): string {
    return textToHtml(this.text);
  }

  get text(): string {
    return this.element.value;
  }

  set(data: string, coercion: Coercion): void {
    refuseHtml(coercion);
    this.element.value = data;
    this.onChange();
  }

  prepend(data: string, coercion: Coercion): void {
    refuseHtml(coercion);
    this.element.setRangeText(data, 0, 0, "preserve");
    this.onChange();
  }

  insertAtCursor(data: string, coercion: Coercion): void {
    if (!this.focused) {
      this.prepend(data, coercion);
      return;
    }
    refuseHtml(coercion);
    this.element.setRangeText(data, this.element.selectionStart, this.element.selectionEnd, "end");
    this.onChange();
  }

  selection(coercion: Coercion): string {
    const selected = this.focused ? this.text.slice(this.element.selectionStart, this.element.selectionEnd) : "";
    return coercion === "text" || selected === "" ? selected : textToHtml(selected);
  }
}

function refuseHtml(coercion: Coercion): void {
  if (coercion === "html") throw new InvalidFormatError();
}
