import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { leadTo } from "../../../src/taskpane/notes/leadTo";

function Pane() {
  return (
    <>
      <button data-email="customer">Customer email</button>
      <ul>
        <li data-step="faqReview">
          <h3>FAQ reviewed</h3>
          <details>
            <summary>Details</summary>
            <textarea aria-label="Concerns" />
          </details>
        </li>
        <li data-step="unassign">
          <h3>Unassigned</h3>
          <button disabled>Unassign</button>
        </li>
        <li data-step="task">
          <h3>Task marked</h3>
          <button className="ms-Button small">Undo</button>
        </li>
        <li data-criterion="I1">
          <input type="checkbox" aria-label="I1" />
        </li>
      </ul>
    </>
  );
}

beforeEach(() => {
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = jest.fn();
  render(<Pane />);
});

it.each([
  [{ to: "email", kind: "customer" } as const, "button", "Customer email"],
  [{ to: "tick", criterion: "I1" } as const, "checkbox", "I1"],
  [{ to: "step", step: "unassign" } as const, "heading", "Unassigned"],
  // What undoes a step does not fill it.
  [{ to: "step", step: "task" } as const, "heading", "Task marked"],
])("%j goes to its %s", (lead, role, name) => {
  expect(leadTo(lead, document)).toBe(true);
  expect(screen.getByRole(role, { name })).toHaveFocus();
});

it("unfolds what holds the field", () => {
  leadTo({ to: "step", step: "faqReview" }, document);
  expect(screen.getByRole("textbox", { name: "Concerns" })).toHaveFocus();
  expect(screen.getByRole("group")).toHaveAttribute("open");
});

it("says where the pane does not show the place", () => {
  expect(leadTo({ to: "step", step: "milestone" }, document)).toBe(false);
  expect(document.body).toHaveFocus();
});
