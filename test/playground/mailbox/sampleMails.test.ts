import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readDirectoryCsv } from "../../../src/adapters/csv/readDirectoryCsv";
import { tenantKey } from "../../../src/core/tenant/Tenant";
import type { Mail } from "../../../src/playground/mailbox/Mail";
import { readMail } from "../../../src/playground/mailbox/readMail";

const SAMPLES = join(__dirname, "../../../src/playground/samples");
const files = readdirSync(join(SAMPLES, "mails"));
const index = readFileSync(join(SAMPLES, "index.ts"), "utf8");

async function read(file: string): Promise<Mail> {
  const result = await readMail(readFileSync(join(SAMPLES, "mails", file)), { id: file, folder: "inbox", unread: false });
  if (!result.read) throw new Error(`${file}: ${result.reason}`);
  return result.mail;
}

describe("the sample mails", () => {
  it("are at least 18, and each is in the mailbox", () => {
    expect(files.length).toBeGreaterThanOrEqual(18);
    for (const file of files) expect(index).toContain(`{ id: "${file.replace(/\.eml$/, "")}"`);
  });

  it.each(files)("%s is read whole: sender, the user among the recipients, subject, date and words, no character lost", async (file) => {
    const mail = await read(file);
    expect(mail.from?.address).toMatch(/^[^@\s]+@[^@\s]+$/);
    expect([...mail.to, ...mail.cc].map((person) => person.address)).toContain("robin.weber@microsoft.com");
    expect(mail.date).not.toBeNull();
    // What is encrypted has no words for anybody.
    if (mail.itemClass !== "IPM.Note.SMIME") expect(mail.text.length).toBeGreaterThan(40);
    expect([mail.subject, mail.text, mail.html, mail.from?.name].join("")).not.toContain("\ufffd");
  });

  it.each(files)("%s is ASCII, so that the page can carry it as a string", (file) => {
    expect(readFileSync(join(SAMPLES, "mails", file)).every((byte) => byte < 0x80)).toBe(true);
  });

  it.each([
    ["trey-research-jis.eml", "SharePoint の利用状況について", "目標に達しました"],
    ["litware-wancheng.eml", "Exchange Online 部署已完成，请协助结项", "活跃用户 1,210 人"],
    ["fabrikam-rueckfrage.eml", "Rückfrage zum Übergabegespräch", "„0 €“"],
    ["adatum-encerramento.eml", "Encerramento do projeto do SharePoint Online", "64 usuários ativos"],
  ])("%s is read in its own charset", async (file, subject, words) => {
    const mail = await read(file);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(words);
  });

  it.each([
    ["meeting-contoso.eml", "IPM.Schedule.Meeting.Request"],
    ["undeliverable.eml", "REPORT.IPM.Note.NDR"],
    ["encrypted-fabrikam.eml", "IPM.Note.SMIME"],
    ["restricted-northwind.eml", "IPM.Note.rpmsg.Microsoft"],
    ["contoso-wrap-up.eml", "IPM.Note"],
  ])("%s is an %s", async (file, itemClass) => {
    expect((await read(file)).itemClass).toBe(itemClass);
  });

  it("has a mail with an inline image, one with an attachment and one in plain text", async () => {
    expect((await read("woodgrove-figures.eml")).attachments).toMatchObject([{ isInline: true, contentType: "image/png", contentId: "chart-2026-11@woodgrovebank.com" }]);
    expect((await read("fabrikam-abschluss.eml")).attachments).toMatchObject([{ isInline: false, name: "Nutzung_2026-11-19.csv" }]);
    expect((await read("fourth-coffee-plain.eml")).bodyType).toBe("text");
  });
});

describe("the sample directory", () => {
  const reading = readDirectoryCsv(readFileSync(join(SAMPLES, "directory.csv")));
  if (!reading.read) throw new Error(reading.reason);

  it("has twelve tenants and no fault", () => {
    expect(new Set(reading.tenants.map(tenantKey)).size).toBe(12);
    expect(reading.faults).toEqual([]);
    expect(reading.ignoredColumns).toEqual([]);
  });

  it("has one tenant without a country, and every other with one", () => {
    expect(reading.tenants.filter((tenant) => tenant.country === null).map((tenant) => tenant.customerName)).toEqual(["Proseware"]);
  });

  it("does not know the look-alike nor the unknown customer", () => {
    const domains = reading.tenants.flatMap((tenant) => tenant.domains);
    expect(domains).toContain("contoso.com");
    expect(domains).not.toContain("c0ntoso.com");
    expect(domains).not.toContain("margiestravel.com");
  });
});
