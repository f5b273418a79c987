import fc from "fast-check";
import { splitBody } from "../../../src/core/mail/splitBody";

const text = (lines: readonly string[]) => splitBody({ html: null, text: lines.join("\r\n") });
const html = (markup: string) => splitBody({ html: markup, text: null });

describe("a reply's older message", () => {
  it.each([
    ["Outlook, English", ["Fine with us.", "", "-----Original Message-----", "From: Robin", "old words"]],
    ["Outlook, German header block", ["Passt.", "", "Von: Robin Weber <r@microsoft.com>", "Gesendet: Montag, 3. Mai 2026 10:00", "An: Anna", "Betreff: Abschluss", "", "old words"]],
    ["Outlook, Portuguese", ["Certo.", "De: Robin", "Enviada em: segunda-feira", "Para: Ana", "Assunto: RFA", "old words"]],
    ["Outlook, Spanish", ["De acuerdo.", "De: Robin", "Enviado el: lunes", "Para: Ana", "Asunto: RFA", "old words"]],
    ["Outlook, Japanese", ["承知しました。", "差出人: Robin", "送信日時: 2026年5月3日", "宛先: Anna", "件名: 完了", "old words"]],
    ["Outlook, Chinese", ["好的。", "发件人: Robin", "发送时间: 2026年5月3日", "收件人: Anna", "主题: 完成", "old words"]],
    ["Gmail", ["Sure.", "On Mon, 3 May 2026 at 10:00, Robin <r@microsoft.com> wrote:", "> old words"]],
    ["Gmail over two lines", ["Sure.", "On Mon, 3 May 2026 at 10:00, Robin Weber", "<r@microsoft.com> wrote:", "> old words"]],
    ["Apple Mail, German", ["Gern.", "Am 03.05.2026 um 10:00 schrieb Robin <r@microsoft.com>:", "> old words"]],
    ["Gmail, Spanish", ["Bien.", "El lun, 3 may 2026 a las 10:00, Robin (<r@microsoft.com>) escribió:", "> old words"]],
    ["Gmail, Portuguese", ["Ok.", "Em seg., 3 de mai. de 2026 às 10:00, Robin <r@microsoft.com> escreveu:", "> old words"]],
    ["Gmail, Japanese", ["はい。", "2026年5月3日(月) 10:00 Robin <r@microsoft.com>:", "> old words"]],
    ["Gmail, Chinese", ["好。", "Robin <r@microsoft.com> 于2026年5月3日周一 10:00写道：", "> old words"]],
    ["a client in another language", ["Ok", "Den mån 3 maj 2026 kl 10:00 skrev Robin <r@microsoft.com>:", "> old words"]],
    ["a long list of recipients", ["Ok", "From: Robin", "To: a@x.example;", ...Array.from({ length: 12 }, (_, at) => `b${at}@x.example;`), "Subject: RFA", "Sent: Monday", "old words"]],
    ["an unlabelled sender", ["Ok", "Robin <r@microsoft.com> | 3 May 2026 10:00", "old words"]],
    ["a rule with a title in any language", ["Ok", "-------- Przekazana wiadomość --------", "old words"]],
    ["a chat copied from Teams", ["From the chat", "[10.11.2026 09:12] Rolf Haas (Guest)", "old words"]],
    ["a chat copied from WhatsApp", ["From the chat", "[11/10/26, 9:12:33 AM] Rolf: old words"]],
    ["a chat copied from Teams on the same day", ["From the chat", "[09:12] Rolf Haas", "old words"]],
    ["a chat copied from Teams within the week", ["From the chat", "[Monday 9:12 AM] Rolf Haas", "old words"]],
    ["Gmail, Finnish", ["Ok", "ma 8.2.2027 klo 10.00 Robin (r@microsoft.com) kirjoitti:", "old words"]],
    ["a forward", ["FYI", "---------- Forwarded message ---------", "From: Anna", "old words"]],
  ])("%s is quoted, the new words are not", (_, lines) => {
    const parts = text(lines);
    expect(parts.quoted).toContain("old words");
    expect(parts.newest).toBe(lines[0]);
  });

  it("keeps a moment in brackets that nobody spoke at", () => {
    expect(text(["Our slots:", "[10/11/2026 09:12] or [10/11/2026 10:00], and I would rather have the second one of them than the first, please"]).quoted).toBe("");
  });

  it.each(["[10:12] and then again at eleven", "[09:00] 3 slots"])("keeps %j", (line) => {
    expect(text([line, "my words"]).quoted).toBe("");
  });

  it("keeps words written below a marked quotation", () => {
    const parts = text(["On Mon, 3 May 2026, Robin <r@microsoft.com> wrote:", "> old words", "My answer is here."]);
    expect(parts.newest).toBe("My answer is here.");
  });

  it.each([
    ["Outlook on the web", '<div>New</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Robin<br><b>Sent:</b> Monday</div><div>old words</div>'],
    ["Outlook on Windows", '<p>New</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Von:</b> Robin</p></div></div><p>old words</p>'],
    ["Gmail", '<div>New</div><div class="gmail_quote"><div class="gmail_attr">On Mon wrote:<br></div><blockquote>old words</blockquote></div>'],
    ["Apple Mail", "<div>New</div><blockquote type=cite>old words</blockquote>"],
  ])("is known by the markup of %s", (_, markup) => {
    const parts = html(markup);
    expect(parts.newest).toBe("New");
    expect(parts.quoted).toContain("old words");
  });
});

