import "@testing-library/jest-dom";
import "../../fakes/paneIcons";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { en } from "../../../src/messages/pane/en";
import { EmailActions } from "../../../src/taskpane/views/EmailActions";
import { violations } from "../../fakes/violations";

function draw(given: Partial<Parameters<typeof EmailActions>[0]> = {}) {
  const onWrite = jest.fn();
  const onLanguage = jest.fn();
  const { container } = render(<EmailActions m={en} language="en" queue="FTCQ Inactive EMEA" writing={null} next="customer" onLanguage={onLanguage} onWrite={onWrite} {...given} />);
  return { onWrite, onLanguage, container };
}

it.each([
  ["Customer email", "customer"],
  ["Account team email", "accountTeam"],
  ["Assignment request", "assignment"],
])("%s, in one click or by the keyboard", async (name, kind) => {
  const { onWrite } = draw();
  await userEvent.click(screen.getByRole("button", { name }));
  expect(onWrite).toHaveBeenCalledWith(kind);
  screen.getByRole("button", { name }).focus();
  await userEvent.keyboard("{Enter}");
  expect(onWrite).toHaveBeenCalledTimes(2);
});

it("while one is put in place, none can be asked for twice", async () => {
  const { onWrite } = draw({ writing: "customer" });
  for (const button of screen.getAllByRole("button")) {
    // Not natively: a button that has the focus would lose it.
    expect(button).toBeEnabled();
    expect(button).toHaveAttribute("aria-disabled", "true");
  }
  await userEvent.click(screen.getByRole("button", { name: "Customer email" }));
  expect(onWrite).not.toHaveBeenCalled();
  expect(screen.getByText(en.writing)).toBeInTheDocument();
});

it("the request says which queue it asks for", () => {
  draw();
  expect(screen.getByRole("button", { name: "Assignment request" })).toHaveAccessibleDescription(en.assignmentRequestHint("FTCQ Inactive EMEA"));
});

it("all six languages can be chosen", async () => {
  const { onLanguage } = draw();
  expect(screen.getAllByRole("option")).toHaveLength(6);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Template language" }), "ja");
  expect(onLanguage).toHaveBeenCalledWith("ja");
});

it("anybody can use it", async () => {
  const { container } = draw();
  expect(await violations(container)).toEqual([]);
});
