import { act, renderHook, waitFor } from "@testing-library/react";
import { keptMarks } from "../../src/adapters/browser/keptMarks";
import { pageTurns } from "../../src/adapters/browser/pageTurns";
import { paneTurns } from "../../src/adapters/browser/paneTurns";
import { decodeMark, encodeMark } from "../../src/core/send-check/mark";
import type { TemplateKind } from "../../src/core/templates/Email";
import type { OpenMail } from "../../src/taskpane/OpenMailWatch";
import { noMailOf, NOTHING_DETECTED } from "../../src/taskpane/shownMail";
import { useKeptMarks } from "../../src/taskpane/useKeptMarks";
import { withoutMarkWarning } from "../../src/taskpane/withoutMarkWarning";
import type { LastOutcome } from "../../src/taskpane/writing";
import { sampleEmail, sampleMark } from "../core/send-check/sampleEmails";
import { FakeMail } from "../fakes/fakeMail";
import { fakeStorage } from "../fakes/fakeStorage";

const NONE: ReadonlySet<string> = new Set();
const turns = paneTurns(pageTurns(undefined));

/** The pane beside the draft of a customer email whose mark was kept. */
async function beside() {
  const kept = keptMarks(fakeStorage());
  const told: string[] = [];
  kept.keep(encodeMark(await sampleMark("customer")));
  const mail = new FakeMail();
  const { html } = await sampleEmail("customer");
  mail.draft.body = html;
  const opened = (): OpenMail => ({ phase: "ready", item: "draft 1", mail: { ...noMailOf(mail), surface: "compose", body: { html, text: null } }, detection: NOTHING_DETECTED, abilities: mail.can });
  const initialProps: { open: OpenMail; last: LastOutcome | null } = { open: opened(), last: null };
  const hook = renderHook(({ open, last }) => useKeptMarks({ mail, turns, keptMarks: kept, markNews: { tell: (mark) => void told.push(mark), onNews: () => () => undefined } }, open, last, NONE), { initialProps });
  await waitFor(() => { expect(hook.result.current).toMatchObject({ item: "draft 1", known: "known", kinds: ["customer"] }); });
  return { kept, told, mail, opened, hook };
}

/** What came of an email whose mark could not be saved. */
async function written(kind: TemplateKind, how: "replyOpened" | "newMessageOpened" | "insertedAtTop"): Promise<LastOutcome> {
  return { item: "draft 1", draftOf: null, outcome: { state: "written", email: await sampleEmail(kind), to: [], early: [], result: { done: true, how, warnings: ["markNotSaved"] } } };
}
const SAID = { outcome: { result: { warnings: ["markNotSaved"] } } };

it("of the email that was opened in the draft, the check knows by now", async () => {
  const { hook } = await beside();
  for (const how of ["replyOpened", "newMessageOpened"] as const) {
    expect(withoutMarkWarning(await written("customer", how), hook.result.current?.kinds ?? [])).toMatchObject({ outcome: { result: { warnings: [] } } });
  }
});

it("another pane that has said that the check will not know it takes that back once it hears: of that email alone", async () => {
  const { told } = await beside();
  const mark = encodeMark(await sampleMark("customer"));
  expect(told).toEqual([mark]);
  const last = await written("customer", "replyOpened");
  const said = (keptMark: string): LastOutcome => (last.outcome.state === "written" && last.outcome.result.done ? { ...last, outcome: { ...last.outcome, result: { ...last.outcome.result, keptMark } } } : last);
  expect(withoutMarkWarning(said(mark), [], new Set(told))).toMatchObject({ outcome: { result: { warnings: [] } } });
  const another = said(encodeMark(await sampleMark("customer", { customer: "Another" })));
  expect(withoutMarkWarning(another, [], new Set(told))).toBe(another);
  expect(withoutMarkWarning(last, [], new Set(told))).toBe(last);
});

it("of another email that is put in beside it, or was opened elsewhere, it is said all the same", async () => {
  const { opened, hook } = await beside();
  for (const last of [await written("accountTeam", "insertedAtTop"), await written("customer", "insertedAtTop"), await written("accountTeam", "replyOpened")]) {
    hook.rerender({ open: opened(), last });
    expect(withoutMarkWarning(last, hook.result.current?.kinds ?? [])).toMatchObject(SAID);
  }
});

it("does not ask anew of a draft that is settled, whatever else is kept, and asks of the next one", async () => {
  const { kept, mail, opened, hook } = await beside();
  kept.keep(encodeMark(await sampleMark("customer")));
  const before = mail.calls.length;
  hook.rerender({ open: opened(), last: await written("customer", "replyOpened") });
  expect(hook.result.current?.known).toBe("known");
  // Longer than it takes to ask.
  await act(async () => { await new Promise((resolve) => { setTimeout(resolve, 800); }); });
  expect(mail.calls).toHaveLength(before);

  mail.item = "draft 2";
  mail.mark = null;
  hook.rerender({ open: { ...opened(), item: "draft 2" } as OpenMail, last: null });
  await waitFor(() => { expect(hook.result.current).toMatchObject({ item: "draft 2", known: "known" }); });
  expect(decodeMark(mail.mark)).toMatchObject({ kind: "customer" });
});

it("beside a draft that another pane stands beside too, it is known as soon as that one has saved the marks: of all emails in it", async () => {
  const kept = keptMarks(fakeStorage());
  const [customer, accountTeam] = [encodeMark(await sampleMark("customer")), encodeMark(await sampleMark("accountTeam"))];
  // In one millisecond: of two the newer one comes first.
  const now = jest.spyOn(Date, "now").mockReturnValue(Date.now());
  for (const mark of [customer, accountTeam]) kept.keep(mark);
  now.mockRestore();
  const mail = new FakeMail();
  const html = `${(await sampleEmail("customer")).html}${(await sampleEmail("accountTeam")).html}`;
  mail.draft.body = html;
  for (const method of ["changeMark", "saveRecentMarks"] as const) mail.failures.set(method, { code: "failed" });
  const open: OpenMail = { phase: "ready", item: "draft 1", mail: { ...noMailOf(mail), surface: "compose", body: { html, text: null } }, detection: NOTHING_DETECTED, abilities: mail.can };
  const hook = renderHook(({ saved }) => useKeptMarks({ mail, turns, keptMarks: kept, markNews: { tell: () => undefined, onNews: () => () => undefined } }, open, null, saved), { initialProps: { saved: NONE } });
  await waitFor(() => { expect(hook.result.current).toMatchObject({ known: "unknown", kinds: ["customer", "accountTeam"] }); });
  // The other pane has struck out what it saved, too.
  kept.forgetAll();
  hook.rerender({ saved: new Set([accountTeam]) });
  expect(hook.result.current).toMatchObject({ known: "unknown" });
  hook.rerender({ saved: new Set([accountTeam, customer]) });
  expect(hook.result.current).toMatchObject({ known: "known", kinds: ["customer", "accountTeam"] });
});
