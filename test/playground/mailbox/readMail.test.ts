import fc from "fast-check";
import { utf8 } from "../../../src/playground/mailbox/encodedWords";
import type { Mail } from "../../../src/playground/mailbox/Mail";
import { readMail } from "../../../src/playground/mailbox/readMail";

const PLACE = { id: "x", folder: "dropped", unread: true } as const;

async function read(lines: readonly string[] | Uint8Array): Promise<Mail> {
  const result = await readMail(lines instanceof Uint8Array ? lines : utf8(lines.join("\r\n")), PLACE);
  if (!result.read) throw new Error(result.reason);
  return result.mail;
}

describe("readMail", () => {
  it.each([
    ["empty", new Uint8Array()],
    ["empty", utf8(" \r\n\r\n")],
    ["msgFormat", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ["notAMail", utf8("Just a note to myself\r\n\r\nwith two lines")],
    ["notAMail", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70])],
  ])("says %s", async (reason, bytes) => {
    expect(await readMail(bytes, PLACE)).toEqual({ read: false, reason });
  });

  it("says damaged of a mail nested beyond reading", async () => {
    const open = Array.from({ length: 300 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${String(at)}\r\n\r\n--b${String(at)}`).join("\r\n");
    expect(await readMail(utf8(`From: a@contoso.com\r\n${open}`), PLACE)).toEqual({ read: false, reason: "damaged" });
  });

  it("reads a header in raw windows-1252", async () => {
    const bytes = Uint8Array.from([...utf8("From: a@contoso.de\r\nSubject: Pr"), 0xfc, ...utf8("fung\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\nGr"), 0xfc, 0xdf, ...utf8("e")]);
    const mail = await read(bytes);
    expect(mail.subject).toBe("Prüfung");
    expect(mail.text.trim()).toBe("Grüße");
    expect(mail.bodyType).toBe("text");
  });

  it("reads a date that is none as null", async () => {
    expect((await read(["From: a@contoso.com", "Date: soon", "", "x"])).date).toBeNull();
    expect((await read(["From: a@contoso.com", "", "x"])).date).toBeNull();
  });

  it("takes the first mail of the thread as the conversation", async () => {
    expect((await read(["From: a@contoso.com", "Message-ID: <c@x>", "References: <a@x> <b@x>", "", "x"])).conversationId).toBe("<a@x>");
    expect((await read(["From: a@contoso.com", "Message-ID: <c@x>", "", "x"])).conversationId).toBe("<c@x>");
  });

  it("gives an HTML mail words for those who read plain text", async () => {
    const mail = await read(["From: a@contoso.com", "Content-Type: text/html; charset=utf-8", "", "<style>p{}</style><p>One &amp; two</p><script>alert(1)</script>"]);
    expect(mail.text.trim()).toBe("One & two");
  });

  it.each([
    ['multipart/report; report-type=delivery-status; boundary="b"', "REPORT.IPM.Note.NDR"],
    ['multipart/signed; protocol="application/pkcs7-signature"; boundary="b"', "IPM.Note.SMIME.MultipartSigned"],
    ["text/plain", "IPM.Note"],
  ])("knows %s as %s", async (type, itemClass) => {
    expect((await read(["From: a@contoso.com", `Content-Type: ${type}`, "", "--b", "Content-Type: text/plain", "", "x", "--b--"])).itemClass).toBe(itemClass);
  });

  it("answers whatever the bytes are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(typeof (await readMail(bytes, PLACE)).read).toBe("boolean");
        expect(typeof (await readMail(Uint8Array.from([...utf8("From: "), ...bytes]), PLACE)).read).toBe("boolean");
      }),
    );
  });
});
