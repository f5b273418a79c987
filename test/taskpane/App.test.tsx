import "../fakes/matchMedia";
import "@testing-library/jest-dom";
import { memoryClosings } from "../../src/adapters/storage/memoryClosings";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MailSnapshot } from "../../src/core/mail/MailSnapshot";
import { tenantKey, UNKNOWN_TENANT, type Tenant } from "../../src/core/tenant/Tenant";
import { en } from "../../src/messages/pane/en";
import { DEFAULT_SETTINGS, type SettingsValues } from "../../src/ports/Settings";
import { StorageError } from "../../src/ports/StorageError";
import { App } from "../../src/taskpane/App";
import { CONTOSO, FABRIKAM } from "../core/tenant/tenants";
import { fakeServices, type FakeServices } from "../fakes/fakeServices";
import { violations } from "../fakes/violations";

const MAIL: MailSnapshot = { surface: "read", userAddress: "robin.weber@microsoft.com", conversationId: "t1", subject: "", from: null, to: [], cc: [], bcc: [], body: { html: null, text: "" } };
const mailFrom = (address: string, name = ""): MailSnapshot => ({ ...MAIL, from: { name, address } });
const KNOWN: Tenant = { ...CONTOSO, seats: 150, activeUsers: 15, workloads: ["EXO"], accountTeam: ["ae@microsoft.com"] };

function open(services: FakeServices, mail: MailSnapshot | null, settings: Partial<SettingsValues> = {}) {
  services.mail.item = mail === null ? null : "mail 1";
  services.mail.snapshot = mail;
  services.mail.can = { surface: "read", canOpenForms: true, canInsert: false };
  return render(<App services={services} firstSettings={{ ...DEFAULT_SETTINGS, ...settings }} firstMessages={en} firstLanguage="en" />);
}
const tenantRegion = () => screen.findByRole("region", { name: "Tenant" });
const steps = () => screen.findByRole("region", { name: "Closing steps" }, { timeout: 10_000 });
const user = userEvent.setup();
jest.setTimeout(30_000);

describe("the tenant of the open mail", () => {
  it("stands with its ID, its queue and why", async () => {
    open(fakeServices([CONTOSO]), mailFrom("anna@contoso.com"));
    const region = await tenantRegion();
    expect(region).toHaveTextContent("Contoso Pharma GmbH");
    expect(region).toHaveTextContent(CONTOSO.tenantId as string);
    expect(region).toHaveTextContent("FTCQ Inactive EMEA");
    expect(within(region).getByText(/Why this tenant/)).toHaveTextContent("anna@contoso.com");
  });

  it("stays on screen, with what is being typed, while the same mail is read again", async () => {
    const services = fakeServices([CONTOSO]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    const seats = screen.getByRole("textbox", { name: "Total seats" });
    await user.type(seats, "12x");
    await act(async () => { services.mail.change(); await Promise.resolve(); });
    expect(screen.queryByText(en.reading)).toBeNull();
    expect(screen.getByRole("textbox", { name: "Total seats" })).toBe(seats);
    expect(seats).toHaveValue("12x");
  });

  it("of the mail before leaves nothing behind when another is opened", async () => {
    const services = fakeServices([CONTOSO, FABRIKAM]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    services.mail.item = "mail 2";
    services.mail.snapshot = mailFrom("bo@fabrikam.com");
    act(() => { services.mail.change(); });
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("Fabrikam Residences"); });
    expect(document.body).not.toHaveTextContent("Contoso");
  });

  it("is chosen by the FM where two fit, and remembered for the thread", async () => {
    const services = fakeServices([CONTOSO, FABRIKAM]);
    open(services, { ...mailFrom("anna@contoso.com"), cc: [{ name: "", address: "bo@fabrikam.com" }] });
    expect(await tenantRegion()).toHaveTextContent(en.doubt({ kind: "twoCustomers" }));
    await user.click(screen.getByRole("button", { name: "Choose Fabrikam Residences" }));
    await steps();
    expect(await tenantRegion()).toHaveTextContent("FTCQ Inactive Americas");
    expect(await services.confirmations.find(["thread:t1"])).toMatchObject([{ tenantKey: FABRIKAM.tenantId }]);
  });

  it("has the queue that another window gave it, also where the FM chose it and the mail still asks", async () => {
    const services = fakeServices([CONTOSO, FABRIKAM]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    expect(await tenantRegion()).toHaveTextContent("FTCQ Inactive EMEA");
    await services.directory.change(CONTOSO, { ...CONTOSO, country: "JP" });
    await act(async () => { services.tenantsChangedElsewhere(); await Promise.resolve(); });
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("FTCQ Inactive APJ"); });

    services.mail.item = null;
    services.mail.snapshot = null;
    act(() => { services.mail.change(); });
    await user.click(await screen.findByRole("button", { name: "Change tenant" }));
    await user.type(await screen.findByRole("searchbox"), "contoso");
    await user.click(await screen.findByRole("button", { name: /^Choose Contoso/ }));
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("FTCQ Inactive APJ"); });
    await services.directory.change({ ...CONTOSO, country: "JP" }, { ...CONTOSO, country: "US" });
    await act(async () => { services.tenantsChangedElsewhere(); await Promise.resolve(); });
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("FTCQ Inactive Americas"); });
  });

  it("another one is found by 'Change tenant'", async () => {
    open(fakeServices([CONTOSO, FABRIKAM]), mailFrom("anna@contoso.com"));
    await user.click(await screen.findByRole("button", { name: "Change tenant" }));
    await user.type(await screen.findByRole("searchbox"), "fabr");
    await user.click(await screen.findByRole("button", { name: "Choose Fabrikam Residences" }));
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent(FABRIKAM.tenantId as string); });
  });

  it("a region that the FM says is the queue's from then on", async () => {
    const services = fakeServices([{ ...CONTOSO, country: null }]);
    open(services, mailFrom("anna@contoso.com"));
    await user.click(await screen.findByRole("button", { name: "APJ" }));
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("FTCQ Inactive APJ"); });
    expect(await services.directory.get(CONTOSO.tenantId as string)).toMatchObject({ region: "APJ" });
  });
});

