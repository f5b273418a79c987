import "@testing-library/jest-dom";
import "../../fakes/paneIcons";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { checklist } from "../../../src/core/notes/checklist";
import { en } from "../../../src/messages/pane/en";
import { NotesChecklist } from "../../../src/taskpane/views/NotesChecklist";
import { after, FOLLOWED_UP, reached } from "../../core/engagement/closings";
import { violations } from "../../fakes/violations";

function draw(given: Partial<Parameters<typeof NotesChecklist>[0]> = {}) {
  const onTick = jest.fn();
  const onCopy = jest.fn();
  const onLanguage = jest.fn();
  const closing = after({ ...reached(), accountTeam: "known" }, ...FOLLOWED_UP.slice(0, 1));
  const { container } = render(<NotesChecklist m={en} criteria={checklist(closing)} task="4058" language="en" onLanguage={onLanguage} onTick={onTick} onCopy={onCopy} copied={null} byHand={null} refused={null} {...given} />);
  return { onTick, onCopy, onLanguage, container };
}
const criterion = (id: string): HTMLElement => screen.getByRole("checkbox", { name: new RegExp(`^${id} `) });

it("lists every criterion once, inputs before outputs", () => {
  draw();
  expect(screen.getAllByRole("checkbox").map((box) => (box.getAttribute("aria-label") ?? "").split(" ")[0])).toEqual(["I1", "I2", "I3", "I4", "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9", "O10"]);
});

it("what the add-in knows is ticked, and not by hand", () => {
  draw();
  expect(criterion("I2")).toBeChecked();
  expect(criterion("I4")).toBeChecked();
  expect(criterion("I4")).toBeDisabled();
  expect(criterion("O4")).not.toBeChecked();
  expect(criterion("O4")).toBeDisabled();
});

it("what does not apply cannot be ticked, and says so", () => {
  draw();
  expect(criterion("O2")).toBeDisabled();
  expect(criterion("O2")).toHaveAccessibleName(expect.stringContaining(en.criterionStatus.notApplicable) as unknown as string);
});

it("the rest is ticked by hand", async () => {
  const { onTick } = draw();
  await userEvent.click(criterion("I1"));
  expect(onTick).toHaveBeenCalledWith("I1", true);
});

it("a refused tick says why beside itself, and as what describes it", () => {
  draw({ refused: { id: "O7", why: "The queue has not been confirmed." } });
  const why = screen.getByRole("alert");
  expect(why).toHaveTextContent("The queue has not been confirmed.");
  expect(why.closest("li")).toContainElement(criterion("O7"));
  expect(criterion("O7")).toHaveAccessibleDescription("The queue has not been confirmed.");
});

it.each([
  ["Copy Technical Enablement note", "technicalEnablement"],
  ["Copy Engagement Management note", "engagementManagement"],
])("%s", async (name, type) => {
  const { onCopy } = draw();
  await userEvent.click(screen.getByRole("button", { name }));
  expect(onCopy).toHaveBeenCalledWith(type);
});

it("the language of the notes is chosen beside them", async () => {
  const { onLanguage } = draw();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: en.noteLanguage }), "ja");
  expect(onLanguage).toHaveBeenCalledWith("ja");
});

it("a note to be copied by hand is text, and selected as soon as it is entered", async () => {
  draw({ copied: "byHand", byHand: "Note of <b>Contoso</b>" });
  const box = screen.getByRole<HTMLTextAreaElement>("textbox");
  expect(box).toHaveValue("Note of <b>Contoso</b>");
  await userEvent.click(box);
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
});

it("anybody can use it", async () => {
  const { container } = draw({ copied: "byHand", byHand: "Note" });
  expect(await violations(container)).toEqual([]);
});
