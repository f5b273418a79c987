import "@testing-library/jest-dom";
import "../../../fakes/paneIcons";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { en as e } from "../../../../src/messages/engagement/en";
import { AnswerProposal, type Proposal } from "../../../../src/taskpane/views/engagement/AnswerProposal";
import { violations } from "../../../fakes/violations";

const SENTENCE = "The tenant was moved to FTCQ Inactive EMEA <img src=x onerror=alert(1)>.";
const QUEUE: Proposal = { outcome: "proposal", step: "queueConfirmed", queue: "FTCQ Inactive EMEA", sentence: SENTENCE };
const DISCUSSION: Proposal = { outcome: "proposal", step: "discussion", sentence: "We held the review." };

function draw(proposal: Proposal) {
  const [onConfirm, onDismiss] = [jest.fn(), jest.fn()];
  const { container } = render(<AnswerProposal e={e} proposal={proposal} day="Nov 22, 2026" onConfirm={onConfirm} onDismiss={onDismiss} />);
  return { onConfirm, onDismiss, container };
}

it("says what it looks like, and quotes the sentence as text", () => {
  const { container } = draw(QUEUE);
  expect(screen.getByRole("status")).toHaveTextContent("Looks like the tenant was moved to FTCQ Inactive EMEA: mark as confirmed?");
  expect(container.querySelector("blockquote")).toHaveTextContent(SENTENCE);
  expect(container.querySelector("img")).toBeNull();
});

it("marks nothing before the FM says so", async () => {
  const { onConfirm, onDismiss } = draw(QUEUE);
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: e.markConfirmed }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: e.dismiss }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

it("a discussion is not marked: it leads to its step", () => {
  draw(DISCUSSION);
  expect(screen.getByRole("button", { name: e.toDiscussion })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: e.markConfirmed })).toBeNull();
});

it.each([QUEUE, DISCUSSION])("anybody can use it: $step", async (proposal) => {
  const { container } = draw(proposal);
  expect(await violations(container)).toEqual([]);
});
