import "@testing-library/jest-dom";
import "../../fakes/paneIcons";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Closing } from "../../../src/core/engagement/Closing";
import { closingSteps } from "../../../src/core/engagement/steps";
import { en as engagement } from "../../../src/messages/engagement/en";
import { en } from "../../../src/messages/pane/en";
import { ClosingSteps } from "../../../src/taskpane/views/ClosingSteps";
import { after, DISENGAGED, FOLLOWED_UP, reached } from "../../core/engagement/closings";
import { violations } from "../../fakes/violations";

const TODAY = "2026-11-22";

function draw(closing: Closing, given: Partial<Parameters<typeof ClosingSteps>[0]> = {}) {
  const onAction = jest.fn();
  const { container } = render(
    <ClosingSteps m={en} e={engagement} queue="FTCQ Inactive EMEA" closing={closing} steps={closingSteps(closing, { queue: "FTCQ Inactive EMEA" })} nextActionDate="Dec 31, 2027" date={String} number={String} figuresElsewhere={false} refusal={null} onAction={onAction} today={TODAY} {...given} />,
  );
  return { onAction, container };
}
const step = (title: string): HTMLElement => screen.getByRole("heading", { name: title }).closest("li") as HTMLElement;
const known = (closing = reached()): Closing => ({ ...closing, accountTeam: "known" });

it("shows the playbook's steps in its order, each with its status and what it waits for", () => {
  draw(known());
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Milestone reached", "Account team told by email", "FAQ reviewed", "Completion discussion held", "Customer told by email", "FTOP task 4058 marked",
    "FTOP notes updated", "Next action date set", "Queue asked for", "Tenant is in the queue", "Unassigned from the tenant", "Service status set",
  ]);
  expect(step("Milestone reached")).toHaveTextContent("Done");
  expect(step("Account team told by email")).toHaveTextContent("To do");
  expect(step("Completion discussion held")).toHaveTextContent("Waiting");
  expect(step("Completion discussion held")).toHaveTextContent("The account team has not been emailed.");
});

it("counts what is done, without what is not needed", () => {
  draw({ ...known(), variant: "migration" });
  expect(step("Milestone reached")).toHaveTextContent("Not needed");
  expect(screen.getByText("0 of 10 done")).toBeInTheDocument();
});

it("a migration is said to be complete in its first step, for every other one waits for that", async () => {
  const { onAction } = draw({ ...known(reached({ workloads: ["EXO", "TEAMS"] })), variant: "migration" });
  const first = within(step("Milestone reached"));
  const teams = first.getByLabelText(engagement.migratedOn("[TEAMS]"));
  expect(first.getByLabelText(engagement.migratedOn("[EXO]"))).toHaveValue("");
  fireEvent.change(teams, { target: { value: "2026-11-20" } });
  fireEvent.blur(teams);
  expect(onAction).toHaveBeenLastCalledWith({ type: "setCompletion", code: "TEAMS", completion: "2026-11-20" });
  await userEvent.click(first.getByText(en.workloads, { selector: "summary" }));
  await userEvent.click(first.getByRole("checkbox", { name: /\[OD\]/ }));
  expect(onAction).toHaveBeenLastCalledWith({ type: "setWorkloads", codes: ["EXO", "OD", "TEAMS"] });
});

it("the FM stays assigned until the tenant is in the queue: the button is locked, and says why", async () => {
  const { onAction } = draw(after(known(), ...FOLLOWED_UP, ...DISENGAGED.slice(0, 2)));
  const unassign = screen.getByRole("button", { name: en.unassign });
  expect(unassign).toHaveAttribute("aria-disabled", "true");
  expect(unassign).toHaveAccessibleDescription("The tenant has not been confirmed in FTCQ Inactive EMEA.");
  await userEvent.click(unassign);
  expect(onAction).not.toHaveBeenCalled();
});

it("once it is, one click says so", async () => {
  const { onAction } = draw(after(known(), ...FOLLOWED_UP, ...DISENGAGED.slice(0, 3)));
  await userEvent.click(screen.getByRole("button", { name: en.unassign }));
  expect(onAction).toHaveBeenCalledWith({ type: "unassign", on: TODAY });
});

it("what was done is dated and can be taken back", async () => {
  const { onAction } = draw(after(known(), ...FOLLOWED_UP));
  expect(step("Customer told by email")).toHaveTextContent("Done on 2026-11-22");
  await userEvent.click(screen.getByRole("button", { name: "Undo: Customer told by email" }));
  expect(onAction).toHaveBeenCalledWith({ type: "undo", step: "customerEmail" });
});

it("a refusal is said at once", () => {
  draw(known(), { refusal: [{ code: "taskMarked" }] });
  expect(screen.getByRole("alert")).toHaveTextContent("The FTOP task is marked already.");
});

it("the figures are asked for in one place only", () => {
  draw(known(), { figuresElsewhere: true });
  expect(screen.queryByRole("textbox", { name: "Total seats" })).toBeNull();
});

it("a figure, a workload, the variant are said", async () => {
  const { onAction } = draw(reached({ seats: null, activeUsers: null }));
  await userEvent.type(screen.getByRole("textbox", { name: "Total seats" }), "9");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setSeats", seats: 9 });
  await userEvent.type(screen.getByRole("textbox", { name: "Active users" }), "0");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setActiveUsers", code: null, activeUsers: 0, readOn: TODAY });
  await userEvent.click(screen.getByRole("checkbox", { name: /\[TEAMS\]/ }));
  expect(onAction).toHaveBeenLastCalledWith({ type: "setWorkloads", codes: ["EXO", "TEAMS"] });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: en.variant }), en.variantName.migration);
  expect(onAction).toHaveBeenLastCalledWith({ type: "setVariant", variant: "migration" });
});