describe("what can go wrong is a sentence", () => {
  it("no mail is open", async () => {
    open(fakeServices(), null);
    expect(await tenantRegion()).toHaveTextContent(en.noMail);
  });

  it("the mail cannot be read: it can be tried again", async () => {
    const services = fakeServices([CONTOSO]);
    services.mail.failures.set("read", { code: "timeout" });
    open(services, mailFrom("anna@contoso.com"));
    expect(await screen.findByRole("alert")).toHaveTextContent(en.mailNotRead);
    services.mail.failures.clear();
    await user.click(screen.getByRole("button", { name: en.tryAgain }));
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("Contoso"); });
  });

  it("what is typed beside a mail that cannot be read is there when it is tried again and once it is read, and beside no other", async () => {
    const services = fakeServices([CONTOSO]);
    const search = () => screen.findByRole("searchbox");
    const again = () => user.click(screen.getByRole("button", { name: en.tryAgain }));
    services.mail.failures.set("read", { code: "timeout" });
    open(services, { ...mailFrom("anna@contoso.com"), conversationId: "one" });
    await user.click(await screen.findByRole("button", { name: "Change tenant" }));
    await user.type(await search(), "typed");
    await again();
    expect(await search()).toHaveValue("typed");
    const { item } = services.mail;
    services.mail.item = "mail B";
    act(() => { services.mail.change(); });
    expect(await screen.findByRole("button", { name: "Change tenant" })).toBeInTheDocument();
    expect(screen.queryByRole("searchbox")).toBeNull();
    services.mail.item = item;
    act(() => { services.mail.change(); });
    expect(await search()).toHaveValue("typed");
    services.mail.failures.clear();
    await again();
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("Contoso"); });
    expect(await search()).toHaveValue("typed");
  });

  it.each(["blocked", "full", "closed", "newerVersion", "failed"] as const)("storage is %s from some moment on: what that means and what to do", async (code) => {
    const services = fakeServices([CONTOSO]);
    open(services, mailFrom("anna@contoso.com"));
    await tenantRegion();
    expect(screen.queryByText(en.storageFault[code])).toBeNull();
    act(() => { services.failStorage(code); });
    expect(screen.getByText(en.storageFault[code])).toBeInTheDocument();
    expect(await tenantRegion()).toHaveTextContent("Contoso");
  });

  it("a closing cannot be stored: what was entered stays", async () => {
    const services = fakeServices([CONTOSO], { closings: { ...memoryClosings(), get: () => Promise.resolve(null), update: () => Promise.reject(new StorageError("full")) } });
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    await user.type(screen.getByRole("textbox", { name: "Total seats" }), "150");
    expect(await screen.findByText(en.storageFault.full)).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Total seats" })).toHaveValue("150");
  });
});

