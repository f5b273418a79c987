import { Draft } from "../../../src/playground/outlook/Draft";
import type { DraftStart } from "../../../src/playground/outlook/Draft";
import { InvalidFormatError } from "../../../src/playground/outlook/InvalidFormatError";

const START: DraftStart = {
  id: "d",
  internetMessageId: "<d@microsoft.com>",
  references: ["<first@contoso.com>", "<last@contoso.com>"],
  composeType: "reply",
  from: { name: "Robin Weber", address: "robin.weber@microsoft.com" },
  to: [{ name: "Ana", address: "ana@contoso.com" }],
  cc: [],
  bcc: [],
  subject: "Re: Closing",
  body: { type: "html", content: "<p>Hello</p>" },
  attachments: [],
};

const text = (content = "Hello") => new Draft({ ...START, body: { type: "text", content } });

describe("a draft", () => {
  it("belongs to the thread it answers", () => {
    expect(new Draft(START).conversationId).toBe("<first@contoso.com>");
    expect(new Draft({ ...START, references: [] }).conversationId).toBe("<d@microsoft.com>");
  });

  it("gives its HTML as a whole document, as Outlook on the web does", () => {
    expect(new Draft(START).getBody("html")).toBe('<html><head></head><body dir="ltr"><p>Hello</p></body></html>');
    expect(new Draft(START).getBody("text")).toBe("Hello");
  });

  it("takes a whole document back as its body", () => {
    const draft = new Draft(START);
    draft.setBody(draft.getBody("html"), "html");
    expect(draft.body.html).toBe("<p>Hello</p>");
  });

  it("tells its subscribers of every change", () => {
    const draft = new Draft(START);
    const heard = jest.fn();
    const stop = draft.subscribe(heard);
    draft.setSubject("x");
    draft.setRecipients("cc", START.to);
    draft.prependBody("<p>y</p>", "html");
    expect(heard).toHaveBeenCalledTimes(3);
    stop();
    draft.setSubject("z");
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

describe("recipients", () => {
  it("count as soon as they are typed, and are told once they are settled", () => {
    const draft = new Draft(START);
    const told = jest.fn();
    draft.onRecipientsTyped = told;
    draft.type("to", "bo@contoso.com");
    expect(draft.getRecipients("to").map((person) => person.address)).toEqual(["ana@contoso.com", "bo@contoso.com"]);
    expect(told).not.toHaveBeenCalled();
    draft.settle("to");
    expect(draft.getTyped("to")).toBe("");
    expect(told).toHaveBeenCalledWith("to");
  });

  it("leave what is no address to be mended", () => {
    const draft = new Draft(START);
    draft.type("to", "bo@contoso.com; nobody");
    draft.settle("to");
    expect(draft.getTyped("to")).toBe("nobody");
    expect(draft.unreadable()).toEqual(["nobody"]);
  });

  it("are taken out one by one", () => {
    const draft = new Draft(START);
    draft.remove("to", 0);
    expect(draft.getRecipients("to")).toEqual([]);
  });
});

describe("a draft in plain text", () => {
  it.each(["setBody", "prependBody", "insertAtSelection"] as const)("refuses HTML in %s, and stays as it was", (call) => {
    const draft = text();
    expect(() => { draft[call]("<p>x</p>", "html"); }).toThrow(InvalidFormatError);
    expect(draft.getBody("text")).toBe("Hello");
  });

  it("prepends, and inserts at the top when the body never had the focus", () => {
    const draft = text("below");
    draft.prependBody("2\n", "text");
    draft.insertAtSelection("1\n", "text");
    expect(draft.getBody("text")).toBe("1\n2\nbelow");
  });

  it("inserts at the cursor, replacing a selection", () => {
    const draft = text("one two three");
    document.body.append(draft.body.element);
    draft.body.element.focus();
    (draft.body.element as HTMLTextAreaElement).setSelectionRange(4, 7);
    expect(draft.getSelection("text")).toBe("two");
    draft.insertAtSelection("2", "text");
    expect(draft.getBody("text")).toBe("one 2 three");
    draft.dispose();
  });
});

describe("switchBody", () => {
  it("goes to plain text and back with the same words", () => {
    const draft = new Draft({ ...START, body: { type: "html", content: "<p>Hello &lt;b&gt;</p><p>you</p>" } });
    draft.switchBody("text");
    expect(draft.bodyType).toBe("text");
    expect(draft.getBody("text")).toBe("Hello <b>\n\nyou");
    draft.switchBody("html");
    expect(draft.getBody("text")).toBe("Hello <b>\n\nyou");
  });
});

describe("toMail", () => {
  it("sends along only the inline images that are still in the body", () => {
    const image = (contentId: string) => ({ id: contentId, name: "i.png", contentType: "image/png", size: 1, isInline: true, contentId, content: new Uint8Array([1]) });
    const draft = new Draft({ ...START, body: { type: "html", content: '<img src="cid:kept@x">' }, attachments: [image("kept@x"), image("gone@x")] });
    expect(draft.toMail("sent", 0).attachments.map((attachment) => attachment.contentId)).toEqual(["kept@x"]);
  });

  it("has no HTML in plain text", () => {
    const mail = text("words").toMail("drafts", 5);
    expect(mail).toMatchObject({ folder: "drafts", bodyType: "text", html: "", text: "words", date: 5 });
  });
});
