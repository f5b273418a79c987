import { act, renderHook, waitFor } from "@testing-library/react";
import { useState, type ReactNode } from "react";
import { changeInTurn, inTurn } from "../../src/app/write/inTurn";
import { newClosingOf, type Closing } from "../../src/core/engagement/Closing";
import { recordAction, type RecordedAction } from "../../src/core/engagement/recordAction";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import type { Candidate } from "../../src/core/tenant/Detection";
import { INTO_DRAFT } from "../../src/ports/PageTurns";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import type { Said } from "../../src/taskpane/ClosingRecord";
import { useWriting, type Writing } from "../../src/taskpane/useWriting";
import { TypedContext } from "../../src/taskpane/views/typedValues";
import type { LastOutcome } from "../../src/taskpane/writing";
import { CONTOSO } from "../core/tenant/tenants";
import { fakeServices } from "../fakes/fakeServices";

const TENANT = { ...CONTOSO, seats: 150, activeUsers: 15, workloads: ["EXO"] as const, accountTeam: ["ae@microsoft.com"] };
const CANDIDATE: Candidate = { tenant: TENANT, evidence: [{ kind: "participantDomain", place: "to", shown: "anna@contoso.com", weight: 95 }], weight: 95 };
const DRAFT: MailSnapshot = { surface: "compose", userAddress: "", conversationId: null, subject: "", from: null, to: [], cc: [], bcc: [], body: { html: "", text: null } };
const CLOSING = newClosingOf(TENANT);

function writing({ closing = CLOSING, item = "draft 1", mail = DRAFT, copiesOnly = false }: { closing?: Closing | null; item?: string; mail?: MailSnapshot; copiesOnly?: boolean } = {}) {
  const services = fakeServices([TENANT]);
  const acted = jest.fn();
  const hook = renderHook(() => {
    const [last, onLast] = useState<LastOutcome | null>(null);
    return useWriting({ services, settings: DEFAULT_SETTINGS, candidate: CANDIDATE, mail, item, closing, today: "2026-11-22", act: acted, copiesOnly, last, onLast });
  });
  const write = async (kind: "customer" | "accountTeam" | "assignment") => {
    await waitFor(() => { expect(hook.result.current.language).toBe("de"); });
    act(() => { hook.result.current.write(kind); });
    await waitFor(() => { expect(hook.result.current.busy).toBeNull(); });
  };
  return { services, acted, result: hook.result, write };
}

it("puts the email into the open draft, and then records the step", async () => {
  const { services, acted, result, write } = writing();
  await write("customer");
  expect(result.current.outcome).toMatchObject({ state: "written", result: { done: true, how: "insertedAtTop" } });
  expect(services.mail.draft.body).toContain("Contoso Pharma GmbH");
  expect(services.mail.draft.to).toMatchObject([{ address: "anna@contoso.com" }]);
  expect(acted).toHaveBeenCalledWith({ type: "emailCustomer", on: "2026-11-22", written: { to: ["anna@contoso.com"], language: "de" } });
});

it("a second click asks before it puts the same email in once more", async () => {
  const { services, acted, result, write } = writing();
  await write("customer");
  const once = services.mail.draft.body;
  await write("customer");
  expect(result.current.outcome).toMatchObject({ result: { done: false, reason: "alreadyInserted" } });
  expect(services.mail.draft.body).toBe(once);
  expect(acted).toHaveBeenCalledTimes(1);
  act(() => { result.current.answer("cancel"); });
  expect(result.current.outcome).toBeNull();
  await write("customer");
  act(() => { result.current.answer("asWell"); });
  await waitFor(() => { expect(result.current.outcome).toMatchObject({ result: { done: true } }); });
  expect(acted).toHaveBeenCalledTimes(2);
});

it("what is clicked at once after an email knows of it: it is noted before anything else is asked of Outlook", async () => {
  const { services, result, write } = writing();
  await write("customer");
  expect(services.mail.calls).not.toContain("saveNotes");
  services.mail.calls.length = 0;
  await write("accountTeam");
  expect(services.mail.calls.slice(0, 2)).toEqual(["saveNotes", "readDraft"]);
  expect(result.current.outcome).toMatchObject({ result: { done: false, reason: "otherInserted", replaceable: true } });
});

