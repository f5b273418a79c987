import { besidePasted as besidePastedWith } from "../../../src/core/language/besidePasted";
import { detectLanguage as detect } from "../../../src/core/language/detectLanguage";
import { hanLanguage } from "../../../src/core/language/hanLanguage";

const detectLanguage = (text: string): ReturnType<typeof detect> => detect(text, hanLanguage);

const besidePasted = (text: string): string | null => besidePastedWith(text, detectLanguage);

describe("English that is pasted into a mail of another language", () => {
  const pasted = "We're sorry, something went wrong. The server that hosts this content is not available right now. Please try again, or contact the support team if you continue to see this.";

  it.each([
    ["de", "Hallo Ana, beim letzten Postfach bekommen wir das hier:", ""],
    ["de", "Hallo Ana, so sieht es bei uns auf den Tablets aus.", "Sollen wir das noch klären oder ist das egal?"],
    ["pt-BR", "Ana, apareceu esta mensagem quando tentei convidar o pessoal:", "Podemos fechar assim?"],
    ["es", "Hola Ana, al abrir el portal nos sale lo siguiente.", "¿Lo vemos juntos antes de cerrar?"],
    ["ja", "本日、以下のエラーが表示されました。", "ご確認いただけますでしょうか。"],
    ["ja", "お世話になっております。三番目で以下のように止まってしまいます：", ""],
    ["zh-CN", "您好，有两位同事登录时看到下面的提示：", ""],
    ["zh-CN", "您好，我们的同事今天都看到了这样的提示。", "请问这是正常的吗？"],
  ])("%s: %j", (language, before, after) => {
    const mail = `${before}\n\n${pasted}\n\n${after}`;
    expect(detectLanguage(mail)).toBeNull();
    expect(besidePasted(mail)).toBe(language);
  });

  it.each([
    ["an English mail below a greeting", `Muy estimada señora Vidal:\n\n${pasted} Thank you for your help with this.`],
    ["an English mail with an ending in Japanese", `Hi Ana,\n\n${pasted}\n\n以上、よろしくお願いいたします。`],
    ["an English mail that pastes Japanese", `Ana, they sent me this and I do not read it:\n\n移行はすべて完了しました。\n\n${pasted}`],
  ])("%s is English", (_, mail) => {
    expect(detectLanguage(mail)).toBe("en");
  });

  it.each([
    ["en", 'Ana, we would like to put this on our intranet, is that fine with you?\n\n"Das Projekt ist abgeschlossen, und alle können mit der neuen Umgebung arbeiten."\n\nIf yes, please close it.'],
    ["pt-BR", "Ana, o jurídico pediu para confirmar com você este trecho do contrato.\n\n“The parties agree that the services will end when both of them have confirmed that the work is done.”"],
  ])("%s, beside a quotation: %j", (language, mail) => {
    expect(detectLanguage(mail)).toBeNull();
    expect(besidePasted(mail)).toBe(language);
  });

  it.each([
    ["the English only comes below: it may say the same", `Liebe Partner, wir ziehen um und sind unter der neuen Anschrift zu erreichen.\n\n${pasted}`],
    ["nothing is English", "Hallo Ana, beim letzten Postfach bekommen wir das hier: nichts."],
    ["there is nothing", ""],
  ])("none is told where %s", (_, mail) => {
    expect(besidePasted(mail)).toBeNull();
  });

  it("of a million characters at once", () => {
    const start = performance.now();
    for (const unit of ["Wir haben hier nichts:\nWe have got the mail of the user.\n", "a\n", ":"]) besidePasted(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
