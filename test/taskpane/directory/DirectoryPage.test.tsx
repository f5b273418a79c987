import "../../fakes/matchMedia";
import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UNKNOWN_TENANT, tenantKey, type Tenant } from "../../../src/core/tenant/Tenant";
import { encodeMark } from "../../../src/core/send-check/mark";
import { decodeRecentMarks } from "../../../src/core/send-check/recentMarks";
import { en as d } from "../../../src/messages/directory/en";
import { en as words } from "../../../src/messages/import/en";
import { en as m } from "../../../src/messages/pane/en";
import { DirectoryPage } from "../../../src/taskpane/directory/DirectoryPage";
import { sampleMark } from "../../core/send-check/sampleEmails";
import { CONTOSO, FABRIKAM } from "../../core/tenant/tenants";
import type { TenantPage } from "../../../src/ports/Directory";
import { DEFAULT_SETTINGS } from "../../../src/ports/Settings";
import { fakeServices, type FakeServices } from "../../fakes/fakeServices";
import { violations } from "../../fakes/violations";

async function draw(tenants: readonly Tenant[] = [CONTOSO, FABRIKAM], services: FakeServices = fakeServices(tenants), typed = new Map<string, unknown>()) {
  const onChanged = jest.fn();
  const { container, unmount } = render(<DirectoryPage m={m} language="en" services={services} settings={DEFAULT_SETTINGS} typed={typed} onChanged={onChanged} onClose={jest.fn()} />);
  await screen.findByRole("searchbox", { name: "Search tenants" });
  return { services, onChanged, container, unmount, typed };
}
const row = (name: string) => screen.findByRole("button", { name: d.editTenant(name) });
const rows = () => screen.queryAllByRole("listitem").length;

it("lists the tenants by name, and finds them as they are typed, with a mistake too", async () => {
  await draw();
  await row("Contoso Pharma GmbH");
  expect(rows()).toBe(2);
  await userEvent.type(screen.getByRole("searchbox"), "fabirkam");
  await waitFor(() => { expect(rows()).toBe(1); });
  await row("Fabrikam Residences");
  await userEvent.type(screen.getByRole("searchbox"), "zzz");
  expect(await screen.findByText(d.nothingFits)).toBeInTheDocument();
});

it("filters by region and by the milestone", async () => {
  const reached = { ...CONTOSO, seats: 1_000, activeUsers: 100 };
  await draw([reached, { ...FABRIKAM, seats: 1_000, activeUsers: 99 }]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: d.milestone }), "reached");
  await waitFor(() => { expect(rows()).toBe(1); });
  await row("Contoso Pharma GmbH");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: d.regionAndQueue }), "Americas");
  expect(await screen.findByText(d.nothingFits)).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: d.milestone }), "all");
  await row("Fabrikam Residences");
});

it("a search with a filter finds what passes it, however far down, and says where there are more", async () => {
  const acmes = Array.from({ length: 300 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, customerName: `Acme ${String(at)}`, domains: [`acme${String(at)}.example.com`], country: at >= 290 ? "JP" : "DE" }));
  await draw(acmes);
  await userEvent.type(screen.getByRole("searchbox"), "acme");
  expect(await screen.findByText(d.foundMore("100"))).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: d.regionAndQueue }), "APJ");
  expect(await screen.findByText(d.found("10"))).toBeInTheDocument();
  await row("Acme 290");
});