it("an email goes in once a kept mark is settled on its draft: side by side, one would take the other's mark back", async () => {
  const { services, result } = writing();
  let settled = (): void => undefined;
  void inTurn(services.mail, () => new Promise<void>((resolve) => { settled = resolve; }));
  act(() => { result.current.write("customer"); });
  await act(async () => { await new Promise((resolve) => { setTimeout(resolve, 50); }); });
  expect(services.mail.calls).not.toContain("readDraft");
  settled();
  await waitFor(() => { expect(result.current.outcome).toMatchObject({ result: { done: true } }); });
});

it("an email does not wait for a kept mark of which Outlook says nothing", async () => {
  const { services, result } = writing();
  void inTurn(services.mail, () => new Promise<void>(() => undefined));
  act(() => { result.current.write("customer"); });
  await waitFor(() => { expect(result.current.outcome).toMatchObject({ result: { done: true } }); });
});

it("its mark is saved once a change of the draft's marks that is under way is over; the email itself does not wait", async () => {
  const { services, result } = writing();
  let changed = (): void => undefined;
  void changeInTurn(services.mail, services.turns, () => new Promise<void>((resolve) => { changed = resolve; }));
  act(() => { result.current.write("customer"); });
  await waitFor(() => { expect(services.mail.calls).toContain("insertAtTop"); });
  expect(services.mail.calls).not.toContain("saveMark");
  changed();
  await waitFor(() => { expect(result.current.outcome).toMatchObject({ result: { done: true } }); });
  expect(services.mail.calls).toContain("saveMark");
});

it.each([
  ["an email goes into the message", (writing: Writing): void => { writing.write("accountTeam"); }],
  ["one is taken back", (writing: Writing): void => { writing.undo(); }],
])("a press on the ribbon waits while %s: neither would see what the other does to it", async (_, click) => {
  const { services, result, write } = writing();
  await write("customer");
  const done: string[] = [];
  let read: () => void = () => undefined;
  const readDraft = services.mail.readDraft.bind(services.mail);
  jest.spyOn(services.mail, "readDraft").mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => { read = resolve; });
    done.push("pane");
    return readDraft();
  });
  act(() => { click(result.current); });
  const pressed = services.turns.after(INTO_DRAFT, () => Promise.resolve(done.push("ribbon")));
  await act(async () => { await new Promise((resolve) => { setTimeout(resolve, 20); }); });
  expect(done).toEqual([]);
  read();
  await act(async () => { await pressed; });
  expect(done).toEqual(["pane", "ribbon"]);
});

it("an email that is clicked here waits for what the ribbon is doing to the message, and an undo does", async () => {
  const { services, result, write } = writing();
  await write("customer");
  services.mail.calls.length = 0;
  let end: () => void = () => undefined;
  const pressed = services.turns.after(INTO_DRAFT, () => new Promise<void>((resolve) => { end = resolve; }));
  act(() => { result.current.undo(); });
  await act(async () => { await new Promise((resolve) => { setTimeout(resolve, 20); }); });
  expect(services.mail.calls).not.toContain("readDraft");
  end();
  await act(() => pressed);
  await waitFor(() => { expect(result.current.outcome).toMatchObject({ state: "undo", result: { undone: true } }); });
});

it("an email that is taken back at once is noted before", async () => {
  const { services, result, write } = writing();
  await write("customer");
  services.mail.calls.length = 0;
  act(() => { result.current.undo(); });
  await waitFor(() => { expect(result.current.outcome).toMatchObject({ state: "undo", result: { undone: true } }); });
  expect(services.mail.calls.slice(0, 2)).toEqual(["saveNotes", "readDraft"]);
});

