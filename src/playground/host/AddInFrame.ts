import type { HandOff } from "./handOff";
import { frameName, frameUrl } from "./handOff";
import type { WireRequest } from "./wireEnvelope";
import { readRequest, writeAnswer, writeEvent } from "./wireEnvelope";

// What Outlook on the web allows an add-in's frame: no top navigation, no dialogs of the browser.
const SANDBOX = "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

export interface AddInFrameOptions {
  readonly container: HTMLElement;
  readonly title: string;
  readonly hidden: boolean;
  readonly addInUrl: string;
  readonly handOff: HandOff;
  readonly onRequest: (request: WireRequest, frame: AddInFrame) => void;
}

/** One start of a page of the add-in: an iframe with its conversation. Another start is another frame. */
export class AddInFrame {
  readonly iframe: HTMLIFrameElement;
  readonly #handOff: HandOff;
  readonly #addInOrigin: string;
  readonly #window: Window;
  readonly #onMessage: (event: MessageEvent) => void;
  #disposed = false;

  constructor(options: AddInFrameOptions) {
    const { ownerDocument } = options.container;
    const url = frameUrl(options.handOff, options.addInUrl, ownerDocument.baseURI);
    this.#handOff = options.handOff;
    this.#addInOrigin = new URL(url).origin;
    this.#window = ownerDocument.defaultView as Window;
    this.iframe = ownerDocument.createElement("iframe");
    this.iframe.title = options.title;
    this.iframe.hidden = options.hidden;
    this.iframe.setAttribute("sandbox", SANDBOX);
    this.iframe.name = frameName(options.handOff);
    this.iframe.src = url;
    this.#onMessage = (event) => {
      if (event.source === null || event.source !== this.iframe.contentWindow || event.origin !== this.#addInOrigin) return;
      const request = readRequest(event.data);
      if (request !== null && request.conversationId === options.handOff.conversationId) options.onRequest(request, this);
    };
    this.#window.addEventListener("message", this.#onMessage);
    options.container.append(this.iframe);
  }

  /** Answers a request; nothing happens after dispose(), as nobody listens any more. */
  answer(request: WireRequest, data: unknown): void {
    this.#post(writeAnswer(request, this.#handOff.hostOrigin, data));
  }

  raise(action: string, data: unknown): void {
    this.#post(writeEvent(this.#handOff.conversationId, action, this.#handOff.hostOrigin, data));
  }

  dispose(): void {
    this.#disposed = true;
    this.#window.removeEventListener("message", this.#onMessage);
    this.iframe.remove();
  }

  #post(message: string): void {
    if (!this.#disposed) this.iframe.contentWindow?.postMessage(message, this.#addInOrigin);
  }
}
