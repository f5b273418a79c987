import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { newClosingOf } from "../../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../../src/core/engagement/ClosingAction";
import { nextActionId } from "../../../../src/core/notes/nextActionPlan";
import { en as o } from "../../../../src/messages/openClosings/en";
import { en as m } from "../../../../src/messages/pane/en";
import { ClosingReport } from "../../../../src/taskpane/views/openClosings/ClosingReport";
import { after, DAY } from "../../../core/engagement/closings";
import { CONTOSO } from "../../../core/tenant/tenants";

const BEGUN = newClosingOf({ ...CONTOSO, seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: ["ae@microsoft.com"] });
const FORMAT = { date: (iso: string) => `‹${iso}›`, number: String, days: String };

function drawn(...actions: readonly ClosingAction[]) {
  render(<ClosingReport m={m} o={o} format={FORMAT} tenant={CONTOSO} closing={after(BEGUN, ...actions)} next="Email the account team" today={DAY} />);
  const valueOf = (term: string) => screen.getByText(term, { selector: "dt" }).nextElementSibling;
  return { valueOf };
}

it("names the next step with the day and the owner planned for it, as long as it is next", () => {
  const plan: ClosingAction = { type: "planNextAction", action: nextActionId(BEGUN), by: "2026-12-04", owner: "Kim\nLee" };
  expect(drawn(plan).valueOf(o.nextStep)).toHaveTextContent(/^Email the account team · ‹2026-12-04› · Kim Lee$/);
  document.body.replaceChildren();
  expect(drawn({ ...plan, by: null }).valueOf(o.nextStep)).toHaveTextContent(/^Email the account team · Kim Lee$/);
  document.body.replaceChildren();
  expect(drawn(plan, { type: "emailAccountTeam", on: DAY }).valueOf(o.nextStep)).toHaveTextContent(/^Email the account team$/);
});

it("shows every step with its status, and what nobody has said as not known", () => {
  const { valueOf } = drawn({ type: "setSeats", seats: null });
  expect(valueOf(m.totalSeats)).toHaveTextContent(m.notKnown);
  expect(valueOf(m.nextActionDate)).toHaveTextContent("–");
  expect(screen.getByRole("table", { name: m.closingSteps })).toHaveTextContent(m.stepTitle("unassign", "4058"));
});
