import { browserClipboard } from "../../../src/adapters/browser/browserClipboard";

const HTML = "<p>Hello</p>";
const TEXT = "Hello";

function allow(clipboard: object | undefined): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
}

/** A browser's copy command: it raises the copy event on the document, and says whether it worked. */
function copyCommand(works: boolean) {
  const copied: Record<string, string> = {};
  document.execCommand = (command) => {
    if (command !== "copy" || !works) return false;
    const event = new Event("copy", { cancelable: true });
    Object.assign(event, { clipboardData: { setData: (format: string, content: string) => { copied[format] = content; } } });
    document.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return copied;
}

class FakeClipboardItem {
  constructor(readonly formats: Record<string, Blob>) {}
}
beforeEach(() => { Object.assign(globalThis, { ClipboardItem: FakeClipboardItem }); });

describe("where the browser allows its Clipboard API", () => {
  it("a text is copied by it", async () => {
    const writeText = jest.fn().mockResolvedValue(undefined);
    allow({ writeText });
    expect(await browserClipboard.copyText(TEXT)).toBe(true);
    expect(writeText).toHaveBeenCalledWith(TEXT);
  });

  it("an email goes as HTML and as text", async () => {
    const write = jest.fn<Promise<void>, [FakeClipboardItem[]]>().mockResolvedValue(undefined);
    allow({ write });
    expect(await browserClipboard.copyRich(HTML, TEXT)).toBe(true);
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(Object.entries(item?.formats ?? {}).map(([format, { type, size }]) => [format, type, size])).toEqual([["text/html", "text/html", HTML.length], ["text/plain", "text/plain", TEXT.length]]);
  });
});

describe.each([
  ["forbids it", { writeText: () => Promise.reject(new Error("NotAllowedError")), write: () => Promise.reject(new Error("NotAllowedError")) }],
  ["has none", undefined],
])("where the browser %s", (_, clipboard) => {
  beforeEach(() => { allow(clipboard); });

  it("the copy command takes over, with the same formats", async () => {
    const copied = copyCommand(true);
    expect(await browserClipboard.copyText(TEXT)).toBe(true);
    expect(copied).toEqual({ "text/plain": TEXT });
    expect(await browserClipboard.copyRich(HTML, TEXT)).toBe(true);
    expect(copied).toEqual({ "text/plain": TEXT, "text/html": HTML });
  });

  it("a command that does not work either is said, never thrown", async () => {
    copyCommand(false);
    expect(await browserClipboard.copyText(TEXT)).toBe(false);
    document.execCommand = () => { throw new Error("not supported"); };
    expect(await browserClipboard.copyRich(HTML, TEXT)).toBe(false);
  });

  it("leaves no trace on the page, and the focus where it was", async () => {
    copyCommand(true);
    document.body.innerHTML = "<button>Copy</button>";
    const button = document.querySelector("button");
    button?.focus();
    await browserClipboard.copyText(TEXT);
    expect(document.body.innerHTML).toBe("<button>Copy</button>");
    expect(document.activeElement).toBe(button);
  });
});

it("the next copy of the FM's own is not ours", async () => {
  allow(undefined);
  copyCommand(true);
  await browserClipboard.copyText(TEXT);
  const setData = jest.fn();
  document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData: { setData } }));
  expect(setData).not.toHaveBeenCalled();
});
