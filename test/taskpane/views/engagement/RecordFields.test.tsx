import "@testing-library/jest-dom";
import "../../../fakes/paneIcons";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Closing } from "../../../../src/core/engagement/Closing";
import { en as e } from "../../../../src/messages/engagement/en";
import { en as m } from "../../../../src/messages/pane/en";
import { RecordFields } from "../../../../src/taskpane/views/engagement/RecordFields";
import { after, reached } from "../../../core/engagement/closings";
import { CONTOSO } from "../../../core/tenant/tenants";
import { violations } from "../../../fakes/violations";

const TENANT = { ...CONTOSO, customerContacts: ["anna@contoso.com"], accountTeam: [] };

async function open(closing: Closing = reached({ workloads: ["EXO", "TEAMS"] }), refusal: string | null = null) {
  const [onAction, onTenant] = [jest.fn(), jest.fn()];
  const { container } = render(<RecordFields m={m} e={e} closing={closing} tenant={TENANT} today="2026-11-23" number={String} refusal={refusal} onAction={onAction} onTenant={onTenant} />);
  await userEvent.click(screen.getByRole("heading", { name: e.record }));
  return { onAction, onTenant, container };
}
const day = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fireEvent.blur(screen.getByLabelText(new RegExp(`^${label.replace(/[[\]]/g, "\\$&")}`)));
};

it("takes no room before it is asked for", () => {
  render(<RecordFields m={m} e={e} closing={reached()} tenant={TENANT} today="2026-11-23" number={String} refusal={null} onAction={jest.fn()} onTenant={jest.fn()} />);
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.queryByRole("combobox")).toBeNull();
});

it("the overall status, the days of the motion, the contacts and the figures", async () => {
  const { onAction } = await open({ ...reached(), motion: "other", motionCheckedOn: "2026-11-21" });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: e.overallStatus }), "Blocked");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setOverallStatus", status: "Blocked" });
  day(e.motionSeen, "2026-11-20");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setMotion", motion: "other", on: "2026-11-20" });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: e.motion }), "rfa");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setMotion", motion: "rfa", on: "2026-11-23" });
  day(e.contactsSeen, "2026-11-19");
  expect(onAction).toHaveBeenLastCalledWith({ type: "tick", criterion: "I3", on: "2026-11-19" });
  day(e.usersReadOn, "2026-11-18");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setActiveUsers", code: null, activeUsers: 15, readOn: "2026-11-18" });
});

it("the workloads of a migration, which has no milestone to say them at", async () => {
  const { onAction } = await open(reached({ variant: "migration", workloads: ["EXO"] }));
  await userEvent.click(screen.getByText(m.workloads, { selector: "summary" }));
  await userEvent.click(screen.getByRole("checkbox", { name: /\[TEAMS\]/ }));
  expect(onAction).toHaveBeenCalledWith({ type: "setWorkloads", codes: ["EXO", "TEAMS"] });
});

it("the motion has no day before it is said, and a migration has none, for its is not restricted", async () => {
  await open();
  expect(screen.queryByLabelText(e.motionSeen)).toBeNull();
  expect(screen.getByRole("combobox", { name: e.motion })).toHaveValue("");
  cleanup();
  await open({ ...reached(), variant: "migration" });
  expect(screen.queryByRole("combobox", { name: e.motion })).toBeNull();
});

it("a day is taken back by clearing it; one to come is refused and said", async () => {
  const { onAction } = await open({ ...reached(), motion: "rfa", motionCheckedOn: "2026-11-20" });
  day(e.motionSeen, "2026-11-24");
  expect(onAction).not.toHaveBeenCalled();
  expect(screen.getByText(e.dayToCome)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText(new RegExp(`^${e.motionSeen}`)), { target: { value: "" } });
  fireEvent.blur(screen.getByLabelText(e.motionSeen));
  expect(onAction).toHaveBeenLastCalledWith({ type: "tick", criterion: "I1", on: null });
});

