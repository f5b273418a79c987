import { offeredLanguage } from "../../src/app/offeredLanguage";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { UNKNOWN_TENANT } from "../../src/core/tenant/Tenant";

const mail = (text: string | null): MailSnapshot => ({ surface: "read", userAddress: "", conversationId: null, subject: "", from: null, to: [], cc: [], bcc: [], body: { html: null, text } });
const GERMAN = "Guten Tag, wir haben die Umstellung abgeschlossen und alle Postfächer laufen jetzt in der Cloud. Vielen Dank für Ihre Hilfe.";
const ENGLISH = "Hello, could you please let us know whether the migration of our mailboxes is complete and what we have to do next?";

it("is that of the newest message's own words, not of the quoted history", async () => {
  expect(await offeredLanguage(mail(`${GERMAN}\n\n-----Original Message-----\nFrom: a@contoso.com\nSent: Monday\nSubject: x\n\n${ENGLISH}\n${ENGLISH}`), null)).toBe("de");
  expect(await offeredLanguage(mail(ENGLISH), { ...UNKNOWN_TENANT, language: "de" })).toBe("en");
});

it("where they are too few to tell: the tenant's language, then its country's, then English", async () => {
  expect(await offeredLanguage(mail("OK"), { ...UNKNOWN_TENANT, language: "ja", country: "DE" })).toBe("ja");
  expect(await offeredLanguage(mail(null), { ...UNKNOWN_TENANT, country: "DE" })).toBe("de");
  expect(await offeredLanguage(mail(""), null)).toBe("en");
});

it("is not that of a signature that only the writer's name introduces, longer than the message", async () => {
  const signed = (text: string): MailSnapshot => ({ ...mail(`${text}\n\nLuz Peña\nGerente de Tecnologías de la Información y de la Seguridad\nUna empresa del grupo, con sede en la ciudad de México`), from: { name: "Luz Peña", address: "luz@contoso.com" } });
  expect(await offeredLanguage(signed("We have got everything, so please go on and close it."), { ...UNKNOWN_TENANT, language: "es" })).toBe("en");
  expect(await offeredLanguage(signed("OK."), { ...UNKNOWN_TENANT, language: "de" })).toBe("de");
});
