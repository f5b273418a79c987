import type { Closing } from "../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../src/core/engagement/ClosingAction";
import { emailsWritten } from "../../../src/core/engagement/emailsWritten";
import { recordAction, type RecordedAction } from "../../../src/core/engagement/recordAction";
import { takeBackEmail, withoutRequest } from "../../../src/core/engagement/takeBackEmail";
import { DAY, DISENGAGED, FOLLOWED_UP, reached } from "./closings";

const WRITTEN = { to: ["anna@contoso.com"], language: "de" } as const;
const EMAIL: ClosingAction = { type: "emailCustomer", on: DAY, written: WRITTEN };

const record = (from: Closing, ...actions: readonly RecordedAction[]): Closing =>
  actions.reduce<Closing>((closing, action) => {
    const result = recordAction(closing, action, DAY);
    if (!result.ok) throw new Error(JSON.stringify(result.reasons));
    return result.closing;
  }, from);
const recorded = (...actions: readonly RecordedAction[]): Closing => record(reached({ accountTeam: "known" }), ...actions);

it("the email that was recorded last is taken back, and its step with it", () => {
  const closing = recorded(EMAIL);
  const back = takeBackEmail(closing, "customer", WRITTEN, DAY);
  expect(back).toEqual({ type: "takeBack", event: 0 });
  const result = recordAction(closing, back as RecordedAction, DAY);
  expect(result.ok && result.closing.workloads.map(({ customerEmailedOn }) => customerEmailedOn)).toEqual([null]);
});

it.each<[string, Parameters<typeof takeBackEmail>[1], Parameters<typeof takeBackEmail>[2]]>([
  ["another kind", "accountTeam", WRITTEN],
  ["another language", "customer", { ...WRITTEN, language: "en" }],
  ["other recipients", "customer", { ...WRITTEN, to: ["bert@contoso.com"] }],
  ["one recipient more", "customer", { ...WRITTEN, to: [...WRITTEN.to, "bert@contoso.com"] }],
])("not one of %s", (_, kind, written) => {
  expect(takeBackEmail(recorded(EMAIL), kind, written, DAY)).toBeNull();
});

it("whichever of its kind, where the very email is not asked for", () => {
  expect(takeBackEmail(recorded(EMAIL), "customer", null, DAY)).toEqual({ type: "takeBack", event: 0 });
  expect(takeBackEmail(recorded(EMAIL), "assignment", null, DAY)).toBeNull();
});

it("not once something was recorded after it, unless that was taken back itself", () => {
  const later: ClosingAction = { type: "markTask", on: DAY };
  expect(takeBackEmail(recorded(EMAIL, later), "customer", WRITTEN, DAY)).toBeNull();
  expect(takeBackEmail(recorded(EMAIL, later, { type: "takeBack", event: 1 }), "customer", WRITTEN, DAY)).toEqual({ type: "takeBack", event: 0 });
});

it("not one that was said by hand, nor one twice", () => {
  expect(takeBackEmail(recorded({ type: "emailCustomer", on: DAY }), "customer", null, DAY)).toBeNull();
  expect(takeBackEmail(recorded(EMAIL, { type: "takeBack", event: 0 }), "customer", WRITTEN, DAY)).toBeNull();
});

describe("a request that was never sent", () => {
  const REQUEST = { queue: "FTCQ Inactive EMEA", on: DAY } as const;
  const requested = recorded(...FOLLOWED_UP, ...DISENGAGED.slice(0, 1), { type: "requestQueue", ...REQUEST, written: { to: ["assign@microsoft.com"], language: "en" } });

  it("is out of the record, and the email with it", () => {
    const without = withoutRequest(requested, REQUEST, DAY);
    expect(without?.queueRequested).toBeNull();
    expect(without?.history.map(({ action, takenBackOn }) => [action.type, takenBackOn]).at(-1)).toEqual(["requestQueue", DAY]);
  });

  it("is out of it also where something was recorded since, which stays", () => {
    const later = record(requested, { type: "setConcerns", concerns: "since", nextSteps: "" });
    const without = withoutRequest(later, REQUEST, DAY);
    expect(without).toMatchObject({ queueRequested: null, concerns: "since" });
    expect(emailsWritten(without ?? later)).toEqual([]);
  });

  it.each<[string, Closing, { readonly queue: "FTCQ Inactive EMEA" | "FTCQ Inactive APJ"; readonly on: string }]>([
    ["one to another queue", requested, { ...REQUEST, queue: "FTCQ Inactive APJ" }],
    ["one of another day", requested, { ...REQUEST, on: "2026-11-21" }],
    ["none", reached(), REQUEST],
    ["one whose queue is confirmed", record(requested, { type: "confirmQueue", on: DAY }), REQUEST],
  ])("%s is left as it is", (_, closing, request) => {
    expect(withoutRequest(closing, request, DAY)).toBeNull();
  });
});
