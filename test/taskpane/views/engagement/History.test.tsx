import "@testing-library/jest-dom";
import "../../../fakes/paneIcons";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { en as e } from "../../../../src/messages/engagement/en";
import { en as m } from "../../../../src/messages/pane/en";
import { History, type ShownEvent } from "../../../../src/taskpane/views/engagement/History";
import { violations } from "../../../fakes/violations";

const EVENTS: readonly ShownEvent[] = [
  { at: 4, day: "Nov 22, 2026", text: "FTOP notes updated", takenBack: "Nov 23, 2026" },
  { at: 3, day: "Nov 22, 2026", text: "FTOP task 4058 marked", takenBack: null },
  { at: 2, day: "Nov 21, 2026", text: "Customer email written in German, to <img src=x onerror=alert(1)>", takenBack: null },
  { at: 1, day: "Nov 20, 2026", text: "Total seats: 860", takenBack: null },
  { at: 0, day: "Nov 19, 2026", text: "Variant: Enablement", takenBack: null },
];

function draw(given: Partial<Parameters<typeof History>[0]> = {}) {
  const onUndo = jest.fn();
  const view = (more: typeof given = {}) => <History m={m} e={e} events={EVENTS} undoable={3} refusal={null} number={String} onUndo={onUndo} {...given} {...more} />;
  const { container, rerender } = render(view());
  return { onUndo, container, again: (more: typeof given) => { rerender(view(more)); } };
}
const rows = (): readonly string[] => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

it("shows the latest few, newest first, each with its day; all of them on demand", async () => {
  draw();
  expect(screen.getByRole("region", { name: "What happened" })).toBeInTheDocument();
  expect(rows()).toHaveLength(3);
  expect(rows()[1]).toContain("Nov 22, 2026FTOP task 4058 marked");
  await userEvent.click(screen.getByRole("button", { name: e.showAll("5") }));
  expect(rows()).toHaveLength(5);
  expect(rows()[4]).toContain("Variant: Enablement");
  await userEvent.click(screen.getByRole("button", { name: e.showLatest, expanded: true }));
  expect(rows()).toHaveLength(3);
});

it("what was taken back is struck through, with the day", () => {
  draw();
  const [first] = screen.getAllByRole("listitem");
  expect(within(first as HTMLElement).getByRole("deletion")).toHaveTextContent("FTOP notes updated");
  expect(first).toHaveTextContent(e.takenBackOn("Nov 23, 2026"));
});

it("the one change that can be taken back says which it is; then the focus is at the heading and it is said", async () => {
  const { onUndo, again } = draw();
  await userEvent.click(screen.getByRole("button", { name: "Undo: FTOP task 4058 marked" }));
  expect(onUndo).toHaveBeenCalledWith(3);
  expect(screen.getByRole("heading", { name: e.whatHappened })).toHaveFocus();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  again({ events: EVENTS.map((event) => (event.at === 3 ? { ...event, takenBack: "Nov 23, 2026" } : event)), undoable: 2 });
  expect(screen.getByRole("status")).toHaveTextContent("Taken back: FTOP task 4058 marked");
});

it("a refused undo says why", () => {
  draw({ refusal: "There is nothing to undo." });
  expect(screen.getByRole("alert")).toHaveTextContent("There is nothing to undo.");
});

it("words from outside are text", () => {
  const { container } = draw();
  expect(container.querySelector("img")).toBeNull();
  expect(container).toHaveTextContent("<img src=x");
});

it("nothing recorded is a sentence, with nothing to show or undo", () => {
  draw({ events: [], undoable: null });
  expect(screen.getByText(e.nothingHappened)).toBeInTheDocument();
  expect(screen.queryByRole("button")).toBeNull();
});

it.each([["events", EVENTS], ["none", []]] as const)("anybody can use it: %s", async (_, events) => {
  const { container } = draw({ events });
  expect(await violations(container)).toEqual([]);
});
