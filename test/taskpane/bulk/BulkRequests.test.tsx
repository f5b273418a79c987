import "@testing-library/jest-dom";
import "../../fakes/matchMedia";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { tenantKey } from "../../../src/core/tenant/Tenant";
import { en as b } from "../../../src/messages/bulk/en";
import { en as m } from "../../../src/messages/pane/en";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../../src/ports/Settings";
import { BegunRequests } from "../../../src/taskpane/bulk/BegunRequests";
import BulkRequests from "../../../src/taskpane/bulk/BulkRequests";
import { PaneTheme } from "../../../src/taskpane/PaneTheme";
import { StorageError } from "../../../src/ports/StorageError";
import { after, DAY } from "../../core/engagement/closings";
import { requestTenant, sampleRequest } from "../../core/send-check/sampleRequests";
import { fakeServices, type FakeServices } from "../../fakes/fakeServices";
import { violations } from "../../fakes/violations";

const SETTINGS: SettingsValues = { ...DEFAULT_SETTINGS, assignmentTeamAddress: "assign@microsoft.com" };

/** Three tenants of EMEA and two of APJ that are due, and one that nobody knows the region of. */
async function world(): Promise<{ readonly services: FakeServices; readonly chosen: readonly string[] }> {
  const asked = [...sampleRequest(3).asked, ...sampleRequest(2, 10, "JP").asked];
  const unknown = { ...requestTenant(20), country: null };
  const services = fakeServices([...asked.map(({ tenant }) => tenant), unknown]);
  services.mail.can = { surface: "read", canOpenForms: true, canInsert: false };
  for (const { tenant, closing } of asked) await services.closings.update(tenantKey(tenant), () => closing);
  for (const { closing } of asked.slice(0, 1)) await services.closings.update(tenantKey(unknown), () => ({ ...closing, tenantKey: tenantKey(unknown) }));
  return { services, chosen: [...asked.map(({ tenant }) => tenantKey(tenant)), tenantKey(unknown)] };
}

function draw(services: FakeServices, chosen: readonly string[], settings = SETTINGS) {
  const [onSettings, onClose] = [jest.fn(), jest.fn()];
  const view = (held: SettingsValues) => (
    <PaneTheme>
      <BulkRequests m={m} language="en" services={services} settings={held} chosen={chosen} onSettings={onSettings} onClose={onClose} />
    </PaneTheme>
  );
  const { container, rerender, unmount } = render(view(settings));
  return { container, unmount, onSettings, onClose, settingsBecome: (next: SettingsValues) => { rerender(view(next)); } };
}
const RECORDED = new RegExp(b.openedAndRecorded("\\S+ \\S+ \\S+"));
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

it("shows each email's queue and table, who is in none and why, and nobody is shut out", async () => {
  const { services, chosen } = await world();
  const { container } = draw(services, chosen);
  expect(await screen.findByRole("heading", { name: "FTCQ Inactive EMEA" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: b.title })).toHaveFocus();
  await userEvent.click(screen.getAllByText(b.showTable)[1] as HTMLElement);
  const table = within(screen.getByRole("region", { name: b.tableOf("FTCQ Inactive EMEA") }));
  expect(table.getAllByRole("row")).toHaveLength(4);
  expect(table.getByRole("row", { name: /^Customer 1 00000000-0000-4000-8000-000000000001 Exchange Online \[EXO\] 15 active users/ })).toBeInTheDocument();
  expect(within(screen.getByRole("region", { name: b.leftOut("1") })).getByText("The region is not known.")).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
});

it("opens one after the other, keeps each result, and goes on where another pane begins", async () => {
  const { services, chosen } = await world();
  const first = draw(services, chosen);
  await press(b.openEmail("1", "2"));
  expect(await screen.findByText(`${b.emailsOpened("1", "2")} · ${b.tenantsAsked("2", "5")}`)).toBeInTheDocument();
  expect(await screen.findByText(m.done.newMessageOpened)).toBeInTheDocument();
  expect(services.mail.newMessages.map(({ subject }) => subject)).toEqual(["Assignment request: 2 tenants to FTCQ Inactive APJ"]);
  first.unmount();

  // Nothing is chosen any more: the run knows.
  const { container } = draw(services, []);
  await press(b.openEmail("2", "2"));
  expect(await screen.findByText(`${b.emailsOpened("2", "2")} · ${b.tenantsAsked("5", "5")}`)).toBeInTheDocument();
  expect(services.mail.newMessages).toHaveLength(2);
  expect(screen.queryByRole("button", { name: /^Open email/ })).not.toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  await press(b.putAway);
  await waitFor(async () => { expect((await services.requestRuns.load()).emails).toEqual([]); });
});