it.each([
  ["an email", (writing: Writing): void => { writing.write("accountTeam"); }, { result: { done: false, reason: "otherInserted", replaceable: true } }],
  ["an undo", (writing: Writing): void => { writing.undo(); }, { state: "undo", result: { undone: true } }],
])("%s does not wait for the note of the email before it of which Outlook says nothing, and knows of that email", async (_, click, outcome) => {
  const { services, result, write } = writing();
  await write("customer");
  const { mail } = services;
  const first = jest.spyOn(mail, "saveNotes").mockImplementationOnce((__, notes) => {
    mail.notes = notes;
    return new Promise<void>(() => undefined);
  });
  act(() => { click(result.current); });
  await waitFor(() => { expect(result.current.outcome).toMatchObject(outcome); });
  expect(first).toHaveBeenCalled();
});

it("never writes into another mail than the one on screen", async () => {
  const { services, acted, result, write } = writing({ item: "draft 0" });
  await write("customer");
  expect(result.current.outcome).toMatchObject({ result: { done: false, reason: "itemChanged" } });
  expect(services.mail.draft.body).toBe("");
  expect(acted).not.toHaveBeenCalled();
});

it.each([
  ["the same draft as another object", { ...DRAFT, conversationId: "one" }, { ...DRAFT, conversationId: "one" }, "itemChanged"],
  ["another draft", { ...DRAFT, conversationId: "one" }, { ...DRAFT, conversationId: "two" }, null],
  ["another mail of the conversation", { ...DRAFT, surface: "read", conversationId: "one" } as const, { ...DRAFT, surface: "read", conversationId: "one" } as const, null],
])("what came of a click is said where Outlook gives %s meanwhile, or it is not of that mail", async (_, first, then, reason) => {
  const services = fakeServices([TENANT]);
  const shown = { item: "draft 0", mail: first };
  const hook = renderHook(
    ({ item, mail }: { readonly item: string; readonly mail: MailSnapshot }) => {
      const [last, onLast] = useState<LastOutcome | null>(null);
      return useWriting({ services, settings: DEFAULT_SETTINGS, candidate: CANDIDATE, mail, item, closing: CLOSING, today: "2026-11-22", act: jest.fn(), copiesOnly: false, last, onLast });
    },
    { initialProps: shown },
  );
  act(() => { hook.result.current.write("customer"); });
  await waitFor(() => { expect(hook.result.current.outcome).toMatchObject({ result: { reason: "itemChanged" } }); });
  hook.rerender({ item: "draft 1", mail: then });
  if (reason === null) expect(hook.result.current.outcome).toBeNull();
  else expect(hook.result.current.outcome).toMatchObject({ result: { done: false, reason } });
  expect(services.mail.draft.body).toBe("");
});

it("records nothing of an email that failed", async () => {
  const { services, acted, write } = writing();
  services.mail.failures.set("insertAtTop", { code: "timeout" });
  await write("accountTeam");
  expect(acted).not.toHaveBeenCalled();
});

it("asks for what is missing and calls nothing of Outlook before; giving up leaves nothing", async () => {
  const { services, result, write } = writing();
  await write("assignment");
  expect(result.current.missing).toEqual({ needed: ["assignmentTeamAddress"] });
  expect(services.mail.calls).toEqual([]);
  act(() => { result.current.cancel(); });
  expect(result.current.missing).toBeNull();
});

describe("what is missing", () => {
  const moving = (tenant: typeof TENANT, candidate: Candidate) => {
    const services = fakeServices([tenant]);
    const typed = new Map<string, unknown>();
    const wrapper = ({ children }: { readonly children: ReactNode }) => <TypedContext.Provider value={typed}>{children}</TypedContext.Provider>;
    const of = (item: string) =>
      renderHook(
        ({ item: shown, mail }: { readonly item: string; readonly mail: MailSnapshot }) => {
          const [last, onLast] = useState<LastOutcome | null>(null);
          return useWriting({ services, settings: DEFAULT_SETTINGS, candidate, mail, item: shown, closing: newClosingOf(tenant), today: "2026-11-22", act: jest.fn(), copiesOnly: false, last, onLast });
        },
        { initialProps: { item, mail: DRAFT }, wrapper },
      );
    return of;
  };

  it("is asked for with the focus on the click alone, not where its mail is there again", async () => {
    const of = moving(TENANT, CANDIDATE);
    const { result, rerender } = of("draft 1");
    expect(result.current.asksNow).toBe(false);
    act(() => { result.current.write("assignment"); });
    await waitFor(() => { expect(result.current.missing).not.toBeNull(); });
    expect(result.current.asksNow).toBe(true);
    rerender({ item: "draft 2", mail: DRAFT });
    rerender({ item: "draft 1", mail: DRAFT });
    expect(result.current.missing).not.toBeNull();
    expect(result.current.asksNow).toBe(false);
    const again = of("draft 1");
    await waitFor(() => { expect(again.result.current.language).toBe("de"); });
    expect(again.result.current.missing).not.toBeNull();
    expect(again.result.current.asksNow).toBe(false);
  });
});

