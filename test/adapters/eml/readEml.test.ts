import fc from "fast-check";
import { readEml } from "../../../src/adapters/eml/readEml";

const USER = "robin.weber@microsoft.com";

const ascii = (text: string) => new TextEncoder().encode(text.replace(/\r?\n/g, "\r\n"));
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...ascii(part)] : [...part])));
const base64 = (data: Uint8Array) => Buffer.from(data).toString("base64");
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

const HEADER = "From: Ana Lima <ana@contoso.com>\nTo: robin.weber@microsoft.com\nSubject: Hello\nMIME-Version: 1.0\n";

describe("a whole mail", () => {
  const mail = readEml(
    ascii(`From: "Lima, Ana" <Ana.Lima@Contoso.com>
To: Robin Weber <robin.weber@microsoft.com>, team: one@contoso.com, Two <two@contoso.com>;
Cc: undisclosed-recipients:;
Bcc: archive@contoso.com
Subject: =?iso-8859-1?Q?Pr=FCfung?=
 =?utf-8?B?IGVycmVpY2h0?=
Message-ID: <3@contoso.com>
In-Reply-To: <2@contoso.com>
References: <1@contoso.com>
 <2@contoso.com>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Words
--b
Content-Type: text/html; charset=utf-8

<p>Words</p>
--b--
`),
    USER,
  );

  it("keeps names and addresses as the mail has them, in groups too", async () => {
    const { from, to, cc, bcc, surface, userAddress } = await mail;
    expect({ from, to, cc, bcc, surface, userAddress }).toEqual({
      surface: "read",
      userAddress: USER,
      from: { name: "Lima, Ana", address: "Ana.Lima@Contoso.com" },
      to: [
        { name: "Robin Weber", address: "robin.weber@microsoft.com" },
        { name: "", address: "one@contoso.com" },
        { name: "Two", address: "two@contoso.com" },
      ],
      cc: [],
      bcc: [{ name: "", address: "archive@contoso.com" }],
    });
  });

  it("decodes the subject over its folded lines", async () => {
    expect((await mail).subject).toBe("Prüfung erreicht");
  });

  it("has both bodies", async () => {
    const { body } = await mail;
    expect(body.text?.trim()).toBe("Words");
    expect(body.html?.trim()).toBe("<p>Words</p>");
  });
});

describe("the thread", () => {
  it.each([
    ["the first reference", "References: <1@a.example> <2@a.example>\nIn-Reply-To: <2@a.example>\nMessage-ID: <3@a.example>\n", "<1@a.example>"],
    ["else what is answered", "In-Reply-To: <2@a.example>\nMessage-ID: <3@a.example>\n", "<2@a.example>"],
    ["else the mail itself", "Message-ID: <3@a.example>\n", "<3@a.example>"],
    ["an ID without brackets as it stands", "Message-ID: 3@a.example\n", "3@a.example"],
    ["empty headers passed over", "References: \nMessage-ID: <3@a.example>\n", "<3@a.example>"],
    ["nothing", "", null],
  ])("is named by %s", async (_, headers, expected) => {
    expect((await readEml(ascii(`${headers}${HEADER}\nWords`), USER)).conversationId).toBe(expected);
  });
});

describe("charsets and encodings of the body", () => {
  const part = (charset: string, encoding: string) => `${HEADER}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n`;

  it.each([
    ["iso-8859-1", bytes(part("iso-8859-1", "8bit"), "Pr", [0xfc], "fung"), "Prüfung"],
    ["windows-1252", bytes(part("windows-1252", "8bit"), [0x93], "Prova", [0x94], " ", [0x80]), "“Prova” €"],
    ["iso-2022-jp", bytes(part("iso-2022-jp", "7bit"), [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]), "日本"],
    ["shift_jis", bytes(part("Shift_JIS", "8bit"), [0x93, 0xfa, 0x96, 0x7b]), "日本"],
    ["gb18030", bytes(part("gb18030", "8bit"), [0xd6, 0xd0, 0xb9, 0xfa]), "中国"],
    ["utf-16le in base64", bytes(part("utf-16le", "base64"), base64(utf16le("日本語"))), "日本語"],
    ["utf-8 in quoted-printable", bytes(part("utf-8", "quoted-printable"), "Pr=C3=BC=\nfung"), "Prüfung"],
    ["a charset in quotes and capitals", bytes(part('"UTF-8"', "8BIT"), [0xc3, 0xbc]), "ü"],
  ])("%s", async (_, mail, expected) => {
    expect((await readEml(mail, USER)).body.text?.trim()).toBe(expected);
  });

  it("reads a charset nobody knows as far as it is ASCII", async () => {
    expect((await readEml(bytes(part("x-klingon", "8bit"), "plain ", [0xe9], " words"), USER)).body.text).toMatch(/^plain . words/);
  });

  it("reads base64 that is not, without an exception", async () => {
    const mail = await readEml(ascii(`${part("utf-8", "base64")}%%% not base64 ===`), USER);
    expect(mail.from?.address).toBe("ana@contoso.com");
  });
});

