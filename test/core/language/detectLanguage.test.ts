import fc from "fast-check";
import { detectLanguage as detect } from "../../../src/core/language/detectLanguage";
import { hanLanguage } from "../../../src/core/language/hanLanguage";
import { SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE, UNDECIDED_HAN } from "./labelled/chinese";
import { ENGLISH } from "./labelled/english";
import { GERMAN } from "./labelled/german";
import { JAPANESE } from "./labelled/japanese";
import { NEIGHBOURS } from "./labelled/neighbours";
import { PORTUGUESE } from "./labelled/portuguese";
import { SHORT_MAILS } from "./labelled/shortMails";
import { SPANISH } from "./labelled/spanish";

const detectLanguage = (text: string): ReturnType<typeof detect> => detect(text, hanLanguage);

const OFFERED = {
  en: [...ENGLISH, ...SHORT_MAILS.en],
  "pt-BR": [...PORTUGUESE, ...SHORT_MAILS["pt-BR"]],
  es: [...SPANISH, ...SHORT_MAILS.es],
  de: [...GERMAN, ...SHORT_MAILS.de],
  ja: [...JAPANESE, ...SHORT_MAILS.ja],
  "zh-CN": [...SIMPLIFIED_CHINESE, ...SHORT_MAILS["zh-CN"]],
};

/** Too short for this detection, or written alike in two languages: null, never another language. */
const NOT_TOLD = [
  "Will do.",
  "No nos interesa en este momento.",
  "Por favor quítenme de esta lista.",
  "Ok, podemos cerrar.",
  "Anbei der Nutzungsbericht.",
  "大家早上好，",
  "好消息！所有人都在用 Teams 了。",
];

describe.each(Object.entries(OFFERED))("%s", (language, sentences) => {
  it.each(sentences.filter((sentence) => !NOT_TOLD.includes(sentence)))("%j", (sentence) => {
    expect(detectLanguage(sentence)).toBe(language);
  });
});

it.each([...NOT_TOLD, ...UNDECIDED_HAN, ...SHORT_MAILS.tooFew])("cannot be told: %j", (text) => {
  expect(detectLanguage(text)).toBeNull();
});

describe.each([...Object.entries(NEIGHBOURS), ["Traditional Chinese", TRADITIONAL_CHINESE] as const])("%s is none of the six", (_, sentences) => {
  it.each(sentences)("%j", (sentence) => {
    expect(["other", null]).toContain(detectLanguage(sentence));
  });

  it("and a mail of all these sentences is surely another", () => {
    expect(detectLanguage(sentences.join("\n"))).toBe("other");
  });
});

describe("what programs add does not count", () => {
  it.each([
    ["de", "CAUTION: This email originated from outside of the organization. Do not click links unless you know the sender.\n\nHallo Ana,\n\ndanke, passt für uns.\n\nGruß\nPeter"],
    ["pt-BR", "You don't often get email from maria@contoso.com. Learn why this is important\nOi Ana, tudo certo, pode fechar.\nAbraço"],
    ["ja", "[EXTERNAL]\nご連絡ありがとうございます。承知しました。"],
    ["de", "Danke, passt.\n\nGet Outlook for iOS"],
    ["pt-BR", "Obrigado, fechado!\n\nSent from my iPhone"],
    ["en", "Thanks, that works for us. We can close it.\n\nVon meinem iPhone gesendet"],
    ["es", "Gracias, quedamos así. Pueden cerrar.\n\nEnviado desde mi iPhone"],
    ["zh-CN", "您好，\n\n请问什么时候可以关闭？\n\n发自我的 iPhone"],
    ["ja", "了解しました。\n\niPhoneから送信"],
    ["en", "> Olá, tudo bem? Podemos encerrar o projeto na próxima semana?\nYes, let's do that next week."],
    ["pt-BR", "Oi Ana, podemos falar hoje?\n\n________________\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting\nMeeting ID: 123 456 789\nPasscode: abc\nDownload Teams | Join on the web\nLearn more | Meeting options"],
    ["pt-BR", "Bom dia,\n\nSegue o relatório.\n\nThis message and its attachments are confidential and intended solely for the addressee."],
    ["de", "Wir haben folgendes ausgeführt:\nGet-Mailbox -ResultSize Unlimited | Where-Object { $_.ArchiveStatus -eq 'None' } | Set-Mailbox -ArchiveName 'Archive for this user'\nDanach war alles in Ordnung."],
    ["es", "Hola, comparto la lista: Exchange Online, OneDrive for Business, Microsoft Defender for Endpoint, Windows Autopilot, Request for Assistance."],
  ])("%s: %j", (language, mail) => {
    expect(detectLanguage(mail)).toBe(language);
  });
});

