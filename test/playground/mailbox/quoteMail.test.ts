import type { Mail } from "../../../src/playground/mailbox/Mail";
import { newMessageHtml, threadHtml, threadText } from "../../../src/playground/mailbox/quoteMail";
import { replyRecipients } from "../../../src/playground/mailbox/replyRecipients";
import { forwardSubject, replySubject } from "../../../src/playground/mailbox/subjects";

const USER = "robin.weber@microsoft.com";
const mail: Mail = {
  id: "m",
  folder: "inbox",
  conversationId: "<m@contoso.com>",
  internetMessageId: "<m@contoso.com>",
  from: { name: "Ana <b>Costa</b>", address: "ana@contoso.com" },
  to: [{ name: "Robin Weber", address: "Robin.Weber@microsoft.com" }, { name: "Bo", address: "bo@contoso.com" }],
  cc: [{ name: "Cy", address: "cy@contoso.com" }, { name: "Bo again", address: "BO@contoso.com" }],
  bcc: [],
  subject: "<script>alert(1)</script>",
  date: Date.UTC(2026, 10, 16, 12, 0, 0),
  bodyType: "html",
  html: "<p>Hi</p>",
  text: "Hi",
  attachments: [],
  unread: false,
  itemClass: "IPM.Note",
  rawHeaders: "",
};

describe("threadHtml", () => {
  it("writes the block Outlook on the web writes, and what comes from the mail as text", () => {
    const html = threadHtml(mail, "<p>Hi</p>", "en-US");
    expect(html).toMatch(/^<div id="appendonsend"><\/div><hr[^>]*><div id="divRplyFwdMsg"/);
    expect(html).toContain("<b>From:</b> Ana &lt;b&gt;Costa&lt;/b&gt; &lt;ana@contoso.com&gt;<br><b>Sent:</b> Monday, November 16, 2026");
    expect(html).toContain("<b>Subject:</b> &lt;script&gt;");
    expect(html).not.toContain("<script>");
    expect(html).toContain("<p>Hi</p>");
  });

  it("leaves out what the mail does not have", () => {
    const html = threadHtml({ ...mail, from: null, date: null, to: [], cc: [] }, "", "de-DE");
    expect(html).not.toMatch(/Von:|Gesendet:|An:|Cc:/);
    expect(html).toContain("Betreff:");
  });
});

describe("threadText", () => {
  it("names the headers in the language of Outlook", () => {
    expect(threadText(mail, "ja-JP")).toMatch(/差出人: Ana <b>Costa<\/b> <ana@contoso.com>\n送信日時: 2026年11月16日月曜日/);
  });
});

describe("newMessageHtml", () => {
  it("begins with an empty line and ends with the signature", () => {
    expect(newMessageHtml("<p>Robin</p>")).toMatch(/^<div class="elementToProof".*<div id="Signature"><p>Robin<\/p><\/div>$/);
  });
});

describe("subjects", () => {
  it.each([
    ["Closing", "en-US", "Re: Closing"],
    ["RE: Closing", "de-DE", "RE: Closing"],
    ["AW: Abschluss", "en-US", "AW: Abschluss"],
    ["回复：关闭", "en-US", "回复：关闭"],
    ["Fw: Closing", "en-US", "Re: Fw: Closing"],
    ["", "zh-CN", "回复: "],
  ] as const)("answers %j in %s with %j", (subject, language, expected) => {
    expect(replySubject(subject, language)).toBe(expected);
  });

  it.each([
    ["Closing", "en-US", "Fw: Closing"],
    ["Closing", "es-ES", "RV: Closing"],
    ["ENC: Encerramento", "pt-BR", "ENC: Encerramento"],
    ["Re: Closing", "de-DE", "Wg: Re: Closing"],
  ] as const)("forwards %j in %s as %j", (subject, language, expected) => {
    expect(forwardSubject(subject, language)).toBe(expected);
  });
});

describe("replyRecipients", () => {
  const addresses = (people: readonly { address: string }[]) => people.map((person) => person.address);

  it("answers the sender alone", () => {
    expect(addresses(replyRecipients(mail, USER, false).to)).toEqual(["ana@contoso.com"]);
  });

  it("answers all, each once and the user never", () => {
    const reply = replyRecipients(mail, USER, true);
    expect(addresses(reply.to)).toEqual(["ana@contoso.com", "bo@contoso.com"]);
    expect(addresses(reply.cc)).toEqual(["cy@contoso.com"]);
  });

  it("puts Reply-To before From", () => {
    expect(addresses(replyRecipients({ ...mail, rawHeaders: "Reply-To: Desk <desk@contoso.com>" }, USER, false).to)).toEqual(["desk@contoso.com"]);
  });

  it("goes on with those an own mail went to", () => {
    const own = { ...mail, from: { name: "Robin", address: USER }, to: [{ name: "Bo", address: "bo@contoso.com" }] };
    expect(addresses(replyRecipients(own, USER, false).to)).toEqual(["bo@contoso.com"]);
  });

  it("knows nobody where the mail has no sender", () => {
    expect(replyRecipients({ ...mail, from: null }, USER, false).to).toEqual([]);
  });
});