describe("an email, in one click", () => {
  it("opens a reply, and the step is done", async () => {
    const services = fakeServices([KNOWN]);
    open(services, mailFrom("anna@contoso.com", "Anna Silva"));
    await steps();
    await user.click(screen.getByRole("button", { name: "Customer email" }));
    expect(await screen.findByText(en.done.replyOpened)).toBeInTheDocument();
    expect(services.mail.replies).toMatchObject([{ item: "mail 1", html: expect.stringContaining("Anna Silva") as string }]);
    expect(await services.closings.get(tenantKey(KNOWN))).toMatchObject({ workloads: [{ customerEmailedOn: "2026-11-22" }] });
  });

  it("asks first for what is missing; what is wrong stays as it was typed", async () => {
    const services = fakeServices([KNOWN]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    await user.click(screen.getByRole("button", { name: "Assignment request" }));
    const field = await screen.findByRole("textbox", { name: en.assignmentTeamAddress });
    await user.type(field, "the team");
    await user.click(screen.getByRole("button", { name: en.insertNow }));
    expect(await screen.findByText(en.badAddress)).toBeInTheDocument();
    expect(field).toHaveValue("the team");
    expect(services.mail.newMessages).toEqual([]);
    await user.clear(field);
    await user.type(field, "assign@microsoft.com{Enter}");
    expect(await screen.findByText(en.done.newMessageOpened)).toBeInTheDocument();
    expect(services.mail.newMessages).toMatchObject([{ to: ["assign@microsoft.com"] }]);
    expect(await services.settings.load()).toMatchObject({ assignmentTeamAddress: "assign@microsoft.com" });
  });

  it("puts all that was missing into the record in one piece", async () => {
    const services = fakeServices([{ ...KNOWN, accountTeam: [] }]);
    const written: (readonly string[])[] = [];
    const closings = { ...services.closings, update: async (...given: Parameters<typeof services.closings.update>) => {
      const record = await services.closings.update(...given);
      written.push(record?.history.map(({ action }) => action.type) ?? []);
      return record;
    } };
    open({ ...services, closings }, mailFrom("anna@contoso.com"));
    await steps();
    await user.click(screen.getByRole("button", { name: "Account team email" }));
    await user.type(await screen.findByRole("textbox", { name: en.accountTeamAddresses }), "ae@microsoft.com{Enter}");
    expect(await screen.findByText(en.done.newMessageOpened)).toBeInTheDocument();
    await waitFor(async () => { expect((await services.closings.get(CONTOSO.tenantId as string))?.history).toHaveLength(3); });
    expect(written[0]).toEqual(["setAddresses", "setAccountTeam"]);
  });

  it("a tenant ID that is filled in becomes the tenant's key: the outcome still stands, and the step is recorded", async () => {
    const services = fakeServices([{ ...KNOWN, tenantId: null, tenantName: null }]);
    open(services, mailFrom("anna@contoso.com"), { assignmentTeamAddress: "assign@microsoft.com" });
    await steps();
    await user.click(screen.getByRole("button", { name: "Assignment request" }));
    await user.type(await screen.findByRole("textbox", { name: en.tenantId }), `${CONTOSO.tenantId as string}{Enter}`);
    expect(await screen.findByText(en.done.newMessageOpened)).toBeInTheDocument();
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent(CONTOSO.tenantId as string); });
    expect(screen.getByText(en.done.newMessageOpened)).toBeInTheDocument();
    expect(await services.closings.get(CONTOSO.tenantId as string)).toMatchObject({ seats: 150, queueRequested: { on: "2026-11-22" } });
    expect(screen.getByRole("button", { name: en.undoStep(en.stepTitle("assignmentRequest", "4058")) })).toBeInTheDocument();
    expect(await services.directory.get("contoso.com")).toBeNull();
  });

  it("that Outlook refuses is said, with 'copy' as the way out", async () => {
    const services = fakeServices([KNOWN]);
    services.mail.failures.set("openReply", { code: "refused" });
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    await user.click(screen.getByRole("button", { name: "Customer email" }));
    expect(await screen.findByText(en.failure.refused)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: en.copyEmail }));
    expect(await screen.findByText(en.copied)).toBeInTheDocument();
    expect(services.clips[0]).toContain("Contoso Pharma GmbH");
    expect(await services.closings.get(tenantKey(KNOWN))).toBeNull();
  });

  it("is offered in the mail's language, and written in the one the FM chooses", async () => {
    const services = fakeServices([KNOWN]);
    open(services, { ...mailFrom("anna@contoso.com"), body: { html: null, text: "Guten Tag, wir haben die Umstellung abgeschlossen und alle Postfächer laufen jetzt in der Cloud. Vielen Dank!" } });
    await steps();
    const language = screen.getByRole("combobox", { name: "Template language" });
    await waitFor(() => { expect(language).toHaveValue("de"); });
    await user.selectOptions(language, "es");
    await user.click(screen.getByRole("button", { name: "Customer email" }));
    await waitFor(() => { expect(services.mail.replies).toHaveLength(1); });
    expect(services.mail.replies[0]?.html).toContain("Estimado equipo");
  });
});

