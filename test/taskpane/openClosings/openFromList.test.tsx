import "../../fakes/matchMedia";
import "../../fakes/laidOut";
import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { newClosingOf } from "../../../src/core/engagement/Closing";
import { recordAction } from "../../../src/core/engagement/recordAction";
import { tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import type { MailSnapshot } from "../../../src/core/mail/MailSnapshot";
import { en as o } from "../../../src/messages/openClosings/en";
import { en } from "../../../src/messages/pane/en";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { App } from "../../../src/taskpane/App";
import { CONTOSO, FABRIKAM } from "../../core/tenant/tenants";
import { fakeServices, type FakeServices } from "../../fakes/fakeServices";

const MAIL: MailSnapshot = { surface: "read", userAddress: "robin.weber@microsoft.com", conversationId: "t1", subject: "", from: { name: "Anna", address: "anna@contoso.com" }, to: [], cc: [], bcc: [], body: { html: null, text: "" } };
const KNOWN: Tenant = { ...FABRIKAM, seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: ["ae@microsoft.com"], customerContacts: ["bo@fabrikam.com"] };

async function open(mailId: string | null = null, surface: "read" | "compose" = "read"): Promise<FakeServices> {
  const services = fakeServices([CONTOSO, KNOWN]);
  const begun = recordAction(newClosingOf(KNOWN), { type: "reviewFaq", on: "2026-11-20" }, "2026-11-20");
  await services.closings.update(tenantKey(KNOWN), () => (begun.ok ? begun.closing : null));
  await services.closings.see(new Map([[tenantKey(KNOWN), { mailId }]]));
  services.mail.item = "mail 1";
  services.mail.snapshot = { ...MAIL, surface };
  services.mail.can = { surface, canOpenForms: surface === "read", canInsert: surface === "compose" };
  render(<App services={services} firstSettings={{ ...DEFAULT_SETTINGS, fmName: "Robin" }} firstMessages={en} firstLanguage="en" />);
  await userEvent.click(await screen.findByRole("button", { name: "Open closings" }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByText("Fabrikam Residences", {}, { timeout: 10_000 }));
  await screen.findByText(o.otherTenant("Fabrikam Residences"), {}, { timeout: 10_000 });
  return services;
}
const tenant = () => screen.getByRole("region", { name: "Tenant" });
jest.setTimeout(60_000);

it("stands with a notice whose way back has the focus, says of nothing that it was found in the mail, and goes back to the mail's own", async () => {
  await open();
  expect(screen.getByRole("button", { name: o.backToMail })).toHaveFocus();
  expect(screen.getByRole("button", { name: o.backToMail })).toHaveAccessibleDescription(o.otherTenant("Fabrikam Residences"));
  expect(within(tenant()).getByRole("heading", { level: 1 })).toHaveTextContent("Fabrikam Residences");
  expect(within(tenant()).queryByText(en.statusDetected)).toBeNull();
  expect(within(tenant()).queryByText(/anna@contoso.com/)).toBeNull();
  expect(within(tenant()).queryByRole("button", { name: en.changeTenant })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: o.backToMail }));
  expect(within(tenant()).getByRole("heading", { level: 1 })).toHaveTextContent("Contoso Pharma GmbH");
  expect(within(tenant()).getByRole("heading", { level: 1 })).toHaveFocus();
});

it("never answers the open mail: its customer email is a new message to its own customer", async () => {
  const { mail, confirmations } = await open();
  await userEvent.click(await screen.findByRole("button", { name: en.customerEmail }, { timeout: 10_000 }));
  await waitFor(() => { expect(mail.newMessages).toHaveLength(1); }, { timeout: 10_000 });
  expect(mail.newMessages[0]?.to).toEqual(["bo@fabrikam.com"]);
  expect(mail.replies).toEqual([]);
  expect(await confirmations.ofDomains()).toEqual([]);
});

it("writes nothing into a draft that is open: the email is copied", async () => {
  const { mail, clips } = await open(null, "compose");
  await userEvent.click(await screen.findByRole("button", { name: en.copyEmailOf.customer }, { timeout: 10_000 }));
  await waitFor(() => { expect(clips).toHaveLength(1); }, { timeout: 10_000 });
  expect(mail.draft).toEqual({ bodyType: "html", body: "", subject: "", to: [], selection: "" });
  expect(mail.mark).toBeNull();
});

it("does not remember the open mail as its own", async () => {
  const { closings } = await open("mail of Fabrikam");
  await screen.findByRole("region", { name: "Closing steps" }, { timeout: 10_000 });
  expect((await closings.list()).closings[0]?.seen).toMatchObject({ mailId: "mail of Fabrikam" });
});

it("opens the mail it was seen with; where Outlook cannot, that is said", async () => {
  const { mail } = await open("mail 7");
  expect(mail.openedMessages).toEqual(["mail 7"]);
  await userEvent.click(screen.getByRole("button", { name: o.backToList }));
  expect(within(await screen.findByRole("grid")).getByRole("row", { name: /Fabrikam Residences/ })).toHaveFocus();
  mail.failures.set("openMessage", { code: "unsupported" });
  await userEvent.click(await screen.findByText("Fabrikam Residences", { selector: ".closing-name strong" }));
  expect(await screen.findByText(o.mailFault.unsupported)).toBeInTheDocument();
});

it("is over when another mail is opened, and stays so when the first one is opened again", async () => {
  const { mail } = await open();
  mail.item = "mail 2";
  act(() => { mail.change(); });
  await waitFor(() => { expect(within(tenant()).getByRole("heading", { level: 1 })).toHaveTextContent("Contoso Pharma GmbH"); });
  expect(screen.queryByText(o.otherTenant("Fabrikam Residences"))).toBeNull();
  mail.item = "mail 1";
  act(() => { mail.change(); });
  await waitFor(() => { expect(within(tenant()).getByRole("heading", { level: 1 })).toHaveTextContent("Contoso Pharma GmbH"); });
  expect(screen.queryByText(o.otherTenant("Fabrikam Residences"))).toBeNull();
});

it("remembers the mail of a closing that was begun from it", async () => {
  const services = fakeServices([{ ...CONTOSO, seats: 150, activeUsers: 15, workloads: ["EXO"] }]);
  services.mail.item = "mail 1";
  services.mail.snapshot = MAIL;
  services.mail.can = { surface: "read", canOpenForms: true, canInsert: false };
  render(<App services={services} firstSettings={DEFAULT_SETTINGS} firstMessages={en} firstLanguage="en" />);
  const steps = await screen.findByRole("region", { name: "Closing steps" }, { timeout: 10_000 });
  expect((await services.closings.list()).closings).toEqual([]);
  await userEvent.selectOptions(within(steps).getByRole("combobox", { name: en.variant }), "migration");
  await waitFor(async () => { expect((await services.closings.list()).closings[0]?.seen).toEqual({ name: "Contoso Pharma GmbH", detail: expect.any(String), region: "EMEA", mailId: "id of mail 1" }); });
});
