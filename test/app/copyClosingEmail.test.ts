import { copyClosingEmail } from "../../src/app/copyClosingEmail";
import type { EmailSources } from "../../src/app/prepareEmail";
import { newClosingOf } from "../../src/core/engagement/Closing";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { CONTOSO } from "../core/tenant/tenants";

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
