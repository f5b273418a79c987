import type { MailSnapshot } from "../../../src/core/mail/MailSnapshot";
import { gatherEvidence } from "../../../src/core/tenant/evidence";
import { withPhrasesRead } from "../../../src/core/tenant/tellingPhrases";

const MAIL: MailSnapshot = { surface: "read", userAddress: "fm@partner.com", conversationId: null, subject: "", from: null, to: [], cc: [{ name: "", address: "ana@contoso.com" }], bcc: [], body: { html: null, text: "" } };
const read = (text: string, from = "billing@contoso.com") => withPhrasesRead(gatherEvidence({ ...MAIL, from: { name: "", address: from }, body: { html: null, text } }, { userHost: "partner.com", partnerDomains: [] }));

it.each([
  ["noreply@contoso.com", true],
  ["no-reply@contoso.com", true],
  ["newsletter+7@contoso.com", true],
  ["bounces-12@contoso.com", true],
  ["nao-responda@contoso.com", true],
  ["newsome@contoso.com", false],
  ["ana.news@contoso.com", false],
  ["updater@contoso.com", false],
])("%s sends by machine: %s", (address, automated) => {
  expect(read("Hello", address).participants).toMatchObject([{ address, automated }, { automated: false }]);
});

it.each([
  ["Your invoice is attached. Please do not reply to this email.", true],
  ["This is an automatically generated message.", true],
  ["This mailbox is not monitored.", true],
  ["Diese Nachricht wurde automatisch erstellt.", true],
  ["Bitte antworten Sie nicht auf diese E-Mail.", true],
  ["Este correo se ha generado automáticamente.", true],
  ["Por favor, no responda a este mensaje.", true],
  ["Esta é uma mensagem automática.", true],
  ["Favor não responder a este e-mail.", true],
  ["このメールは送信専用です。", true],
  ["本邮件由系统自动发送，请勿直接回复。", true],
  ["If you do not want to hear from me, reply \"stop\".", true],
  ["Wenn Sie keine weiteren E-Mails erhalten möchten, sagen Sie Bescheid.", true],
  ["Si no desea recibir más correos, avísenos.", true],
  ["Se não quiser mais receber nossos e-mails, avise.", true],
  ["The report is generated automatically, I will reply to this mail tomorrow.", false],
  ["This is an automatic reply: I am on leave.", false],
  ["Der Bericht wird automatisch erstellt.", false],
  ["No respondimos a este punto todavía.", false],
  ["我们已经回复了自动化的问题。", false],
])("%j is written by machine or to many: %s", (text, automated) => {
  expect(read(text).participants).toMatchObject([{ place: "from", automated }, { place: "cc", automated: false }]);
});

it("what a machine writes stands at the end of a long message, or in the signature", () => {
  expect(read(`${"Our news of the week. ".repeat(400)}\nUnsubscribe`).participants).toMatchObject([{ automated: true }, {}]);
  expect(read("Hello,\nour news.\n-- \nUnsubscribe").participants).toMatchObject([{ automated: true }, {}]);
});

it.each([
  ["I am writing on behalf of our customer.", true],
  ["Our client is ready to close.", true],
  ["Our mutual customer has finished.", true],
  ["Ich schreibe im Auftrag unseres Kunden.", true],
  ["Unser gemeinsamer Kunde ist fertig.", true],
  ["Escribo en nombre de nuestro cliente.", true],
  ["Nosso cliente já concluiu.", true],
  ["弊社のお客様に代わりご連絡しております。", true],
  ["我代表我们的客户联系您。", true],
  ["We are the implementation partner of Contoso.", true],
  ["Wir sind der Dienstleister von Contoso.", true],
  ["Somos el partner de Contoso.", true],
  ["Somos parceiros da Contoso.", true],
  ["我们是他们的实施伙伴。", true],
  ["On their behalf I confirm it.", true],
  ["They asked us to tell you.", true],
  ["We look after the IT of Contoso.", true],
  ["Wir sollen es in deren Namen melden.", true],
  ["Wir betreuen die Firma.", true],
  ["Nos piden que lo haga en su nombre.", true],
  ["Por encargo de la empresa.", true],
  ["Atendemos uma prefeitura.", true],
  ["運用を委託されております。", true],
  ["担当者に代わりご連絡します。", true],
  ["客户委托我们通知您。", true],
  ["Our customer service is on Teams.", false],
  ["We have no partner for this.", false],
  ["We thank you on behalf of the whole team.", false],
  ["Im Namen der Geschäftsleitung danke ich.", false],
  ["Our customers like the new shop.", false],
  ["Unsere Kunden merken davon nichts.", false],
  ["Nuestros clientes no lo notan.", false],
  ["お客様番号をお知らせください。", false],
])("%j is written for a customer of the writer's: %s", (text, notAsCustomer) => {
  expect(read(`${text}\nTeams is rolled out.`)).toMatchObject({ notAsCustomer, plainlyNoCustomer: false });
  expect(read(`Teams is rolled out.\n-----Original Message-----\nFrom: a@b.example\n${text}`).notAsCustomer).toBe(false);
});

it("does not write as a customer who says nothing of the work, and plainly not who sells", () => {
  expect(read("Could you pass it on?")).toMatchObject({ notAsCustomer: true, plainlyNoCustomer: false });
  expect(read("Your booking is confirmed.")).toMatchObject({ notAsCustomer: true, plainlyNoCustomer: true });
  expect(read("Could you pass it on?\n-----Original Message-----\nFrom: a@b.example\nTeams is rolled out.")).toMatchObject({ notAsCustomer: true });
});