describe("what is missing, beside another mail of the tenant,", () => {
  const UNNAMED = { ...TENANT, accountTeam: [], customerContacts: [] };
  async function asked(kind: "customer" | "accountTeam", tenantName: string | null) {
    const tenant = { ...UNNAMED, customerName: tenantName };
    const services = fakeServices([tenant]);
    const hook = renderHook(
      ({ item, conversationId }: { readonly item: string; readonly conversationId: string }) => {
        const [last, onLast] = useState<LastOutcome | null>(null);
        return useWriting({ services, settings: DEFAULT_SETTINGS, candidate: { ...CANDIDATE, tenant, evidence: [] }, mail: { ...DRAFT, conversationId }, item, closing: CLOSING, today: "2026-11-22", act: jest.fn(), copiesOnly: false, last, onLast });
      },
      { initialProps: { item: "draft 1", conversationId: "one" } },
    );
    act(() => { hook.result.current.write(kind); });
    await waitFor(() => { expect(hook.result.current.missing).not.toBeNull(); });
    return hook;
  }

  it.each([
    ["customer", "customerAddresses"],
    ["accountTeam", "accountTeamAddresses"],
  ] as const)("is not asked for where it is whom to write to (%s), and is again beside its own", async (kind, needed) => {
    const { result, rerender } = await asked(kind, "Contoso");
    expect(result.current.missing).toEqual({ needed: [needed] });
    rerender({ item: "draft 2", conversationId: "two" });
    expect(result.current.missing).toBeNull();
    // The same draft as another object of Outlook's.
    rerender({ item: "draft 3", conversationId: "one" });
    expect(result.current.missing).toEqual({ needed: [needed] });
  });

  it("is asked for where it is the tenant's", async () => {
    const { result, rerender } = await asked("customer", null);
    expect(result.current.missing).toEqual({ needed: ["customerName", "customerAddresses"] });
    rerender({ item: "draft 2", conversationId: "two" });
    expect(result.current.missing).toEqual({ needed: ["customerName"] });
  });
});

