import fc from "fast-check";
import { utf8 } from "../../../src/playground/mailbox/encodedWords";
import type { Mail } from "../../../src/playground/mailbox/Mail";
import { readMail } from "../../../src/playground/mailbox/readMail";
import { writeEml } from "../../../src/playground/mailbox/writeEml";

const PIXEL = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255, 13, 10]);

const mail: Mail = {
  id: "m1",
  folder: "sent",
  conversationId: "<first@contoso.com>",
  internetMessageId: "<m1@playground.invalid>",
  from: { name: "Robin Weber", address: "robin.weber@microsoft.com" },
  to: [{ name: "Jürgen Groß", address: "j.gross@contoso.de" }, { name: "", address: "sato@treyresearch.net" }],
  cc: [{ name: 'Costa, "Ana"', address: "ana@contoso.com" }],
  bcc: [],
  subject: "Abschluss – テナント 完了",
  date: Date.UTC(2026, 10, 20, 9, 30, 0),
  bodyType: "html",
  html: '<p>Grüße, 田中さん</p><img src="cid:logo@contoso.com">',
  text: "Grüße, 田中さん\n.\nFrom here",
  attachments: [
    { id: "a1", name: "logo.png", contentType: "image/png", size: PIXEL.length, isInline: true, contentId: "logo@contoso.com", content: PIXEL },
    { id: "a2", name: "Prüfung.pdf", contentType: "application/pdf", size: 3, isInline: false, contentId: null, content: new Uint8Array([1, 2, 3]) },
  ],
  unread: false,
  itemClass: "IPM.Note",
  rawHeaders: "",
};

async function roundTrip(original: Mail, references: readonly string[] = []): Promise<Mail> {
  const read = await readMail(utf8(writeEml(original, references)), { id: original.id, folder: original.folder, unread: false });
  if (!read.read) throw new Error(read.reason);
  return read.mail;
}

describe("writeEml", () => {
  it("writes what readMail reads back", async () => {
    const back = await roundTrip(mail, ["<first@contoso.com>", "<second@contoso.com>"]);
    expect({ ...back, rawHeaders: "", attachments: [], text: back.text.trim() }).toEqual({ ...mail, attachments: [] });
    expect(back.attachments.map(({ name, contentType, isInline, contentId, content }) => ({ name, contentType, isInline, contentId, content: [...content] }))).toEqual([
      { name: "Prüfung.pdf", contentType: "application/pdf", isInline: false, contentId: null, content: [1, 2, 3] },
      { name: "logo.png", contentType: "image/png", isInline: true, contentId: "logo@contoso.com", content: [...PIXEL] },
    ].sort((one, other) => back.attachments.findIndex((a) => a.name === one.name) - back.attachments.findIndex((a) => a.name === other.name)));
    expect(back.rawHeaders).toContain("In-Reply-To: <second@contoso.com>");
  });

  it("keeps a plain-text mail plain", async () => {
    const back = await roundTrip({ ...mail, bodyType: "text", html: "", attachments: [] });
    expect(back.bodyType).toBe("text");
    expect(back.html).toBe("");
  });

  it("marks a draft as not sent", () => {
    expect(writeEml({ ...mail, folder: "drafts" })).toContain("X-Unsent: 1");
    expect(writeEml(mail)).not.toContain("X-Unsent");
  });

  it.each([
    ["subject", { ...mail, subject: "Hello\r\nBcc: evil@example.com" }],
    ["display name", { ...mail, to: [{ name: "A\r\nBcc: evil@example.com", address: "a@contoso.com" }] }],
    ["address", { ...mail, to: [{ name: "A", address: "a@contoso.com>\r\nBcc: <evil@example.com" }] }],
    ["file name", { ...mail, attachments: [{ ...mail.attachments[1], name: 'a"\r\nX-Evil: 1' } as Mail["attachments"][number]] }],
  ])("lets no %s begin a header of its own", (_where, hostile) => {
    expect(writeEml(hostile)).not.toMatch(/^(Bcc|X-Evil):/m);
  });

  it("folds every header below the 998 characters a line may have, whatever the subject", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 255 }), async (subject) => {
        const eml = writeEml({ ...mail, subject, attachments: [] });
        expect(Math.max(...eml.split("\r\n").map((line) => line.length))).toBeLessThan(998);
        // eslint-disable-next-line no-control-regex -- control characters become spaces
        expect((await roundTrip({ ...mail, subject, attachments: [] })).subject.trim()).toBe(subject.replace(/[\u0000-\u001f\u007f]+/g, " ").trim());
      }),
      { numRuns: 60 },
    );
  });

  it("keeps any text and HTML", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (words) => {
        const back = await roundTrip({ ...mail, text: words, html: `<p>${words}</p>`, attachments: [] });
        expect(back.html.trimEnd()).toBe(`<p>${words}</p>`);
      }),
      { numRuns: 60 },
    );
  });
});