it("rows of another filter are gone at once, and the first ones stand while the rest is read", async () => {
  const tenants = Array.from({ length: 3 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, customerName: `Customer ${String(at)}`, domains: [`c${String(at)}.example.com`], country: at === 1 ? "JP" : "DE" }));
  const services = fakeServices(tenants);
  // The second page comes when it is let through.
  let letThrough: () => void = () => undefined;
  let second = new Promise<void>((resolve) => { letThrough = resolve; });
  const page = async (after: string | null): Promise<TenantPage> => {
    if (after !== null) await second;
    return after === null ? { tenants: tenants.slice(0, 1), next: "1" } : { tenants: tenants.slice(1), next: null };
  };
  await draw([], { ...services, directory: { ...services.directory, page } });
  await row("Customer 0");
  expect(screen.getByText(d.loading)).toBeInTheDocument();
  letThrough();
  await waitFor(() => { expect(rows()).toBe(3); });
  expect(screen.queryByText(d.loading)).toBeNull();
  second = new Promise<void>((resolve) => { letThrough = resolve; });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: d.regionAndQueue }), "APJ");
  expect([rows(), screen.queryByText(d.loading) !== null]).toEqual([0, true]);
  letThrough();
  await row("Customer 1");
  expect(rows()).toBe(1);
});

it("draws a few of very many rows", async () => {
  const many = Array.from({ length: 5_000 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, customerName: `Customer ${String(at).padStart(4, "0")}`, domains: [`c${String(at)}.example.com`] }));
  await draw(many);
  await row("Customer 0000");
  expect(rows()).toBeLessThan(30);
});

it("by keyboard: one stop for the whole list, arrow keys within it, and back to the same row after it was changed or left", async () => {
  const many = Array.from({ length: 60 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, customerName: `Customer ${String(at).padStart(2, "0")}`, domains: [`c${String(at)}.example.com`] }));
  await draw(many);
  await row("Customer 00");
  expect(screen.getAllByRole("listitem").filter((item) => item.querySelector('[tabindex="0"]') !== null)).toHaveLength(1);
  const first = await row("Customer 00");
  act(() => { first.focus(); });
  await userEvent.keyboard("{End}{ArrowUp}");
  expect(await row("Customer 58")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("textbox", { name: m.customerName })).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: m.cancel }));
  expect(await row("Customer 58")).toHaveFocus();
});

