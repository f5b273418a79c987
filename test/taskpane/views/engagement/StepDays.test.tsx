import "@testing-library/jest-dom";
import "../../../fakes/paneIcons";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Closing } from "../../../../src/core/engagement/Closing";
import { closingStep } from "../../../../src/core/engagement/steps";
import type { StepId } from "../../../../src/core/engagement/Step";
import { en as e } from "../../../../src/messages/engagement/en";
import { StepDays } from "../../../../src/taskpane/views/engagement/StepDays";
import { after, FOLLOWED_UP, reached } from "../../../core/engagement/closings";
import { violations } from "../../../fakes/violations";

const QUEUE = "FTCQ Inactive EMEA";
const TODAY = "2026-11-23";
const known = reached({ accountTeam: "known" });

function draw(id: StepId, closing: Closing) {
  const onAction = jest.fn();
  const { container } = render(<StepDays e={e} step={closingStep(id, closing, { queue: QUEUE })} title="FTOP task 4058 marked" closing={closing} queue={QUEUE} today={TODAY} onAction={onAction} />);
  return { onAction, container };
}
const choose = (label: string, day: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value: day } }); };
const record = (): Promise<void> => userEvent.click(screen.getByRole("button", { name: /^Record this day/ }));

const ready = after(known, ...FOLLOWED_UP.slice(0, 4));

it("a step that can be done is recorded for another day", async () => {
  const { onAction } = draw("task", ready);
  expect(screen.queryByLabelText(e.day)).toBeNull();
  await userEvent.click(screen.getByText(e.anotherDay));
  choose(e.day, "2026-11-19");
  await record();
  expect(onAction).toHaveBeenCalledWith({ type: "markTask", on: "2026-11-19" });
});

it("a recorded day is there, and is corrected", async () => {
  const { onAction } = draw("task", after(ready, { type: "markTask", on: "2026-11-20" }));
  await userEvent.click(screen.getByText(e.correctDay));
  expect(screen.getByLabelText(e.day)).toHaveValue("2026-11-20");
  choose(e.day, "2026-11-18");
  await record();
  expect(onAction).toHaveBeenCalledWith({ type: "markTask", on: "2026-11-18", codes: ["EXO"] });
});

it("each workload has its own", async () => {
  const two = after(reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] }), ...FOLLOWED_UP.slice(0, 4), { type: "markTask", on: "2026-11-19", codes: ["EXO"] }, { type: "markTask", on: "2026-11-20", codes: ["TEAMS"] });
  const { onAction } = draw("task", two);
  await userEvent.click(screen.getByText(e.correctDay));
  expect(screen.getByLabelText(e.dayOf("[EXO]"))).toHaveValue("2026-11-19");
  choose(e.dayOf("[TEAMS]"), "2026-11-21");
  await userEvent.click(screen.getByRole("button", { name: e.recordDayOf("FTOP task 4058 marked [TEAMS]") }));
  expect(onAction).toHaveBeenCalledWith({ type: "markTask", on: "2026-11-21", codes: ["TEAMS"] });
});

it("a workload that is done has its day to correct while another's is to come", async () => {
  const one = after(reached({ accountTeam: "known", workloads: ["EXO", "TEAMS"] }), ...FOLLOWED_UP.slice(0, 4), { type: "markTask", on: "2026-11-19", codes: ["EXO"] });
  const { onAction } = draw("task", one);
  await userEvent.click(screen.getByText(e.correctDay));
  choose(e.dayOf("[EXO]"), "2026-11-18");
  await record();
  expect(onAction).toHaveBeenCalledWith({ type: "markTask", on: "2026-11-18", codes: ["EXO"] });
  expect(screen.getByText(e.anotherDay)).toBeInTheDocument();
});

it.each([
  ["2026-11-24", e.dayToCome],
  ["", e.dayMissing],
])("no day of the future, and no missing one: '%s'", async (day, sentence) => {
  const { onAction, container } = draw("task", ready);
  await userEvent.click(screen.getByText(e.anotherDay));
  choose(e.day, day);
  await record();
  expect(onAction).not.toHaveBeenCalled();
  expect(within(container).getByRole("alert")).toHaveTextContent(sentence);
  expect(screen.getByLabelText(new RegExp(`^${e.day}`))).toBeInvalid();
});

it("a step that was done before its turn has its day too", async () => {
  const { onAction } = draw("customerEmail", known);
  await userEvent.click(screen.getByText(e.anotherDay));
  choose(e.day, "2026-11-19");
  await record();
  expect(onAction).toHaveBeenCalledWith({ type: "emailCustomer", on: "2026-11-19" });
});

it("what the record would refuse is not offered", () => {
  const open = reached({ accountTeam: "known", activeUsers: 1 });
  for (const [id, closing] of [["task", open], ["assignmentRequest", open], ["queueConfirmed", known], ["unassign", known]] as const) expect(draw(id, closing).container).toBeEmptyDOMElement();
});

it("nothing to say of a day where none is", () => {
  for (const [id, closing] of [["milestone", known], ["serviceStatus", ready], ["discussion", known], ["unassign", known]] as const) expect(draw(id, closing).container).toBeEmptyDOMElement();
});

it("anybody can use it", async () => {
  const { container } = draw("task", ready);
  await userEvent.click(screen.getByText(e.anotherDay));
  expect(await violations(container)).toEqual([]);
});
