import { act, renderHook, waitFor } from "@testing-library/react";
import { emailsUnderWay } from "../../../src/adapters/browser/emailsUnderWay";
import { memoryClosings } from "../../../src/adapters/storage/memoryClosings";
import { newClosing } from "../../../src/core/engagement/Closing";
import { timesRecorded, type EmailStep } from "../../../src/core/engagement/emailStep";
import { recordAction } from "../../../src/core/engagement/recordAction";
import { tenantKey } from "../../../src/core/tenant/Tenant";
import { useEmailsLeftBehind } from "../../../src/taskpane/engagement/useEmailsLeftBehind";
import { FormStep } from "../../../src/taskpane/FormStep";
import { useClosing } from "../../../src/taskpane/useClosing";
import { CONTOSO } from "../../core/tenant/tenants";

const TENANT = { ...CONTOSO, seats: 150, activeUsers: 50, workloads: ["EXO"] as const };
const KEY = tenantKey(TENANT);
const TODAY = "2026-11-22";
const STEP: EmailStep = { type: "emailCustomer", on: TODAY, written: { to: ["anna@contoso.com"], language: "de" } };
const BEGUN = newClosing(KEY, { workloads: ["EXO"], seats: 150, activeUsers: 50 });

beforeEach(() => { localStorage.clear(); });

/** A pane that writes down that the email's form opens, and then is no more. */
function paneThatEnds(opened: boolean, before = 0) {
  const onItsWay = emailsUnderWay(localStorage).begin({ tenantKey: KEY, step: STEP, before });
  if (opened) onItsWay.opened();
}

async function nextPane(times = 0) {
  const closings = memoryClosings();
  for (let time = 0; time < times; time++) {
    await closings.update(KEY, (stored) => {
      const result = recordAction(stored ?? BEGUN, STEP, TODAY);
      return result.ok ? result.closing : stored;
    });
  }
  const emails = emailsUnderWay(localStorage);
  const { result } = renderHook(() => {
    const { closing, act: say } = useClosing(closings, TENANT, () => TODAY);
    return useEmailsLeftBehind(emails, closing, say);
  });
  const recorded = async () => {
    const stored = await closings.get(KEY);
    return stored === null ? 0 : timesRecorded(stored, STEP);
  };
  return { closings, emails, result, recorded };
}

const nothingLeft = () => waitFor(() => { expect(localStorage).toHaveLength(0); });

it("records the email whose form opened, once", async () => {
  paneThatEnds(true);
  const { recorded, result } = await nextPane();
  await nothingLeft();
  expect(await recorded()).toBe(1);
  expect(result.current.asked).toBeNull();
});

it("records none twice: the pane that ended had stored it", async () => {
  paneThatEnds(true);
  const { recorded } = await nextPane(1);
  await nothingLeft();
  expect(await recorded()).toBe(1);
});

it("the same email of the same day, written a second time, is a second one", async () => {
  paneThatEnds(true, 1);
  const { recorded } = await nextPane(1);
  await nothingLeft();
  expect(await recorded()).toBe(2);
});

it.each([[true, 1], [false, 0]])("asks for one that was still opening, and does as the FM says: %s", async (opened, times) => {
  paneThatEnds(false);
  const { recorded, result } = await nextPane();
  await waitFor(() => { expect(result.current.asked?.step).toEqual(STEP); });
  expect(await recorded()).toBe(0);
  act(() => { result.current.answer(opened); });
  await nothingLeft();
  expect(result.current.asked).toBeNull();
  expect(await recorded()).toBe(times);
});

it("does not ask for what the record says already", async () => {
  paneThatEnds(false);
  const { result, recorded } = await nextPane(1);
  await nothingLeft();
  expect(result.current.asked).toBeNull();
  expect(await recorded()).toBe(1);
});

it("two panes that both know of the email record it once", async () => {
  const { closings, recorded } = await nextPane();
  const other = renderHook(() => useClosing(closings, TENANT, () => TODAY)).result;
  await waitFor(() => { expect(other.current.closing).not.toBeNull(); });
  const form = new FormStep(emailsUnderWay(localStorage), (said, settled) => { other.current.act(said, settled); });
  form.opening(BEGUN, STEP);
  const third = renderHook(() => {
    const { closing, act: say } = useClosing(closings, TENANT, () => TODAY);
    return useEmailsLeftBehind(emailsUnderWay(localStorage), closing, say);
  }).result;
  await waitFor(() => { expect(third.current.asked).not.toBeNull(); });
  act(() => {
    third.current.answer(true);
    form.opened();
  });
  await nothingLeft();
  expect(await recorded()).toBe(1);
});