describe("what was typed for a tenant is there again when the pane comes back to its mail", () => {
  const HALF: Tenant = { ...KNOWN, accountTeam: [] };

  async function away(services: FakeServices): Promise<void> {
    services.mail.item = "mail 2";
    services.mail.snapshot = mailFrom("bo@fabrikam.com");
    act(() => { services.mail.change(); });
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("Fabrikam Residences"); });
    await steps();
  }
  async function back(services: FakeServices, item = "mail 1"): Promise<void> {
    services.mail.item = item;
    services.mail.snapshot = mailFrom("anna@contoso.com");
    act(() => { services.mail.change(); });
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("Contoso"); });
    await steps();
  }

  it("the form of an email with its answers, of that tenant alone, until it is given up", async () => {
    const services = fakeServices([HALF, FABRIKAM]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    await user.click(screen.getByRole("button", { name: "Account team email" }));
    await user.type(await screen.findByRole("textbox", { name: en.accountTeamAddresses }), "ae@micro");
    await away(services);
    expect(screen.queryByRole("form", { name: en.neededTitle })).toBeNull();
    (document.activeElement as HTMLElement | null)?.blur();
    await back(services);
    expect(screen.getByRole("textbox", { name: en.accountTeamAddresses })).toHaveValue("ae@micro");
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole("button", { name: en.cancel }));
    await away(services);
    await back(services);
    expect(screen.queryByRole("form", { name: en.neededTitle })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Account team email" }));
    expect(await screen.findByRole("textbox", { name: en.accountTeamAddresses })).toHaveValue("");
    expect(screen.getByRole("textbox", { name: en.accountTeamAddresses })).toHaveFocus();
  });

  it("answered after coming back, it is the email that was asked for", async () => {
    const services = fakeServices([HALF, FABRIKAM]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    await user.click(screen.getByRole("button", { name: "Account team email" }));
    await user.type(await screen.findByRole("textbox", { name: en.accountTeamAddresses }), "ae@microsoft.com");
    await away(services);
    await back(services);
    await user.click(screen.getByRole("button", { name: en.insertNow }));
    expect(await screen.findByText(en.done.newMessageOpened)).toBeInTheDocument();
    expect(services.mail.newMessages).toMatchObject([{ to: ["ae@microsoft.com"] }]);
  });

  it("a figure that is no number yet, and words that were not left yet", async () => {
    const services = fakeServices([HALF, FABRIKAM]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    await user.selectOptions(screen.getByRole("combobox", { name: en.accountTeam }), en.accountTeamName.notManaged);
    await user.type(screen.getByRole("textbox", { name: "Total seats" }), "x");
    const concerns = await screen.findByRole("textbox", { name: en.concerns });
    await user.type(concerns, "half a sent");
    await away(services);
    expect(screen.getByRole("textbox", { name: "Total seats" })).not.toHaveValue("150x");
    await back(services);
    expect(screen.getByRole("textbox", { name: "Total seats" })).toHaveValue("150x");
    expect(screen.getByRole("textbox", { name: en.concerns })).toHaveValue("half a sent");
  });

  it("a tenant being added, and where it was being added; the focus stays in Outlook's list of mails", async () => {
    const services = fakeServices([FABRIKAM]);
    const woodgrove = { ...mailFrom("wim@woodgrove.com"), conversationId: "t2" };
    open(services, woodgrove);
    await user.click(await screen.findByRole("button", { name: en.changeTenant }));
    await user.click(screen.getByRole("button", { name: en.addTenant }));
    await user.type(screen.getByRole("textbox", { name: en.customerName }), "Woodgr");
    await away(services);
    expect(screen.queryByRole("form", { name: en.addTenant })).toBeNull();
    services.mail.item = "mail 1";
    services.mail.snapshot = woodgrove;
    act(() => { services.mail.change(); });
    const name = await screen.findByRole("textbox", { name: en.customerName });
    expect(name).toHaveValue("Woodgr");
    expect(screen.getByRole("textbox", { name: en.domain })).toHaveValue("woodgrove.com");
    expect(document.body).toHaveFocus();
    await user.type(name, "ove{Enter}");
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("Woodgrove"); });
    await away(services);
    services.mail.snapshot = woodgrove;
    services.mail.item = "mail 1";
    act(() => { services.mail.change(); });
    await user.click(await screen.findByRole("button", { name: en.changeTenant }));
    expect(screen.getByRole("searchbox")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: en.addTenant }));
    expect(screen.getByRole("textbox", { name: en.customerName })).toHaveValue("");
  });

  it("a search for another tenant, until it is closed; also of what is done without a mail", async () => {
    const services = fakeServices([FABRIKAM]);
    open(services, null);
    await user.click(await screen.findByRole("button", { name: en.changeTenant }));
    await user.type(screen.getByRole("searchbox"), "conto");
    await away(services);
    services.mail.item = null;
    services.mail.snapshot = null;
    act(() => { services.mail.change(); });
    expect(await screen.findByRole("searchbox")).toHaveValue("conto");
    await user.click(screen.getByRole("button", { name: en.cancel }));
    await user.click(screen.getByRole("button", { name: en.changeTenant }));
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });

  it("settings, also while another page was looked at, and not once they are closed", async () => {
    const services = fakeServices([KNOWN, FABRIKAM]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    const footer = within(screen.getByRole("contentinfo"));
    await user.click(footer.getByRole("button", { name: en.settings }));
    await user.type(await screen.findByRole("textbox", { name: en.partnerDomains }), "adatum.c");
    services.mail.item = "mail 2";
    services.mail.snapshot = mailFrom("bo@fabrikam.com");
    act(() => { services.mail.change(); });
    await waitFor(() => { expect(screen.getByRole("region", { name: "Tenant" })).toHaveTextContent("Fabrikam Residences"); });
    expect(screen.getByRole("textbox", { name: en.partnerDomains })).toHaveValue("adatum.c");
    await user.click(footer.getByRole("button", { name: en.tenantDirectory }));
    await waitFor(() => { expect(screen.queryByRole("textbox", { name: en.partnerDomains })).toBeNull(); });
    await user.click(footer.getByRole("button", { name: en.settings }));
    expect(await screen.findByRole("textbox", { name: en.partnerDomains })).toHaveValue("adatum.c");
    await user.click(screen.getByRole("button", { name: en.close }));
    await user.click(footer.getByRole("button", { name: en.settings }));
    expect(await screen.findByRole("textbox", { name: en.partnerDomains })).toHaveValue("");
  });

  it("the language chosen for a mail, for that mail", async () => {
    const services = fakeServices([KNOWN, FABRIKAM]);
    open(services, mailFrom("anna@contoso.com"));
    await steps();
    const language = () => screen.getByRole("combobox", { name: "Template language" });
    await user.selectOptions(language(), "ja");
    await away(services);
    expect(language()).not.toHaveValue("ja");
    await back(services, "mail 3");
    expect(language()).not.toHaveValue("ja");
    await away(services);
    await back(services);
    expect(language()).toHaveValue("ja");
  });
});

