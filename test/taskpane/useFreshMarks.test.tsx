import { renderHook } from "@testing-library/react";
import { keptMarks } from "../../src/adapters/browser/keptMarks";
import { pageTurns } from "../../src/adapters/browser/pageTurns";
import { paneTurns } from "../../src/adapters/browser/paneTurns";
import { memoryDirectory } from "../../src/adapters/memory/memoryDirectory";
import { memoryConfirmations } from "../../src/adapters/storage/memoryConfirmations";
import type { Closing } from "../../src/core/engagement/Closing";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { decodeMark, encodeMark } from "../../src/core/send-check/mark";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { useFreshMarks } from "../../src/taskpane/useFreshMarks";
import { COMPLETE, sampleMark } from "../core/send-check/sampleEmails";
import { CONTOSO, FABRIKAM } from "../core/tenant/tenants";
import { AT_ONCE } from "../fakes/leisureTurns";
import { FakeMail } from "../fakes/fakeMail";

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const DRAFT: MailSnapshot = { surface: "compose", userAddress: "", conversationId: null, subject: "", from: null, to: [], cc: [], bcc: [], body: { html: "", text: null } };

interface Given {
  readonly closing: Closing;
  readonly busy: boolean;
  readonly people?: MailSnapshot;
}

async function shown(tenant = CONTOSO) {
  const mail = new FakeMail();
  mail.mark = encodeMark(await sampleMark("assignment"));
  const props: Given = { closing: COMPLETE, busy: false };
  const directory = memoryDirectory([CONTOSO, FABRIKAM]);
  const confirmations = memoryConfirmations();
  const turns = { ...paneTurns(pageTurns(undefined)), ...AT_ONCE };
  const hook = renderHook(({ closing, busy, people = DRAFT }: Given) => { useFreshMarks({ mail, turns, directory, confirmations, keptMarks: keptMarks(null) }, "draft 1", people, tenant, closing, DEFAULT_SETTINGS, busy); }, { initialProps: props });
  return { mail, confirmations, hook, settle: () => jest.advanceTimersByTimeAsync(500) };
}

it("figures that are typed: once they stand still, the open draft's mark says what they come to", async () => {
  const { mail, hook, settle } = await shown();
  for (const activeUsers of [1, 11]) hook.rerender({ closing: { ...COMPLETE, activeUsers, workloads: COMPLETE.workloads }, busy: false });
  expect(mail.calls).toEqual([]);
  await settle();
  expect(mail.calls).toEqual(["changeMark", "saveRecentMarks"]);
  expect(decodeMark(mail.mark)).toMatchObject({ milestoneReached: false });
});

it("waits while an email is being written, and does not outlive the pane", async () => {
  const { mail, hook, settle } = await shown();
  hook.rerender({ closing: COMPLETE, busy: true });
  await settle();
  hook.rerender({ closing: COMPLETE, busy: false });
  hook.unmount();
  await settle();
  expect(mail.calls).toEqual([]);
});

it("whoever of another tenant comes into the open draft is known to the check before sending, and no more once they are out", async () => {
  const { mail, hook, settle } = await shown();
  hook.rerender({ closing: COMPLETE, busy: false, people: { ...DRAFT, cc: [{ name: "", address: "x@Fabrikam.com" }, { name: "", address: "amelia@contoso.com" }] } });
  await settle();
  expect(decodeMark(mail.mark)).toMatchObject({ others: ["fabrikam.com"] });
  hook.rerender({ closing: COMPLETE, busy: false, people: { ...DRAFT } });
  await settle();
  expect(decodeMark(mail.mark)).toMatchObject({ others: [] });
});

it("whom the FM called never the customer is known to the check before sending too, but for another tenant's", async () => {
  const { mail, confirmations, hook, settle } = await shown();
  const at = "2026-11-22T12:00:00Z";
  await confirmations.save([{ key: "domain:woodgrove.com", tenantKey: null, at }, { key: "domain:fabrikam.com", tenantKey: null, at }]);
  const cc = ["x@fabrikam.com", "wim@woodgrove.com"].map((address) => ({ name: "", address }));
  hook.rerender({ closing: COMPLETE, busy: false, people: { ...DRAFT, cc } });
  await settle();
  expect(decodeMark(mail.mark)).toMatchObject({ others: ["fabrikam.com"], never: ["woodgrove.com"] });
});

it("whoever is of the tenant on screen is another's in the draft of a tenant without domains; a mail opened as a form is left alone", async () => {
  const { mail, hook, settle } = await shown(FABRIKAM);
  const text = encodeMark(await sampleMark("customer", { domains: [] }));
  [mail.mark, mail.recentMarks] = [text, [text]];
  hook.rerender({ closing: COMPLETE, busy: false, people: { ...DRAFT, to: [{ name: "", address: "x@Fabrikam.com" }] } });
  await settle();
  expect(decodeMark(mail.mark)).toMatchObject({ others: ["fabrikam.com"] });
  expect(mail.recentMarks).toEqual([text]);
});
