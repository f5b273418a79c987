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

it.each<[string, () => Promise<unknown>]>([
  ["Cancel", () => userEvent.click(screen.getByRole("button", { name: en.cancel }))],
  ["Escape", () => userEvent.keyboard("{Escape}")],
])("%s leaves everything as it is, with the focus where it was", async (_, leave) => {
  const { onRestore, onDelete } = draw();
  await userEvent.click(screen.getByRole("button", { name: en.deleteEverything }));
  await leave();
  expect(screen.getByRole("button", { name: en.deleteEverything })).toHaveFocus();
  await userEvent.upload(screen.getByLabelText(en.restoreBackup), new File(["{}"], "backup.json", { type: "application/json" }));
  await leave();
  expect(screen.getByLabelText(en.restoreBackup)).toHaveFocus();
  expect([onRestore, onDelete].map((done) => done.mock.calls.length)).toEqual([0, 0]);
});

it("Escape is for the question alone, not for the page around it", async () => {
  const onEscape = jest.fn();
  render(<div onKeyDown={(event) => { if (!event.defaultPrevented) onEscape(); }}><BackupView m={en} outcome={null} number={String} onSave={jest.fn()} onRestore={jest.fn()} onDelete={jest.fn()} /></div>);
  await userEvent.click(screen.getByRole("button", { name: en.deleteEverything }));
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(onEscape).not.toHaveBeenCalled();
});

it("once it is confirmed the focus stays with the backup, where what came of it is said", async () => {
  draw();
  await userEvent.click(screen.getByRole("button", { name: en.deleteEverything }));
  await userEvent.click(screen.getByRole("button", { name: en.deleteNow }));
  expect(screen.getByRole("heading", { name: en.backup })).toHaveFocus();
});