it("a setting that another pane changed counts here, and nothing here is written over it", async () => {
  const services = fakeServices([KNOWN]);
  const stored = services.settings;
  const listeners = new Set<() => void>();
  const settings = { ...stored, onChanged: (listener: () => void) => { listeners.add(listener); return () => listeners.delete(listener); } };
  open({ ...services, settings }, mailFrom("anna@contoso.com"));
  await steps();
  await user.click(screen.getByRole("button", { name: en.settings }));
  await user.type(await screen.findByRole("textbox", { name: en.fmName }), "Robin");
  await act(async () => {
    await stored.save({ assignmentTeamAddress: "assign@microsoft.com" });
    listeners.forEach((listener) => { listener(); });
  });
  await user.click(screen.getByRole("button", { name: en.save }));
  expect(await stored.load()).toMatchObject({ fmName: "Robin", assignmentTeamAddress: "assign@microsoft.com" });
  await user.click(screen.getByRole("button", { name: "Assignment request" }));
  expect(await screen.findByText(en.done.newMessageOpened)).toBeInTheDocument();
});

describe("a note", () => {
  it("is copied; where the browser does not copy it is there to be copied by hand", async () => {
    const services = fakeServices([KNOWN], { clipboard: { copyText: () => Promise.resolve(false), copyRich: () => Promise.resolve(false) } });
    open(services, mailFrom("anna@contoso.com"));
    const checklist = await screen.findByRole("region", { name: "Notes checklist" }, { timeout: 10_000 });
    await user.click(within(checklist).getByRole("button", { name: "Copy Technical Enablement note" }));
    expect(await within(checklist).findByText(en.copyByHand)).toBeInTheDocument();
    expect((within(checklist).getByRole("textbox") as HTMLTextAreaElement).value).toContain("Contoso Pharma GmbH");
  });
});

