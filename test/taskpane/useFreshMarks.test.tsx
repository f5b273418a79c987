import { renderHook } from "@testing-library/react";
import { decodeMark, encodeMark } from "../../src/core/send-check/mark";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { useFreshMarks } from "../../src/taskpane/useFreshMarks";
import { COMPLETE, sampleMark } from "../core/send-check/sampleEmails";
import { CONTOSO } from "../core/tenant/tenants";
import { FakeMail } from "../fakes/fakeMail";

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

async function shown() {
  const mail = new FakeMail();
  mail.mark = encodeMark(await sampleMark("assignment"));
  const props = { closing: COMPLETE, busy: false };
  const hook = renderHook(({ closing, busy }: typeof props) => { useFreshMarks(mail, "draft 1", CONTOSO, closing, DEFAULT_SETTINGS, busy); }, { initialProps: props });
  return { mail, hook, settle: () => jest.advanceTimersByTimeAsync(500) };
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