describe("the signature", () => {
  it.each(["Best regards,", "Mit freundlichen Grüßen", "Saludos cordiales,", "Atenciosamente,", "よろしくお願いいたします。", "此致"])("begins below %s", (closing) => {
    const parts = text(["We are done.", closing, "Anna", "Contoso AG"]);
    expect(parts.newest).toBe(`We are done.\n${closing}`);
    expect(parts.signature).toBe("Anna\nContoso AG");
  });

  it("does not swallow a mail that opens with thanks", () => {
    expect(text(["Thanks,", "the tenant can be closed."]).newest).toContain("the tenant can be closed.");
  });

  it.each([
    "Diese E-Mail enthält vertrauliche Informationen von fabrikam.com",
    "This e-mail is confidential and intended solely for the addressee",
    "[EXTERNAL] This mail came from outside",
  ])("takes a legal footer or banner: %s", (footer) => {
    const parts = text(["We are done.", footer]);
    expect(parts.signature).toBe(footer);
    expect(parts.newest).toBe("We are done.");
  });

  it("begins below a disclaimer wherever that stands", () => {
    expect(text(["FYI", "This message is confidential and intended solely for the addressee.", "fabrikam.com", "Think before you print.", "Regards to all", "x"]).newest).toBe("FYI");
  });

  it("is known by its bars where nothing introduces it", () => {
    expect(text(["Lunch at twelve?", "Olivia Hart | fabrikam.com account team"])).toMatchObject({ newest: "Lunch at twelve?", signature: "Olivia Hart | fabrikam.com account team" });
  });

  it("may stand beside the closing phrase", () => {
    expect(text(["We are done.", "Best regards, Olivia Hart", "contoso.com"]).signature).toBe("contoso.com");
  });

  it("is known by its container", () => {
    expect(html('<p>Hi</p><div id="Signature"><p>Robin</p></div>')).toMatchObject({ newest: "Hi", signature: "Robin" });
  });
});

describe("hidden text says nothing", () => {
  it.each(["display:none", "font-size:0", "font-size:1px", "visibility: hidden", "color:#ffffff", "color: white", "mso-hide:all", "opacity:0", "max-height:0", "opacity:.01", "clip:rect(0,0,0,0)", "clip: rect(1px, 1px, 1px, 1px)", "margin-left:-9999em", "color:rgba(0,0,0,0)", "color:rgba(0, 0, 0, .01)", "color:#fefefe", "color:rgb(254,254,254)", "clip-path:inset(50%)", "clip-path: inset(100%)", "clip-path:circle(0)", "transform:scale(0)", "transform: scale( 0, 1)", "font:0/0 a", "font: 0px Arial", "color:red;font:bold 0 Arial"])("%s", (style) => {
    expect(html(`<p>Seen</p><div style="${style}">fabrikam.com</div>`)).toEqual({ newest: "Seen", signature: "", quoted: "", links: [], ownAtLeast: "Seen" });
  });

  it("white type on a coloured ground is seen", () => {
    expect(html('<table bgcolor="#003366"><tr><td><span style="color:#fff">Contoso</span></td></tr></table>').newest).toBe("Contoso");
  });

  it.each([
    ['<style>.preheader{display:none}</style><p>Seen</p><div class="x preheader">fabrikam.com</div>'],
    ['<style>p{color:red} div#h, span.h { font-size:0 }</style><p>Seen</p><div id="h">fabrikam.com</div><span class="h">x</span>'],
    ['<p>Seen</p><div style="background:#ffffff;color:#fff">fabrikam.com</div>'],
  ])("by the style sheet or by its ground: %s", (markup) => {
    expect(html(markup).newest).toBe("Seen");
  });

  it.each(["opacity:0.9", "clip:rect(0,100px,100px,0)", "margin-left:-10px", "color:rgba(0,0,0,1)", "color:rgb(0,0,0)", "color:#f0f0f0;background:#123", "clip-path:inset(5%)", "clip-path:circle(50%)", "transform:scale(0.5)", "font:12px/1.0 Arial", "font:10px Arial", "font:normal 1.0em Arial", "color:#ffff00", "color:#fff200"])("%s is seen", (style) => {
    expect(html(`<p style="${style}">contoso.com</p>`).newest).toBe("contoso.com");
  });

  it("what only some screens hide is seen", () => {
    expect(html("<style>@media (max-width:600px){.wide{display:none}}</style><p class='wide'>contoso.com</p>").newest).toBe("contoso.com");
  });

  it("leaves out scripts, styles and comments", () => {
    expect(html("<style>a{}</style><script>x</script><!-- fabrikam.com --><p>Seen</p>").newest).toBe("Seen");
  });
});

describe("the words that may be the writer's", () => {
  it("hold what only a word of footers made a signature, but no disclaimer, container or older message", () => {
    const parts = text(["Der Vorstand hat dem Abschluss zugestimmt.", "Diese E-Mail ist vertraulich und nur für den Empfänger.", "> alt"]);
    expect(parts.ownAtLeast).toBe("Der Vorstand hat dem Abschluss zugestimmt.");
  });
});

it("keeps link targets with the place they stand in", () => {
  expect(html('<p><a href="https://contoso.com/x">here</a></p><blockquote><a href="https://old.example">there</a></blockquote>').links).toEqual([
    { target: "https://contoso.com/x", place: "newest" },
    { target: "https://old.example", place: "quoted" },
  ]);
});

it("answers for any text and any markup", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (noise) => void splitBody({ html: noise, text: noise })));
  fc.assert(fc.property(fc.array(fc.constantFrom("<div>", "</div>", "<blockquote>", "</p>", "<!--", "-->", "<table", ">", "&#x;", "x")), (pieces) => void html(pieces.join(""))));
});