describe("raw bytes of an older charset in the header", () => {
  it.each([
    ["the charset that the body has", bytes("Subject: ", [0x93, 0xfa, 0x96, 0x7b], "\nContent-Type: text/plain;\n charset=shift_jis\n\nx"), "日本"],
    ["windows-1252 where none is named", bytes("Subject: Pr", [0xfc], "fung\n\nx"), "Prüfung"],
    ["windows-1252 where utf-8 is named but it is not", bytes("Subject: Pr", [0xfc], "fung\nContent-Type: text/plain; charset=utf-8\n\nx"), "Prüfung"],
    ["iso-2022-jp by its escapes", bytes("Subject: ", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], "\n\nx"), "日本"],
    ["utf-8 as it is", bytes("Subject: Pr", [0xc3, 0xbc], "fung\n\nx"), "Prüfung"],
  ])("is read as %s", async (_, mail, expected) => {
    expect((await readEml(mail, USER)).subject).toBe(expected);
  });
});

describe("broken mail", () => {
  it("without sender, subject and body", async () => {
    expect(await readEml(ascii("To: robin.weber@microsoft.com\n\n"), USER)).toEqual({
      surface: "read",
      userAddress: USER,
      conversationId: null,
      subject: "",
      replyTo: [],
      from: null,
      to: [{ name: "", address: "robin.weber@microsoft.com" }],
      cc: [],
      bcc: [],
      body: { html: null, text: null },
    });
  });

  it("with nothing at all", async () => {
    expect((await readEml(new Uint8Array(), USER)).body).toEqual({ html: null, text: null });
  });

  it("with a sender in Sender only", async () => {
    expect((await readEml(ascii("Sender: ana@contoso.com\n\nx"), USER)).from?.address).toBe("ana@contoso.com");
  });

  it("with lines in the header that are no header", async () => {
    const mail = await readEml(ascii(`  stray folding\nnot a header\n${HEADER}\nWords`), USER);
    expect(mail.from?.address).toBe("ana@contoso.com");
    expect(mail.body.text?.trim()).toBe("Words");
  });

  it.each([
    ["a byte order mark", [0xef, 0xbb, 0xbf]],
    ["empty lines", [0x0d, 0x0a, 0x0a]],
    ["the line of a mailbox file", [...ascii("From ana@contoso.com Mon Jan  5 10:00:00 2026\n")]],
  ])("with %s before the header", async (_, before) => {
    expect((await readEml(bytes(before, HEADER, "\nWords"), USER)).subject).toBe("Hello");
  });

  it("with a multipart whose boundary never ends", async () => {
    const mail = await readEml(ascii(`${HEADER}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nWords`), USER);
    expect(mail.body.text?.trim()).toBe("Words");
  });

  it("nested too deep: who wrote to whom is read, the body is not", async () => {
    const nested = Array.from({ length: 400 }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}x\n\n--b${level}x\n`).join("");
    const mail = await readEml(ascii(`${HEADER}${nested}Content-Type: text/plain\n\nWords`), USER);
    expect(mail.from?.address).toBe("ana@contoso.com");
    expect(mail.body).toEqual({ html: null, text: null });
  });

  it("any bytes at all give a snapshot", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("", HEADER, `${HEADER}Content-Type: text/html; charset=gb18030\n\n`), async (noise, start) => {
        const mail = await readEml(bytes(start, [...noise]), USER);
        expect(mail.userAddress).toBe(USER);
        expect(typeof mail.subject).toBe("string");
      }),
    );
  });
});

it("takes neither people nor words from a message that is attached", async () => {
  const mail = await readEml(
    ascii(`${HEADER}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See attached.
--b
Content-Type: message/rfc822

From: eva@fabrikam.com
Subject: Other
Content-Type: text/plain

Words of another customer
--b--
`),
    USER,
  );
  expect(mail.from?.address).toBe("ana@contoso.com");
  expect(mail.body.text).not.toContain("another customer");
});

it("reads every author of a mail that several wrote, the first as Outlook shows it", async () => {
  const header = (from: string) => ascii(`${from}\nTo: robin.weber@microsoft.com\n\nWords\n`);
  const two = await readEml(header("From: Ana <ana@contoso.com>, =?utf-8?B?VG9t?= <tom@fabrikam.com>"), USER);
  expect([two.from?.address, two.alsoFrom?.map(({ address }) => address)]).toEqual(["ana@contoso.com", ["tom@fabrikam.com"]]);
  expect(await readEml(header("From: Ana <ana@contoso.com>"), USER)).not.toHaveProperty("alsoFrom");
});