describe("a mixed mail is in the language of most of its words", () => {
  it.each([
    ["de", "Hallo Ana, beim Verschieben der Postfächer bekommen wir diesen Fehler:\nThe operation couldn't be performed because object 'abc' couldn't be found on 'DC01'.\nKannst du bitte helfen, was wir hier tun sollen?"],
    ["de", "Hallo zusammen, wir sind mit der Migration fertig und brauchen keine weitere Hilfe mehr. Die Anwender arbeiten schon alle in der Cloud. FYI: we are on holiday next week."],
    ["en", "Hallo zusammen,\n\nwe have finished the migration of all mailboxes and our users are already working with Teams, so from our point of view you can close the engagement.\n\nMit freundlichen Grüßen\nKlaus"],
    ["en", "Olá Ana, we are done with the rollout and we don't need anything else from you at this point. Abraço, João"],
    ["en", "The customer (株式会社コントソ) has completed the rollout of Teams and they would like to close."],
    ["en", "Please ask 田中さん, he is the one who knows about the tenant."],
    ["ja", "Exchange Online, SharePoint Online, OneDrive for Business, Microsoft Teams の展開が完了しました。"],
    ["zh-CN", "您好 Ana，Our tenant 的迁移已经完成，谢谢你们的帮助。"],
    ["pt-BR", "Olá! O João da TI avisou que o deploy do Intune rolou ok, o rollout do Teams também. Bora fechar?"],
  ])("%s: %j", (language, mail) => {
    expect(detectLanguage(mail)).toBe(language);
  });

  it.each([
    "Hallo zusammen, wir sind mit der Migration fertig und brauchen keine Hilfe mehr.\n\nHello everybody, we are done with the migration and we don't need any more help.",
    "お世話になっております。移行が完了しました。\n\nHello everybody, the migration is done now and we do not need any more help.",
  ])("and in none where both say the same: %j", (mail) => {
    expect(detectLanguage(mail)).toBeNull();
  });

  it("English that is pasted under a sentence of another language is a doubt, not English", () => {
    const pasted = "The operation could not be performed because the object was not found on the server and it has been removed from the list. ".repeat(20);
    expect(detectLanguage(`Könnt ihr uns bitte helfen, was wir hier tun sollen?\n${pasted}`)).toBeNull();
    expect(detectLanguage(`三番目で以下のように止まってしまいます。ご確認をお願いします。\n${pasted}`)).toBeNull();
    expect(detectLanguage(`您好，我们的同事今天打开邮箱时都看到了这样的提示。\n${pasted}`)).toBeNull();
  });
});

describe("any writing", () => {
  it.each([
    ["half-width kana", "ﾒｰﾙを確認しました。", "ja"],
    ["full-width letters", "Ｗｅ　ａｒｅ　ｄｏｎｅ　ｗｉｔｈ　ｔｈｅ　ｒｏｌｌｏｕｔ．", "en"],
    ["decomposed accents", "Não precisamos de mais nada, a migração está concluída.".normalize("NFD"), "pt-BR"],
    ["soft hyphens and zero-width spaces", "Wir brau\u00adchen kei\u200bne wei\u00adtere Un\u00adter\u00adstützung.", "de"],
    ["capitals", "PREZADOS, CONFIRMAMOS O ENCERRAMENTO DO PROJETO.", "pt-BR"],
    ["capitals", "ESTIMADOS, CONFIRMAMOS EL CIERRE DEL PROYECTO.", "es"],
    ["Swiss German", "Gruezi mitenand, merci für d Hilf. Mir sind fertig und bruuched nüt meh. Chönd Sie de Fall schliesse?", "de"],
  ])("%s: %j", (_, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe("bounds", () => {
  const german = "Wir haben keine Fragen mehr und sind fertig. ";

  it("the first 20,000 characters decide", () => {
    expect(detectLanguage(" ".repeat(19_900) + german)).toBe("de");
    expect(detectLanguage(" ".repeat(20_000) + german)).toBeNull();
    expect(detectLanguage(german.repeat(445) + "We do not need anything else from you. ".repeat(20_000))).toBe("de");
  });

  it.each(["obrigado ", "a.", "\n", "\ufdfa", "a\u0301", "confidential if you are ", "({[", "\ud800", "von meinem ", "`", "了"])("a million characters of %j have an answer at once", (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const start = performance.now();
    detectLanguage(text);
    // Some 10 ms on a quiet machine; a pattern that looks back at every sign would need many seconds.
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("any text has an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(["en", "pt-BR", "es", "de", "ja", "zh-CN", "other", null]).toContain(detectLanguage(text));
      }),
    );
  });

  it("addresses and numbers around a sentence change nothing", () => {
    const sentences = Object.entries(OFFERED).flatMap(([language, all]) => all.filter((one) => !NOT_TOLD.includes(one)).map((one) => [language, one] as const));
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.webUrl(), fc.emailAddress(), fc.uuid(), ([language, sentence], url, address, id) => {
        expect(detectLanguage(`${url} ${address}\n${sentence}\n${id}`)).toBe(language);
      }),
    );
  });
});
