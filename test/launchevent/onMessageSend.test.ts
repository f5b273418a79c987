import fc from "fast-check";
import { encodeMark } from "../../src/core/send-check/mark";
import { withRecentMark } from "../../src/core/send-check/recentMarks";
import { onMessageSend } from "../../src/launchevent/onMessageSend";
import { READ_LIMIT_MS } from "../../src/launchevent/readOutgoing";
import { AMELIA, sampleEmail, sampleMark } from "../core/send-check/sampleEmails";
import { CALLS, eventRuntime, FAULTS, LATE_MS, type Call, type Fault, type Runtime, type Sent } from "./eventRuntime";

let marked: Sent;
const ORDINARY: Sent = { subject: "Lunch", text: "On Friday?", to: ["x@fabrikam.com"] };
beforeAll(async () => {
  const email = await sampleEmail("customer");
  marked = { subject: email.subject, text: email.text, html: email.html, to: [AMELIA], mark: encodeMark(await sampleMark("customer")) };
});

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as { Office?: unknown }).Office;
});

function run(sent: Sent, faults: Partial<Record<Call, Fault>> = {}, completedThrows = false): Runtime {
  const runtime = eventRuntime(sent, faults, setTimeout, completedThrows);
  start(runtime.office, runtime);
  return runtime;
}

function start(office: unknown, runtime: Runtime): void {
  (globalThis as { Office?: unknown }).Office = office;
  onMessageSend(runtime.event as never);
}

const ALLOWED = { allowEvent: true };
const PROMPT = { allowEvent: false, errorMessage: expect.any(String) };

it("lets an ordinary mail go as soon as it is read", () => {
  const { completed } = run(ORDINARY);
  jest.advanceTimersByTime(0);
  expect(completed).toEqual([ALLOWED]);
});

it.each(["to.getAsync", "cc.getAsync", "bcc.getAsync"] as const)("does not hold an ordinary mail up for %s, and hears no late answer", (call) => {
  for (const fault of ["never", "late"] as const) {
    const { completed } = run(ORDINARY, { [call]: fault });
    jest.advanceTimersByTime(0);
    expect(completed).toEqual([ALLOWED]);
    jest.advanceTimersByTime(LATE_MS);
    expect(completed).toHaveLength(1);
  }
});

it.each(["item.loadCustomPropertiesAsync", "body.getAsync", "subject.getAsync"] as const)("waits for %s, by which a mail may be a closing email", (call) => {
  const { completed } = run(ORDINARY, { [call]: "never" });
  jest.advanceTimersByTime(READ_LIMIT_MS - 1);
  expect(completed).toEqual([]);
});

it("asks for everything side by side", () => {
  expect(run(ORDINARY).calls).toEqual(CALLS);
});

it("prompts for another tenant's people, and names them", () => {
  const { completed } = run({ ...marked, cc: ["x@fabrikam.com"] });
  jest.advanceTimersByTime(0);
  expect(completed).toEqual([{ allowEvent: false, errorMessage: expect.stringContaining("x@fabrikam.com") }]);
});

it("lets a closing email go that is as it should be", () => {
  const { completed } = run(marked);
  jest.advanceTimersByTime(0);
  expect(completed).toEqual([ALLOWED]);
});

it("knows an email that was opened as a form by its recent mark", async () => {
  const { mark: _, ...unmarked } = marked;
  expect(_).toBeDefined();
  const { completed } = run({ ...unmarked, to: ["x@fabrikam.com"], recent: withRecentMark(undefined, await sampleMark("customer")) });
  jest.advanceTimersByTime(0);
  expect(completed).toEqual([PROMPT]);
});

describe("speaks", () => {
  it.each<[string, "ja" | null, unknown, string]>([
    ["the language that the FM chose", "ja", "de-DE", "送信の前に"],
    ["Outlook's, where the FM chose none", null, "de-DE", "Vor dem Senden"],
    ["English, where it is none of the six", null, "fr-FR", "Before you send"],
    ["English, where Outlook says nothing", null, 1, "Before you send"],
  ])("%s", async (_, chosen, language, said) => {
    const { completed } = run({ ...marked, language, to: ["x@fabrikam.com"], mark: encodeMark(await sampleMark("customer", { language: chosen })) });
    jest.advanceTimersByTime(0);
    expect(completed).toEqual([{ allowEvent: false, errorMessage: expect.stringContaining(said) }]);
  });

  it("the recent marks' language where no mark travels with the item", async () => {
    const { completed } = run({ ...ORDINARY, text: (await sampleEmail("accountTeam")).text, recent: withRecentMark(undefined, await sampleMark("customer", { language: "es" })) });
    jest.advanceTimersByTime(0);
    expect(completed).toEqual([{ allowEvent: false, errorMessage: expect.stringContaining("Antes de enviar") }]);
  });
});