it("an email that fails says why beside its button, and its copy is the way out", async () => {
  const { services, chosen } = await world();
  services.mail.failures.set("openNewMessage", { code: "refused" });
  draw(services, chosen);
  await press(b.openEmail("1", "2"));
  expect(await screen.findByRole("alert")).toHaveTextContent(m.failure.refused);
  await press(b.copyEmail("1", "2"));
  await press(m.markSent);
  expect(await screen.findByText(`${b.emailsOpened("1", "2")} · ${b.tenantsAsked("2", "5")}`)).toBeInTheDocument();
  expect(services.clips[0]).toContain("FTCQ Inactive APJ");
});

it("asks the FM where Outlook gave no answer, and takes their word", async () => {
  const { services, chosen } = await world();
  services.mail.failures.set("openNewMessage", { code: "timeout" });
  draw(services, chosen);
  await press(b.openEmail("1", "2"));
  expect(await screen.findByText(b.unsure)).toBeInTheDocument();
  services.mail.failures.clear();
  await press(b.itDidNot);
  await press(b.openEmail("1", "2"));
  expect(await screen.findByText(m.done.newMessageOpened)).toBeInTheDocument();
  expect(services.mail.newMessages).toHaveLength(1);
});

it("asks for nobody of a request that did not open once others are chosen", async () => {
  const { services, chosen } = await world();
  services.mail.failures.set("openNewMessage", { code: "timeout" });
  const first = draw(services, chosen.slice(0, 2));
  await press(b.openEmail("1", "1"));
  await press(b.itDidNot);
  await screen.findByRole("button", { name: b.openEmail("1", "1") });
  first.unmount();

  services.mail.failures.clear();
  const others = draw(services, chosen.slice(2, 3));
  await press(b.openEmail("1", "1"));
  expect(await screen.findByText(`${b.emailsOpened("1", "1")} · ${b.tenantsAsked("1", "1")}`)).toBeInTheDocument();
  await press(b.denies("FTCQ Inactive EMEA"));
  await screen.findByRole("button", { name: b.openEmail("1", "1") });
  others.unmount();

  draw(services, []);
  expect(await screen.findByText(b.none)).toBeInTheDocument();
  expect(services.mail.newMessages.map(({ subject }) => subject)).toEqual(["Assignment request: 1 tenant to FTCQ Inactive EMEA"]);
});

it("offers a request again that did not open where another pane goes on with it", async () => {
  const { services, chosen } = await world();
  services.mail.failures.set("openNewMessage", { code: "timeout" });
  const first = draw(services, chosen);
  await press(b.openEmail("1", "2"));
  await screen.findByText(b.unsure);
  first.unmount();

  services.mail.failures.clear();
  draw(services, []);
  await press(b.itDidNot);
  await press(b.openEmail("1", "2"));
  expect(await screen.findByText(`${b.emailsOpened("1", "2")} · ${b.tenantsAsked("2", "5")}`)).toBeInTheDocument();
});

it("takes the FM's word that a form is not there after all, and goes on by keyboard", async () => {
  const { services, chosen } = await world();
  const { container } = draw(services, chosen);
  await press(b.openEmail("1", "2"));
  await press(b.denies("FTCQ Inactive APJ"));
  expect(await screen.findByText(`${b.emailsOpened("0", "2")} · ${b.tenantsAsked("0", "5")}`)).toBeInTheDocument();
  await waitFor(() => { expect(screen.getByRole("button", { name: b.openEmail("1", "2") })).toHaveFocus(); });
  expect(await violations(container)).toEqual([]);
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByText(`${b.emailsOpened("1", "2")} · ${b.tenantsAsked("2", "5")}`)).toBeInTheDocument();
  expect(services.mail.newMessages).toHaveLength(2);
});

