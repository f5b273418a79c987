import type { Attachment } from "../../../src/playground/mailbox/Mail";
import { HtmlBody } from "../../../src/playground/outlook/HtmlBody";

const LOGO: Attachment = { id: "a", name: "logo.png", contentType: "image/png", size: 3, isInline: true, contentId: "logo@contoso.com", content: new Uint8Array([1, 2, 3]) };
const bodies: HtmlBody[] = [];

function bodyOf(html: string, attachments: readonly Attachment[] = []): HtmlBody {
  const body = new HtmlBody(html, attachments, () => undefined);
  bodies.push(body);
  document.body.append(body.element);
  return body;
}

/** Puts the cursor, or a selection, where "|" stands in the text. */
function select(body: HtmlBody, from: [Node, number], to: [Node, number] = from): void {
  document.getSelection()?.setBaseAndExtent(...from, ...to);
  body.element.dispatchEvent(new Event("keyup"));
}

function textNode(body: HtmlBody, text: string): Text {
  const walker = document.createTreeWalker(body.element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node.textContent === text) return node as Text;
  throw new Error(`no text "${text}"`);
}

afterEach(() => {
  for (const body of bodies.splice(0)) body.dispose();
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});

describe("prepend", () => {
  it("stands above everything", () => {
    const body = bodyOf("<p>mine</p><div id=\"Signature\">Robin</div>");
    body.prepend("<p>New</p>", "html");
    expect(body.html).toBe('<p>New</p><p>mine</p><div id="Signature">Robin</div>');
  });

  it("takes text as text", () => {
    const body = bodyOf("");
    body.prepend("a <b> & c\nd", "text");
    expect(body.element.textContent).toBe("a <b> & cd");
    expect(body.element.querySelector("b")).toBeNull();
  });
});

describe("insertAtCursor", () => {
  it("inserts at the top when the body never had the cursor", () => {
    const body = bodyOf("<p>mine</p>");
    body.insertAtCursor("<p>New</p>", "html");
    expect(body.html).toBe("<p>New</p><p>mine</p>");
  });

  it("splits the line at the cursor for a paragraph", () => {
    const body = bodyOf("<p>onetwo</p><p>three</p>");
    select(body, [textNode(body, "onetwo"), 3]);
    body.insertAtCursor("<p>New</p>", "html");
    expect(body.html).toBe("<p>one</p><p>New</p><p>two</p><p>three</p>");
  });

  it("keeps words within the line", () => {
    const body = bodyOf("<p>onetwo</p>");
    select(body, [textNode(body, "onetwo"), 3]);
    body.insertAtCursor(" & ", "text");
    expect(body.element.textContent).toBe("one & two");
    expect(body.element.querySelectorAll("p")).toHaveLength(1);
  });

  it("takes the place of an empty line", () => {
    const body = bodyOf("<div><br></div><div>below</div>");
    select(body, [body.element.firstElementChild as Element, 0]);
    body.insertAtCursor("<p>New</p>", "html");
    expect(body.html).toBe("<p>New</p><div>below</div>");
  });

  it("replaces a selection", () => {
    const body = bodyOf("<p>one two three</p>");
    const text = textNode(body, "one two three");
    select(body, [text, 4], [text, 7]);
    expect(body.selection("text")).toBe("two");
    body.insertAtCursor("2", "text");
    expect(body.element.textContent).toBe("one 2 three");
  });

  it("goes on after what was inserted", () => {
    const body = bodyOf("<p>end</p>");
    select(body, [textNode(body, "end"), 3]);
    body.insertAtCursor("A", "text");
    body.insertAtCursor("B", "text");
    expect(body.element.textContent).toBe("endAB");
  });

  it("keeps the cursor when the selection goes elsewhere in the page", () => {
    const body = bodyOf("<p>onetwo</p>");
    const elsewhere = document.createElement("p");
    elsewhere.textContent = "elsewhere";
    document.body.append(elsewhere);
    select(body, [textNode(body, "onetwo"), 3]);
    document.getSelection()?.collapse(elsewhere, 0);
    document.dispatchEvent(new Event("selectionchange"));
    body.insertAtCursor("|", "text");
    expect(body.element.textContent).toBe("one|two");
    expect(elsewhere.textContent).toBe("elsewhere");
  });
});

describe("set", () => {
  it("replaces everything, quoted thread included", () => {
    const body = bodyOf('<p>mine</p><div id="divRplyFwdMsg">From: x</div>');
    body.set("<p>all new</p>", "html");
    expect(body.html).toBe("<p>all new</p>");
  });
});

describe("what comes in", () => {
  it("is never script, form or frame", () => {
    const body = bodyOf("");
    body.prepend('<p onclick="x()">a</p><script>x()</script><iframe src="https://e.example"></iframe><form><input></form><a href="javascript:x()">l</a><svg onload="x()"></svg>', "html");
    expect(body.element.innerHTML).not.toMatch(/script|onclick|iframe|form|input|javascript|svg/i);
    expect(body.element.textContent).toContain("a");
  });

  it("shows images of the mail and gives them back by their content id", () => {
    const body = bodyOf('<img alt="logo" width="9" src="cid:logo@contoso.com">', [LOGO]);
    expect(body.element.querySelector("img")?.src).toBe("data:image/png;base64,AQID");
    expect(body.html).toContain('src="cid:logo@contoso.com"');
    expect(body.html).not.toContain("data:");
  });

  it("fetches no image from outside, and gives its address back", () => {
    const body = bodyOf('<img src="https://e.example/pixel.png"><p style="background:url(https://e.example/b.png)">x</p>');
    expect(body.element.querySelector("img")?.src).toMatch(/^data:image\/gif/);
    expect(body.element.innerHTML.replace(/data-remote="[^"]*"/, "")).not.toContain("e.example");
    expect(body.html).toContain('src="https://e.example/pixel.png"');
  });
});

describe("text", () => {
  it("is what a reader of plain text gets", () => {
    expect(bodyOf("<p>One</p><ul><li>A</li></ul>").text).toBe("One\n\n* A");
  });
});