it("the focus goes to what is said when what was pressed is gone, and to the search after adding", async () => {
  await draw();
  await userEvent.click(await row("Fabrikam Residences"));
  await userEvent.click(screen.getByRole("button", { name: d.deleteTenant("Fabrikam Residences") }));
  await screen.findByText(d.deleted("Fabrikam Residences"));
  expect(document.activeElement).toHaveTextContent(d.deleted("Fabrikam Residences"));
  await userEvent.tab();
  expect(screen.getByRole("button", { name: m.undo })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await screen.findByText(d.undone);
  expect(document.activeElement).toHaveTextContent(d.undone);
  await userEvent.click(screen.getByRole("button", { name: m.addTenant }));
  await userEvent.click(screen.getByRole("button", { name: m.cancel }));
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

it("adds, and takes it back", async () => {
  const { services, onChanged } = await draw();
  await userEvent.click(screen.getByRole("button", { name: m.addTenant }));
  await userEvent.type(screen.getByRole("textbox", { name: m.customerName }), "Woodgrove");
  await userEvent.type(screen.getByRole("textbox", { name: d.domains }), "woodgrove.com{Enter}");
  expect(await screen.findByText(d.added("Woodgrove"))).toBeInTheDocument();
  expect(await services.directory.get("woodgrove.com")).toMatchObject({ customerName: "Woodgrove" });
  expect(onChanged).toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  expect(await screen.findByText(d.undone)).toBeInTheDocument();
  expect(await services.directory.get("woodgrove.com")).toBeNull();
});

it("adds nothing over a tenant that is there: what it lacks is added and said, and can be taken back", async () => {
  const { services } = await draw();
  await userEvent.click(screen.getByRole("button", { name: m.addTenant }));
  await userEvent.type(screen.getByRole("textbox", { name: m.customerName }), "Typo");
  await userEvent.type(screen.getByRole("textbox", { name: d.domains }), "contoso.jp");
  await userEvent.type(screen.getByRole("textbox", { name: m.tenantId }), `${tenantKey(CONTOSO)}{Enter}`);
  await screen.findByText(m.alreadyThereDomains("Contoso Pharma GmbH", "contoso.jp"));
  expect(await services.directory.get(tenantKey(CONTOSO))).toEqual({ ...CONTOSO, domains: [...CONTOSO.domains, "contoso.jp"], addedDomains: ["contoso.jp"] });
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  await screen.findByText(d.undone);
  expect(await services.directory.get(tenantKey(CONTOSO))).toEqual(CONTOSO);
});

it("an ID that another tenant has is a fault of that field, which names it; what is typed stays", async () => {
  const { services } = await draw();
  await userEvent.click(await row("Fabrikam Residences"));
  const id = screen.getByRole("textbox", { name: m.tenantId });
  await userEvent.clear(id);
  await userEvent.type(id, `${tenantKey(CONTOSO)}{Enter}`);
  expect(await screen.findByText(m.ofAnother("Contoso Pharma GmbH"))).toBeInTheDocument();
  expect(id).toHaveValue(tenantKey(CONTOSO));
  expect(await services.directory.get(tenantKey(FABRIKAM))).toEqual(FABRIKAM);
  await userEvent.click(screen.getByRole("button", { name: m.cancel }));
  await row("Fabrikam Residences");
});

it("changes, and takes it back; what is wrong is said and stays as typed", async () => {
  const { services } = await draw();
  await userEvent.click(await row("Contoso Pharma GmbH"));
  const seats = screen.getByRole("textbox", { name: m.totalSeats });
  await userEvent.type(seats, "many{Enter}");
  expect(await screen.findByText(m.badNumber("1"))).toBeInTheDocument();
  expect(seats).toHaveValue("many");
  await userEvent.clear(seats);
  await userEvent.type(seats, "1200{Enter}");
  expect(await screen.findByText(d.changed("Contoso Pharma GmbH"))).toBeInTheDocument();
  expect(await services.directory.get(tenantKey(CONTOSO))).toEqual({ ...CONTOSO, seats: 1200 });
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  await screen.findByText(d.undone);
  expect(await services.directory.get(tenantKey(CONTOSO))).toEqual(CONTOSO);
});

it("the rows say by what they are filtered, and what the export holds can be changed: services, managers, language, and the region where no country tells it", async () => {
  const { services } = await draw([{ ...CONTOSO, seats: 1_000, activeUsers: 100 }]);
  expect(await row("Contoso Pharma GmbH")).toHaveAccessibleDescription(`EMEA · ${d.milestone}: ${d.milestoneName.reached}`);
  await userEvent.click(await row("Contoso Pharma GmbH"));
  expect(screen.queryByRole("combobox", { name: m.region })).toBeNull();
  await userEvent.type(screen.getByRole("textbox", { name: words.services }), "EXO; Nonsense{Enter}");
  expect(await screen.findByText(words.reason.unknownService)).toBeInTheDocument();
  await userEvent.clear(screen.getByRole("textbox", { name: words.services }));
  await userEvent.type(screen.getByRole("textbox", { name: words.services }), "Exchange Online; TEAMS");
  await userEvent.type(screen.getByRole("textbox", { name: words.fastTrackManagers }), "Robin Weber");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: words.language }), "ja");
  await userEvent.clear(screen.getByRole("textbox", { name: m.country }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: m.region }), "APJ");
  await userEvent.click(screen.getByRole("button", { name: m.saveTenant }));
  await screen.findByText(d.changed("Contoso Pharma GmbH"));
  expect(await services.directory.get(tenantKey(CONTOSO))).toMatchObject({ workloads: ["EXO", "TEAMS"], fastTrackManagers: "Robin Weber", language: "ja", country: null, region: "APJ" });
  expect(await row("Contoso Pharma GmbH")).toHaveAccessibleDescription(`${m.regionName("APJ")} · ${d.milestone}: ${d.milestoneName.reached}`);
});

