import "@testing-library/jest-dom";
import "../../fakes/paneIcons";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Needed } from "../../../src/app/prepareEmail";
import { en } from "../../../src/messages/pane/en";
import { MissingFacts } from "../../../src/taskpane/views/MissingFacts";
import { violations } from "../../fakes/violations";

function ask(...needed: readonly Needed[]) {
  const onSave = jest.fn();
  const onCancel = jest.fn();
  const { container } = render(<MissingFacts m={en} needed={needed} onSave={onSave} onCancel={onCancel} />);
  return { onSave, onCancel, container };
}
const submit = () => userEvent.click(screen.getByRole("button", { name: en.insertNow }));
const box = (name: string) => screen.getByRole("textbox", { name });

it("asks for what is needed and nothing else, the first field ready to type in", () => {
  ask("customerName", "fmName");
  expect(screen.getAllByRole("textbox")).toHaveLength(2);
  expect(box(en.customerName)).toHaveFocus();
});

it("that is there again because its mail is leaves the focus where it is", () => {
  render(<MissingFacts m={en} needed={["customerName"]} takesFocus={false} onSave={jest.fn()} onCancel={jest.fn()} />);
  expect(box(en.customerName)).not.toHaveFocus();
});

it("passes on what was answered, each as the thing it is", async () => {
  const { onSave } = ask("seats", "queue", "workloads", "assignmentTeamAddress");
  await userEvent.type(box(en.totalSeats), "1,000");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: en.region }), "APJ");
  await userEvent.click(screen.getByRole("checkbox", { name: /\[TEAMS\]/ }));
  await userEvent.type(box(en.assignmentTeamAddress), "Assign@microsoft.com{Enter}");
  expect(onSave).toHaveBeenCalledWith({ seats: 1000, region: "APJ", workloads: ["TEAMS"], assignmentTeamAddress: "assign@microsoft.com" });
});

it.each<[Needed, string, string, string]>([
  ["tenantId", en.tenantId, "contoso", en.badTenantId],
  ["tenantName", en.tenantName, "contoso.com", en.badTenantName],
  ["seats", en.totalSeats, "0", en.badNumber("1")],
  ["activeUsers", en.activeUsers, "-1", en.badNumber("0")],
  ["customerAddresses", en.customerAddresses, "anna", en.badAddress],
  ["customerName", en.customerName, " ", en.fillIn],
])("%s that is wrong is said with how it must be, and stays as typed", async (name, label, typed, sentence) => {
  const { onSave } = ask(name, "fmName");
  await userEvent.type(box(label), typed);
  await userEvent.type(box(en.fmName), "Robin");
  expect(screen.queryByText(sentence)).toBeNull();
  await submit();
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(box(label)).toHaveValue(typed);
  expect(box(en.fmName)).toHaveValue("Robin");
  expect(onSave).not.toHaveBeenCalled();
});

it("no workload chosen is said", async () => {
  const { onSave } = ask("workloads");
  await submit();
  expect(screen.getByRole("alert")).toHaveTextContent(en.reason({ code: "workloadsUnknown" }, String));
  expect(onSave).not.toHaveBeenCalled();
});

it("can be given up", async () => {
  const { onCancel } = ask("fmName");
  await userEvent.click(screen.getByRole("button", { name: en.cancel }));
  expect(onCancel).toHaveBeenCalled();
});

it("anybody can use it", async () => {
  const { container } = ask("customerName", "queue", "workloads", "seats");
  await submit();
  expect(await violations(container)).toEqual([]);
});
