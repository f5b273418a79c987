import "../fakes/matchMedia";
import "@testing-library/jest-dom";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { keptMarks } from "../../src/adapters/browser/keptMarks";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { decodeMark, encodeMark } from "../../src/core/send-check/mark";
import { en } from "../../src/messages/pane/en";
import { DEFAULT_SETTINGS } from "../../src/ports/Settings";
import { App } from "../../src/taskpane/App";
import { sampleEmail, sampleMark } from "../core/send-check/sampleEmails";
import { CONTOSO } from "../core/tenant/tenants";
import { fakeServices, type FakeServices } from "../fakes/fakeServices";
import { violations } from "../fakes/violations";

// The pane beside an email that was opened as a form, whose mark the mailbox had no room for.

jest.setTimeout(30_000);
const SAYS = en.warning.markNotSaved;

beforeEach(async () => {
  localStorage.clear();
  keptMarks(localStorage).keep(encodeMark(await sampleMark("customer")));
});

async function beside(html: string, before: (services: FakeServices) => void = () => undefined) {
  const services = fakeServices([CONTOSO], { keptMarks: keptMarks(localStorage) });
  services.mail.can = { surface: "compose", canOpenForms: false, canInsert: true };
  services.mail.snapshot = { surface: "compose", userAddress: "robin.weber@microsoft.com", conversationId: "t1", subject: "", from: null, to: [{ name: "", address: "anna@contoso.com" }], cc: [], bcc: [], body: { html, text: null } };
  services.mail.draft.body = html;
  before(services);
  const view = render(<App services={services} firstSettings={DEFAULT_SETTINGS} firstMessages={en} firstLanguage="en" />);
  await screen.findByRole("region", { name: "Closing steps" }, { timeout: 10_000 });
  return { services, ...view };
}
const nothingTakesIt = ({ mail }: FakeServices): void => { for (const method of ["changeMark", "saveRecentMarks"] as const) mail.failures.set(method, { code: "failed" }); };
const changed = async ({ mail }: FakeServices, changes: Partial<MailSnapshot>): Promise<void> => {
  mail.snapshot = mail.snapshot && { ...mail.snapshot, ...changes };
  await act(async () => { mail.change(); await Promise.resolve(); });
};

it("saves the mark on the item, and says nothing", async () => {
  const { services } = await beside((await sampleEmail("customer")).html);
  await waitFor(() => { expect(decodeMark(services.mail.mark)).toMatchObject({ kind: "customer" }); });
  await waitFor(() => { expect(localStorage).toHaveLength(0); });
  expect(screen.queryByText(SAYS)).toBeNull();
});

it("where nothing takes it here and another pane beside the draft saves it: the sentence goes at once", async () => {
  let tell: (mark: string) => void = () => undefined;
  await beside((await sampleEmail("customer")).html, (services) => {
    nothingTakesIt(services);
    Object.assign(services, { markNews: { tell: () => undefined, onNews: (listener: typeof tell) => { tell = listener; return () => undefined; } } });
  });
  await screen.findByText(SAYS);
  const [kept] = keptMarks(localStorage).all();
  kept?.strikeOut();
  act(() => { tell(kept?.mark ?? ""); });
  expect(screen.queryByText(SAYS)).toBeNull();
});

it("where nothing takes it: the sentence stands there for as long as the draft is open, and goes with it", async () => {
  const { services, container } = await beside((await sampleEmail("customer")).html, nothingTakesIt);
  expect(await screen.findByText(SAYS)).toHaveAttribute("role", "alert");
  expect(await violations(container)).toEqual([]);
  await changed(services, { to: [{ name: "", address: "bo@contoso.com" }] });
  expect(screen.getByText(SAYS)).toBeInTheDocument();

  services.mail.item = "draft 2";
  await changed(services, { body: { html: "<p>Something else</p>", text: null } });
  await waitFor(() => { expect(screen.queryByText(SAYS)).toBeNull(); });
});

it("is tried again when the draft changes, and not said any more once it is saved", async () => {
  const { services } = await beside((await sampleEmail("customer")).html, nothingTakesIt);
  await screen.findByText(SAYS);
  services.mail.failures.clear();
  await changed(services, { to: [] });
  await waitFor(() => { expect(screen.queryByText(SAYS)).toBeNull(); });
  expect(decodeMark(services.mail.mark)).toMatchObject({ kind: "customer" });
});

it("says nothing beside another draft, and leaves it alone", async () => {
  const { services } = await beside("<p>Friday works for me.</p>", nothingTakesIt);
  await waitFor(() => { expect(services.mail.calls).toContain("saveRecentMarks"); });
  expect(screen.queryByText(SAYS)).toBeNull();
  expect(services.mail.calls.filter((call) => call === "saveMark")).toEqual([]);
  expect(localStorage).toHaveLength(1);
});

it("nothing is asked of Outlook where no mark was kept", async () => {
  localStorage.clear();
  const { services } = await beside((await sampleEmail("customer")).html);
  // What the pane asks for its own sake comes half a second later (useFreshMarks).
  expect(services.mail.calls).toEqual(["read"]);
});

it("the pane beside the mail takes its word back once the pane beside the form has saved the mark", async () => {
  localStorage.clear();
  const heard = new Set<(mark: string) => void>();
  const markNews = { tell: () => undefined, onNews: (listener: (mark: string) => void) => { heard.add(listener); return () => heard.delete(listener); } };
  const services = fakeServices([{ ...CONTOSO, seats: 150, activeUsers: 15, workloads: ["EXO"] }], { keptMarks: keptMarks(localStorage), markNews });
  services.mail.can = { surface: "read", canOpenForms: true, canInsert: false };
  services.mail.item = "mail 1";
  services.mail.snapshot = { surface: "read", userAddress: "robin.weber@microsoft.com", conversationId: "t1", subject: "", from: { name: "", address: "anna@contoso.com" }, to: [], cc: [], bcc: [], body: { html: null, text: "" } };
  services.mail.failures.set("saveRecentMarks", { code: "failed" });
  render(<App services={services} firstSettings={DEFAULT_SETTINGS} firstMessages={en} firstLanguage="en" />);
  await screen.findByRole("region", { name: "Closing steps" }, { timeout: 10_000 });
  await userEvent.click(screen.getByRole("button", { name: "Customer email" }));
  expect(await screen.findByText(SAYS)).toBeInTheDocument();
  const [kept] = keptMarks(localStorage).all();
  act(() => { heard.forEach((tell) => { tell("another"); }); });
  expect(screen.getByText(SAYS)).toBeInTheDocument();
  act(() => { heard.forEach((tell) => { tell(kept?.mark ?? ""); }); });
  expect(screen.queryByText(SAYS)).toBeNull();
  expect(screen.getByText(en.done.replyOpened)).toBeInTheDocument();
});