it("deletes, and takes it back", async () => {
  const { services } = await draw();
  await userEvent.click(await row("Fabrikam Residences"));
  await userEvent.click(screen.getByRole("button", { name: d.deleteTenant("Fabrikam Residences") }));
  await screen.findByText(d.deleted("Fabrikam Residences"));
  expect(await services.directory.get(tenantKey(FABRIKAM))).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  await screen.findByText(d.undone);
  expect(await services.directory.get(tenantKey(FABRIKAM))).toEqual(FABRIKAM);
});

it("what was learnt for a tenant is said to go with it, and comes back with it", async () => {
  const services = fakeServices([CONTOSO, FABRIKAM]);
  const learnt = { key: "domain:woodgrove.com", tenantKey: tenantKey(FABRIKAM), at: "2026-11-20T12:00:00Z" };
  await services.confirmations.save([learnt]);
  await draw([CONTOSO, FABRIKAM], services);
  await userEvent.click(await row("Fabrikam Residences"));
  await userEvent.click(screen.getByRole("button", { name: d.deleteTenant("Fabrikam Residences") }));
  await screen.findByText(d.deletedWithLearnt("Fabrikam Residences"));
  expect(await services.confirmations.find([learnt.key])).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  await screen.findByText(d.undone);
  expect(await services.confirmations.find([learnt.key])).toEqual([learnt]);
});

it("what is changed reaches the emails that wait to be sent: a domain that was taken away is the tenant's no more", async () => {
  const services = fakeServices([{ ...CONTOSO, domains: ["contoso.com", "partner.example"] }]);
  services.mail.recentMarks = [encodeMark(await sampleMark("customer", { domains: ["contoso.com", "partner.example"] }))];
  await draw([], services);
  await userEvent.click(await row("Contoso Pharma GmbH"));
  const domains = screen.getByRole("textbox", { name: d.domains });
  await userEvent.clear(domains);
  await userEvent.type(domains, "contoso.com{Enter}");
  await screen.findByText(d.changed("Contoso Pharma GmbH"));
  await waitFor(() => { expect(decodeRecentMarks(services.mail.recentMarks)).toMatchObject([{ domains: ["contoso.com"] }]); });
});

it("what is typed and not saved is there again when the page is", async () => {
  const { services, unmount, typed } = await draw();
  await userEvent.click(await row("Contoso Pharma GmbH"));
  await userEvent.type(screen.getByRole("textbox", { name: m.country }), "XY");
  unmount();
  render(<DirectoryPage m={m} language="en" services={services} settings={DEFAULT_SETTINGS} typed={typed} onChanged={jest.fn()} onClose={jest.fn()} />);
  expect(await screen.findByRole("textbox", { name: m.country })).toHaveValue("DEXY");
});

it("a domain under two tenants is given to one, and back", async () => {
  const twin = { ...FABRIKAM, domains: ["fabrikam.com", "contoso.com"] };
  const { services } = await draw([CONTOSO, twin]);
  await userEvent.click(screen.getByRole("button", { name: d.findShared }));
  await screen.findByText(d.shared("contoso.com"));
  await userEvent.click(screen.getByRole("button", { name: d.onlyOf("Contoso Pharma GmbH") }));
  await screen.findByText(d.settled("contoso.com", "Contoso Pharma GmbH"));
  expect((await services.directory.get(tenantKey(twin)))?.domains).toEqual(["fabrikam.com"]);
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  await screen.findByText(d.undone);
  expect((await services.directory.get(tenantKey(twin)))?.domains).toEqual(twin.domains);
  // The list is there again by itself.
  await screen.findByText(d.shared("contoso.com"));
});