describe("the discussion", () => {
  const ready = () => draw(after(known(), ...FOLLOWED_UP.slice(0, 1)));
  const held = () => screen.getByRole("button", { name: en.markHeld });

  it("is held once the customer's answer is said", async () => {
    const { onAction } = ready();
    expect(held()).toBeDisabled();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: en.anotherWorkload }), en.no);
    await userEvent.click(held());
    expect(onAction).toHaveBeenCalledWith({ type: "holdDiscussion", on: TODAY, answer: { anotherWorkload: "no" } });
  });

  it("with another workload: which one, and whether the RFA form was demoed", async () => {
    const { onAction } = ready();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: en.anotherWorkload }), en.yes);
    expect(held()).toBeDisabled();
    const which = within(screen.getByRole("group", { name: en.whichWorkload }));
    // The engagement's own is no other.
    expect(which.queryByRole("checkbox", { name: /\[EXO\]/ })).toBeNull();
    await userEvent.click(which.getByRole("checkbox", { name: /\[INTUNE\]/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: en.rfaDemoed }));
    await userEvent.click(held());
    expect(onAction).toHaveBeenCalledWith({ type: "holdDiscussion", on: TODAY, answer: { anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: true } });
  });

  it("that was held while the RFA form was not demoed says so: with its day, what corrects it, and the demo as what is left", async () => {
    const on = "2026-11-20";
    const { onAction } = draw(after(known(), ...FOLLOWED_UP.slice(0, 1), { type: "holdDiscussion", on, answer: { anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: false } }));
    const discussion = step("Completion discussion held");
    expect(discussion).toHaveTextContent(`Done on ${on}`);
    expect(discussion).toHaveTextContent("The RFA form has not been demoed.");
    // A second press must not move the day to today.
    expect(screen.queryByRole("button", { name: en.markHeld })).toBeNull();
    expect(within(discussion).getByText(engagement.correctDay)).toBeInTheDocument();
    await userEvent.click(within(discussion).getByRole("button", { name: "Undo: Completion discussion held" }));
    expect(onAction).toHaveBeenLastCalledWith({ type: "undo", step: "discussion" });
    await userEvent.click(within(discussion).getByRole("button", { name: engagement.markRfaDemoed }));
    expect(onAction).toHaveBeenLastCalledWith({ type: "demoRfa" });
  });

  it("of a workload that completes later is asked anew, beside the answer of the earlier one, which is corrected for itself", async () => {
    const on = "2026-11-20";
    const earlier = after(known(reached({ workloads: ["EXO", "TEAMS"] })), { type: "emailAccountTeam", on }, { type: "holdDiscussion", on, codes: ["EXO"], answer: { anotherWorkload: "yes", which: ["INTUNE"], rfaDemoed: true } });
    const { onAction } = draw(earlier);
    expect(screen.getByRole("combobox", { name: en.anotherWorkload })).toHaveValue("");
    await userEvent.click(screen.getByText(engagement.discussionDetails));
    const [, recorded] = screen.getAllByRole("combobox", { name: en.anotherWorkload });
    expect(recorded).toHaveValue("yes");
    await userEvent.selectOptions(recorded as HTMLElement, en.no);
    await userEvent.click(screen.getByRole("button", { name: engagement.correctAnswer }));
    expect(onAction).toHaveBeenLastCalledWith({ type: "holdDiscussion", on, codes: ["EXO"], answer: { anotherWorkload: "no" } });
  });

  it("that was held before its turn is recorded with its day and the customer's answer", async () => {
    const { onAction } = draw(known());
    const waiting = within(step("Completion discussion held"));
    await userEvent.click(waiting.getByText(engagement.anotherDay));
    await userEvent.selectOptions(waiting.getByRole("combobox", { name: en.anotherWorkload }), en.no);
    await userEvent.click(waiting.getByRole("button", { name: /^Record this day/ }));
    expect(onAction).toHaveBeenCalledWith({ type: "holdDiscussion", on: TODAY, answer: { anotherWorkload: "no" } });
  });

  it("is not asked for before its turn while no workload is known", () => {
    draw({ ...known(), workloads: [], activeUsers: 1 });
    expect(within(step("Completion discussion held")).queryByText(engagement.anotherDay)).toBeNull();
  });
});

it("what the FM writes of the FAQ is kept as soon as the field is left", async () => {
  const { onAction } = draw({ ...reached(), accountTeam: "unknown" });
  await userEvent.type(screen.getByRole("textbox", { name: en.nextSteps }), "Ask the <b>partner</b>");
  expect(onAction).not.toHaveBeenCalled();
  await userEvent.tab();
  // The concerns, which nobody typed here, are those of the record by then.
  const [[said]] = onAction.mock.calls as [[(closing: Closing) => unknown]];
  expect(said({ ...reached(), concerns: "of another pane" })).toEqual([{ type: "setConcerns", concerns: "of another pane", nextSteps: "Ask the <b>partner</b>" }]);
});

it("leaving the field without a word says nothing", async () => {
  const { onAction } = draw({ ...reached(), accountTeam: "unknown" });
  await userEvent.click(screen.getByRole("textbox", { name: en.nextSteps }));
  await userEvent.tab();
  expect(onAction).not.toHaveBeenCalled();
});

it.each([["begun", known()], ["all done", after(known(), ...FOLLOWED_UP, ...DISENGAGED)]])("anybody can use it: %s", async (_, closing) => {
  const { container } = draw(closing);
  expect(await violations(container)).toEqual([]);
});
