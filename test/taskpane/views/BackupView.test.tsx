import "../../fakes/matchMedia";
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { en } from "../../../src/messages/pane/en";
import { BackupView } from "../../../src/taskpane/views/BackupView";
import { LookUpDomain } from "../../../src/taskpane/views/LookUpDomain";

function draw() {
  const done = { onSave: jest.fn(), onRestore: jest.fn(), onDelete: jest.fn() };
  render(<BackupView m={en} outcome={null} number={String} {...done} />);
  return done;
}

it("nothing is deleted before it is confirmed", async () => {
  const { onDelete } = draw();
  await userEvent.click(screen.getByRole("button", { name: en.deleteEverything }));
  expect(screen.getByRole("alertdialog", { name: en.deleteEverything })).toHaveTextContent(en.deleteWarns);
  await userEvent.click(screen.getByRole("button", { name: en.cancel }));
  expect(onDelete).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: en.deleteEverything }));
  await userEvent.click(screen.getByRole("button", { name: en.deleteNow }));
  expect(onDelete).toHaveBeenCalledTimes(1);
});

it("nothing is replaced before it is confirmed", async () => {
  const { onRestore } = draw();
  const file = new File(["{}"], "backup.json", { type: "application/json" });
  await userEvent.upload(screen.getByLabelText(en.restoreBackup), file);
  expect(onRestore).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: en.restoreNow }));
  expect(onRestore).toHaveBeenCalledWith(file);
});

it("a look-up says before what is sent, and afterwards what came of it", async () => {
  const onLookUp = jest.fn(() => Promise.resolve({ found: false as const }));
  render(<LookUpDomain m={en} domain="contoso.com" onLookUp={onLookUp} />);
  const button = screen.getByRole("button", { name: "Look up domain" });
  expect(button).toHaveAccessibleDescription(en.lookUpSends("contoso.com"));
  expect(onLookUp).not.toHaveBeenCalled();
  await userEvent.click(button);
  expect(onLookUp).toHaveBeenCalledWith("contoso.com");
  expect(await screen.findByText(en.lookUpNotFound("contoso.com"))).toBeInTheDocument();
});