it("the list of domains under two tenants is a page at a time, says where it is cut, and tells namesakes apart", async () => {
  const twins = Array.from({ length: 220 }, (_, at): Tenant => ({ ...UNKNOWN_TENANT, customerName: "Same Name", tenantName: `t${String(at)}.onmicrosoft.com`, domains: [`d${String(Math.floor(at / 2)).padStart(3, "0")}.example.com`] }));
  await draw(twins);
  await userEvent.click(screen.getByRole("button", { name: d.findShared }));
  const list = await screen.findByRole("region", { name: d.sharedTitle });
  expect(within(list).getByText(d.firstShared("100"))).toBeInTheDocument();
  expect(within(list).getAllByRole("listitem")).toHaveLength(20);
  expect(within(list).getByRole("button", { name: d.onlyOf("Same Name (t1.onmicrosoft.com)") })).toBeInTheDocument();
  await userEvent.click(within(list).getByRole("button", { name: words.showMore }));
  expect(within(list).getAllByRole("listitem")).toHaveLength(40);
});

it("no domain under two tenants: it is said", async () => {
  await draw([CONTOSO]);
  await userEvent.click(screen.getByRole("button", { name: d.findShared }));
  expect(await screen.findByText(d.noneShared)).toBeInTheDocument();
});

it("what a choice taught stands with the tenant, finds it, and can be unlearnt", async () => {
  const services = fakeServices([CONTOSO, FABRIKAM]);
  await services.confirmations.save([
    { key: "domain:woodgrove.com", tenantKey: tenantKey(CONTOSO), at: "2026-11-20T10:00:00.000Z" },
    { key: "domain:partner.example", tenantKey: null, at: "2026-11-20T10:00:00.000Z" },
  ]);
  await draw([], services);
  const never = await screen.findByRole("region", { name: d.neverCustomer });
  expect(within(never).getByRole("button", { name: d.unlearn("partner.example") })).toBeInTheDocument();
  await userEvent.type(screen.getByRole("searchbox"), "woodgr");
  await userEvent.click(await row("Contoso Pharma GmbH"));
  const learnt = screen.getByRole("region", { name: d.learnt });
  expect(learnt).toHaveTextContent("woodgrove.com");
  await userEvent.click(within(learnt).getByRole("button", { name: d.unlearn("woodgrove.com") }));
  await waitFor(() => { expect(screen.queryByRole("region", { name: d.learnt })).toBeNull(); });
  expect(await services.confirmations.find(["domain:woodgrove.com"])).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  expect(await screen.findByRole("region", { name: d.learnt })).toHaveTextContent("woodgrove.com");
});

it("where a domain is forgotten it says that a conversation given to the tenant keeps it, and forgets that too; each step can be taken back", async () => {
  const services = fakeServices([CONTOSO]);
  const at = "2026-11-20T10:00:00.000Z";
  await services.confirmations.save(["domain:woodgrove.com", "thread:t1"].map((key) => ({ key, tenantKey: tenantKey(CONTOSO), at })));
  const kept = async () => (await services.confirmations.find(["domain:woodgrove.com", "thread:t1"])).map(({ key }) => key);
  await draw([], services);
  await userEvent.click(await row("Contoso Pharma GmbH"));
  await userEvent.click(screen.getByRole("button", { name: d.unlearn("woodgrove.com") }));
  const said = d.unlearntButChosen("woodgrove.com", "1");
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(await kept()).toEqual(["thread:t1"]);
  await userEvent.click(screen.getByRole("button", { name: d.forgetChoices }));
  expect(await screen.findByText(d.choicesForgotten("1"))).toBeInTheDocument();
  expect(await kept()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(await kept()).toEqual(["thread:t1"]);
  await userEvent.click(screen.getByRole("button", { name: m.undo }));
  expect(await screen.findByText(d.undone)).toBeInTheDocument();
  expect(await kept()).toEqual(["domain:woodgrove.com", "thread:t1"]);
});

it("anybody can use it, the list and the form", async () => {
  const { container } = await draw();
  await row("Contoso Pharma GmbH");
  expect(await violations(container)).toEqual([]);
  await userEvent.click(await row("Contoso Pharma GmbH"));
  expect(await violations(container)).toEqual([]);
});
