import { newClosing } from "../../../src/core/engagement/Closing";
import { timesRecorded, type EmailStep } from "../../../src/core/engagement/emailStep";
import { recordAction, type RecordedAction } from "../../../src/core/engagement/recordAction";

const STEP: EmailStep = { type: "emailCustomer", on: "2026-11-22", written: { to: ["anna@contoso.com"], language: "de" } };

function recorded(...actions: RecordedAction[]) {
  return actions.reduce((closing, action) => {
    const result = recordAction(closing, action, "2026-11-22");
    if (!result.ok) throw new Error(JSON.stringify(result.reasons));
    return result.closing;
  }, newClosing("contoso.com", { workloads: ["EXO"], seats: 150, activeUsers: 50 }));
}

it("counts each time that the very email was recorded, also when it was taken back", () => {
  expect(timesRecorded(recorded(), STEP)).toBe(0);
  expect(timesRecorded(recorded(STEP), STEP)).toBe(1);
  expect(timesRecorded(recorded(STEP, STEP), STEP)).toBe(2);
  const once = recorded(STEP);
  expect(timesRecorded(recorded(STEP, { type: "takeBack", event: once.history.length - 1 }), STEP)).toBe(1);
});

it.each<[string, RecordedAction]>([
  ["another kind", { ...STEP, type: "emailAccountTeam" }],
  ["another day", { ...STEP, on: "2026-11-21" }],
  ["another recipient", { ...STEP, written: { to: ["ben@contoso.com"], language: "de" } }],
  ["one recipient more", { ...STEP, written: { to: ["anna@contoso.com", "ben@contoso.com"], language: "de" } }],
  ["another language", { ...STEP, written: { to: ["anna@contoso.com"], language: "en" } }],
  ["a step that the FM marked by hand", { type: "emailCustomer", on: "2026-11-22" }],
])("does not count %s", (_, other) => {
  expect(timesRecorded(recorded(other), STEP)).toBe(0);
});
