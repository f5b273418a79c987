import "../../fakes/matchMedia";
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { en } from "../../../src/messages/pane/en";
import { BackupView } from "../../../src/taskpane/views/BackupView";

function draw() {
  const done = { onSave: jest.fn(), onRestore: jest.fn(), onDelete: jest.fn() };
  render(<BackupView m={en} outcome={null} number={String} {...done} />);
  return done;
}

it.each([[0, false], [2, true]])("says how much of a backup was damaged and left out: %d", (skipped, says) => {
  render(<BackupView m={en} outcome={{ done: "restored", tenants: 3, closings: 1, skipped }} number={String} onSave={jest.fn()} onRestore={jest.fn()} onDelete={jest.fn()} />);
  expect(screen.getByRole("status")).toHaveTextContent(en.restored("3", "1"));
  expect(screen.getByRole("status").textContent.includes(en.backupSkipped(String(skipped)))).toBe(says);
});

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
