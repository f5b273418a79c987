import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import { newClosingOf, type Closing } from "../../../../src/core/engagement/Closing";
import type { ClosingAction } from "../../../../src/core/engagement/ClosingAction";
import { recordAction } from "../../../../src/core/engagement/recordAction";
import { nextActionId } from "../../../../src/core/notes/nextActionPlan";
import { en as e } from "../../../../src/messages/engagement/en";
import { en as o } from "../../../../src/messages/openClosings/en";
import { en as m } from "../../../../src/messages/pane/en";
import { ClosingReport } from "../../../../src/taskpane/views/openClosings/ClosingReport";
import { DAY } from "../../../core/engagement/closings";
import { CONTOSO } from "../../../core/tenant/tenants";

const BEGUN = newClosingOf({ ...CONTOSO, seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: ["ae@microsoft.com"] });
const FORMAT = { date: (iso: string) => `‹${iso}›`, number: String, days: String };

/** The record after the actions, with its history. */
function recorded(closing: Closing, ...actions: readonly ClosingAction[]): Closing {
  return actions.reduce((record, action) => {
    const result = recordAction(record, action, DAY);
    if (!result.ok) throw new Error(`${action.type} was refused`);
    return result.closing;
  }, closing);
}

function drawn(...actions: readonly ClosingAction[]) {
  render(<ClosingReport m={m} o={o} e={e} format={FORMAT} tenant={{ ...CONTOSO, accountTeam: ["ae@microsoft.com"], customerContacts: [1, 2, 3, 4, 5, 6].map((at) => `person${String(at)}@contoso.com`) }} closing={recorded(BEGUN, ...actions)} today={DAY} />);
  const valueOf = (term: string) => screen.getByText(term, { selector: "dt" }).nextElementSibling;
  return { valueOf };
}

it("names the next step with the day and the owner planned for it, as long as it is next", () => {
  const plan: ClosingAction = { type: "planNextAction", action: nextActionId(BEGUN), by: "2026-12-04", owner: "Kim\nLee" };
  expect(drawn(plan).valueOf(o.nextStep)).toHaveTextContent(/^Email the account team · ‹2026-12-04› · Kim Lee$/);
  document.body.replaceChildren();
  expect(drawn({ ...plan, by: null }).valueOf(o.nextStep)).toHaveTextContent(/^Email the account team · Kim Lee$/);
  document.body.replaceChildren();
  expect(drawn(plan, { type: "emailAccountTeam", on: DAY }).valueOf(o.nextStep)).toHaveTextContent(/^Review the FAQ$/);
});

it("shows every step with its status, and what nobody has said as not known", () => {
  const { valueOf } = drawn({ type: "setSeats", seats: null });
  expect(valueOf(m.totalSeats)).toHaveTextContent(m.notKnown);
  expect(valueOf(m.nextActionDate)).toHaveTextContent("–");
  expect(screen.getByRole("table", { name: m.closingSteps })).toHaveTextContent(m.stepTitle("unassign", "4058"));
});

it("says why a step waits once, at the first that waits for it", () => {
  drawn({ type: "setActiveUsers", code: null, activeUsers: 3, readOn: DAY });
  const reason = m.reason({ code: "milestoneNotReached", activeUsers: 3, needed: 15, seats: 150, codes: [] }, String);
  const rows = screen.getAllByRole("row").filter((row) => row.textContent.includes(reason.slice(0, -1)));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveTextContent(m.stepTitle("milestone", "4058"));
});

it("has the days figures were read, contacts, the answer, the emails and what happened last", () => {
  const { valueOf } = drawn(
    { type: "setActiveUsers", code: null, activeUsers: 20, readOn: "2026-11-20" },
    { type: "emailAccountTeam", on: "2026-11-21", written: { to: ["ae@microsoft.com"], language: "de" } },
    { type: "reviewFaq", on: DAY },
    { type: "setActivitiesReviewed", activitiesReviewed: "Mail flow, hybrid" },
    { type: "holdDiscussion", on: DAY, answer: { anotherWorkload: "yes", which: ["TEAMS"], rfaDemoed: true } },
  );
  expect(valueOf(m.activeUsers)).toHaveTextContent("20 (read on ‹2026-11-20›)");
  expect(valueOf(m.accountTeam)).toHaveTextContent("Known · ae@microsoft.com");
  expect(valueOf(o.customerContacts)).toHaveTextContent(/person2@contoso\.com, \+4$/);
  expect(valueOf(o.customerAnswer)).toHaveTextContent("ready for [TEAMS], RFA form demoed");
  expect(screen.getByText("Mail flow, hybrid")).toBeInTheDocument();
  expect(screen.getByRole("region", { name: o.emailsWritten })).toHaveTextContent("‹2026-11-21›: Account team email written in German, to ae@microsoft.com");
  expect(within(screen.getByRole("region", { name: o.latestChanges })).getAllByRole("listitem")[0]).toHaveTextContent(m.stepTitle("discussion", "4058"));
});
