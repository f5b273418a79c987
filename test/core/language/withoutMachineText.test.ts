import fc from "fast-check";
import { withoutMachineText } from "../../../src/core/language/withoutMachineText";

const words = (text: string): string => withoutMachineText(text).replace(/\s+/g, " ").trim();

describe("what tells nothing of the language is dropped", () => {
  it.each([
    ["an address", "Bitte an ana@contoso.com schreiben", "Bitte an schreiben"],
    ["a link", "siehe https://contoso.com/the/new/report?of=the hier", "siehe hier"],
    ["a host", "unser Tenant contoso.onmicrosoft.com ist", "unser Tenant ist"],
    ["a tenant ID", "ID 8a1b2c3d-0000-4444-8888-123456789abc hier", "ID hier"],
    ["a number", "wir haben 1.200 Lizenzen", "wir haben Lizenzen"],
    ["a file", "in report.xlsx steht", "in steht"],
    ["a path", "unter C:\\temp\\the\\log steht", "unter steht"],
    ["a cmdlet", "mit Get-Mailbox geht es", "mit geht es"],
    ["code in backticks", "mit `for each of the` geht es", "mit geht es"],
    ["a product's English name", "usamos OneDrive for Business y Microsoft Defender for Cloud Apps", "usamos y Microsoft"],
    ["the RFA", "una Request for Assistance nueva", "una nueva"],
  ])("%s", (_, text, left) => {
    expect(words(text)).toBe(left);
  });

  it.each([
    "> Olá, tudo bem?",
    "CAUTION: This email originated from outside of the organization.",
    "[EXTERNAL]",
    "You don't often get email from ana@contoso.com. Learn why this is important",
    "ATENÇÃO: E-mail de origem externa. Não clique em links nem abra anexos.",
    "Não clique em links nem abra anexos se não conhecer o remetente.",
    "Remitente externo",
    "PRECAUCIÓN: Este correo proviene de un remitente externo.",
    "[CORREO EXTERNO] No haga clic en enlaces.",
    "VORSICHT: Diese Nachricht kommt von einem externen Absender.",
    "Achtung! Externer Absender",
    "【注意】このメールは社外から送信されています。リンクを開く際は十分ご注意ください。",
    "【外部邮件】此邮件来自公司外部，请勿随意点击链接。",
    "Este mensaje se originó fuera de la organización. Tenga cuidado con los enlaces.",
    "Esta mensagem foi enviada de fora da organização.",
    "提醒：本邮件来自外部发件人，请谨慎对待链接和附件。",
    "※このメールは組織外から届きました。リンクと添付ファイルにご注意ください。",
    "情報システム部 部長",
    "電話 TEL",
    "ノースウィンド株式会社 情報システム部",
    "北风贸易（上海）有限公司 信息部",
    "〒100-0001 東京都千代田区千代田 TEL",
    "上海市浦东新区张江路",
    "Sent from my iPhone",
    "Get Outlook for iOS",
    "Von meinem iPhone gesendet",
    "Gesendet von Outlook für Android",
    "Enviado do meu iPhone",
    "Enviado desde mi iPhone",
    "Obter o Outlook para iOS",
    "iPhoneから送信",
    "发自我的 iPhone",
    "Click here to join the meeting",
    "Meeting ID: 123 456 789",
    "This message is confidential and only for the intended recipient.",
    "Get-Mailbox -Filter { $_.Name -eq 'the user' } | Format-List",
  ])("the line %j", (line) => {
    expect(words(`${line}\nHallo Ana,\r\n${line}\rdanke`)).toBe("Hallo Ana, danke");
  });
});

describe("people's own words stay", () => {
  it.each([
    "Bitte senden Sie es an uns (bis Freitag), danke.",
    "We get from you what we need; the external partner has sent it.",
    "Obrigado pelo envio - fechamos na quinta-feira!",
    "Enviado ontem, obrigado.",
    "ありがとうございます。",
    "株式会社山のパンの移行が終わりました",
    "情報システム部、完了",
    "上海分公司已经完成了，请关闭",
    "Atenção: o parceiro externo já enviou os dados.",
    "Los usuarios de fuera de la organización ya tienen acceso.",
    "El correo externo ya funciona, gracias.",
    "Wo? Hier. Gut.",
  ])("%j", (text) => {
    expect(words(text)).toBe(text);
  });
});

it("answers any text, and never with a longer one", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => withoutMachineText(text).length <= text.length + 1));
});
