import { soundsLikeCustomer } from "../../../src/core/tenant/newCustomerWords";

describe("soundsLikeCustomer", () => {
  it.each([
    "We are ready to finish up.",
    "All crews are enrolled.",
    "The clerk's office went live yesterday.",
    "Everybody is on Teams now.",
    "We’re all set.",
    "Bei uns läuft alles.",
    "Ya está todo listo.",
    "Aqui está tudo pronto.",
    "Die Postfächer sind verschoben.",
    "Wir können abschließen.",
    "Podemos cerrar esta semana.",
    "Los buzones están listos.",
    "Pode encerrar o projeto.",
    "Todas as caixas de correio foram movidas.",
    "移行が終わりました。",
    "已经上线了。",
    "Le déploiement est fait.",
  ])("%j: yes", (text) => {
    expect(soundsLikeCustomer(text)).toBe("yes");
  });

  it.each([
    "Your profile caught my eye.",
    "We help teams like yours.",
    "Please find attached our invoice.",
    "I am a reporter.",
    "Your appointment is on Thursday.",
    "Anbei unsere Rechnung.",
    "Wir suchen Sie als Referenten für unsere Konferenz.",
    "¿Tendría tiempo para una demostración?",
    "Su pedido sale mañana.",
    "Tenho uma vaga que combina com você.",
    "Segue a nota fiscal.",
    "ご紹介したい求人がございます。",
    "请查收发票。",
  ])("%j: no", (text) => {
    expect(soundsLikeCustomer(text)).toBe("no");
  });

  it.each([
    ["says nothing of the work", "Somebody has parked on our space again."],
    ["the teams are not the product", "Our teams met yesterday."],
    ["an appointment is no end", "Passt Ihnen der Termin?"],
    ["sells for the work", "Our platform migrates mailboxes twice as fast."],
    ["bills for the work", "Die Rechnung für die Umstellung."],
  ])("unclear: %s", (_, text) => {
    expect(soundsLikeCustomer(text)).toBe("unclear");
  });

  it("of a million characters at once", () => {
    const start = performance.now();
    for (const unit of ["help a ", "wrap a ", "work with a ", "roll ", "a", "im auftrag "]) soundsLikeCustomer(unit.repeat(150_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
