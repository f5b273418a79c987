import "@testing-library/jest-dom";
import { render, screen, waitFor } from "@testing-library/react";
import { Disclosure } from "../../../src/taskpane/views/Disclosure";
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
            <textarea aria-label="Next steps" data-field="nextSteps" />
          </details>
        </li>
        <li data-step="milestone">
          <div data-field="open EXO">
            <input type="checkbox" aria-label="EXO is still open" />
          </div>
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
      <section data-record>
        <h2>Record</h2>
        <Disclosure summary="Record">{() => <input aria-label="Migrated on" data-field="migrated EXO" />}</Disclosure>
      </section>
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
  [{ to: "step", step: "milestone", field: "open EXO" } as const, "checkbox", "EXO is still open"],
  // Not on screen: the step is.
  [{ to: "step", step: "milestone", field: "seats" } as const, "checkbox", "EXO is still open"],
  // What undoes a step does not fill it.
  [{ to: "step", step: "task" } as const, "heading", "Task marked"],
])("%j goes to its %s", (lead, role, name) => {
  expect(leadTo(lead, document)).toBe(true);
  expect(screen.getByRole(role, { name })).toHaveFocus();
});

it("unfolds what holds the field", () => {
  leadTo({ to: "step", step: "faqReview" }, document);
  expect(screen.getByRole("textbox", { name: "Concerns" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: "Concerns" }).closest("details")).toHaveAttribute("open");
});

it("goes to the very field of a step that has several", () => {
  leadTo({ to: "step", step: "faqReview", field: "nextSteps" }, document);
  expect(screen.getByRole("textbox", { name: "Next steps" })).toHaveFocus();
});

it("a field of the record, which is drawn as it unfolds", async () => {
  expect(leadTo({ to: "record", field: "migrated EXO" }, document)).toBe(true);
  await waitFor(() => { expect(screen.getByRole("textbox", { name: "Migrated on" })).toHaveFocus(); });
});

it("says where the pane does not show the place", () => {
  expect(leadTo({ to: "step", step: "notes" }, document)).toBe(false);
  expect(document.body).toHaveFocus();
});
