import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { OFFICE_CALLS } from "../../../../src/adapters/office/officeCalls";
import { FaultChoices } from "../../../../src/playground/outlook/FaultChoices";
import { FaultsMenu } from "../../../../src/playground/outlook/views/FaultsMenu";

function open(): { readonly faults: FaultChoices; readonly onClose: jest.Mock; readonly container: HTMLElement } {
  const faults = new FaultChoices([]);
  const onClose = jest.fn();
  const { container } = render(<FaultsMenu faults={faults} onClose={onClose} />);
  return { faults, onClose, container };
}

it("offers each call that the add-in makes by its name, and starts at all of them", async () => {
  const { container } = open();
  for (const call of OFFICE_CALLS) expect(screen.getByRole("combobox", { name: call })).toHaveValue("");
  expect(screen.getByRole("combobox", { name: "What the add-in stores" })).toHaveFocus();
  expect(await axe(container)).toMatchObject({ violations: [] });
});

it("lets one call go wrong and says so", async () => {
  const { faults } = open();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "body.prependAsync" }), "Never answers");
  expect([...faults.chosen]).toEqual([["body.prependAsync", "never"]]);
  expect(screen.getByRole("status")).toHaveTextContent("1 fault is active");
  const all = screen.getByRole("combobox", { name: "All calls to Outlook" });
  expect(within(all).getByRole("option", { selected: true })).toHaveTextContent("Various");
});

it("lets all calls go wrong, and none again", async () => {
  const { faults } = open();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "All calls to Outlook" }), "Throws at once");
  expect([...faults.chosen.keys()]).toEqual([...OFFICE_CALLS]);
  await userEvent.click(screen.getByRole("button", { name: "No faults" }));
  expect(faults.chosen.size).toBe(0);
  expect(screen.getByRole("status")).toHaveTextContent("No fault is active");
});

it("lets what is stored go wrong, and counts it", async () => {
  const { faults } = open();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "What the add-in stores" }), "Roaming settings: full (32 KB)");
  expect(faults.chosenForStorage).toBe("roamingFull");
  expect(screen.getByRole("status")).toHaveTextContent("1 fault is active");
  await userEvent.click(screen.getByRole("button", { name: "No faults" }));
  expect(faults.chosenForStorage).toBeNull();
});

it("closes with Escape", async () => {
  const { onClose } = open();
  await userEvent.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledTimes(1);
});