it("hostile strings of mail and directory are text wherever they stand", async () => {
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  open(fakeServices([{ ...KNOWN, customerName: evil }]), { ...mailFrom("anna@contoso.com", evil), subject: evil, body: { html: `<p>${evil}</p>`, text: evil } });
  await steps();
  expect(await tenantRegion()).toHaveTextContent('<img src=x onerror="window.hacked=1">');
  await user.click(screen.getByRole("button", { name: "Customer email" }));
  await screen.findByText(en.done.replyOpened);
  expect(document.querySelector("img, script")).toBeNull();
  expect((window as { hacked?: number }).hacked).toBeUndefined();
});

it("speaks the language that the FM chooses, and says so to the screen reader", async () => {
  open(fakeServices([KNOWN]), mailFrom("anna@contoso.com"), { interfaceLanguage: "de" });
  expect(await screen.findByRole("region", { name: "Abschlussschritte" }, { timeout: 10_000 })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe("de");
});

describe("anybody can use it", () => {
  it.each<[string, readonly Tenant[], MailSnapshot | null]>([
    ["a tenant", [KNOWN], mailFrom("anna@contoso.com")],
    ["a question", [CONTOSO, FABRIKAM], { ...mailFrom("anna@contoso.com"), cc: [{ name: "", address: "bo@fabrikam.com" }] }],
    ["nobody", [], mailFrom("x@gmail.com")],
    ["an unknown domain", [{ ...UNKNOWN_TENANT, domains: ["x.com"] }], mailFrom("x@woodgrove.com")],
  ])("%s", async (_, tenants, mail) => {
    const { container } = open(fakeServices(tenants), mail);
    await screen.findByRole("button", { name: "Change tenant" }, { timeout: 10_000 });
    if (tenants[0] === KNOWN) await steps();
    expect(await violations(container)).toEqual([]);
  });
});