it("each workload has its own milestone: figure, day, the customer's word, whether it goes on", async () => {
  const { onAction } = await open(after(reached({ workloads: ["EXO", "TEAMS"] }), { type: "setActiveUsers", code: "TEAMS", activeUsers: 3, readOn: "2026-11-19" }));
  const teams = screen.getByRole("group", { name: /\[TEAMS\]/ });
  expect(teams).toHaveTextContent(e.milestoneOf("3", "15"));
  expect(screen.getByRole("group", { name: /\[EXO\]/ })).toHaveTextContent(e.milestoneOf("15", "15"));
  await userEvent.type(screen.getByRole("textbox", { name: e.usersOf("[EXO]") }), "9");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setActiveUsers", code: "EXO", activeUsers: 9, readOn: "2026-11-23" });
  day(e.readOnOf("[TEAMS]"), "2026-11-17");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setActiveUsers", code: "TEAMS", activeUsers: 3, readOn: "2026-11-17" });
  await userEvent.click(screen.getByRole("checkbox", { name: e.noBlockersOf("[EXO]") }));
  expect(onAction).toHaveBeenLastCalledWith({ type: "setNoBlockers", code: "EXO", confirmed: true });
  await userEvent.click(screen.getByRole("checkbox", { name: m.stillOpen("[TEAMS]") }));
  expect(onAction).toHaveBeenLastCalledWith({ type: "setCompletion", code: "TEAMS", completion: "open" });
});

it("a migration is complete since a day", async () => {
  const { onAction } = await open({ ...reached(), variant: "migration" });
  day(e.migratedOn("[EXO]"), "2026-11-16");
  expect(onAction).toHaveBeenLastCalledWith({ type: "setCompletion", code: "EXO", completion: "2026-11-16" });
  expect(screen.queryByRole("textbox", { name: e.usersOf("[EXO]") })).toBeNull();
});

it("people: what is no address stays as typed and changes nothing; whoever is written to is known", async () => {
  const { onAction, onTenant } = await open();
  const contacts = screen.getByRole("textbox", { name: m.customerAddresses });
  await userEvent.clear(contacts);
  await userEvent.type(contacts, "anna@contoso.com; bert");
  await userEvent.tab();
  expect(onTenant).not.toHaveBeenCalled();
  expect(contacts).toHaveValue("anna@contoso.com; bert");
  expect(await screen.findByText(m.badAddress)).toBeInTheDocument();
  await userEvent.type(contacts, "@contoso.com");
  await userEvent.tab();
  expect(onTenant).toHaveBeenCalledWith({ ...TENANT, customerContacts: ["anna@contoso.com", "bert@contoso.com"] });
  expect(onAction).toHaveBeenLastCalledWith({ type: "setAddresses", of: "customerContacts", addresses: ["anna@contoso.com", "bert@contoso.com"], was: ["anna@contoso.com"] });
  await userEvent.type(screen.getByRole("textbox", { name: m.accountTeamAddresses }), "ae@microsoft.com");
  await userEvent.tab();
  expect(onTenant).toHaveBeenLastCalledWith({ ...TENANT, accountTeam: ["ae@microsoft.com"] });
  // In one piece, from the record as it is by then.
  expect(onAction).toHaveBeenCalledTimes(2);
  const said = onAction.mock.lastCall?.[0] as (closing: Closing) => readonly unknown[];
  const set = { type: "setAddresses", of: "accountTeamAddresses", addresses: ["ae@microsoft.com"], was: [] };
  expect(said({ ...reached(), accountTeam: null })).toEqual([set, { type: "setAccountTeam", accountTeam: "known" }]);
  expect(said({ ...reached(), accountTeam: "unknown" })).toEqual([set]);
});

it("people of the record where the directory has none", async () => {
  await open({ ...reached(), customerContacts: ["recorded@contoso.com"], accountTeamAddresses: ["ae@microsoft.com"] });
  expect(screen.getByRole("textbox", { name: m.customerAddresses })).toHaveValue("anna@contoso.com");
  expect(screen.getByRole("textbox", { name: m.accountTeamAddresses })).toHaveValue("ae@microsoft.com");
});

it("a refusal is said where it was made", async () => {
  await open(reached(), "The FTOP task is marked already.");
  expect(screen.getByRole("alert")).toHaveTextContent("The FTOP task is marked already.");
});

it.each([["an enablement", reached({ workloads: ["EXO", "TEAMS"] })], ["a migration", { ...reached(), variant: "migration" as const }]])("anybody can use it: %s", async (_, closing) => {
  const { container } = await open(closing);
  expect(await violations(container)).toEqual([]);
});