it("goes on with what was answered", async () => {
  const { services, acted, result, write } = writing();
  await write("assignment");
  act(() => { result.current.retry({ tenant: TENANT, closing: CLOSING, settings: { ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com" } }); });
  await waitFor(() => { expect(result.current.outcome).toMatchObject({ result: { done: true } }); });
  expect(services.mail.draft.to).toMatchObject([{ address: "assign@microsoft.com" }]);
  expect(acted).toHaveBeenCalledWith(expect.objectContaining({ type: "requestQueue", queue: "FTCQ Inactive EMEA", on: "2026-11-22", written: expect.objectContaining({ language: "en" }) as unknown }));
});

it("what the playbook forbids is refused, with its reason, before Outlook is asked", async () => {
  const early = { ...CLOSING, activeUsers: 14 };
  const { services, acted, result, write } = writing({ closing: early });
  await write("assignment");
  act(() => { result.current.retry({ tenant: TENANT, closing: early, settings: { ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com" } }); });
  await waitFor(() => { expect(result.current.outcome).toMatchObject({ state: "refused", reasons: [{ code: "milestoneNotReached" }] }); });
  expect(services.mail.calls).toEqual([]);
  expect(acted).not.toHaveBeenCalled();
});

it("waits for the closing: without it nothing is written", async () => {
  const { services, result } = writing({ closing: null });
  await waitFor(() => { expect(result.current.language).toBe("de"); });
  act(() => { result.current.write("customer"); });
  expect(result.current.busy).toBeNull();
  expect(services.mail.calls).toEqual([]);
});

it("offers the mail's language, until the FM chooses another", async () => {
  const german = "Guten Tag, wir haben die Umstellung abgeschlossen und alle Postfächer laufen jetzt in der Cloud. Vielen Dank!";
  const { result } = writing({ mail: { ...DRAFT, surface: "read", body: { html: null, text: german } } });
  await waitFor(() => { expect(result.current.language).toBe("de"); });
  act(() => { result.current.setLanguage("ja"); });
  expect(result.current.language).toBe("ja");
});

describe("where Outlook takes no email", () => {
  it("copies its text, tells the check before sending and nobody else of Outlook, and records the step only when the FM has sent it", async () => {
    const { services, acted, result, write } = writing({ copiesOnly: true });
    await write("customer");
    expect(services.mail.calls).toEqual(["saveRecentMarks"]);
    expect(services.clips[0]).toContain("Contoso Pharma GmbH");
    expect(result.current.outcome).toMatchObject({ state: "toCopy", copied: true, recipients: ["anna@contoso.com"] });
    expect(result.current.copied).toBe("copied");
    expect(acted).not.toHaveBeenCalled();
    const { outcome } = result.current;
    act(() => { if (outcome?.state === "toCopy") result.current.sent(outcome.email); });
    expect(acted).toHaveBeenCalledWith({ type: "emailCustomer", on: "2026-11-22" });
    expect(result.current.outcome).toBeNull();
  });

  it("leaves the copied email, and what was refused, with their tenant: another one beside the same mail is not asked whether it is sent", async () => {
    const services = fakeServices([TENANT]);
    const acted = jest.fn();
    let last: LastOutcome | null = null;
    const paneOf = (candidate: Candidate, typed: Map<string, unknown>, closing = CLOSING) => {
      const wrapper = ({ children }: { readonly children: ReactNode }) => <TypedContext.Provider value={typed}>{children}</TypedContext.Provider>;
      return renderHook(() => {
        const [shown, setShown] = useState(last);
        const onLast = (next: LastOutcome | null): void => { last = next; setShown(next); };
        return useWriting({ services, settings: { ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com" }, candidate, mail: DRAFT, item: "draft 1", closing, today: "2026-11-22", act: acted, copiesOnly: true, last: shown, onLast });
      }, { wrapper }).result;
    };
    const fabrikam: Candidate = { ...CANDIDATE, tenant: { ...TENANT, tenantId: "5a90d3c7-8e14-4f6b-b1a2-c94e7d05f836", customerName: "Fabrikam" } };
    const typed = new Map<string, unknown>();
    const contoso = paneOf(CANDIDATE, typed);
    act(() => { contoso.current.write("customer"); });
    await waitFor(() => { expect(contoso.current.outcome).toMatchObject({ state: "toCopy" }); });
    expect(paneOf(fabrikam, new Map()).current.outcome).toBeNull();
    expect(paneOf(CANDIDATE, typed).current.outcome).toMatchObject({ state: "toCopy" });
    const early = paneOf(CANDIDATE, typed, { ...CLOSING, activeUsers: 14 });
    act(() => { early.current.write("assignment"); });
    await waitFor(() => { expect(early.current.outcome).toMatchObject({ state: "refused" }); });
    expect(paneOf(fabrikam, new Map()).current.outcome).toBeNull();
  });

  it.each(["JP", null])("records the queue that the copied request asks for, also where the tenant's country is another since (%s)", async (country) => {
    const services = fakeServices([TENANT]);
    const acted = jest.fn();
    const hook = renderHook(({ candidate }) => {
      const [last, onLast] = useState<LastOutcome | null>(null);
      return useWriting({ services, settings: { ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com" }, candidate, mail: DRAFT, item: "draft 1", closing: CLOSING, today: "2026-11-22", act: acted, copiesOnly: true, last, onLast });
    }, { initialProps: { candidate: CANDIDATE } });
    act(() => { hook.result.current.write("assignment"); });
    await waitFor(() => { expect(hook.result.current.outcome).toMatchObject({ state: "toCopy" }); });
    hook.rerender({ candidate: { ...CANDIDATE, tenant: { ...TENANT, country } } });
    const { outcome, sent } = hook.result.current;
    if (outcome?.state === "toCopy") act(() => { sent(outcome.email); });
    expect(acted.mock.calls).toEqual([[{ type: "requestQueue", queue: "FTCQ Inactive EMEA", on: "2026-11-22" }]]);
  });

  it("copies the subject and the recipients alone", async () => {
    const { services, result, write } = writing({ copiesOnly: true });
    await write("accountTeam");
    act(() => { result.current.copyPart("ae@microsoft.com"); });
    await waitFor(() => { expect(services.clips[0]).toBe("ae@microsoft.com"); });
  });

  it("asks for what is missing first", async () => {
    const { services, result, write } = writing({ copiesOnly: true });
    await write("assignment");
    expect(result.current.missing).toEqual({ needed: ["assignmentTeamAddress"] });
    expect(services.clips).toEqual([]);
  });
});

it("takes its last insert back, and notes it on the draft in between", async () => {
  const { services, result, write } = writing();
  await write("customer");
  await waitFor(() => { expect(services.mail.notes).toContain("Contoso Pharma GmbH"); });
  act(() => { result.current.undo(); });
  await waitFor(() => { expect(result.current.outcome).toEqual({ state: "undo", result: { undone: true, warnings: [] }, stepStays: false }); });
  expect(services.mail.draft).toMatchObject({ body: "", subject: "" });
  expect(services.mail.notes).not.toContain("Contoso Pharma GmbH");
  expect(result.current.undoing).toBe(false);
});

it("has nothing to take back where nothing was inserted", async () => {
  const { services, result } = writing();
  await act(async () => { result.current.undo(); await Promise.resolve(); });
  expect(services.mail.calls).toEqual([]);
});

describe("the step that was recorded with an insert", () => {
  const recordedBy = (acted: jest.Mock): Said => (acted.mock.calls.at(-1) as [Said])[0];
  const said = (acted: jest.Mock, closing: Closing): readonly unknown[] => {
    const last = recordedBy(acted);
    return typeof last === "function" ? last(closing) : [last];
  };
  const withLast = (acted: jest.Mock, closing: Closing = CLOSING): Closing => {
    const result = recordAction(closing, recordedBy(acted) as RecordedAction, "2026-11-22");
    if (!result.ok) throw new Error("refused");
    return result.closing;
  };

  it("is taken back with it", async () => {
    const { acted, result, write } = writing();
    await write("customer");
    const closing = withLast(acted);
    act(() => { result.current.undo(); });
    await waitFor(() => { expect(result.current.outcome).toMatchObject({ state: "undo" }); });
    expect(said(acted, closing)).toEqual([{ type: "takeBack", event: 0 }]);
  });

  it("stays where something was recorded after it", async () => {
    const { acted, result, write } = writing();
    await write("customer");
    const later = recordAction(withLast(acted), { type: "markTask", on: "2026-11-22" }, "2026-11-22");
    act(() => { result.current.undo(); });
    await waitFor(() => { expect(result.current.outcome).toMatchObject({ state: "undo" }); });
    expect(said(acted, (later as { closing: Closing }).closing)).toEqual([]);
  });

  it("gives its place to that of the email that took its email's place", async () => {
    const { acted, result, services, write } = writing();
    await write("customer");
    const closing = withLast(acted);
    await waitFor(() => { expect(services.mail.notes).toContain("Contoso Pharma GmbH"); });
    act(() => { result.current.setLanguage("en"); });
    act(() => { result.current.write("customer"); });
    await waitFor(() => { expect(result.current.outcome).toMatchObject({ result: { done: true, how: "replacedEarlier" } }); });
    expect(said(acted, closing)).toEqual([{ type: "takeBack", event: 0 }, expect.objectContaining({ type: "emailCustomer" })]);
  });
});
