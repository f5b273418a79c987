import { keptMarks } from "../../src/adapters/browser/keptMarks";
import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import { copyClosingEmail } from "../../src/app/copyClosingEmail";
import type { EmailSources } from "../../src/app/prepareEmail";
import { newClosingOf } from "../../src/core/engagement/Closing";
import { decodeMark } from "../../src/core/send-check/mark";
import { decodeRecentMarks } from "../../src/core/send-check/recentMarks";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { CONTOSO } from "../core/tenant/tenants";
import { FakeMail } from "../fakes/fakeMail";
import { fakeStorage } from "../fakes/fakeStorage";

const TENANT = { ...CONTOSO, seats: 150, activeUsers: 15, workloads: ["EXO"] as const, accountTeam: ["ae@microsoft.com"] };
const SOURCES: EmailSources = {
  candidate: { tenant: TENANT, evidence: [], weight: 0 },
  closing: newClosingOf(TENANT),
  settings: DEFAULT_SETTINGS,
  mail: { surface: "read", userAddress: "", conversationId: null, subject: "", from: null, to: [], cc: [], bcc: [], body: { html: "", text: null } },
  userName: "Robin Weber",
  today: "2026-11-22",
};

function clipboard(allowed: boolean) {
  const copied: { html: string; text: string }[] = [];
  return { copied, copyText: () => Promise.resolve(allowed), copyRich: (html: string, text: string) => { copied.push({ html, text }); return Promise.resolve(allowed); } };
}

it("copies the text as HTML and as text, and gives subject and recipients beside it", async () => {
  const board = clipboard(true);
  const outcome = await copyClosingEmail("accountTeam", "en", SOURCES, board);
  expect(outcome).toMatchObject({ state: "toCopy", copied: true, recipients: ["ae@microsoft.com"] });
  if (outcome.state !== "toCopy") throw new Error(outcome.state);
  expect(board.copied).toEqual([{ html: outcome.email.html, text: outcome.email.text }]);
  expect(outcome.email.subject).toContain("Contoso");
  expect(outcome.email.text).not.toContain(outcome.email.subject);
});

it("gives the email also where the browser copies nothing", async () => {
  expect(await copyClosingEmail("accountTeam", "en", SOURCES, clipboard(false))).toMatchObject({ state: "toCopy", copied: false });
});

it("copies nothing while something is missing", async () => {
  const board = clipboard(true);
  expect(await copyClosingEmail("assignment", "en", SOURCES, board)).toEqual({ state: "missing", needed: ["assignmentTeamAddress"] });
  expect(board.copied).toEqual([]);
});

describe("the check before sending", () => {
  async function copying(before: (mail: FakeMail) => void = () => undefined) {
    const mail = new FakeMail();
    before(mail);
    const kept = keptMarks(fakeStorage());
    const outcome = await copyClosingEmail("accountTeam", "en", SOURCES, clipboard(true), { mail, directory: memoryDirectory([TENANT]), confirmations: memoryConfirmations(), keptMarks: kept });
    expect(outcome).toMatchObject({ state: "toCopy", copied: true });
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    return { mail, kept: kept.all().map(({ mark }) => decodeMark(mark)) };
  }

  it("is told of the email that is copied, which is pasted and sent", async () => {
    const { mail, kept } = await copying();
    expect(decodeRecentMarks(mail.recentMarks)).toMatchObject([{ kind: "accountTeam", tenantId: TENANT.tenantId }]);
    expect(kept).toMatchObject([{ kind: "accountTeam", tenantId: TENANT.tenantId }]);
  });

  it("is not waited for", async () => {
    const { kept } = await copying((mail) => { mail.saveRecentMarks = () => new Promise(() => undefined); });
    expect(kept).toHaveLength(1);
  });

  it("is told nothing on a phone, where Outlook has no such check", async () => {
    const { mail, kept } = await copying((phone) => { phone.can = { surface: "read", canOpenForms: false, canInsert: false, isPhone: true }; });
    expect(mail.calls).toEqual([]);
    expect(kept).toEqual([]);
  });
});