describe("what Outlook does not give", () => {
  const UNANSWERED: readonly Fault[] = ["never", "late"];
  const single = CALLS.flatMap((call) => FAULTS.map((fault) => [call, fault] as const));

  it.each(single)("%s %s: an ordinary mail goes, in time", (call, fault) => {
    const { completed } = run(ORDINARY, { [call]: fault });
    jest.advanceTimersByTime(READ_LIMIT_MS);
    expect(completed).toEqual([ALLOWED]);
  });

  it.each(single)("%s %s: a closing email prompts where it could not be checked as a whole", (call, fault) => {
    const { completed } = run(marked, { [call]: fault });
    const unread = !["twice", "atOnce", "throwsAfterAnswer"].includes(fault);
    jest.advanceTimersByTime(READ_LIMIT_MS - 1);
    expect(completed).toHaveLength(UNANSWERED.includes(fault) ? 0 : 1);
    jest.advanceTimersByTime(1);
    expect(completed).toEqual([unread ? PROMPT : ALLOWED]);
    jest.advanceTimersByTime(LATE_MS);
    expect(completed).toHaveLength(1);
  });

  it("of the text is taken from the HTML", () => {
    const runtime = eventRuntime({ ...marked, to: ["x@fabrikam.com"] });
    const office = runtime.office as { context: { mailbox: { item: { body: { getAsync(type: string, callback: (result: unknown) => void): void } } } } };
    const { body } = office.context.mailbox.item;
    const { getAsync } = body;
    body.getAsync = (type, callback) => { if (type === "text") callback({ status: "failed" }); else getAsync(type, callback); };
    start(office, runtime);
    jest.advanceTimersByTime(0);
    expect(runtime.completed).toEqual([{ allowEvent: false, errorMessage: expect.not.stringContaining("did not show") }]);
  });

  it("of everything lets the mail go", () => {
    const { completed } = run(marked, Object.fromEntries(CALLS.map((call) => [call, "never"])));
    jest.advanceTimersByTime(READ_LIMIT_MS - 1);
    expect(completed).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(completed).toEqual([ALLOWED]);
  });

  it.each<[string, unknown]>([
    ["no item", { context: { mailbox: { item: null } } }],
    ["no mailbox", { context: {} }],
    ["no context", {}],
    ["no Office", undefined],
  ])("is %s: the mail goes", (_, office) => {
    const runtime = eventRuntime(ORDINARY);
    start(office, runtime);
    jest.advanceTimersByTime(READ_LIMIT_MS);
    expect(runtime.completed).toEqual([ALLOWED]);
  });
});

it.each<[string, Partial<Sent>]>([
  ["a broken mark", { mark: "{" }],
  ["a mark of a newer version", { mark: '{"v":2}' }],
  ["broken recent marks", { recent: [1, "{"] }],
  ["no address of the FM", { userAddress: 1 }],
])("an ordinary mail with %s goes", (_, sent) => {
  const { completed } = run({ ...ORDINARY, ...sent });
  jest.advanceTimersByTime(0);
  expect(completed).toEqual([ALLOWED]);
});

it("does not answer again when Outlook refuses the answer", () => {
  const { completed } = run(marked, {}, true);
  expect(() => jest.advanceTimersByTime(READ_LIMIT_MS)).not.toThrow();
  expect(completed).toHaveLength(1);
});

it("answers exactly once, in time, whatever each call does", () => {
  const fault = fc.option(fc.constantFrom(...FAULTS), { nil: undefined });
  const faults = fc.tuple(...CALLS.map(() => fault)).map((chosen) => Object.fromEntries(CALLS.flatMap((call, at) => (chosen[at] === undefined ? [] : [[call, chosen[at]]]))) as Partial<Record<Call, Fault>>);
  fc.assert(
    fc.property(faults, fc.boolean(), fc.boolean(), (chosen, withMark, completedThrows) => {
      const { completed } = run(withMark ? marked : ORDINARY, chosen, completedThrows);
      jest.advanceTimersByTime(READ_LIMIT_MS);
      expect(completed).toHaveLength(1);
      if (!withMark) expect(completed).toEqual([ALLOWED]);
      jest.advanceTimersByTime(LATE_MS);
      expect(completed).toHaveLength(1);
      expect(jest.getTimerCount()).toBe(0);
    }),
    { numRuns: 300 },
  );
});