it("that the check before sending will not know an email is taken back once the pane beside its form has saved its mark", async () => {
  const { services, chosen } = await world();
  let kept = "";
  let tell: (mark: string) => void = () => undefined;
  const told: FakeServices = {
    ...services,
    keptMarks: { keep: (mark) => { kept = mark; return { mark, strikeOut: () => undefined }; }, all: () => [], forgetAll: () => undefined },
    markNews: { tell: () => undefined, onNews: (listener) => { tell = listener; return () => undefined; } },
  };
  services.mail.failures.set("saveRecentMarks", { code: "failed" });
  draw(told, chosen);
  await press(b.openEmail("1", "2"));
  expect(await screen.findByText(b.markNotSaved)).toBeInTheDocument();
  act(() => { tell(kept); });
  expect(screen.queryByText(b.markNotSaved)).toBeNull();
  expect(screen.getByText(m.done.newMessageOpened)).toBeInTheDocument();
});

it("where a message is being written it copies, and says why", async () => {
  const { services, chosen } = await world();
  services.mail.can = { surface: "compose", canOpenForms: false, canInsert: true };
  draw(services, chosen);
  expect(await screen.findByText(b.formsOnlyWhenReading)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: b.copyEmail("1", "2") })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: b.openEmail("1", "2") })).not.toBeInTheDocument();
});

it("asks once for the Assignment team's address", async () => {
  const { services, chosen } = await world();
  const { onSettings, settingsBecome } = draw(services, chosen, DEFAULT_SETTINGS);
  await userEvent.type(await screen.findByRole("textbox", { name: m.assignmentTeamAddress }), "assign@microsoft.com");
  await press(b.saveAnswers);
  expect(onSettings).toHaveBeenCalledWith(SETTINGS);
  settingsBecome(SETTINGS);
  expect(await screen.findByRole("button", { name: b.openEmail("1", "2") })).toBeInTheDocument();
});

it("Escape goes back", async () => {
  const { services, chosen } = await world();
  const { onClose } = draw(services, chosen);
  await screen.findByRole("button", { name: b.openEmail("1", "2") });
  await userEvent.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledTimes(1);
});

it("what was begun is said in the list, and nothing where nothing was", async () => {
  const { services, chosen } = await world();
  const onGoOn = jest.fn();
  const none = render(<BegunRequests language="en" services={services} onGoOn={onGoOn} />);
  await waitFor(() => { expect(none.container).toBeEmptyDOMElement(); });
  none.unmount();
  const view = draw(services, chosen);
  await press(b.openEmail("1", "2"));
  await screen.findByText(m.done.newMessageOpened);
  view.unmount();
  render(<BegunRequests language="en" services={services} onGoOn={onGoOn} />);
  expect(await screen.findByText(b.goesOn("3"))).toBeInTheDocument();
  await press(b.goOn);
  expect(onGoOn).toHaveBeenCalledTimes(1);
});

it("a closing that could not be changed is told of until its step is marked, and its tenant is not let go before", async () => {
  const { services, chosen } = await world();
  const key = chosen[3] ?? "";
  const full: FakeServices = { ...services, closings: { ...services.closings, update: (...given) => (given[0] === key ? Promise.reject(new StorageError("full")) : services.closings.update(...given)) } };
  const first = draw(full, chosen.slice(3, 4));
  await press(b.openEmail("1", "1"));
  await screen.findByText(m.done.newMessageOpened);
  first.unmount();

  const begun = render(<BegunRequests language="en" services={services} onGoOn={jest.fn()} />);
  expect(await screen.findByText(b.notMarked)).toBeInTheDocument();
  expect(screen.queryByText(b.unsettled)).toBeNull();
  expect(screen.getByRole("button", { name: b.showResults })).toBeInTheDocument();
  begun.unmount();

  const again = draw(services, []);
  expect(await screen.findByText(b.notRecorded("Customer 10"))).toBeInTheDocument();
  expect(screen.queryByText(RECORDED)).toBeNull();
  expect(screen.queryByRole("button", { name: b.putAway })).toBeNull();
  again.unmount();

  await services.closings.update(key, (stored) => stored && after(stored, { type: "requestQueue", queue: "FTCQ Inactive APJ", on: DAY }));
  const marked = render(<BegunRequests language="en" services={services} onGoOn={jest.fn()} />);
  expect(await screen.findByText(b.allOpened)).toBeInTheDocument();
  marked.unmount();
  draw(services, []);
  expect(await screen.findByRole("button", { name: b.putAway })).toBeInTheDocument();
  expect(screen.queryByText(b.notRecorded("Customer 10"))).toBeNull();
  expect(screen.getByText(RECORDED)).toBeInTheDocument();
});
