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
